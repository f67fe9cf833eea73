import CaseStore
import Foundation
import Participation
import Support
import Testing

@Suite("Journals that are exchanged")
struct ExchangeTests {
  @Test(
    "Stores that exchange journals in any order end equal, entry for entry", arguments: 1...12)
  func converge(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let hour = 3_600_000
    // One clock is hours ahead of the others.
    let stores = try [("Ama", 0), ("Bo", 5 * hour), ("Cy", -hour)].prefix(2 + seed % 2).map {
      try ExchangingStore($0.0, ahead: $0.1)
    }
    for _ in 0..<60 {
      let from = stores[Int.random(in: 0..<stores.count, using: &random)]
      if Int.random(in: 0..<4, using: &random) > 0 {
        try from.recordSomething(&random)
      } else {
        let to = stores[Int.random(in: 0..<stores.count, using: &random)]
        try to.take(try from.sealed(try from.somePart(&random)))
      }
    }
    // Each gives to each once more, and once more in another order what came by the way.
    for _ in 0..<2 {
      for from in stores.shuffled(using: &random) {
        let sealed = try from.sealed()
        for to in stores.shuffled(using: &random) { try to.take(sealed) }
      }
    }
    let first = stores[0]
    #expect(try !first.children.isEmpty)
    for store in stores {
      #expect(try store.children == first.children)
      for child in try first.children {
        #expect(try store.entries(child) == first.entries(child))
        #expect(
          try store.store.caseFile(child: child).file == first.store.caseFile(child: child).file)
        #expect(
          try store.store.recordOverviews(child: child)
            == first.store.recordOverviews(child: child))
        #expect(try store.store.childOverview(child) == first.store.childOverview(child))
      }
      #expect(try store.store.verify().findings.isEmpty)
      #expect(try store.take(try first.sealed()).added == 0)
    }
  }

  private static let leo: ChildID = .named("leo")
  private static let details = ChildDetails(name: "Leo Amari", born: date(2014, 5, 6))

  private func pair() throws -> (ExchangingStore, ExchangingStore) {
    (try ExchangingStore("Ama", ahead: 0), try ExchangingStore("Bo", ahead: 60_000))
  }

  @Test("An entry keeps who made it, when, and its identifier; what follows comes after it")
  func keeps() throws {
    let (ama, bo) = try pair()
    try bo.record(.childAdded(Self.details), child: Self.leo)
    let merged = try ama.take(try bo.sealed())
    #expect(merged.added == 1 && merged.known == 0 && merged.children == [Self.leo])
    #expect(try ama.entries(Self.leo) == bo.entries(Self.leo))
    try ama.record(.childAmended(Self.details), child: Self.leo)
    let made = try ama.store.entries(child: Self.leo).entries.map(\.made)
    #expect(made[0] < made[1])
  }

  @Test("Two corrections of one entry both stand, and are shown")
  func conflict() throws {
    let (ama, bo) = try pair()
    try ama.record(.childAdded(Self.details), child: Self.leo)
    try bo.take(try ama.sealed())
    let first = try #require(try ama.entries(Self.leo).first)
    for (store, name) in [(ama, "Leo A. Amari"), (bo, "Leo Amari Cole")] {
      var details = Self.details
      details.name = name
      try store.record(.childAdded(details), child: Self.leo, corrects: first.id)
    }
    try ama.take(try bo.sealed())
    try bo.take(try ama.sealed())
    let conflicts = try ama.store.caseFile(child: Self.leo).file.conflicts
    #expect(conflicts.map(\.kind) == [.correctedTwice])
    #expect(try bo.store.caseFile(child: Self.leo).file.conflicts == conflicts)
  }

  @Test("An entry that says something else under the same identifier is kept out and named")
  func different() throws {
    let (ama, bo) = try pair()
    for (store, name) in [(ama, "Leo"), (bo, "Leon")] {
      var details = Self.details
      details.name = name
      try store.store.record([
        Entry(
          id: .named("same"), made: store.folder.now, by: JournalBuilder.worker, child: Self.leo,
          fact: .childAdded(details))
      ])
    }
    try bo.record(.needRecorded(NeedRecorded(need: "interpreter")), child: Self.leo)
    let before = try ama.entries(Self.leo)
    let merged = try ama.take(try bo.sealed())
    #expect(merged.different.map(\.id.text) == ["same"] && merged.added == 1)
    #expect(try ama.entries(Self.leo).isSuperset(of: before))
    #expect(try ama.store.childOverview(Self.leo)?.child.name == "Leo")
  }

  @Test("A child who was erased stays erased")
  func erased() throws {
    let ama = try ExchangingStore("Ama", ahead: 0)
    let folder = try StoreFolder()
    let manager = try folder.create(StoreFolder.manager)
    try ama.record(.childAdded(Self.details), child: Self.leo)
    let passphrase = ExchangingStore.passphrase
    _ = try manager.importJournal(try ama.sealed(), passphrase: Passphrase(passphrase))
    _ = try manager.erase(child: Self.leo, why: "asked for")
    try ama.record(.needRecorded(NeedRecorded(need: "interpreter")), child: Self.leo)
    try ama.record(
      .meetingPlanned(
        MeetingPlanned(kind: .coreGroup, date: date(2026, 12, 1), children: [Self.leo])),
      child: nil, meeting: .named("core"))
    try ama.record(
      .willTry(WithReason(why: "a letter")), child: Self.leo, meeting: .named("core"))
    let merged = try manager.importJournal(
      try ama.sealed(), passphrase: Passphrase(passphrase))
    #expect(merged.erased == ["leo": 3])
    #expect(try manager.childOverview(Self.leo) == nil)
    #expect(try manager.erasedChildren().map(\.child) == [Self.leo])
    #expect(try manager.verify().findings.isEmpty)
    // Nor does it go out again, or erase anything elsewhere.
    let back = try manager.exportJournal(
      .everything, passphrase: Passphrase(passphrase), cost: StoreFolder.cheap)
    #expect(try ama.take(back.bytes).added == 0)
    #expect(try ama.store.childOverview(Self.leo) != nil)
  }

  @Test("A part holds one child's case, or a meeting with who its children are")
  func parts() throws {
    let (ama, bo) = try pair()
    let mia: ChildID = .named("mia")
    for child in [Self.leo, mia] { try ama.record(.childAdded(Self.details), child: child) }
    for (id, children) in [("both", [Self.leo, mia]), ("alone", [mia])] {
      try ama.record(
        .meetingPlanned(
          MeetingPlanned(kind: .coreGroup, date: date(2026, 12, 1), children: children)),
        child: nil, meeting: .named(id))
    }
    try bo.take(try ama.sealed(.child(Self.leo)))
    #expect(try bo.children == [Self.leo])
    let (cy, _) = try pair()
    try cy.take(try ama.sealed(.meeting(.named("both"))))
    #expect(try cy.children == [Self.leo, mia])
    #expect(try cy.store.recordOverviews(child: mia).records.map(\.key.meeting.text) == ["both"])
  }

  @Test("Holds no word in clear")
  func sealed() throws {
    let ama = try ExchangingStore("Ama", ahead: 0)
    try ama.record(.childAdded(Self.details), child: Self.leo)
    let bytes = try ama.sealed()
    for word in ["Leo", "Amari", "leo", "Ama", "child-added"] {
      #expect(bytes.firstRange(of: Data(word.utf8)) == nil)
    }
  }

  @Test("Takes nothing of a file that is cut short, altered, or none of its own")
  func damaged() throws {
    let (ama, bo) = try pair()
    try ama.record(.childAdded(Self.details), child: Self.leo)
    // Of several pieces.
    for number in 0..<40 {
      try ama.record(
        .needRecorded(
          NeedRecorded(need: "need \(number)", detail: String(repeating: "x", count: 5000))),
        child: Self.leo)
    }
    let whole = try ama.sealed()
    #expect(whole.count > 3 * 65_536)
    func refused(_ bytes: Data) -> StoreError.Code? { code { try bo.take(bytes).added } }
    for length in [0, 10, 50, 127, 128, 150, 200, 66_000, 131_400, whole.count - 1] {
      #expect(refused(whole.prefix(length)) == .damaged, "\(length)")
    }
    for place in stride(from: 0, to: whole.count, by: 1_499) {
      var altered = whole
      altered[altered.startIndex + place] ^= 4
      let why = refused(altered)
      // Where the proof of the passphrase itself is altered, no passphrase is right.
      #expect(why == .damaged || (88..<128).contains(place) && why == .wrongPassphrase, "\(place)")
    }
    #expect(refused(whole + Data([0])) == .damaged)
    #expect(refused(Data("PK".utf8) + whole) == .damaged)
    #expect(try bo.children.isEmpty)
    #expect(
      code {
        try bo.store.importJournal(whole, passphrase: Passphrase("told to others")).added
      } == .wrongPassphrase)
    #expect(
      code { try ama.store.exportJournal(.everything, passphrase: Passphrase("short")).entries }
        == .passphraseTooShort)
    #expect(try bo.take(whole).added == 41)
  }

  @Test("Pieces of one file do not stand in another's")
  func swapped() throws {
    let (ama, bo) = try pair()
    try ama.record(.childAdded(Self.details), child: Self.leo)
    let (one, other) = (try ama.sealed(), try ama.sealed())
    #expect(one != other)
    let mixed = one.prefix(128) + other.dropFirst(128)
    #expect(code { try bo.take(mixed).added } == .damaged)
  }
}
