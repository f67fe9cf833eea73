import CaseStore
import Foundation
import Participation
import Support
import Testing

/// `Before` holds a store and a journal that the program of November 2026 wrote, and `recorded.json`
/// what it read in them. They are never made anew: what was stored means the same for ever.
@Suite struct `A store of the program as it was` {
  @Test(arguments: FormerUser.allCases)
  func `opens for each of its users with every entry as it was`(_ user: FormerUser) throws {
    let store = try StoreFolder.copyOfBefore().open(as: user)
    let then = try Recollection.read()
    #expect(store.user.profile.name == user.rawValue)
    for child in then.childIDs {
      let part = try store.entries(child: child)
      #expect(part.unreadable.isEmpty)
      let now = JSONValue.list(try part.entries.map(JSONValue.init(encoding:)))
      let was = JSONValue.list(then.history.filter { $0.child == child }.map(\.entry))
      #expect(now.lacks(was) == [])
      #expect(now.adds(to: was) == [])
    }
  }

  @Test func `is sound, and knows its users and whom it erased`() throws {
    let store = try StoreFolder.copyOfBefore().open(as: .manager)
    let report = try store.verify()
    #expect(report.findings.isEmpty)
    #expect(report.entries == 146)
    #expect(report.erased == 2)
    let then = try Recollection.read()
    #expect(
      try store.users().map { [$0.id.text, $0.profile.name, $0.profile.role.rawValue] }
        == then.users.map { [$0.id, $0.name, $0.role] })
    #expect(try store.erasures().map(\.child) == [.named("nils")])
  }

  @Test func `has the same children, and people, needs and statuses around them`() throws {
    let store = try StoreFolder.copyOfBefore().open(as: .worker)
    let then = try Recollection.read()
    #expect(
      Set(try store.childOverviews().children.map(\.id.text))
        == Set(then.children.compactMap { $0["child"]?["id"]?.string }))
    for was in then.children {
      let child = ChildID.named(try #require(was["child"]?["id"]?.string))
      let file = try #require(try store.caseFile(child: child).file.children[child])
      #expect(try JSONValue(encoding: file.child).lacks(#require(was["child"])) == [])
      #expect(try JSONValue(encoding: file.people).lacks(#require(was["people"])) == [])
      #expect(try JSONValue(encoding: file.statuses).lacks(#require(was["statuses"])) == [])
      #expect(
        file.needs.map(\.need) == was["needs"]?.elements.compactMap { $0["need"]?.string })
    }
  }

  @Test func `has the same meetings, on the same days and as far as they had come`() throws {
    let store = try StoreFolder.copyOfBefore().open(as: .worker)
    for was in try Recollection.read().meetings {
      for child in was.children {
        let file = try store.caseFile(child: child).file
        let meeting = try #require(file.meetings[was.id])
        #expect(meeting.kind.rawValue == was.kind)
        #expect(meeting.day.description == was.on)
        #expect(meeting.state.rawValue == was.state)
        #expect(meeting.chair?.name == was.chair)
        let outline = try store.recordOverviews(child: child).records
          .first { $0.key.meeting == was.id }
        #expect(outline?.day.description == was.on)
        #expect(outline?.state.rawValue == was.state)
      }
    }
  }

  @Test func `lets what was corrected and taken back stand as it stood`() throws {
    let store = try StoreFolder.copyOfBefore().open(as: .worker)
    let file = try store.caseFile(child: .named("leo")).file
    #expect(file.takenBack.map(\.origin) == [.named("w1")])
    let corrected = try #require(file.standing.first { $0.origin == .named("k1") }?.entry.fact)
    guard case .consulted(let consultation) = corrected else {
      Issue.record("k1 is \(corrected.word)")
      return
    }
    #expect(consultation.method == .drawing)
  }

  @Test func `takes one more entry, and is sound with it`() throws {
    let folder = try StoreFolder.copyOfBefore()
    let store = try folder.open(as: .worker)
    let child = ChildID.named("zoe")
    let before = try store.entries(child: child).entries
    let view = Entry(
      id: .named("one-more"), made: folder.now, by: store.user.author, child: child,
      meeting: .named("m-lac2"),
      fact: .viewGiven(
        View(
          id: .named("zoe-2"), kind: .ownWords, words: "I like the new room.", whoseWords: .own,
          on: date(2026, 11, 26))))
    try store.record([view])
    try store.close(backingUp: false)
    let again = try folder.open(as: .reviewer)
    #expect(try again.entries(child: child).entries.untimed == (before + [view]).untimed)
    #expect(try again.verify().isSound)
  }

  @Test func `has the draft that was left in it`() throws {
    let folder = try StoreFolder.copyOfBefore()
    let drafts = try folder.open(as: .worker).drafts()
    #expect(drafts.unreadable == 0)
    #expect(drafts.drafts.map(\.place.child) == [.named("zoe")])
    #expect(drafts.drafts.map(\.place.meeting) == [.named("m-lac2")])
    let content = String(decoding: try #require(drafts.drafts.first).content, as: UTF8.self)
    #expect(content.contains("She would like to choose the room"))
    #expect(try folder.open(as: .reviewer).drafts().drafts.isEmpty)
  }

  @Test func `wrote a journal that another store takes in whole`() throws {
    let store = try StoreFolder().create()
    let merged = try store.importJournal(
      try StoreFolder.before("journal.heard"),
      passphrase: Passphrase(StoreFolder.journalPassphrase))
    let then = try Recollection.read()
    // What says that a child was erased stays with the store that did it, and so does who looked
    // while the journal was written.
    let told = Set(then.history.compactMap { $0.entry["id"]?.string })
    #expect(merged.different.isEmpty)
    #expect(merged.erased.isEmpty)
    #expect(told.isSubset(of: merged.told.map(\.text)))
    for child in then.childIDs {
      let known = Dictionary(
        uniqueKeysWithValues: try store.entries(child: child).entries.map { ($0.id.text, $0) })
      for line in then.history where line.child == child {
        let entry = try #require(known[line.entry["id"]?.string ?? ""])
        #expect(try JSONValue(encoding: entry).lacks(line.entry) == [])
      }
    }
  }
}
