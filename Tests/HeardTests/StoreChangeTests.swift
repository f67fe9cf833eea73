import Foundation
import Testing

@Suite("Commands that change a store")
struct StoreChangeTests {
  @Test(
    "Entries of which one cannot be recorded are refused, and none of them is recorded",
    arguments: [
      ("not JSON", 65, "this is no JSON array of entries"),
      (#"{"fact": "case-closed"}"#, 65, "this is no JSON array of entries"),
      (#", {"fact": "gone-fishing"}"#, 65, "entry 2: “fact”: “gone-fishing” is not a fact"),
      (
        #", {"fact": "case-closed", "child": "leo", "colour": 1, "details": {"on": "2026-11-01"}}"#,
        65, "entry 2: “colour” is no key that is known here"
      ),
      (
        #", {"fact": "case-closed", "child": "leo", "details": {"on": "2026-02-30"}}"#, 65,
        "entry 2: “details.on”: “2026-02-30” is not a date"
      ),
      (
        #", {"fact": "case-closed", "child": "nobody", "details": {"on": "2026-11-01"}}"#, 65,
        "entry 2: No child “nobody” is known; add the child first."
      ),
      (
        #", {"fact": "signed-off", "meeting": "none", "details": {"on": "2026-11-01"}}"#, 65,
        "entry 2: No meeting “none” is known; plan the meeting first."
      ),
      (
        #", {"fact": "signed-off", "meeting": "core", "details": {"on": "2026-11-01"}}"#, 77,
        "entry 2: Only the chair or IRO signs a meeting off."
      ),
      (
        #", {"by": {"name": "Bo Lindqvist", "role": "team-manager"}, "fact": "case-closed", "#
          + #""child": "leo", "details": {"on": "2026-11-01"}}"#, 77,
        "entry 2: “by” names somebody else than who opened the store"
      ),
      (
        #", {"id": "leo-added", "fact": "case-closed", "child": "leo", "#
          + #""details": {"on": "2026-11-01"}}"#, 65,
        "An entry of the same identifier is there already and says something else."
      ),
      (
        #", {"fact": "child-erased", "child": "leo", "#
          + #""details": {"why": "so", "entries": 1, "meetings": []}}"#, 64,
        "“heard erase” does it"
      ),
      (
        #", {"fact": "record-viewed", "child": "leo", "details": {"what": "walk"}}"#, 64,
        "That somebody looked is recorded by the program itself."
      ),
      (
        #", {"fact": "meeting-cancelled", "meeting": "core", "details": {"why": "ill"}}, "#
          + #"{"fact": "record-written", "meeting": "core", "details": {"on": "2026-12-10"}}"#, 65,
        "entry 3: The meeting is cancelled"
      ),
    ])
  func refusals(entries: String, code: Int32, sentence: String) async throws {
    let store = try await CommandStore.shared()
    let sound = #"{"fact": "need-recorded", "child": "leo", "details": {"need": "sign language"}}"#
    let outcome = try await store.record(
      entries.hasPrefix(",") ? "[\(sound)\(entries)]" : entries)
    #expect(outcome.isRefused(code, sentence), "\(outcome.errors)")
    #expect(!(try await store.succeed("history", "leo").contains("need-recorded")))
  }

  @Test("The same entry twice is one, in one run and in two")
  func twice() async throws {
    let store = try await CommandStore.copy()
    let entry =
      #"{"id": "need", "fact": "need-recorded", "child": "leo", "details": {"need": "print"}}"#
    let first = try await store.record("[\(entry), \(entry)]")
    #expect(first.code == 0)
    #expect(first.output.hasPrefix("1 recorded; 1 "))
    let second = try await store.record("[\(entry)]")
    #expect(second.code == 0)
    #expect(second.output.hasPrefix("0 recorded; 1 "))
    let history = try await store.succeed("history", "leo")
    #expect(history.components(separatedBy: "need-recorded").count == 2)
  }

  @Test("Commands at once on one store all do their work")
  func atOnce() async throws {
    let store = try await CommandStore.copy()
    try await withThrowingTaskGroup(of: Outcome.self) { group in
      for number in 1...3 {
        group.addTask {
          try await store.record(
            """
            [{"id": "need-\(number)", "fact": "need-recorded", "child": "mia",
              "details": {"need": "need \(number)"}}]
            """)
        }
      }
      for try await outcome in group {
        #expect(outcome.output == "1 recorded.\n")
        #expect(outcome.errors == "")
      }
    }
    let shown = try await store.succeed("show", "child", "mia")
    #expect((1...3).filter { !shown.contains("need \($0)") } == [])
    #expect(try await store.succeed("verify").hasPrefix("The store is sound: "))
  }

  @Test("A return goes in once; the rows that are not taken are named")
  func imported() async throws {
    let store = try await CommandStore.copy()
    try store.makeFolder("return")
    try store.write(
      "CHILD,SEX,DOB\r\n1,1,01/02/2010\r\n2,x,03/04/2012\r\n", as: "return/Header.CSV")
    try store.write("CHILD,DECOM,LS,DEC\n1,01/02/2020,C2,\n", as: "return/episodes.csv")
    try store.write(
      "CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2010,01/03/2020,PN1\n", as: "return/reviews.csv")
    let arguments = ["import", "ssda903", store.file("return"), "--today", "2026-11-02"]
    let first = try await store.run(arguments)
    #expect(
      first.output == """
        Taken: 1 child, 1 episode, 1 review; 5 new entries.
        The return of 2019/20.

        Not taken: 1
          Header.CSV:3:SEX: “x” is no sex code: M, F, U, 1 or 2

        """)
    let second = try await store.run(arguments + ["--format", "json"])
    #expect(second.code == 0)
    #expect(second.output.contains(#""new" : 0"#))
    let records = try await store.succeed("list", "records", "--to", "2020-12-31")
    #expect(records.contains("2020-03-01 · Child 1 · 10 · looked-after-review · held"))
    #expect(records.contains("PN1"))
  }

  @Test("A folder without a return's files is refused")
  func noReturn() async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run("import", "ssda903", store.file("store"))
    #expect(outcome.isRefused(64, "holds no CSV or XML file"))
  }

  @Test("A user is listed, has another passphrase, and is taken away; the last one stays")
  func users() async throws {
    let store = try await CommandStore.copy()
    let listed = try await store.succeed("user", "list")
    #expect(listed == "Ama Mensah · social-worker\nBo Lindqvist · team-manager\n")
    let taken = try await store.run(
      "user", "add", "--user", "ama  MENSAH", "--role", "iro", "--new-passphrase-file",
      try store.write("a passphrase of their own"), as: .manager)
    #expect(taken.isRefused(64, "There is a user of that name already."))
    let new = try store.write("yet another passphrase")
    let short = try await store.run(
      "user", "passphrase", "--new-passphrase-file", try store.write("short"))
    #expect(short.isRefused(64, "at least 8 characters"))
    try await store.succeed("user", "passphrase", "--new-passphrase-file", new)
    #expect(try await store.run("user", "list").isRefused(77, "does not open this store"))
    try FileManager.default.removeItem(atPath: store.file("Ama Mensah"))
    try FileManager.default.moveItem(atPath: new, toPath: store.file("Ama Mensah"))
    let removed = try await store.succeed("user", "remove", "ama mensah", as: .manager)
    #expect(removed == "Ama Mensah can no longer open the store.\n")
    let last = try await store.run("user", "remove", "Bo Lindqvist", as: .manager)
    #expect(last.isRefused(64, "The last user cannot be removed"))
    #expect(
      try await store.run("user", "list").isRefused(77, "does not open this store"))
  }

  @Test("Where there is a team manager, nobody else adds or takes away users")
  func usersOfManager() async throws {
    let store = try await CommandStore.shared()
    let added = try await store.run(
      "user", "add", "--user", "Cy Young", "--role", "team-manager", "--new-passphrase-file",
      try store.write("yet another passphrase"))
    #expect(added.isRefused(77, "only a team manager changes its users"))
    let removed = try await store.run("user", "remove", "Bo Lindqvist")
    #expect(removed.isRefused(77, "only a team manager changes its users"))
    let same = try await store.run(
      "user", "passphrase", "--new-passphrase-file", store.file("Bo Lindqvist"))
    #expect(same.isRefused(64, "This passphrase opens the store already; choose another."))
  }

  @Test("Lists made anew show what they showed")
  func rebuilt() async throws {
    let store = try await CommandStore.copy()
    let before = try await store.succeed("list", "records", "--today", "2026-11-02")
    #expect(try await store.succeed("rebuild") == "The lists of 2 children are made anew.\n")
    #expect(try await store.succeed("list", "records", "--today", "2026-11-02") == before)
  }

  @Test("Only a team manager erases, with a reason; then nothing of the child is shown")
  func erased() async throws {
    let store = try await CommandStore.copy()
    #expect(
      try await store.run("erase", "leo", "--why", "court order").isRefused(
        77, "Only a team manager erases"))
    #expect(
      try await store.run("erase", "leo", "--why", " ", as: .manager).isRefused(
        64, "Give the reason"))
    #expect(
      try await store.run("erase", "nobody", "--why", "so", as: .manager).isRefused(
        64, "There is no such child"))
    let erased = try await store.succeed("erase", "leo", "--why", "court order", as: .manager)
    #expect(erased.contains("entries can never be opened again"))
    let sentence = "The records of leo were erased on "
    let how = " by Bo Lindqvist, team manager, "
    let shown = try await store.run("show", "child", "leo")
    #expect(shown.isRefused(65, sentence) && shown.errors.contains(how))
    #expect(shown.errors.hasSuffix(" entries in all: court order\n"))
    #expect(try await store.run("show", "meeting", "leos-review").isRefused(65, sentence))
    let history = try await store.succeed("history", "leo")
    let unwrapped = history.replacing("\n  ", with: " ")
    #expect(unwrapped.hasPrefix(sentence) && unwrapped.contains(how), "\(history)")
    #expect(!history.contains("cannot be read"))
    let json = try await store.succeed("history", "leo", "--format", "json")
    #expect(json.contains(#""why" : "court order""#) && json.contains(#""by" : "Bo Lindqvist""#))
    let list = try await store.succeed("list", "erased", "--format", "json")
    #expect(list.contains(#""child" : "leo""#) && list.contains(#""role" : "team-manager""#))
    #expect(!(try await store.succeed("list", "children").contains("Leo")))
    #expect(try await store.succeed("list", "children").contains("Mia Brown"))
    let added = try await store.record(
      #"[{"fact": "child-added", "child": "leo", "details": {"name": "L", "born": "2014-05-06"}}]"#)
    #expect(added.isRefused(65, "were erased"))
    #expect(try await store.succeed("verify").hasPrefix("The store is sound: "))
  }
}
