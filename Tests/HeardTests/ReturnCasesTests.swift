import Foundation
import Testing

@Suite("heard import ssda903, with what authorities really send")
struct ReturnCasesTests {
  private static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
  private static let episodes =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
  private static let reviews = "CHILD,DOB,REVIEW,REVIEW_CODE"

  /// A return in a folder of its own, by its rows.
  private func folder(
    _ store: CommandStore, _ name: String, _ header: [String], _ episodes: [String],
    _ reviews: [String] = []
  ) throws -> String {
    try store.makeFolder(name)
    for (file, columns, rows) in [
      ("header", Self.header, header), ("episodes", Self.episodes, episodes),
      ("reviews", Self.reviews, reviews),
    ] {
      try store.write(
        ([columns] + rows).map { $0 + "\n" }.joined(), as: "\(name)/\(file).csv")
    }
    return store.file(name)
  }

  private func take(_ folder: String, into store: CommandStore) async throws -> Outcome {
    try await store.run("import", "ssda903", folder, "--today", "2026-11-02", as: .manager)
  }

  private struct Listed: Decodable {
    let id, name: String
    let localNumber: String?
    let statuses: [String]
  }

  private func children(_ store: CommandStore) async throws -> [Listed] {
    let text = try await store.succeed(
      "list", "children", "--format", "json", "--today", "2026-11-02", as: .manager)
    return try JSONDecoder().decode([Listed].self, from: Data(text.utf8))
  }

  @Test("Two years of one child are one time in care, in either order")
  func twoYears() async throws {
    let rows = ["640201,M,14/03/2012,WBRI,A123456789012,,"]
    for order in [["a", "b"], ["b", "a"]] {
      let store = try await CommandStore.copy()
      _ = try folder(
        store, "a", rows,
        [
          "640201,12/05/2023,S,C2,N1,U5,PR4,03/06/2024,X1,CARPL,,,",
          "640201,03/06/2024,P,C2,N1,U5,PR4,,,,,,",
        ], ["640201,14/03/2012,07/06/2024,PN1"])
      _ = try folder(
        store, "b", rows, ["640201,03/06/2024,P,C2,N1,U5,PR4,02/09/2025,E4A,,,,"],
        ["640201,14/03/2012,06/06/2025,PN1"])
      for name in order {
        let outcome = try await take(store.file(name), into: store)
        #expect(outcome.code == 0 && !outcome.output.contains("Not taken"))
      }
      let child = try #require(
        try await children(store).first { $0.localNumber == "640201" })
      #expect(child.statuses == [])
      let shown = try await store.succeed(
        "show", "child", child.id, "--today", "2026-11-02", as: .manager)
      #expect(
        shown.contains("12 May 2023") && shown.contains("2 Sep") && !shown.contains("3 Jun"),
        "\(shown)")
    }
  }

  @Test("The authority's return of a child who was entered here is that child's")
  func ownExport() async throws {
    let store = try await CommandStore.copy()
    let recorded = try await store.record(
      #"""
      [{"fact": "child-added", "child": "ada", "details": {"name": "Ada Obi", "born": "2014-02-04",
        "sex": "F", "localNumber": "640 401", "worker": "Ama Mensah", "returned": {
        "ethnicity": "BAFR", "pupilNumber": "A123456789013", "isMother": "0",
        "motherOfChildBorn": ""}}},
       {"fact": "status-began", "child": "ada",
        "details": {"status": "looked-after", "from": "2025-05-12"}},
       {"fact": "meeting-planned", "meeting": "ada-june", "details": {"kind": "looked-after-review",
        "date": "2025-06-06", "children": ["ada"]}},
       {"fact": "meeting-held", "meeting": "ada-june",
        "details": {"on": "2025-06-06", "furtherParts": []}},
       {"fact": "took-part", "child": "ada", "meeting": "ada-june",
        "details": {"presence": "in-person", "conveyed": ["speaks"]}}]
      """#)
    try #require(recorded.code == 0, "\(recorded.errors)")
    let export = [
      "export", "ssda903", store.file("out"), "--year", "2026", "--today", "2026-11-02", "--force",
    ]
    #expect(try await store.run(export, as: .manager).code == 0)
    func written() throws -> [String] {
      try ["header.csv", "reviews.csv"].map {
        try String(contentsOfFile: store.file("out/\($0)"), encoding: .utf8)
      }
    }
    let before = try written().map { $0.replacingOccurrences(of: "640 401", with: "640401") }
    try store.write(
      Self.episodes + "\n640401,12/05/2025,S,C2,N1,U5,PR4,,,,,,\n", as: "out/episodes.csv")
    let count = try await children(store).count
    let taken = try await take(store.file("out"), into: store)
    #expect(taken.code == 0)
    #expect(taken.output.contains("Recorded here already: 1"))
    #expect(try await children(store).count == count)
    #expect(try await store.run(export, as: .manager).code == 0)
    #expect(
      try written().map { $0.replacingOccurrences(of: "640 401", with: "640401") } == before)
    // In XML it says the same.
    #expect(try await store.run(export + ["--xml"], as: .manager).code == 0)
    let markup = try String(contentsOfFile: store.file("out/return.xml"), encoding: .utf8)
    #expect(markup.contains("<AREVIEW><REVIEW>06/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE>"))
    let other = try await CommandStore.copy()
    let again = try await take(store.file("out/return.xml"), into: other)
    #expect(again.output.hasPrefix("Taken: 1 child, 0 episodes, 1 review; "), "\(again.output)")
  }

  @Test("Two people who take in one return and exchange journals have one child of it")
  func exchanged() async throws {
    let (one, other) = (try await CommandStore.copy(), try await CommandStore.others())
    for store in [one, other] {
      let path = try folder(
        store, "a", ["640501,F,14/03/2012,WBRI,A123456789014,0,"],
        ["640501,12/05/2025,S,C2,N1,U5,PR4,,,,,,"], ["640501,14/03/2012,06/06/2025,PN1"])
      #expect(try await take(path, into: store).code == 0)
    }
    let passphrase = ["--journal-passphrase-file", try one.write("told by telephone\n", as: "w")]
    let file = one.file("journal")
    #expect(try await one.run(["export", "journal", file] + passphrase).code == 0)
    let merged = try await other.run(["import", "journal", file] + passphrase)
    let found = try await children(other).filter { $0.localNumber == "640501" }
    #expect(found.count == 1)
    let id = found.first?.id ?? "none"
    #expect(merged.code == 0 && !merged.errors.contains(id), "\(merged.errors)")
    #expect(!merged.errors.contains("meeting-held"), "\(merged.errors)")
    let check = try await other.run(
      ["check", "--child", found.first?.id ?? "", "--today", "2026-11-02"], as: .manager)
    #expect(!check.output.contains("more than once"), "\(check.output)")
    let again = try await take(other.file("a"), into: other)
    #expect(again.output.contains("nothing that was not there before."))
  }

  @Test("Where nothing is understood it ends with 65, each file named", arguments: [";", "\t"])
  func nothing(separator: String) async throws {
    let store = try await CommandStore.copy()
    try store.makeFolder("a")
    try store.write(
      "CHILD,SEX,DOB\n640501,M,14/03/2012\n".replacingOccurrences(of: ",", with: separator),
      as: "a/header.csv")
    let outcome = try await take(store.file("a"), into: store)
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("header.csv:1:-: these columns are no table of the return"))
    #expect(outcome.sentences.last?.hasSuffix("is a return's child.") == true)
  }

  @Test("A number that two children carry is said when it is recorded, and by the check")
  func sameNumber() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.record(
      #"""
      [{"fact": "child-added", "child": "ada", "details": {"name": "Ada Obi",
        "born": "2014-02-04", "localNumber": " 47 11"}}]
      """#)
    #expect(outcome.code == 0)
    let said = "The authority's number “ 47 11” of Ada Obi is recorded of “mia” too."
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    let check = try await store.run(["check", "--today", "2026-11-02"], as: .manager)
    #expect(check.output.contains("of Mia Brown is recorded of"))
  }

  @Test("Details that cannot be so are said when they are recorded")
  func details() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.record(
      #"""
      [{"fact": "person-added", "child": "leo", "details": {"id": "dad", "name": "Obi Okafor",
        "relation": "parent", "born": "2015-01-01"}},
       {"fact": "person-added", "child": "leo", "details": {"id": "mum", "name": "Ada Okafor",
        "relation": "parent", "born": "1980-01-01", "under18": true}},
       {"fact": "case-closed", "child": "leo", "details": {"on": "2026-10-01"}}]
      """#)
    #expect(outcome.code == 0)
    for said in [
      "Obi Okafor, a parent, is recorded as born on Thu 1 Jan 2015, and Leo Okafor on",
      "Ada Okafor is recorded as under 18, and as born on Tue 1 Jan 1980",
      "The case was closed on Thu 1 Oct 2026, and Leo Okafor is recorded as looked-after",
    ] {
      #expect(outcome.errors.contains(said), "\(outcome.errors)")
      let check = try await store.run(["check", "--today", "2026-11-02"])
      // Lines are broken for a terminal.
      #expect(
        check.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(said))
    }
  }

  @Test(
    "What the return would be refused for is named, and kept out with --strict",
    arguments: [
      ("640601,F,14/03/2012,WBRI,A123456789012,,", "Whether Child 640601 is a mother"),
      ("640601,M,14/03/2012,WBRI,I123456789012,,", "The UPN “I123456789012”"),
      ("640601,M,14/03/2012,XXXX,A123456789012,,", "is no code of an ethnic group"),
      ("640601,M,14/03/2012,WBRI,UN1,,", "UN1, not of school age"),
      ("640601,M,14/03/2012,WBRI,UN4,,", "UN4 is for the first week"),
      ("640601,U,14/03/2012,WBRI,UN3,,", "recorded as U, not known"),
      ("640601,F,14/03/2012,WBRI,UN3,1,", "the birth of her child is not recorded"),
      ("640601,F,14/03/2012,WBRI,UN3,1,31/02/2026", "is no date"),
      ("640601,M,14/03/2012,WBRI,UN3,,03/02/2026", "A birth of a child is recorded"),
      ("640601,F,14/03/2016,WBRI,UN3,1,03/02/2026", "was under 11"),
      ("640601,F,14/03/1999,WBRI,UN3,0,", "over 25 when the year began"),
    ])
  func strict(row: String, finding: String) async throws {
    let store = try await CommandStore.copy()
    let path = try folder(
      store, "a", [row], ["640601,12/05/2025,S,C2,N1,U5,PR4,,,,,,"],
      ["640601,,06/06/2025,PN1", "640601,,05/09/2025,PN1", "640601,,02/03/2026,PN1"])
    #expect(try await take(path, into: store).code == 0)
    let export = [
      "export", "ssda903", store.file("out"), "--year", "2026", "--today", "2026-11-02",
    ]
    let outcome = try await store.run(export + ["--strict"], as: .manager)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(finding), "\(outcome.errors)")
    #expect(try await store.run(export, as: .manager).code == 0)
  }

  @Test("A child without any review in the year is named, and what differs from the year before")
  func withoutReview() async throws {
    let store = try await CommandStore.copy()
    let first = try folder(
      store, "a", ["640701,F,14/03/2012,WBRI,UN3,0,"],
      [
        "640701,12/05/2023,S,C2,N1,U5,PR4,05/03/2025,X1,,,,",
        "640701,05/03/2025,P,C2,N1,U5,PR4,,,,,,",
      ])
    let second = try folder(
      store, "b", ["640701,F,14/03/2012,WROM,A123456789012,0,"],
      [
        "640701,05/03/2025,P,C2,N1,U5,PR4,05/03/2026,X1,,,,",
        "640701,05/03/2026,P,C2,N1,U5,PR4,,,,,,",
      ])
    for path in [first, second] { #expect(try await take(path, into: store).code == 0) }
    let outcome = try await store.run(
      [
        "export", "ssda903", store.file("out"), "--year", "2026", "--today", "2026-11-02",
        "--strict",
      ],
      as: .manager)
    #expect(outcome.code == 65)
    #expect(
      outcome.errors.contains("review") && outcome.errors.contains("CHILD 640701"))
    #expect(
      outcome.errors.contains(
        "ETHNIC of Child 640701 is “WROM”, and the return of the year before had"))
    #expect(outcome.errors.contains("UPN of Child 640701 is “A123456789012”"))
  }
}
