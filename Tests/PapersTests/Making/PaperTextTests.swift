import Foundation
import Papers
import Participation
import Resources
import Support
import Testing

/// Papers of the sample caseload stand in `Tests/PapersTests/Papers` as text. Where one is meant to
/// say something else, write all of them anew and read what changed:
///
///     HEARD_PAPERS=write swift test --filter PaperTextTests && git diff Tests/PapersTests/Papers
@Suite("Every paper says what its file says")
struct PaperTextTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Papers")

  private static var isWriting: Bool {
    ProcessInfo.processInfo.environment["HEARD_PAPERS"] == "write"
  }

  private static func file(_ sample: SamplePapers.Sample) -> URL {
    folder.appending(path: "\(sample).txt")
  }

  @Test(
    "Its words, and before them what was left out and what to look at", arguments: SamplePapers.all)
  func says(sample: SamplePapers.Sample) throws {
    let paper = try sample.paper()
    let notes = paper.notes.map { "\($0)\n" }.joined()
    let rule = String(repeating: "=", count: PlainPage.width) + "\n"
    let found = notes + rule + PlainPage.text(of: paper)
    if Self.isWriting {
      try found.write(to: Self.file(sample), atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: Self.file(sample), encoding: .utf8)
    for (line, (was, now)) in zip(expected.lines, found.lines).enumerated() where was != now {
      Issue.record("\(sample), line \(line + 1)\n  file: \(was)\n  now:  \(now)")
    }
    #expect(expected.lines.count == found.lines.count)
  }

  @Test("No file is left of a paper that is gone")
  func noOthers() throws {
    let names = Set(SamplePapers.all.map { "\($0).txt" })
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    where !names.contains(name) {
      if Self.isWriting {
        try FileManager.default.removeItem(at: Self.folder.appending(path: name))
      } else {
        Issue.record("\(name)")
      }
    }
  }

  @Test("Every wording stands in some file")
  func everyWording() throws {
    let used = try SamplePapers.all.map { try $0.wording() }
    #expect(Set(used.map(\.id)) == Set(PaperWording.ID.allCases))
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
