import Foundation
import Testing

@Suite("heard import ssda903, in a store that others record in")
struct ImportReturnTests {
  private static let today = ["--today", "2026-11-02"]

  /// A folder with two children, and as many of their reviews as are given.
  ///
  /// - Parameter born: the birth of the first.
  private func folder(
    _ name: String, _ store: CommandStore, born: String = "01/02/2012", reviews: [String]
  ) throws -> String {
    try store.makeFolder(name)
    let header = """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      101,F,\(born),WBRI,A1,,
      102,M,01/02/2012,WBRI,A2,,
      """
    try header.write(toFile: store.file("\(name)/header.csv"), atomically: true, encoding: .utf8)
    let rows = ["CHILD,DOB,REVIEW,REVIEW_CODE"] + reviews
    try rows.joined(separator: "\n").write(
      toFile: store.file("\(name)/reviews.csv"), atomically: true, encoding: .utf8)
    return store.file(name)
  }

  private func imported(_ folder: String, _ store: CommandStore) async throws -> String {
    let outcome = try await store.run(["import", "ssda903", folder] + Self.today)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// The identifiers of the two children, which follow from the return's numbers.
  private func children(_ store: CommandStore) async throws -> [String] {
    let list = try await store.succeed("list", "children", "--format", "json")
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]])
    return try ["Child 101", "Child 102"].map { name in
      try #require(found.first { $0["name"] as? String == name }?["id"] as? String)
    }
  }

  @Test("A row that what stands there does not let through is named, and the rest is taken")
  func rows() async throws {
    let store = try await CommandStore.copy()
    let first = try await imported(folder("first", store, reviews: []), store)
    #expect(first.hasPrefix("Taken: 2 children, 0 episodes, 0 reviews; 4 new entries."))
    let ids = try await children(store)
    let recorded = try await store.record(
      """
      [{"fact": "meeting-planned", "meeting": "by-hand", "details": {
         "kind": "looked-after-review", "date": "2026-06-01", "children": ["\(ids[0])"]}},
       {"fact": "meeting-held", "meeting": "by-hand", "details": {
         "on": "2026-06-01", "furtherParts": []}}]
      """)
    try #require(recorded.code == 0, "\(recorded.errors)")
    let reviews = ["101,,01/09/2026,PN0", "102,01/02/2012,01/09/2026,PN1"]
    let place = try folder("second", store, born: "01/07/2026", reviews: reviews)
    let second = try await imported(place, store)
    #expect(second.hasPrefix("Taken: 1 child, 0 episodes, 2 reviews; 7 new entries."), "\(second)")
    #expect(second.contains("Not taken: 1"))
    #expect(
      second.contains(
        "header.csv:2:CHILD: The birth on Wed 1 Jul 2026 is after the review of Mon 1 Jun 2026 that"
      ))
    let again = try await imported(place, store)
    #expect(again.contains("2 reviews; nothing that was not there before."))
  }
}
