import Foundation
import Testing

@Suite("heard import ssda903, in a store that others record in")
struct ImportReturnTests {
  private static let today = ["--today", "2026-11-02"]

  /// A folder with two children, and as many of their reviews as are given.
  private func folder(_ name: String, _ store: CommandStore, reviews: [String]) throws -> String {
    try store.makeFolder(name)
    let header = """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      101,F,01/02/2012,WBRI,A1,,
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
    #expect(first.hasPrefix("Taken: 2 children, 0 episodes, 0 reviews; 2 new entries."))
    let ids = try await children(store)
    let recorded = try await store.record(
      """
      [{"fact": "meeting-planned", "meeting": "by-hand", "details": {
         "kind": "looked-after-review", "date": "2026-06-01", "children": ["\(ids[0])"]}},
       {"fact": "meeting-held", "meeting": "by-hand", "details": {
         "on": "2026-06-01", "furtherParts": []}},
       {"fact": "child-amended", "child": "\(ids[1])", "details": {
         "name": "Child 102", "born": "2026-05-01", "localNumber": "102"}}]
      """)
    try #require(recorded.code == 0, "\(recorded.errors)")
    let reviews = [
      "101,01/02/2012,01/06/2026,PN1", "101,01/02/2012,01/09/2026,PN1",
      "102,01/02/2012,01/03/2026,PN1", "102,01/02/2012,01/09/2026,PN0",
    ]
    let place = try folder("second", store, reviews: reviews)
    let second = try await imported(place, store)
    #expect(second.hasPrefix("Taken: 2 children, 0 episodes, 2 reviews; 6 new entries."))
    #expect(second.contains("Not taken: 2"))
    #expect(
      second.contains("reviews.csv:2:REVIEW: A review on Mon 1 Jun 2026 is recorded already."))
    #expect(
      second.contains(
        "reviews.csv:4:REVIEW: Sun 1 Mar 2026 is before the birth on Fri 1 May 2026"))
    let again = try await imported(place, store)
    #expect(again.contains("2 reviews; nothing that was not there before."))
  }
}
