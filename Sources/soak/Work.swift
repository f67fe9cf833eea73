import CaseStore
import Participation

/// A piece of work on a store, small and the same each time.
enum Work: String, CaseIterable {
  case record, draft, recordDraft, user, backup, rebuild, erase

  static let marker = "MarkerOfAChildsOwnWords"
  static let passphrase = "a passphrase for faults"
  /// The least work that a passphrase can be: what is tested is not the passphrase.
  static let cost = PassphraseCost(passes: 1, memory: 8192)

  static let leo = ChildID("leo")
  static let mia = ChildID("mia")
  static let review = MeetingID("review")
  static let place = DraftPlace(form: "views", child: leo, meeting: review)
  static let other = DraftPlace(form: "other", child: mia)

  /// Makes a store with two children, a meeting, a view and a draft.
  static func prepare(_ path: String) throws {
    let store = try CaseStore.create(
      at: path, user: User.Profile(name: "Ama Mensah", role: .teamManager),
      passphrase: try Passphrase(passphrase), cost: cost)
    try store.record(
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
  }

  static func open(_ path: String) throws -> CaseStore {
    try CaseStore.open(path, passphrase: try Passphrase(passphrase))
  }

  /// - Parameter saved: called as soon as the store says that the work is done.
  func run(on path: String, saved: () -> Void = {}) throws {
    let store = try Self.open(path)
    switch self {
    case .record:
      try store.record(
        [
          Self.entry("e", child: Self.leo, meeting: Self.review, .viewGiven(try Self.view("v2"))),
          Self.entry(
            "f", child: Self.mia, .needRecorded(NeedRecorded(need: "interpreter"))),
        ].compactMap(\.self))
    case .draft: try store.saveDraft(Array("\(Self.marker) anew".utf8), at: Self.other)
    case .recordDraft:
      try store.record(
        [Self.entry("e", child: Self.leo, meeting: Self.review, .viewGiven(try Self.view("v2")))]
          .compactMap(\.self), from: Self.place)
    case .user:
      try store.addUser(
        User.Profile(name: "Ben Okafor", role: .iro), passphrase: try Passphrase("another of them"),
        cost: Self.cost)
    case .backup: _ = try store.backUpNow()
    case .rebuild: _ = try store.rebuild()
    case .erase:
      guard let mia = Self.mia else { return }
      _ = try store.erase(child: mia, why: "asked for")
    }
    saved()
    // What follows a saved piece of work may fail without unsaving it.
    try? store.close()
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
