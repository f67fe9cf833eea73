import Foundation
import Testing

@Suite("heard export ssda903")
struct ExportReturnTests {
  private static let today = ["--today", "2026-11-02"]

  private static func sample(_ name: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "SampleReturn")
    return rows(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
  }

  private static func rows(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func read(_ path: String) throws -> [[String]] {
    rows(try String(contentsOfFile: path, encoding: .utf8))
  }

  private struct Imported: Decodable {
    struct Remark: Decodable {
      let file: String
      let row: Int
    }
    let refused: [Remark]
  }

  private struct Exported: Decodable {
    struct Note: Decodable {
      let localNumber: String?
      let kind: String
      let leftOut: Bool
    }
    let findings, leftOut: [Note]
    let children, reviews: Int
  }

  /// Whether a day of the sample, as `30/08/2017`, is in a collection year.
  private static func isIn(_ year: Int, _ day: String) -> Bool {
    let fields = day.split(separator: "/").compactMap { Int($0) }
    guard fields.count == 3 else { return false }
    return (fields[1] >= 4 ? fields[2] + 1 : fields[2]) == year
  }

  @Test("Gives back every review of the sample return, but for those that are named")
  func roundTrip() async throws {
    let store = try await CommandStore.copy()
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "SampleReturn")
    let taken = try await store.run(
      ["import", "ssda903", folder.path(percentEncoded: false), "--format", "json"] + Self.today)
    let refused = try JSONDecoder().decode(Imported.self, from: Data(taken.output.utf8)).refused
    let reviews = try Self.sample("reviews.csv")
    let kept = reviews.enumerated().dropFirst().filter { index, _ in
      !refused.contains { $0.file == "reviews.csv" && $0.row == index + 1 }
    }.map(\.element)
    let header = Dictionary(
      uniqueKeysWithValues: try Self.sample("header.csv").dropFirst().map { ($0[0], $0) })
    var given = 0
    for year in 2015...2026 {
      let outcome = try await store.run(
        [
          "export", "ssda903", store.file("out-\(year)"), "--year", "\(year)", "--format", "json",
        ] + Self.today)
      try #require(outcome.code == 0, "\(outcome.errors)")
      let paper = try JSONDecoder().decode(Exported.self, from: Data(outcome.output.utf8))
      let out = Set(paper.leftOut.compactMap(\.localNumber))
      let expected = kept.filter { Self.isIn(year, $0[2]) && !out.contains($0[0]) }
      let written = try Self.read(store.file("out-\(year)/reviews.csv"))
      #expect(written.first == ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"])
      #expect(Set(written.dropFirst()) == Set(expected), "\(year)")
      #expect(written.count - 1 == expected.count && paper.reviews == expected.count)
      // Leo of the store has no number.
      #expect(!paper.findings.contains { $0.leftOut && $0.localNumber != nil })
      for row in try Self.read(store.file("out-\(year)/header.csv")).dropFirst() {
        guard var before = header[row[0]] else { continue }
        before[1] = ["1": "M", "2": "F"][before[1]] ?? before[1]
        #expect(row == before)
      }
      given += expected.count
    }
    #expect(given > 1_000)
  }

  /// Leo with a number and a review held in October, out of time.
  private func store() async throws -> CommandStore {
    let store = try await CommandStore.copy()
    let outcome = try await store.record(
      #"""
      [{"fact": "child-amended", "child": "leo",
        "details": {"name": "Leo Okafor", "born": "2014-05-06", "sex": "M", "localNumber": "815",
          "worker": "Ama Mensah", "returned": {"ethnicity": "BAFR", "pupilNumber": "B123456789012",
          "isMother": "0", "motherOfChildBorn": ""}}},
       {"fact": "meeting-planned", "meeting": "october", "details":
         {"kind": "looked-after-review", "date": "2026-10-05", "children": ["leo"]}},
       {"fact": "meeting-held", "meeting": "october",
        "details": {"on": "2026-10-05", "furtherParts": []}},
       {"fact": "code-overruled", "child": "leo", "meeting": "october",
        "details": {"code": "PN0", "why": "by mistake"}}]
      """#)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return store
  }

  private func export(_ store: CommandStore, _ options: String...) async throws -> Outcome {
    try await store.run(
      ["export", "ssda903", store.file("out"), "--year", "2027", "--today", "2026-11-02"] + options)
  }

  @Test("Says on standard error what is to be put right, each with child, meeting and what to do")
  func findings() async throws {
    let store = try await store()
    let outcome = try await export(store)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Written: 1 child and 1 review, 2026-04-01 to 2027-03-31"))
    let wrong = try #require(outcome.sentences.first { $0.contains("PN0 is for a child under 4") })
    #expect(wrong.hasPrefix("heard: CHILD 815, leo, october: "))
    #expect(wrong.hasSuffix("Correct the code, or the date of birth if that is wrong."))
    #expect(
      try Self.read(store.file("out/reviews.csv")).last == [
        "815", "06/05/2014", "05/10/2026", "PN0",
      ])
    let history = try await store.run("history", "leo", as: .manager)
    #expect(!history.output.contains("export ssda903"))
  }

  @Test("Writes nothing where it is to be strict, not even the folder")
  func strict() async throws {
    let store = try await store()
    let outcome = try await export(store, "--strict")
    #expect(outcome.code == 65 && outcome.output.isEmpty)
    #expect(outcome.sentences.last?.contains("put right first; nothing was written.") == true)
    #expect(!FileManager.default.fileExists(atPath: store.file("out")))
  }

  @Test("Replaces no file unasked, and then both")
  func files() async throws {
    let store = try await store()
    try store.makeFolder("out")
    try store.write("mine", as: "out/reviews.csv")
    #expect(try await export(store).isRefused(73, "already; --force replaces it."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store.file("out")) == ["reviews.csv"])
    #expect(try await export(store, "--force").code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: store.file("out")).sorted()
    #expect(names == ["header.csv", "reviews.csv"])
    #expect(try Self.read(store.file("out/reviews.csv")).count == 2)
  }

  @Test("Replaces no store, whatever is asked")
  func noStore() async throws {
    let store = try await store()
    let path = store.path
    let before = try Data(contentsOf: URL(filePath: path))
    for arguments in [
      ["export", "calendar", path, "--force"], ["export", "csv", "records", path, "--force"],
      ["paper", "form", "--child", "leo", "--meeting", "leo-review", "--out", path, "--force"],
    ] {
      let outcome = try await store.run(arguments)
      #expect(outcome.code != 0, "\(arguments)")
      #expect(!outcome.errors.contains("--force replaces"), "\(outcome.errors)")
    }
    #expect(
      try await store.run(["export", "calendar", path, "--force"])
        .isRefused(64, "is a store or a backup of one; name another file."))
    #expect(try Data(contentsOf: URL(filePath: path)).prefix(16) == before.prefix(16))
    #expect(try await store.succeed("list", "children").contains("Leo"))
  }

  @Test("Leaves both files as they were where one cannot be put in its place")
  func both() async throws {
    let store = try await store()
    try store.makeFolder("out/reviews.csv")
    try store.write("mine", as: "out/header.csv")
    #expect(
      try await export(store, "--force").isRefused(74, "could not be written: it is a folder"))
    #expect(try String(contentsOfFile: store.file("out/header.csv"), encoding: .utf8) == "mine")
  }

  @Test(
    "Refuses a year that is none or is to come",
    arguments: [("27", "“27” is not a year"), ("2030", "begins on Sun 1 Apr 2029")])
  func years(year: String, sentence: String) async throws {
    let store = try await CommandStore.shared()
    #expect(
      try await store.run(
        ["export", "ssda903", store.file("none"), "--year", year, "--today", "2026-11-02"]
      ).isRefused(64, sentence))
  }

  @Test("Is in the history of each child, where somebody else than their worker made it")
  func looked() async throws {
    let store = try await store()
    let outcome = try await store.run(
      ["export", "ssda903", store.file("out"), "--year", "2027", "--today", "2026-11-02"],
      as: .manager)
    #expect(outcome.code == 0)
    #expect(try await store.succeed("history", "leo").contains("export ssda903"))
  }
}
