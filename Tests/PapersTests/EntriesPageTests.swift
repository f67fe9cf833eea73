import Foundation
import Participation
import Testing

@Suite("The page of entries says what the program takes")
struct EntriesPageTests {
  private static let text = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/entries.md"), encoding: .utf8)
  }

  @Test("Every fact that can be recorded is described", arguments: Fact.Word.allCases)
  func facts(word: Fact.Word) throws {
    #expect(try Self.text.get().contains("`\(word.rawValue)`"))
  }

  @Test("Every kind of meeting and every status is named")
  func words() throws {
    let text = try Self.text.get()
    for word in MeetingKind.allCases.map(\.rawValue) + Status.allCases.map(\.rawValue) {
      #expect(text.contains("`\(word)`"), "\(word)")
    }
    for relation in Relation.all { #expect(text.contains("`\(relation.word)`"), "\(relation)") }
  }
}
