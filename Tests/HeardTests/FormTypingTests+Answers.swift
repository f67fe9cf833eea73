import Foundation
import Support
import Testing

extension FormTypingTests {
  @Test("An answer goes on over lines that end in a backslash, and keeps them")
  func severalLines() async throws {
    let store = try await store()
    var lines = Self.answers
    // Two backslashes at the end of a line are one that was written.
    lines[1] = "Football\\\nand this: \\\\"
    let outcome = try await run(Self.form, lines + ["y"], on: store)
    #expect(outcome.code == 0 && outcome.output == "5 recorded.\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("A line that ends in \\ goes on in the next"))
    let shown = try await store.succeed("show", "meeting", "leos-review", "--format", "json")
    #expect(shown.contains(#""words" : "Football\nand this: \\""#))
    #expect(shown.contains(#""question" : "What is going well?""#))
  }

  @Test("A line of < alone goes back one question: what was typed is shown, and Enter keeps it")
  func back() async throws {
    let store = try await store()
    let first = Array(Self.answers.prefix(2))
    let lines =
      ["<"] + first + ["School", "<", "<", "", "", "<", "-"] + Self.answers.dropFirst(3)
    let outcome = try await run(Self.form, lines + ["<", "", "y"], on: store)
    #expect(outcome.code == 0 && outcome.output == "5 recorded.\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("! This is the first question."))
    #expect(
      outcome.errors.contains("Typed: “Football with “Sam””. Enter keeps it, - takes it out."))
    #expect(outcome.errors.contains("Typed: “School”. Enter keeps it, - takes it out."))
    #expect(outcome.errors.contains("Nothing was typed; Enter leaves it so."))
    #expect(outcome.errors.components(separatedBy: "Record it?").count == 3)
    let history = try await history(store)
    #expect(history.contains("Football with “Sam”") && !history.contains("School"))
  }

  /// A store in which Leo's review was held, with his mother there.
  private func storeAfterwards() async throws -> CommandStore {
    let store = try await store()
    let entries = try store.write(
      #"""
      [{"fact": "person-added", "child": "leo",
        "details": {"id": "dad", "name": "Jon Okafor", "relation": "parent", "under18": false,
                    "accessNeeds": []}},
       {"fact": "meeting-planned", "meeting": "held",
        "details": {"kind": "looked-after-review", "date": "2026-11-16", "children": ["leo"]}},
       {"fact": "meeting-held", "meeting": "held",
        "details": {"on": "2026-11-16", "furtherParts": []}},
       {"fact": "attended", "child": "leo", "meeting": "held",
        "details": {"who": "mum", "extent": "all"}},
       {"fact": "questionnaire-invited", "child": "leo", "meeting": "held",
        "details": {"person": "mum", "on": "2026-11-18"}}]
      """#)
    try await store.succeed("record", entries, "--today", "2026-11-25")
    return store
  }

  private static let questionnaire = [
    "record", "--from-form", "questionnaire", "--child", "leo", "--meeting", "held", "--today",
    "2026-11-25",
  ]

  @Test("A parent's questionnaire is kept whole, and what is private reaches nobody else's copy")
  func parentsQuestionnaire() async throws {
    let store = try await storeAfterwards()
    let lines =
      ["24/11", "1", "", "2", "", "1", "", "", "", "2", "Priya rang me", "Shorter", "I was afraid"]
      + ["", "Joan Price", "aunt", "1", ""]
    let outcome = try await run(
      Self.questionnaire + ["--for", "Rose Okafor"], lines + ["y"], on: store)
    #expect(outcome.code == 0 && outcome.output == "2 recorded.\n", "\(outcome.errors)")
    let history = try await history(store)
    for sentence in [
      "Rose Okafor said by questionnaire how the meeting went, on 24 November 2026, helped by Joan "
        + "Price (aunt), in own words: “Were you told about the meeting in good time?” “Yes”;",
      "“What was good?” “Priya rang me”",
      "“Is there anything you do not want others to know?” “I was afraid”; not to be shared with "
        + "Jon Okafor",
    ] {
      #expect(history.contains(sentence), "\(sentence) in \(history)")
    }
    #expect(history.components(separatedBy: "was asked by questionnaire").count == 2)
    let copy = ["paper", "subject-access-copy", "--child", "leo", "--meeting", "held", "--for"]
    let mothers = try await store.run(copy + ["Rose Okafor"])
    let fathers = try await store.run(copy + ["Jon Okafor"])
    #expect(mothers.code == 0 && mothers.output.contains("“I was afraid”"), "\(mothers.errors)")
    #expect(fathers.code == 0 && !fathers.output.contains("afraid"))
    #expect(!fathers.output.contains("Priya rang me"))
  }

  @Test("A child's questionnaire is the child's words, and neither a view nor a code")
  func childsQuestionnaire() async throws {
    let store = try await storeAfterwards()
    let asked = try await run(Self.questionnaire, ["", "1"], on: store)
    // After the day come the questions, then who helped, whose words and with whom not to share.
    #expect(asked.code == 64 && asked.errors.contains("1. Were you told about the meeting"))
    let outcome = try await run(
      Self.questionnaire,
      ["", "1", "", "", "2", "", "", "Sitting next to Joan", "", "", "", "1", "", "y"], on: store)
    #expect(outcome.code == 0 && outcome.output == "1 recorded.\n", "\(outcome.errors)")
    #expect(
      try await history(store).contains(
        "Leo Okafor said by questionnaire how the meeting went, on 25 November 2026, in own words: "
          + "“Were you told about the meeting in good time?” “Yes”; “Could you say what you wanted "
          + "to say?” “Partly”; “What was good?” “Sitting next to Joan”"))
    let shown = try await store.succeed("show", "meeting", "held", "--format", "json")
    #expect(shown.contains(#""views" : ["#) && !shown.contains(#""kind" : "own-words""#))
    #expect(shown.contains("Sitting next to Joan"))
  }

  @Test("What cannot be recorded is refused before anything is typed")
  func refusedFirst() async throws {
    let store = try await store()
    let closing = try store.write(
      #"""
      [{"fact": "meeting-cancelled", "meeting": "leos-review", "details": {"why": "snow"}}]
      """#)
    try await store.succeed("record", closing, "--today", "2026-11-25")
    let outcome = try await run(Self.form, [], on: store)
    #expect(outcome.code != 0 && !outcome.errors.contains("Filled in on"), "\(outcome.errors)")
    #expect(outcome.errors.contains("cancelled"), "\(outcome.errors)")
  }
}
