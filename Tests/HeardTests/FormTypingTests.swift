import Foundation
import Support
import Testing

@Suite("heard record --from-form")
struct FormTypingTests {
  static let form = [
    "record", "--from-form", "form", "--child", "leo", "--meeting", "leos-review", "--today",
    "2026-11-25",
  ]

  /// What is typed into Leo's form, a line for each question: the day, ten questions of which the
  /// first has an answer, whether to come, what part to play, what would make it easier, whether an advocate is wanted,
  /// what is kept from others, who helped, whose words, whether checked back, with whom not to share.
  static let answers =
    ["24/11", "Football with “Sam”"] + [String](repeating: "", count: 9)
    + ["no", "", "", "2", "Do not tell mum", "", "Joan Price", "foster carer", "2", "yes", ""]

  /// A store in which Leo has a mother.
  func store() async throws -> CommandStore {
    let store = try await CommandStore.copy()
    let outcome = try await store.record(
      #"""
      [{"fact": "person-added", "child": "leo",
        "details": {"id": "mum", "name": "Rose Okafor", "relation": "parent", "under18": false,
                    "accessNeeds": []}}]
      """#)
    try #require(outcome.code == 0)
    return store
  }

  /// Runs the command with lines that come from a pipe.
  func run(
    _ arguments: [String] = form, _ lines: [String], on store: CommandStore
  ) async throws -> Outcome {
    let input = try store.write(lines.map { $0 + "\n" }.joined())
    let (output, errors, code) = (store.file("out"), store.file("err"), store.file("code"))
    let options = [
      "--store", store.path, "--as", "Ama Mensah", "--passphrase-file", store.file("Ama Mensah"),
    ]
    let line = ([try Program.path()] + arguments + options).map { "'\($0)'" }.joined(separator: " ")
    try await Program.shell(
      "\(line) < '\(input)' > '\(output)' 2> '\(errors)'; echo $? > '\(code)'")
    let text = { (file: String) in try String(contentsOfFile: file, encoding: .utf8) }
    return Outcome(
      code: Int32(try text(code).prefix { $0.isNumber }) ?? -1, output: try text(output),
      errors: try text(errors))
  }

  func history(_ store: CommandStore) async throws -> String {
    try await store.succeed("history", "leo").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test("Asks in the order of the paper, says in sentences what will be recorded, and records it")
  func records() async throws {
    let store = try await store()
    let outcome = try await run(Self.form, Self.answers + ["y"], on: store)
    #expect(outcome.code == 0 && outcome.output == "5 recorded.\n", "\(outcome.errors)")
    let places = [
      "1. What is going well?", "2. What is not going well", "Do you want an advocate?",
    ]
    .map { outcome.errors.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    // Each under the number that it has on the paper.
    let paper = try await store.run([
      "paper", "form", "--child", "leo", "--meeting", "leos-review", "--today", "2026-11-25",
    ]).output
    func numbered(_ text: String) -> Set<String> {
      Set(text.split(separator: "\n").map(String.init).filter { $0.contains(/^\d+\. .*\?$/) })
    }
    #expect(numbered(outcome.errors).isSubset(of: numbered(paper)))
    #expect(numbered(outcome.errors).count > 5)
    let history = try await history(store)
    for sentence in [
      "filled in the consultation form on 24 November 2026, helped by Joan Price "
        + "(foster carer)",
      "said on 24 November 2026, written down for them: asked “What is going well?”, “Football with "
        + "“Sam””; checked back with",
      "does not want to attend, asked on 24 November 2026", "An advocate was offered",
      "asked “Is there anything you do not want others to know?”, “Do not tell mum”; checked back "
        + "with Leo Okafor; not to be shared with Rose Okafor",
    ] {
      #expect(history.contains(sentence), "\(sentence) in \(history)")
      let said = outcome.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains(sentence), "\(sentence)")
    }
    #expect(!history.contains("how is school"))
  }

  @Test("Asks again where an answer cannot be read, with the sentence")
  func again() async throws {
    let store = try await store()
    let lines =
      ["32/11", "26/11/2026"] + Self.answers.prefix(14) + ["7"] + Self.answers.dropFirst(14)
    let outcome = try await run(Self.form, lines + ["perhaps", "y"], on: store)
    #expect(outcome.code == 0 && outcome.output == "5 recorded.\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("! 32 November 2025: November 2025 has 30 days."))
    #expect(outcome.errors.contains("! Thu 26 Nov 2026 is still to come"))
    #expect(outcome.errors.contains("! “7” is none of the answers: give a number from 1 to 3."))
    #expect(outcome.errors.contains("! Answer y or n."))
  }

  @Test("Records nothing unless it is confirmed, and nothing where nothing was answered")
  func unconfirmed() async throws {
    let store = try await store()
    let before = try await history(store)
    let no = try await run(Self.form, Self.answers + ["n"], on: store)
    #expect(no.code == 0 && no.output.isEmpty && no.errors.hasSuffix("Nothing was recorded.\n"))
    for lines in [Self.answers, Array(Self.answers.prefix(4)), []] {
      let cut = try await run(Self.form, lines, on: store)
      #expect(cut.code == 64 && cut.output.isEmpty)
      #expect(
        cut.errors.contains("The answers ended before the last question; nothing was recorded."))
    }
    let blank = try await run(Self.form, [String](repeating: "", count: 40), on: store)
    #expect(
      blank.code == 64 && blank.errors.contains("Nothing was answered. Nothing was recorded."))
    #expect(try await history(store) == before)
  }

  @Test("Takes a parent's form as the parent's words")
  func parent() async throws {
    let store = try await store()
    let outcome = try await run(
      Self.form + ["--for", "Rose Okafor"],
      ["", "He is happier now"]
        + [String](repeating: "", count: 40), on: store)
    // After the questions come whose words they are, which has to be answered.
    #expect(outcome.code == 64 && outcome.errors.contains("! This has to be answered."))
    let count = try #require(
      outcome.errors.components(separatedBy: "Whose words").first?
        .components(separatedBy: "\n> ").count)
    let lines = ["", "He is happier now"] + [String](repeating: "", count: count - 3)
    let whole = try await run(
      Self.form + ["--for", "Rose Okafor"], lines + ["1", "", "", "y"], on: store)
    #expect(whole.code == 0, "\(whole.errors)")
    let history = try await history(store)
    #expect(
      history.contains(
        "Rose Okafor said on 25 November 2026, in own words: asked “"))
    #expect(history.contains("”, “He is happier now”"))
    #expect(history.contains("Rose Okafor filled in the consultation form"))
  }

  @Test("Refuses in one sentence a paper that is no form, and what is missing")
  func refusals() async throws {
    let store = try await CommandStore.shared()
    let attempts: [([String], String)] = [
      (["record", "--from-form", "brief"], "“brief” is not a form to type in"),
      (["record", "--from-form", "form", "--child", "leo"], "give --child and --meeting too"),
      (["record"], "one of the two"), (["record", "x", "--from-form", "form"], "one of the two"),
      (
        [
          "record", "--from-form", "form", "--child", "leo", "--meeting", "leos-review", "--for",
          "Zed",
        ], "“Zed” is nobody"
      ),
    ]
    for (arguments, sentence) in attempts {
      #expect(try await store.run(arguments).isRefused(64, sentence), "\(arguments)")
    }
  }

  @Test(
    "At a terminal ^C and ^D say so, and leave nothing behind",
    arguments: [("C-c", 130), ("C-d", 64)])
  func ended(key: String, code: Int32) async throws {
    let store = try await store()
    let before = try await history(store)
    let files = try FileManager.default.contentsOfDirectory(atPath: store.file("")).sorted()
    let terminal = try RealTerminal(
      RealTerminal.program(
        "heard",
        Self.form + [
          "--store", store.path, "--as", "Ama Mensah", "--passphrase-file",
          store.file("Ama Mensah"),
        ]))
    try await terminal.wait(for: "Filled in on")
    let settings = try terminal.settings()
    try terminal.press("Enter")
    try await terminal.wait(for: "1. What is going well?")
    try terminal.type("Something zxq")
    try terminal.press("Enter")
    try await terminal.wait(for: "2. What is not going well")
    try terminal.press(key)
    try await terminal.wait(for: "left with \(code)")
    #expect(try terminal.screen().lowercased().contains("nothing was recorded."))
    #expect(try terminal.settings() == settings)
    #expect(try await history(store) == before)
    let after = try FileManager.default.contentsOfDirectory(atPath: store.file("")).sorted()
    #expect(after == files)
  }
}
