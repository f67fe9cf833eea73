import Foundation
import Papers
import Participation
import Protocols
import Support
import Testing

/// Papers of the sample caseload stand in `Tests/PapersTests/Papers` as text: as few as have every sentence
/// of every wording between them. Where one is meant to
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

  private static func standing() throws -> [SamplePapers.Sample] {
    try SamplePapers.covering() + SamplePapers.forInterpreter()
  }

  private static func file(_ sample: SamplePapers.Sample) -> URL {
    folder.appending(path: "\(sample).txt")
  }

  @Test(
    "Its words, and before them what was left out and what to look at",
    arguments: try SamplePapers.covering() + SamplePapers.forInterpreter())
  func says(sample: SamplePapers.Sample) throws {
    let notes = sample.paper.notes.map { "\($0)\n" }.joined()
    let rule = String(repeating: "=", count: PlainPage.width) + "\n"
    let found = notes + rule + sample.text
    let file = Self.file(sample)
    if Self.isWriting {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try found.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    for (line, (was, now)) in zip(expected.lines, found.lines).enumerated() where was != now {
      Issue.record("\(sample), line \(line + 1)\n  file: \(was)\n  now:  \(now)")
    }
    #expect(expected.lines.count == found.lines.count)
  }

  @Test("No two papers have one file, and no file is left of a paper that is gone")
  func noOthers() throws {
    let names = try Self.standing().map { "\($0).txt" }
    #expect(Set(names).count == names.count)
    let standing = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".txt") }
    for name in Set(standing).subtracting(names) {
      if Self.isWriting {
        try FileManager.default.removeItem(at: Self.folder.appending(path: name))
      } else {
        Issue.record("\(name)")
      }
    }
  }

  @Test("Every kind, every wording and every kind of reader stands in some file")
  func everyWording() throws {
    let all = try SamplePapers.all()
    #expect(all.count > 200)
    #expect(Set(all.map(\.request.kind)) == Set(PaperKind.allCases))
    #expect(Set(all.map(\.wording)) == Set(PaperWording.ID.allCases))
    for reader in [PaperReader.child, .professional, .workers] {
      #expect(all.contains { $0.request.reader == reader })
    }
    #expect(
      Set(all.compactMap(\.relation?.name)) == [
        "parent with parental responsibility", "parent, parental responsibility not known",
        "other person with parental responsibility", "foster carer", "kinship carer",
        "residential carer", "professional", "advocate", "independent visitor", "trusted adult",
      ])
  }

  @Test(
    "Every sentence that any paper of the caseload has stands in a file, and every wording has one")
  func everySentence() throws {
    let standing = Set(try SamplePapers.covering().flatMap(\.variants))
    #expect(Set(try SamplePapers.all().flatMap(\.variants)).subtracting(standing).isEmpty)
    #expect(Set(try SamplePapers.covering().map(\.wording)) == Set(PaperWording.ID.allCases))
    let pieces = Set(standing.map { "\($0.wording.rawValue) \($0.piece)" })
    // What stands only in some case may be in no paper of this caseload.
    let always = try PaperWordings.bundled().all.flatMap { wording in
      wording.pieces.enumerated().filter { $0.element.when == nil && $0.element.unless == nil }
        .map { "\(wording.id.rawValue) \($0.offset)" }
    }
    #expect(Set(always).subtracting(pieces).isEmpty)
  }

  @Test("Large print and the look for dyslexia change the style alone")
  func looks() throws {
    for sample in try Self.standing() {
      let pages = PaperLook.Size.allCases.map { size in
        let look = PaperLook(size: size, isForInterpreter: sample.isForInterpreter)
        return (
          text: PlainPage.text(of: sample.paper, look: look),
          html: HTMLPage.text(of: sample.paper, look: look)
        )
      }
      #expect(Set(pages.map(\.text)).count == 1, "\(sample)")
      #expect(Set(pages.map(\.html.withoutStyle)).count == 1, "\(sample)")
      #expect(Set(pages.map(\.html)).count == pages.count, "\(sample)")
    }
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }

  /// The page without its style sheet.
  fileprivate var withoutStyle: String {
    guard let start = range(of: "<style>"), let end = range(of: "</style>") else { return self }
    return String(self[..<start.lowerBound] + self[end.upperBound...])
  }
}
