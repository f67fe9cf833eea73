import CaseStore
import Participation
import Testing

@Suite struct `The journal` {
  @Test func `gives back what was recorded, in order, after closing and opening`() throws {
    let folder = try StoreFolder()
    let sample = Case()
    let entries = try sample.all()
    let store = try folder.create()
    try store.record(entries)
    try store.close()

    let again = try folder.open()
    let part = try again.entries(child: sample.child)
    #expect(part.entries.untimed == entries)
    #expect(part.unreadable == [])
    #expect(try again.entries(meeting: sample.meeting).entries.untimed == Array(entries[3...]))
    let file = try again.caseFile(child: sample.child).file
    #expect(file.children[sample.child]?.child.name == "Leo Adeyemi")
    #expect(
      file.record(RecordKey(child: sample.child, meeting: sample.meeting))?.views.count == 1)
    #expect(try again.verify() == sound(entries: 6))
  }

  @Test func `takes the same entry twice as one`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let entries = try Case().all()
    #expect(try store.record(entries).added == 6)
    folder.pass(minutes: 5)
    let again = try store.record(entries)
    #expect(again.added == 0)
    #expect(again.entries.untimed == entries)
    #expect(try store.verify() == sound(entries: 6))
  }

  @Test func `refuses another entry of the same identifier, and all that came with it`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    let entries = try sample.all()
    try store.record(entries)
    let other = Entry(
      id: entries[5].id, made: entries[5].made, by: entries[5].by, child: sample.child,
      meeting: sample.meeting, fact: try sample.consulted().fact)
    #expect(throws: StoreError.self) { try store.record([try sample.view("new"), other]) }
    #expect(try store.entries(child: sample.child).entries.untimed == entries)
    #expect(try store.verify() == sound(entries: 6))
  }

  @Test func `keeps the order when the clock is set back a year`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    let first = try store.record(try sample.all())
    #expect(first.clockBehind == 0)
    folder.pass(minutes: -365 * 24 * 60)
    let second = try store.record([try sample.view("later")])
    #expect(second.clockBehind > 0)
    let part = try store.entries(child: sample.child)
    #expect(part.entries == part.entries.sorted())
    #expect(part.entries.last?.id == second.entries.first?.id)
    let times = part.entries.map(\.made)
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `finds an entry that is put right by one of another child`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let (wrong, right) = (Case(), Case())
    try store.record(try wrong.all() + right.all())
    let view = try wrong.view("said by the other")
    try store.record([view])
    let correction = Entry(
      id: .random(), made: view.made, by: view.by, child: right.child, meeting: right.meeting,
      corrects: view.id, fact: view.fact)
    try store.record([correction])
    func views(_ sample: Case) throws -> Int? {
      try store.caseFile(child: sample.child).file
        .record(RecordKey(child: sample.child, meeting: sample.meeting))?.views.count
    }
    #expect(try views(wrong) == 1)
    #expect(try views(right) == 2)
    #expect(try store.verify() == sound(entries: 14))
  }

  @Test func `logs who looked`() throws {
    let folder = try StoreFolder()
    let store = try folder.create(User.Profile(name: "Ruth Hughes", role: .teamManager))
    let sample = Case()
    try store.record(try sample.all())
    try store.logView(child: sample.child, meeting: sample.meeting, what: "record")
    let last = try #require(try store.entries(child: sample.child).entries.last)
    #expect(last.fact == .recordViewed(RecordViewed(what: "record")))
    #expect(last.by == Author(name: "Ruth Hughes", role: .teamManager))
    #expect(try store.verify() == sound(entries: 7))
  }

  @Test(arguments: [
    ("Ama Mensah", Role.socialWorker, 0), ("ama  mensah", .teamManager, 0),
    ("Joan Clarke", .chair, 0), ("Joan Clarkson", .chair, 3),
    ("Tomasz Zielinski", .socialWorker, 3),
  ])
  func `logs who looked but for the child's worker and whoever leads the meeting`(
    name: String, role: Role, looks: Int
  ) throws {
    let store = try StoreFolder().create(User.Profile(name: name, role: role))
    let sample = Case()
    try store.record(try sample.all())
    try store.logView(child: sample.child, what: "child")
    try store.logViews(
      [LookedAt(child: sample.child), LookedAt(child: sample.child, meeting: sample.meeting)],
      what: "search")
    let found = try store.entries(child: sample.child).entries.filter {
      $0.fact.word == .recordViewed
    }
    #expect(found.count == looks)
    #expect(found.allSatisfy { $0.by.role == role })
  }
}

/// The report on a store in which nothing is wrong.
func sound(entries: Int, erased: Int = 0) -> VerifyReport {
  VerifyReport(entries: entries, erased: erased)
}
