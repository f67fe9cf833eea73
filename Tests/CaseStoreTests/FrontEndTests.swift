import CaseStore
import Foundation
import Participation
import Synchronization
import Testing

@Suite struct `A front end` {
  @Test func `opens the store on another thread, with a passphrase typed on its own`() throws {
    let folder = try StoreFolder()
    try folder.create().close()
    let passphrase = try Passphrase(StoreFolder.passphrase)
    let path = folder.path
    let opened = Mutex<Result<CaseStore, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      opened.withLock { $0 = Result { try CaseStore.open(path, passphrase: passphrase) } }
      done.signal()
    }
    done.wait()
    let store = try #require(try opened.withLock { try $0?.get() })
    #expect(store.user.profile == StoreFolder.ama)
  }

  @Test func `records what a form holds, and its draft goes, in one transaction`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    let place = DraftPlace(form: "view", child: sample.child, meeting: sample.meeting)
    try store.saveDraft([1], at: place)
    let writes = try store.writes()
    #expect(
      try store.record([try sample.view("one"), try sample.view("two")], from: place).added == 2)
    #expect(try store.draft(at: place) == nil)
    #expect(try store.writes() == writes + 1)
  }

  @Test func `notices that another program wrote`() throws {
    let folder = try StoreFolder()
    let (mine, theirs) = (try folder.create(), try folder.open())
    let sample = Case()
    let before = try mine.writes()
    #expect(try mine.writes() == before)
    try theirs.record(try sample.all())
    #expect(try mine.writes() == before + 1)
    try theirs.saveDraft([1], at: DraftPlace(form: "view"))
    #expect(try mine.writes() == before + 2)
  }

  /// A store with two meetings of each of three children, of two workers.
  private func caseload(in store: CaseStore) throws -> [Case] {
    let cases = [Case(), Case(), Case()]
    for (number, worker) in ["Ama Mensah", "ama  MENSAH ", "Ben Okafor"].enumerated() {
      let child = cases[number].child
      try store.record([try cases[number].added(name: "Child \(number)", worker: worker)])
      for month in [11, 12] {
        let planned = MeetingPlanned(
          kind: .coreGroup, date: try day("2026-\(month)-0\(number + 1)"), children: [child])
        try store.record([cases[number].entry(.meetingPlanned(planned), meeting: .random())])
      }
    }
    return cases
  }

  @Test func `lists a worker's children, and their records from a day to a day`() throws {
    let store = try StoreFolder().create()
    let cases = try caseload(in: store)
    let theirs = try store.childOverviews(worker: "Ama Mensah")
    #expect(theirs.children.map(\.id) == [cases[0].child, cases[1].child])
    #expect(theirs.total == 2)
    let records = try store.recordOverviews(
      RecordQuery(from: try day("2026-11-02"), to: try day("2026-12-01"), worker: "ama mensah"))
    #expect(records.records.map(\.key.child) == [cases[1].child, cases[0].child])
    #expect(records.children.count == 2)
    let both = RecordQuery(children: [cases[0].child, cases[2].child], worker: "Ben Okafor")
    #expect(
      try store.recordOverviews(both).records.map(\.key.child) == [cases[2].child, cases[2].child])
  }

  @Test(arguments: [true, false], [1, 2, 50])
  func `pages some children's records as it pages all`(newestFirst: Bool, limit: Int) throws {
    let store = try StoreFolder().create()
    let cases = try caseload(in: store)
    let some: Set = [cases[0].child, cases[2].child]
    // So many that the list is read by day.
    let many = some.union((0..<600).map { _ in ChildID.random() })
    for children in [some, many] {
      var days: [CivilDate] = []
      var cursor: RecordCursor?
      repeat {
        let page = try store.recordOverviews(
          RecordQuery(children: children, newestFirst: newestFirst, limit: limit), after: cursor)
        #expect(page.records.count <= limit)
        days += page.records.map(\.day)
        cursor = page.next
      } while cursor != nil
      let expected = try ["2026-11-01", "2026-11-03", "2026-12-01", "2026-12-03"].map(day)
      #expect(days == (newestFirst ? expected.reversed() : expected))
    }
  }

  @Test func `logs that a record was looked at, whole or at a meeting`() throws {
    let store = try StoreFolder().create(User.Profile(name: "Ruth Hughes", role: .teamManager))
    let sample = Case()
    try store.record(try sample.all())
    try store.loadChildren()
    try store.logView(child: sample.child, what: "child screen")
    try store.logView(child: sample.child, meeting: sample.meeting, what: "record screen")
    let looks = try store.entries(child: sample.child).entries.filter {
      $0.fact.word == .recordViewed
    }
    #expect(looks.map(\.meeting) == [nil, sample.meeting])
    #expect(looks.allSatisfy { $0.by.name == "Ruth Hughes" })
  }
}
