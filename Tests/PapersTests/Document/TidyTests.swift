import Foundation
import Papers
import Testing

/// `tidy`, which script/test installs, reads every page and has nothing to say against it.
@Suite("Every page is valid HTML")
struct TidyTests {
  @Test("By tidy, in every look", arguments: PaperLook.Size.allCases, [false, true])
  func valid(size: PaperLook.Size, isForInterpreter: Bool) throws {
    let look = PaperLook(size: size, isForInterpreter: isForInterpreter)
    var pages = try SamplePapers.all.map { HTMLPage.text(of: try $0.paper(), look: look) }
    pages += HTMLPageTests.hostile.map { HTMLPage.text(of: Pages.everywhere($0), look: look) }
    for page in pages { #expect(try Tidy.findings(in: page) == "") }
  }

  @Test("It does find what is wrong")
  func finds() throws {
    #expect(
      try Tidy.findings(in: "<!DOCTYPE html><title>T</title><p>One<blink>two").isEmpty == false)
  }
}

enum Tidy {
  /// What tidy says of a page, a line for each finding.
  static func findings(in page: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tidy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (file, findings) = (folder.appending(path: "page.html"), folder.appending(path: "findings"))
    try page.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "tidy", "-quiet", "-errors", "--file", findings.path(percentEncoded: false),
      file.path(percentEncoded: false),
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus <= 2, "tidy did not run; script/test installs it")
    return (try? String(contentsOf: findings, encoding: .utf8)) ?? ""
  }
}
