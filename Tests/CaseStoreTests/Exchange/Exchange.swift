import CaseStore
import Foundation
import Participation
import Support

/// A store that records at random and exchanges journals with others.
final class ExchangingStore {
  let folder: StoreFolder
  let store: CaseStore
  private let author: Author
  private var number = 0

  static let passphrase = "told by telephone"

  init(_ name: String, ahead: Int) throws {
    folder = try StoreFolder()
    folder.pass(milliseconds: ahead)
    let profile = User.Profile(name: name, role: .iro, team: nil)
    store = try folder.create(profile)
    author = Author(name: name, role: .iro)
  }

  var children: [ChildID] { get throws { try store.childOverviews().children.map(\.id).sorted() } }

  /// Everything of a child, without regard to the order in which it came.
  func entries(_ child: ChildID) throws -> Set<Entry> {
    Set(try store.entries(child: child).entries)
  }

  func record(_ fact: Fact, child: ChildID?, meeting: MeetingID? = nil, corrects: EntryID? = nil)
    throws
  {
    number += 1
    folder.pass(milliseconds: 1000)
    try store.record([
      Entry(
        id: .named("\(author.name.filter(\.isLetter))-\(number)"), made: folder.now, by: author,
        child: child, meeting: meeting, corrects: corrects, fact: fact)
    ])
  }

  /// Something that can be recorded, at random.
  func recordSomething(_ random: inout SeededGenerator) throws {
    let known = try children
    guard let child = known.randomElement(using: &random), Int.random(in: 0..<8, using: &random) > 0
    else {
      number += 1
      let id: ChildID = .named("\(author.name.filter(\.isLetter))-child-\(number)")
      let details = ChildDetails(name: "Leo \(number)", born: date(2014, 5, 6))
      return try record(.childAdded(details), child: id)
    }
    let entries = try store.entries(child: child).entries.sorted()
    let meetings = entries.filter { $0.fact.word == .meetingPlanned }.compactMap(\.meeting)
    guard let meeting = meetings.randomElement(using: &random) else {
      number += 1
      let named = Set(known.shuffled(using: &random).prefix(2) + [child]).sorted()
      let plan = MeetingPlanned(kind: .coreGroup, date: date(2026, 12, 1), children: named)
      return try record(
        .meetingPlanned(plan), child: nil,
        meeting: .named("\(author.name.filter(\.isLetter))-meeting-\(number)"))
    }
    let words = WithReason(why: "because \(number)")
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      try record(
        .childAmended(ChildDetails(name: "Leo \(number)", born: date(2014, 5, 6))), child: child)
    case 1:
      try record(
        .meetingMoved(MeetingMoved(to: date(2026, 12, 1 + number % 28), why: "ill")), child: nil,
        meeting: meeting)
    case 2, 3:
      guard let entry = entries.randomElement(using: &random) else { return }
      let isBack = Bool.random(using: &random) && entry.fact.word != .childAdded
      try record(
        isBack ? .withdrawn(words) : entry.fact, child: entry.child, meeting: entry.meeting,
        corrects: entry.id)
    default: try record(.willTry(words), child: child, meeting: meeting)
    }
  }

  /// Everything, a child or a meeting, for another store.
  func sealed(_ extent: JournalExtent = .everything) throws -> Data {
    try store.exportJournal(
      extent, passphrase: Passphrase(Self.passphrase), cost: StoreFolder.cheap
    ).bytes
  }

  @discardableResult
  func take(_ journal: Data) throws -> Merged {
    try store.importJournal(journal, passphrase: Passphrase(Self.passphrase))
  }

  /// A part at random.
  func somePart(_ random: inout SeededGenerator) throws -> JournalExtent {
    guard let child = try children.randomElement(using: &random) else { return .everything }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .everything
    case 1: return .child(child)
    default:
      let meetings = try store.entries(child: child).entries.compactMap(\.meeting).sorted()
      return meetings.randomElement(using: &random).map { .meeting($0) } ?? .child(child)
    }
  }
}
