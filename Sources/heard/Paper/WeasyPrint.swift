import ArgumentParser
import Dispatch
import Foundation

/// Makes a PDF of a page through WeasyPrint, where it is installed. The page goes through a pipe, so
/// that no file with words of a record is left behind.
enum WeasyPrint {
  /// How long one page may take.
  private static let patience = DispatchTimeInterval.seconds(60)

  /// - Throws: `Complaint` with 69 where WeasyPrint is not installed or does not do its work.
  static func pdf(of html: String) throws -> Data {
    guard let program else { throw Complaint.withoutWeasyPrint }
    // Tagged for screen readers where this version can do that (PDF/UA).
    let tagged = try? run(program, ["-q", "--pdf-variant", "pdf/ua-1", "-", "-"], html)
    if let tagged, isPDF(tagged) { return tagged }
    let plain = try run(program, ["-", "-"], html)
    guard isPDF(plain) else { throw Complaint.weasyPrintFailed }
    return plain
  }

  private static func isPDF(_ data: Data) -> Bool { data.starts(with: Array("%PDF-".utf8)) }

  private static var program: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(filePath: "\($0)/weasyprint") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }

  private static func run(_ program: URL, _ arguments: [String], _ html: String) throws -> Data {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    let kept = ["PATH", "HOME", "LANG", "LC_ALL", "XDG_CACHE_HOME"]
    process.environment = ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    // A reader that ends early must not end this program with it.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    do { try process.run() } catch { throw Complaint.weasyPrintFailed }
    let end = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: end)
    // Written beside reading: either pipe alone would fill up and stop both.
    let writer = input.fileHandleForWriting
    DispatchQueue.global().async {
      try? writer.write(contentsOf: Data(html.utf8))
      try? writer.close()
    }
    let made = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    end.cancel()
    guard process.terminationReason == .exit, process.terminationStatus == 0, let made else {
      throw Complaint.weasyPrintFailed
    }
    return made
  }
}

extension Complaint {
  static let withoutWeasyPrint = Complaint(
    code: ExitCode(69),
    message: "A PDF needs WeasyPrint, which is not installed: “sudo apt install weasyprint” gets "
      + "it. HTML (--format html) prints as well, from any browser.")

  static let weasyPrintFailed = Complaint(
    code: ExitCode(69),
    message: "WeasyPrint did not make the PDF; HTML (--format html) prints as well, from any "
      + "browser.")
}
