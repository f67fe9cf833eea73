import CaseStore
import Participation
import Testing

@Suite struct Lists {
  @Test(arguments: [
    ("", ["Åsa Öberg", "Leo Adeyemi", "Mia Kowalska"]), ("leo", ["Leo Adeyemi"]),
    ("ADEY", ["Leo Adeyemi"]), ("asa oberg", ["Åsa Öberg"]), ("öber", ["Åsa Öberg"]),
    ("a", ["Åsa Öberg", "Leo Adeyemi", "Mia Kowalska"]), ("kow mi", ["Mia Kowalska"]),
    ("nobody", []), ("12345", ["Mia Kowalska"]),
  ])
  func `find a child by any part of a name or number`(text: String, names: [String]) throws {
    let store = try StoreFolder().create()
    for (name, number) in [("Mia Kowalska", "12345"), ("Åsa Öberg", nil), ("Leo Adeyemi", nil)] {
      let details = ChildDetails(name: name, born: try day("2015-12-03"), localNumber: number)
      try store.record([Case().entry(.childAdded(details), child: .random())])
    }
    let page = try store.childOverviews(matching: text)
    #expect(Set(page.children.map(\.child.name)) == Set(names))
    #expect(page.total == names.count)
  }

  @Test func `hold all that is shown of a child`() throws {
    let store = try StoreFolder().create()
    let sample = Case()
    let details = ChildDetails(
      name: "Leo Adeyemi", preferredName: "Leo", born: try day("2015-12-03"), sex: .male,
      localNumber: "A1", worker: "Ama Mensah", team: "North")
    try store.record([
      sample.entry(.childAdded(details), child: sample.child), try sample.lookedAfter(),
      sample.entry(
        .statusEnded(StatusEnded(status: .lookedAfter, on: try day("2026-01-01"))),
        child: sample.child),
      sample.entry(.caseClosed(OnDay(on: try day("2026-02-01"))), child: sample.child),
    ])
    let overview = try #require(try store.childOverview(sample.child))
    let file = try #require(try store.caseFile(child: sample.child).file.children[sample.child])
    #expect(overview.child == file.child)
    #expect(overview.statuses == file.statuses)
    #expect(overview.caseClosed == file.caseClosed)
    #expect(try store.childOverviews(matching: "leo").children == [overview])
  }

  /// A store with a meeting on each of some days, of one of three children.
  private func filled(_ store: CaseStore) throws -> [Case] {
    let cases = [Case(), Case(), Case()]
    for (number, sample) in cases.enumerated() {
      try store.record([try sample.added(name: "Child \(number)", worker: "Worker \(number)")])
    }
    let first = try day("2026-11-01")
    for number in 0..<20 {
      let planned = MeetingPlanned(
        kind: .coreGroup, date: first.adding(days: number / 2),
        children: [cases[number % 3].child])
      try store.record([cases[0].entry(.meetingPlanned(planned), meeting: .random())])
    }
    return cases
  }

  @Test(arguments: [true, false], [1, 3, 7, 50])
  func `page by day either way, each record once`(newestFirst: Bool, limit: Int) throws {
    let store = try StoreFolder().create()
    _ = try filled(store)
    var records: [RecordOutline] = []
    var cursor: RecordCursor?
    repeat {
      let page = try store.recordOverviews(
        RecordQuery(newestFirst: newestFirst, limit: limit), after: cursor)
      #expect(page.records.count <= limit)
      for record in page.records { #expect(page.children[record.key.child] != nil) }
      records += page.records
      cursor = page.next
    } while cursor != nil
    #expect(Set(records.map(\.key.meeting)).count == 20)
    #expect(records.count == 20)
    let days = records.map(\.day)
    #expect(days == days.sorted(by: newestFirst ? { $0 > $1 } : { $0 < $1 }))
  }

  @Test func `show some days, some workers, one child, one meeting`() throws {
    let store = try StoreFolder().create()
    let cases = try filled(store)
    let some = try store.recordOverviews(
      RecordQuery(from: try day("2026-11-03"), to: try day("2026-11-04")))
    #expect(some.records.count == 4)
    let worker = try store.recordOverviews(RecordQuery(limit: 5)) { _, child in
      child?.child.worker == "Worker 1"
    }
    #expect(worker.records.count == 5)
    #expect(worker.records.allSatisfy { $0.key.child == cases[1].child })
    #expect(try store.recordOverviews(child: cases[0].child).records.count == 7)
    let meeting = try #require(some.records.first?.key.meeting)
    #expect(try store.recordOverviews(meeting: meeting).records.map(\.key.meeting) == [meeting])
  }

  @Test func `follow a meeting of siblings, moved`() throws {
    let store = try StoreFolder().create()
    let (one, two) = (Case(), Case())
    try store.record([try one.added(), try two.added()])
    try store.record([try one.planned(children: [one.child, two.child])])
    try store.record([try one.moved(to: "2026-12-10")])
    for child in [one.child, two.child] {
      let records = try store.recordOverviews(child: child).records
      #expect(records.map(\.day) == [try day("2026-12-10")])
    }
    #expect(try store.recordOverviews(meeting: one.meeting).records.count == 2)
    #expect(try store.verify() == sound(entries: 4))
  }

  @Test func `follow a child who is taken back`() throws {
    let store = try StoreFolder().create()
    let sample = Case()
    let added = try sample.added()
    try store.record([added, try sample.planned()])
    #expect(try store.childOverviews().total == 1)
    try store.record([
      sample.entry(
        .withdrawn(WithReason(why: "twice")), child: sample.child, corrects: added.id)
    ])
    #expect(try store.childOverviews().total == 0)
    #expect(try store.recordOverviews().records == [])
    #expect(try store.verify() == sound(entries: 3))
  }

  @Test func `take a child whose meeting came first`() throws {
    let store = try StoreFolder().create()
    let sample = Case()
    try store.record([try sample.planned()])
    #expect(try store.recordOverviews().records == [])
    try store.record([try sample.added()])
    #expect(try store.recordOverviews().records.map(\.key.meeting) == [sample.meeting])
    #expect(try store.verify() == sound(entries: 2))
  }
}
