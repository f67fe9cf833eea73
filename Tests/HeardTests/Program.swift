import Foundation
import Testing

/// What a run of the program left behind.
struct Outcome {
  let code: Int32
  let output: String
  let errors: String

  /// The errors as the lines they were written in.
  var sentences: [String] { errors.split(separator: "\n").map(String.init) }
}

/// The program as it was built beside these tests, run as a process of its own.
enum Program {
  /// Where output goes, other than to the test.
  enum Sink: String, Sendable {
    /// A device on which no byte has room.
    case full = ">/dev/full"
    case closed = ">&-"
    case errorsFull = "2>/dev/full"
    case errorsClosed = "2>&-"
  }

  /// Runs the program with arguments and waits for it to end.
  static func run(
    _ arguments: [String], to sink: Sink? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    let folder = try Folder()
    let process = Process()
    if let sink {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", #"exec "$0" "$@" "# + sink.rawValue, try executable().path(percentEncoded: false),
      ]
    } else {
      process.executableURL = try executable()
      process.arguments = []
    }
    process.arguments? += arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files and not pipes, since a pipe that nobody empties stops the writer.
    let (output, errors) = (folder.file("output"), folder.file("errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    #expect(process.terminationReason == .exit, "\(arguments) was stopped by a signal")
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  static func run(_ arguments: String..., to sink: Sink? = nil) async throws -> Outcome {
    try await run(arguments, to: sink)
  }

  /// Runs a line of the shell and waits for it.
  static func shell(_ line: String) async throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    try #require(process.terminationStatus == 0, "\(line)")
  }

  /// Where the program is.
  static func path() throws -> String { try executable().path(percentEncoded: false) }

  /// What makes calls fail, to be loaded before the program.
  static func faultLibrary() throws -> String {
    try executable().deletingLastPathComponent().appending(path: "libCFault.so")
      .path(percentEncoded: false)
  }

  /// The executable lies in the folder of the products, with the bundle or the program of the tests.
  private static func executable() throws -> URL {
    let starts = [Bundle.main.executableURL] + Bundle.allBundles.map(\.bundleURL)
    let folders = starts.compactMap { $0?.deletingLastPathComponent() }
    let files = folders.map { $0.appending(path: "heard") }
    return try #require(
      files.first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) })
  }
}

/// A folder of its own for one test, removed with the last use of it.
final class Folder {
  let place: URL

  init() throws {
    place = FileManager.default.temporaryDirectory.appending(path: "heard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: place) }

  func file(_ name: String) -> URL { place.appending(path: name) }

  /// A file with a text in it, by its path.
  func write(_ data: some Sequence<UInt8>, as name: String) throws -> String {
    try Data(data).write(to: file(name))
    return file(name).path(percentEncoded: false)
  }
}

/// The command that plans a looked-after review of a child of 10, with an option put in the place of
/// its own.
func plan(_ changes: String...) -> [String] {
  var options = [
    "--meeting": "looked-after-review", "--on": "2026-12-02", "--born": "2015-12-03",
    "--today": "2026-11-02",
  ]
  var added: [String] = []
  for pair in stride(from: 0, to: changes.count - 1, by: 2).map({ changes[$0...($0 + 1)] }) {
    let (option, value) = (pair[pair.startIndex], pair[pair.startIndex + 1])
    if options[option] == nil { added += [option, value] } else { options[option] = value }
  }
  return ["plan"] + options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } + added
}
