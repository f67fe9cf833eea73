import Foundation
import Testing

@Suite("heard export journal and heard import journal")
struct ExchangeCommandTests {
  /// Two copies of one store, with the passphrase of a journal.
  private func pair() async throws -> (CommandStore, CommandStore, options: [String]) {
    let (one, other) = (try await CommandStore.copy(), try await CommandStore.copy())
    let words = try one.write("told by telephone\n", as: "words")
    return (one, other, ["--journal-passphrase-file", words])
  }

  private func add(_ need: String, to store: CommandStore) async throws {
    let outcome = try await store.record(
      #"[{"fact": "need-recorded", "child": "leo", "details": {"need": "\#(need)"}}]"#)
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  @Test("Two stores that exchange journals have the same history")
  func exchange() async throws {
    let (one, other, options) = try await pair()
    try await add("interpreter", to: one)
    try await add("large print", to: other)
    let (first, second) = (one.file("first"), other.file("second"))
    let written = try await one.run(["export", "journal", first] + options)
    #expect(written.code == 0 && written.output.contains(" entries are in "))
    #expect(try await other.run(["export", "journal", second] + options).code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: first)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let taken = try await one.run(["import", "journal", second] + options)
    // And that the journal of Mia, whose worker is nobody, was exported.
    #expect(taken.output.hasPrefix("2 entries are new; "))
    #expect(try await other.run(["import", "journal", first] + options).code == 0)
    let again = try await other.run(["import", "journal", first, "--format", "json"] + options)
    #expect(again.output.contains("\"added\" : 0"))
    func lines(_ store: CommandStore) async throws -> [Substring] {
      try await store.succeed("history", "leo").split(separator: "\n").sorted()
    }
    let history = try await lines(one)
    #expect(try await lines(other) == history)
    #expect(history.contains { $0.contains("need-recorded") })
  }

  @Test("Says what was kept out and not taken, and what stands both ways")
  func notes() async throws {
    let (one, other, options) = try await pair()
    for (store, name, day) in [
      (one, "Leo O. Okafor", "2026-12-09"), (other, "Leo Okafor-Bell", "2026-12-10"),
    ] {
      let outcome = try await store.record(
        #"""
        [{"fact": "child-added", "child": "leo", "corrects": "leo-added",
          "details": {"name": "\#(name)", "born": "2014-05-06", "worker": "Ama Mensah"}},
         {"id": "same", "fact": "need-recorded", "child": "leo", "details": {"need": "\#(name)"}},
         {"fact": "child-amended", "child": "leo", "details": {
           "name": "Leo Okafor", "born": "2014-05-06", "worker": "\#(name)"}},
         {"fact": "meeting-planned", "meeting": "leo-next", "details": {
           "kind": "looked-after-review", "date": "\#(day)", "children": ["leo"]}}]
        """#)
      try #require(outcome.code == 0, "\(outcome.errors)")
    }
    #expect(try await one.run(["erase", "mia", "--why", "asked for"], as: .manager).code == 0)
    try #require(
      try await other.record(
        #"[{"fact": "need-recorded", "child": "mia", "details": {"need": "signs"}}]"#
      ).code == 0)
    let file = other.file("journal")
    #expect(try await other.run(["export", "journal", file] + options).code == 0)
    let taken = try await one.run(["import", "journal", file] + options)
    #expect(taken.code == 0)
    #expect(
      taken.errors.contains("Kept out: entry “same” (need-recorded of leo) by "))
    #expect(taken.errors.contains("says something else here; ask them what it says"))
    #expect(taken.errors.contains("of “mia”, whose records were erased here."))
    let corrected = "leo: An entry was corrected more than once at the same time: “child-added”"
    #expect(taken.errors.contains(corrected))
    let planned = "leo, leo-next: The meeting was planned more than once: for Wed 9 Dec 2026 by"
    #expect(taken.errors.contains(planned))
    let apart = "leo: settled in both stores, without knowing of each other: “child-amended” by "
    #expect(taken.errors.contains(apart))
    // Said of what is new, and not again.
    let again = try await one.run(["import", "journal", file] + options)
    #expect(!again.errors.contains(corrected) && !again.errors.contains(planned))
    #expect(!again.errors.contains(apart))
    let check = try await one.run(["check", "--child", "leo", "--today", "2026-11-25"])
    #expect(check.output.contains("corrected more than once at the same time"))
    #expect(!(try await one.succeed("list", "children")).contains("Mia"))
  }

  @Test("Keeps and names what the rules would not have let be recorded here, once")
  func againstTheRules() async throws {
    let (one, other, options) = try await pair()
    let cancel = """
      [{"fact": "meeting-cancelled", "meeting": "leos-review", "details": {"why": "ill"}}]
      """
    try #require(try await one.record(cancel).code == 0)
    let asked = """
      [{"fact": "consulted", "child": "leo", "meeting": "leos-review",
        "details": {"status": "offered", "on": "2026-11-24"}},
       {"fact": "view-given", "child": "leo", "meeting": "leos-review",
        "details": {"id": "late", "kind": "own-words", "words": "I like it here",
                    "whoseWords": "own", "on": "2026-11-24"}}]
      """
    let recorded = try await other.record(asked)
    try #require(recorded.code == 0, "\(recorded.errors)")
    let file = other.file("journal")
    #expect(try await other.run(["export", "journal", file] + options).code == 0)
    let taken = try await one.run(["import", "journal", file] + options)
    let kept = "leo, leos-review: kept, though it could not have been recorded here: “consulted” by"
    #expect(taken.code == 0 && taken.errors.contains(kept), "\(taken.errors)")
    #expect(taken.errors.contains("The meeting is cancelled: only views"))
    // No word is lost: a view is taken also of a cancelled meeting.
    #expect(!taken.errors.contains("“view-given” by"))
    #expect(try await one.succeed("history", "leo").contains("offered the chance to give views"))
    let again = try await one.run(["import", "journal", file] + options)
    #expect(again.code == 0 && !again.errors.contains("kept, though"))
  }

  @Test("Refuses in one sentence what is no journal, another's passphrase, and parts that are none")
  func refusals() async throws {
    let (one, _, options) = try await pair()
    let file = one.file("journal")
    #expect(try await one.run(["export", "journal", file, "--child", "mia"] + options).code == 0)
    let bytes = try Data(contentsOf: URL(filePath: file))
    try bytes.dropLast().write(to: URL(filePath: one.file("short")))
    let others = ["--journal-passphrase-file", try one.write("told to others", as: "others")]
    let attempts: [(arguments: [String], code: Int32, sentence: String)] = [
      (["import", "journal", one.file("short")] + options, 65, "The journal is cut short"),
      (["import", "journal", one.path] + options, 65, "This is no journal of this program"),
      (["import", "journal", one.file("none")] + options, 64, "cannot be read; name a journal."),
      (["import", "journal", file] + others, 77, "not the passphrase that this journal"),
      (["export", "journal", file] + options, 73, "--force replaces it."),
      (["export", "journal", one.file("x"), "--child", "zoe"] + options, 64, "No child “zoe”"),
      (["export", "journal", one.file("x"), "--meeting", "zoe"] + options, 64, "No meeting “zoe”"),
      (
        ["export", "journal", one.file("x"), "--journal-passphrase-file", one.file("none")], 64,
        "--journal-passphrase-file: “"
      ),
    ]
    for attempt in attempts {
      let outcome = try await one.run(attempt.arguments)
      #expect(outcome.isRefused(attempt.code, attempt.sentence), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: one.file("x")))
  }
}
