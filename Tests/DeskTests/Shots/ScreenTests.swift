import Canvas
import Foundation
import Testing

/// Every screen stands in `Tests/DeskTests/Screens` as text. Where a screen is meant to look
/// otherwise, write all of them anew and read what changed:
///
///     HEARD_SHOTS=write swift test --filter ScreenTests && git diff Tests/DeskTests/Screens
@Suite("Every screen looks as its file says")
struct ScreenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Screens")

  private static var isWriting: Bool {
    ProcessInfo.processInfo.environment["HEARD_SHOTS"] == "write"
  }

  private static func file(_ name: String) -> URL { folder.appending(path: "\(name).txt") }

  @Test("At 80×24, 120×40 and 40×12, with how each cell looks", arguments: Shot.all.indices)
  func looks(index: Int) throws {
    let name = Shot.all[index].description
    let found = try Shot.still(index).fileText
    if Self.isWriting {
      try found.write(to: Self.file(name), atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: Self.file(name), encoding: .utf8)
    let (was, now) = (
      expected.split(separator: "\n", omittingEmptySubsequences: false),
      found.split(separator: "\n", omittingEmptySubsequences: false)
    )
    #expect(was.count == now.count, "\(name)")
    for (line, (was, now)) in zip(was, now).enumerated() where was != now {
      Issue.record("\(name), line \(line + 1)\n  file: \(was)\n  now:  \(now)")
    }
  }

  @Test("No file is left of a screen that is gone")
  func noOthers() throws {
    let names = Set(Shot.all.map { "\($0).txt" })
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    for name in found where name.hasSuffix(".txt") && !names.contains(name) {
      if Self.isWriting {
        try FileManager.default.removeItem(at: Self.folder.appending(path: name))
      } else {
        Issue.record("\(name)")
      }
    }
  }
}
