import Foundation
import Participation
import Testing

@Suite("The page of entries says what the program takes")
struct EntriesPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/entries.md")
  private static let text = Result { try String(contentsOf: file, encoding: .utf8) }
  private static let isWriting =
    ProcessInfo.processInfo.environment["HEARD_DOCS"] == "write"

  @Test("Its tables are what the facts hold: HEARD_DOCS=write makes them anew")
  func tables() throws {
    var lines = try Self.text.get().components(separatedBy: "\n")
    var from = 0
    for scope in [Fact.Scope.child, .meeting, .participation] {
      let start = try #require(lines[from...].firstIndex { $0.hasPrefix("| fact |") })
      let end = lines[start...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
      let table = FactReference.table(of: scope)
      if Self.isWriting { lines.replaceSubrange(start..<end, with: table) }
      #expect(Self.isWriting || Array(lines[start..<end]) == table, "\(scope) is stale")
      from = start + 1
    }
    guard Self.isWriting else { return }
    try lines.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
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
