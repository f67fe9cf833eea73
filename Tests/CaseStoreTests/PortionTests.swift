import CaseStore
import GRDB
import Participation
import Testing

@Suite("All cases by the portion")
struct PortionTests {
  /// Seven children with a review each, in the order of identifiers.
  private func store() throws -> (StoreFolder, CaseStore, [Case]) {
    let folder = try StoreFolder()
    let store = try folder.create()
    let cases = (0..<7).map { _ in Case() }.sorted { $0.child < $1.child }
    for sample in cases { try store.record(try sample.all()) }
    return (folder, store, cases)
  }

  private func read(
    _ store: CaseStore, _ part: CasePart = .records, size: Int
  ) throws -> [[CaseOutline]] {
    var portions: [[CaseOutline]] = []
    try store.forEachPortion(of: part, size: size, { outline, _ in outline }) {
      portions.append($0)
    }
    return portions
  }

  @Test("Come each once, in order, whatever the portion", arguments: [1, 3, 6, 7, 8])
  func each(size: Int) throws {
    let (_, store, cases) = try store()
    let portions = try read(store, size: size)
    #expect(portions.allSatisfy { $0.count <= size })
    #expect(portions.joined().map(\.child.id) == cases.map(\.child))
    for (outline, sample) in zip(portions.joined(), cases) {
      #expect(try store.caseFile(child: sample.child).file.outline(of: sample.child) == outline)
    }
  }

  @Test("Come without records where only the children are asked for")
  func children() throws {
    let (_, store, cases) = try store()
    let children = try read(store, .child, size: 4).joined()
    #expect(children.map(\.child.id) == cases.map(\.child))
    #expect(children.allSatisfy { $0.records.isEmpty })
  }

  @Test(
    "Are read from the journal where an overview does not open",
    arguments: ["child_overview", "record_overview"])
  func broken(table: String) throws {
    let (folder, store, cases) = try store()
    let before = try read(store, size: 3).joined().sorted { $0.child.id < $1.child.id }
    try store.close()
    try folder.tamper(
      "UPDATE \(table) SET sealed = zeroblob(80) WHERE child = ?", [cases[2].child.text])
    let again = try folder.open()
    let after = try read(again, size: 3).joined().sorted { $0.child.id < $1.child.id }
    #expect(after == before)
  }

  @Test("Say how many entries could not be read when their overviews were made")
  func unreadable() throws {
    let (folder, store, cases) = try store()
    try store.close()
    try folder.tamper(
      "UPDATE entry SET sealed = zeroblob(80) WHERE child = ?1 AND meeting IS NOT NULL",
      [cases[4].child.text])
    let again = try folder.open()
    _ = try again.rebuild()
    var counts: [Int] = []
    try again.forEachPortion(of: .records, { _, unreadable in unreadable }) { counts += $0 }
    #expect(counts.count { $0 > 0 } == 1)
    #expect(counts[4] > 0)
  }

  @Test("Stop where somebody cannot take them, and the store closes")
  func stopped() throws {
    let (folder, store, _) = try store()
    struct Full: Error {}
    #expect(throws: Full.self) {
      try store.forEachPortion(of: .records, size: 2, { outline, _ in outline.child.id }) { _ in
        throw Full()
      }
    }
    try store.close()
    #expect(try folder.open().childOverviews().total == 7)
  }
}
