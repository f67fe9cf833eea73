import CaseStore
import Foundation
import GRDB
import Participation
import Testing

@Suite struct Erasing {
  private let one = Case()
  private let two = Case()
  private let shared = MeetingID.random()

  /// A store of a team manager with two children, who share a meeting beside their own.
  private func store(in folder: StoreFolder) throws -> CaseStore {
    let store = try folder.create(StoreFolder.manager)
    try store.record(try one.all() + two.all())
    let planned = MeetingPlanned(
      kind: .childInNeedReview, date: try day("2026-12-01"), children: [one.child, two.child])
    let view = try one.view("shared words")
    try store.record([
      one.entry(.meetingPlanned(planned), meeting: shared),
      one.entry(view.fact, child: one.child, meeting: shared),
    ])
    return store
  }

  @Test func `is for the team manager, with a reason, of a child that is there`() throws {
    let worker = try StoreFolder().create()
    try worker.record(try one.all())
    #expect(code { try worker.erase(child: one.child, why: "retention") } == .notTeamManager)
    let manager = try store(in: try StoreFolder())
    #expect(code { try manager.erase(child: one.child, why: " ") } == .reasonMissing)
    #expect(code { try manager.erase(child: .random(), why: "retention") } == .unknownChild)
  }

  @Test func `leaves nothing of the child that opens, and says what went`() throws {
    let folder = try StoreFolder()
    let store = try store(in: folder)
    try store.saveDraft([1], at: DraftPlace(form: "view", child: one.child))
    try store.saveDraft([2], at: DraftPlace(form: "view", child: two.child))
    let erased = try store.erase(child: one.child, why: "kept to the 75th birthday")
    #expect(erased.entries == 7)
    #expect(erased.meetings == [one.meeting])
    #expect(erased.isSwept)

    let part = try store.entries(child: one.child)
    #expect(part.entries.allSatisfy { $0.meeting == shared && $0.child == nil })
    #expect(part.unreadable.count == 7)
    #expect(part.unreadable.allSatisfy { $0.why == .erased })
    #expect(try store.childOverview(one.child) == nil)
    #expect(try store.childOverviews().children.map(\.id) == [two.child])
    #expect(try store.recordOverviews().records.allSatisfy { $0.key.child == two.child })
    #expect(try store.drafts().drafts.map(\.content) == [[2]])
    #expect(try store.verify() == sound(entries: 15, erased: 7))

    let left = try #require(try store.erasedChild(one.child))
    #expect(left.by == "Ruth Bell" && left.role == .teamManager && left.at == folder.now)
    #expect(left.why == "kept to the 75th birthday")
    #expect(left.entries == 7 && left.meetings == [one.meeting])
    #expect(try store.erasedChildren() == [left])
    #expect(try store.erasedChild(two.child) == nil)

    let log = try #require(try store.erasures().first)
    #expect(log.by == store.user.author)
    #expect(log.child == one.child)
    #expect(
      log.fact
        == .childErased(
          ChildErased(why: "kept to the 75th birthday", entries: 7, meetings: [one.meeting])))
  }

  @Test func `leaves the other children as they were`() throws {
    let folder = try StoreFolder()
    let store = try store(in: folder)
    let before = try store.caseFile(child: two.child).file
    let records = try store.recordOverviews(child: two.child)
    _ = try store.erase(child: one.child, why: "retention")
    #expect(try store.caseFile(child: two.child).file == before)
    #expect(try store.recordOverviews(child: two.child) == records)
    #expect(try store.rebuild() == 1)
    #expect(try store.verify() == sound(entries: 15, erased: 7))
  }

  @Test func `takes nothing more about the child`() throws {
    let store = try store(in: try StoreFolder())
    _ = try store.erase(child: one.child, why: "retention")
    #expect(code { try store.record([try one.view("more")]) } == .erased)
    #expect(code { try store.record(try one.all()) } == .erased)
    #expect(code { try store.erase(child: one.child, why: "again") } == .erased)
    let forged = one.entry(
      .childErased(ChildErased(why: "", entries: 0, meetings: [])), child: two.child)
    #expect(code { try store.record([forged]) } == .notRecordable)
  }

  @Test func `leaves the wrapped key in no file, backups included`() throws {
    let folder = try StoreFolder()
    let store = try store(in: folder)
    try store.backUpNow()
    folder.pass(minutes: 31)
    try store.record([try two.view("later")])
    try store.backUpNow()
    let keys = try folder.rows(
      "SELECT wrapped FROM scope_key WHERE subject IN ('\(one.child)', '\(one.meeting)')"
    ).map { $0[0] as Data }
    #expect(keys.count == 2)
    let erased = try store.erase(child: one.child, why: "retention")
    #expect(erased.backups == 2)
    #expect(erased.backupsLeft == [])
    for (name, data) in try folder.files() {
      for key in keys { #expect(data.range(of: key) == nil, "\(name)") }
    }
    let backup = try #require(try folder.backups().last)
    let opened = try CaseStore.open(backup, passphrase: Passphrase(StoreFolder.passphrase))
    #expect(try opened.verify().isSound)
    #expect(try opened.childOverviews().children.map(\.id) == [two.child])
  }

  @Test func `holds when an older backup from elsewhere is restored`() throws {
    let folder = try StoreFolder()
    let store = try store(in: folder)
    let copy = folder.folder + "/copy"
    try store.backUp(to: copy)
    _ = try store.erase(child: one.child, why: "retention")
    try store.close()
    #expect(try folder.restore(copy).report == sound(entries: 14, erased: 7))
    #expect(try folder.open().childOverviews().children.map(\.id) == [two.child])
  }

  @Test func `of the last child at a meeting takes the meeting too`() throws {
    let store = try store(in: try StoreFolder())
    _ = try store.erase(child: one.child, why: "retention")
    let erased = try store.erase(child: two.child, why: "retention")
    #expect(Set(erased.meetings) == [two.meeting, shared])
    #expect(try store.entries(meeting: shared).entries == [])
    #expect(try store.verify().isSound)
  }

  @Test func `is seen by another program that had the child open`() throws {
    let folder = try StoreFolder()
    let store = try store(in: folder)
    let other = try folder.open()
    #expect(try other.entries(child: one.child).entries.count == 8)
    #expect(try other.childOverviews().total == 2)
    _ = try store.erase(child: one.child, why: "retention")
    #expect(try other.entries(child: one.child).entries.count == 1)
    #expect(try other.childOverviews().total == 1)
  }
}
