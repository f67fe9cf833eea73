import Foundation
import Participation

/// Measures the store on a caseload as large as a big authority's.
///
/// The store is made once, by a process of its own, and kept beside the build; what is measured works
/// on a copy, and in a process that made nothing, so that the memory it takes is that of the work.
struct StoreBench {
  let children: Int
  static let meetingsEach = 5

  /// Raised when what the sample holds, or the store's schema, is another.
  private static let edition = 2

  private var folder: URL {
    Self.program.deletingLastPathComponent().appending(
      path: "bench-stores/\(children)-\(Self.edition)")
  }

  static var program: URL { URL(filePath: "/proc/self/exe").resolvingSymlinksInPath() }

  func run() throws {
    let files = FileManager.default
    if !files.fileExists(atPath: folder.path) {
      let making = folder.deletingLastPathComponent().appending(path: "making-\(UUID())")
      try files.createDirectory(at: making, withIntermediateDirectories: true)
      try Self.run("make", making, children)
      try PlainCopy(folder: making).make(names: names)
      try files.moveItem(at: making, to: folder)
    }
    let work = folder.deletingLastPathComponent().appending(path: "work-\(UUID())")
    try files.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: work) }
    for name in [StoreMeasures.store, PlainCopy.name] {
      try files.copyItem(at: folder.appending(path: name), to: work.appending(path: name))
    }
    try Self.run("measure", work, children)
    try Self.run("check", work, children)
  }

  private func names(_ write: (ChildID, String) throws -> Void) throws {
    for number in 0..<children {
      let sample = try SampleCase(number: number, meetings: 0)
      try write(sample.child, sample.name)
    }
  }

  private static func run(_ part: String, _ folder: URL, _ children: Int) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = ["store", part, folder.path, "\(children)"]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CancellationError() }
  }
}
