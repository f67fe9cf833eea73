import CaseStore
import Foundation
import Participation

/// A piece of work on a store, small and the same each time.
enum Work: String, CaseIterable {
  case record, draft, recordDraft, session, user, backup, rebuild, erase, migrate, restore

  /// Whether nobody else may have the store open.
  var needsStoreAlone: Bool { self == .migrate || self == .restore }

  /// That of a later program, which a migration brings the store to.
  static let nextSchema = Schema(
    steps: Schema.current.steps + [
      Schema.Step(
        program: "9.9",
        statements: [
          "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT", "INSERT INTO more VALUES (1), (2)",
          "CREATE TABLE draft_anew (key BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL)",
          "INSERT INTO draft_anew SELECT * FROM draft", "DROP TABLE draft",
          "ALTER TABLE draft_anew RENAME TO draft",
        ])
    ])

  static let marker = "MarkerOfAChildsOwnWords"
  static let passphrase = "a passphrase for faults"
  /// The least work that a passphrase can be: what is tested is not the passphrase.
  static let cost = PassphraseCost(passes: 1, memory: 8192)

  static let leo = ChildID("leo")
  static let mia = ChildID("mia")
  /// Whom another program writes of.
  static let zoe = ChildID("zoe")
  static let review = MeetingID("review")
  static let place = DraftPlace(form: "views", child: leo, meeting: review)
  static let other = DraftPlace(form: "other", child: mia)

  /// Makes a store with two children, a meeting, a view and a draft.
  static func prepare(_ path: String) throws {
    let store = try CaseStore.create(
      at: path, user: User.Profile(name: "Ama Mensah", role: .teamManager),
      passphrase: try Passphrase(passphrase), cost: cost)
    try store.recordUnchecked(
      [
        entry("a", child: leo, .childAdded(try child("Leo Marker"))),
        entry("b", child: mia, .childAdded(try child("Mia Marker"))),
        entry(
          "c", meeting: review,
          .meetingPlanned(
            MeetingPlanned(
              kind: .lookedAfterReview, date: try day("2026-12-02"),
              children: [leo, mia].compactMap(\.self)))),
        entry("d", child: leo, meeting: review, .viewGiven(try view("v1"))),
      ].compactMap(\.self))
    try store.saveDraft(Array("\(marker) of a draft".utf8), at: place)
    try store.close()
    // Something that the backup just made does not hold, and a restored store does not either.
    let again = try open(path)
    try again.recordUnchecked(
      [entry("e0", child: mia, .needRecorded(NeedRecorded(need: "large print")))].compactMap(\.self)
    )
    try again.close(backingUp: false)
  }

  static func open(_ path: String, schema: Schema = .current) throws -> CaseStore {
    try CaseStore.open(path, passphrase: try Passphrase(passphrase), schema: schema)
  }

  /// - Parameter saved: called as soon as the store says that the work, or a step of it, is done.
  func run(on path: String, saved: () throws -> Void) throws {
    guard self != .restore else { return try Self.restore(path, saved: saved) }
    let store = try Self.open(path, schema: self == .migrate ? Self.nextSchema : .current)
    switch self {
    case .record:
      try store.recordUnchecked(
        [
          Self.entry("e", child: Self.leo, meeting: Self.review, .viewGiven(try Self.view("v2"))),
          Self.entry(
            "f", child: Self.mia, .needRecorded(NeedRecorded(need: "interpreter"))),
        ].compactMap(\.self))
    case .draft: try store.saveDraft(Array("\(Self.marker) anew".utf8), at: Self.other)
    case .recordDraft:
      try store.recordUnchecked(
        [Self.entry("e", child: Self.leo, meeting: Self.review, .viewGiven(try Self.view("v2")))]
          .compactMap(\.self), from: Self.place)
    case .session: try Self.session(in: store, saved: saved)
    case .user:
      try store.addUser(
        User.Profile(name: "Ben Okafor", role: .iro), passphrase: try Passphrase("another of them"),
        cost: Self.cost)
    case .backup: _ = try store.backUpNow()
    case .rebuild: _ = try store.rebuild()
    case .erase:
      guard let mia = Self.mia else { return }
      _ = try store.erase(child: mia, why: "asked for")
    // Done by opening it, and without.
    case .migrate, .restore: break
    }
    if self != .session { try saved() }
    // What follows a saved piece of work may fail without unsaving it.
    try? store.close()
  }

  private static func restore(_ path: String, saved: () throws -> Void) throws {
    let folder = path + "-backups"
    guard let name = try FileManager.default.contentsOfDirectory(atPath: folder).min() else {
      throw CancellationError()
    }
    _ = try CaseStore.restore(
      from: "\(folder)/\(name)", to: path, passphrase: try Passphrase(passphrase))
    try saved()
  }

  /// What a person does in an hour: types, leaves it, types on, records.
  private static func session(in store: CaseStore, saved: () throws -> Void) throws {
    for turn in 0..<4 {
      try store.saveDraft(Array("\(marker) \(turn)".utf8), at: place)
      try saved()
      try store.saveDraft(Array("\(marker) of another \(turn)".utf8), at: other)
      try saved()
      let view = entry(
        "s\(turn)", child: leo, meeting: review, .viewGiven(try self.view("s\(turn)")))
      try store.recordUnchecked([view].compactMap(\.self), from: place)
      try saved()
      if turn == 1 {
        try store.discardDraft(at: other)
        try saved()
      }
    }
  }

  static func entryOfZoe() -> Entry {
    Entry(
      id: .random(), made: Moment(milliseconds: 0),
      by: Author(name: "Ama Mensah", role: .teamManager), child: zoe,
      fact: .needRecorded(NeedRecorded(need: "interpreter")))
  }

  private static func entry(
    _ id: String, child: ChildID? = nil, meeting: MeetingID? = nil, _ fact: Fact
  ) -> Entry? {
    EntryID(id).map {
      Entry(
        id: $0, made: Moment(milliseconds: 0),
        by: Author(name: "Ama Mensah", role: .teamManager), child: child, meeting: meeting,
        fact: fact)
    }
  }

  private static func child(_ name: String) throws -> ChildDetails {
    ChildDetails(name: name, born: try day("2015-12-03"))
  }

  private static func view(_ id: String) throws -> View {
    View(
      id: ViewID(id) ?? .random(), kind: .ownWords, words: marker, whoseWords: .own,
      on: try day("2026-11-20"))
  }

  private static func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }
}
