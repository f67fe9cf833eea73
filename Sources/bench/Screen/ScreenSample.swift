import CaseStore
import Foundation
import Participation

/// The store that the screens are measured on: a caseload in which every meeting still shows in the
/// list, and one child in a hundred is the user's own.
struct ScreenSample {
  let meetings: Int
  static let passphrase = "three brown foxes"
  /// The day from which the screens work.
  static let today = CivilDate(year: 2026, month: 11, day: 25)
  private static let user = User.Profile(name: "Ama Mensah", role: .socialWorker, team: "North")
  private static let author = Author(name: "Ama Mensah", role: .socialWorker)
  private static let meetingsEach = 5

  /// Raised when what the sample holds, or the store's schema, is another.
  static let edition = 3

  var children: Int { max(1, meetings / Self.meetingsEach) }

  /// Makes the store, with a passphrase that costs next to nothing to try.
  func make(at path: String) throws {
    let store = try CaseStore.create(
      at: path, user: Self.user, passphrase: Passphrase(Self.passphrase),
      cost: PassphraseCost(passes: 1, memory: 8192))
    for start in stride(from: 0, to: children, by: 200) {
      try store.recordUnchecked(
        try (start..<min(start + 200, children)).flatMap { try entries(ofChild: $0) })
    }
    try store.close(backingUp: false)
    try? FileManager.default.removeItem(atPath: path + "-backups")
  }

  private static let called = [
    "Leo", "Amira", "Jack", "Sofia", "Kwame", "Mia", "Noah", "Zara", "Oskar", "Åsa", "Theo",
  ]
  private static let families = [
    "Adeyemi", "Clarke", "Mensah", "Novak", "Begum", "O’Brien", "Silva", "Patel", "Wójcik",
    "Thompson", "Ahmed", "Lindqvist", "Okafor",
  ]

  private func entries(ofChild number: Int) throws -> [Entry] {
    guard let today = Self.today, let child = ChildID("c\(number)") else {
      throw Failure("There is no such day.")
    }
    let isLookedAfter = number % 3 != 0
    let name =
      Self.called[number % Self.called.count] + " " + Self.families[number % Self.families.count]
    let born = today.adding(days: -1500 - number * 37 % 4000)
    let worker = number % 100 == 7 ? Self.author.name : "Worker \(number % 90)"
    let details = ChildDetails(
      name: name, born: born, localNumber: "\(100_000 + number)", worker: worker, team: "North")
    let (mother, father) = (PersonID.random(), PersonID.random())
    var entries = [
      entry(.childAdded(details), child),
      entry(
        .statusBegan(
          StatusBegan(
            status: isLookedAfter ? .lookedAfter : .childProtectionPlan, from: born)), child),
      entry(
        .personAdded(Person(id: mother, name: "Efua \(name)", relation: .parent(.held))), child),
      entry(
        .personAdded(Person(id: father, name: "Tunde \(name)", relation: .parent(.held))), child),
    ]
    for turn in 0..<Self.meetingsEach {
      guard let meeting = MeetingID("m\(number)-\(turn)") else { continue }
      let day = today.adding(days: -20 + (number * 13 + turn * 150) % 900)
      let planned = MeetingPlanned(
        kind: isLookedAfter ? .lookedAfterReview : .reviewConference, date: day, time: "10:30",
        place: "Town hall", chair: Chair(name: "Ruth Bell"), children: [child])
      entries.append(entry(.meetingPlanned(planned), meeting: meeting))
      if (number + turn) % 2 == 0 {
        entries.append(entry(.consulted(consultation(on: day)), child, meeting: meeting))
        entries.append(entry(.viewGiven(view(on: day)), child, meeting: meeting))
        let invited = Invited(person: mother, on: day, steps: ["letter"])
        entries.append(entry(.invited(invited), child, meeting: meeting))
      }
      if day < today { entries.append(entry(.meetingHeld(MeetingHeld(on: day)), meeting: meeting)) }
    }
    return entries
  }

  private func entry(_ fact: Fact, _ child: ChildID? = nil, meeting: MeetingID? = nil) -> Entry {
    Entry(
      id: .random(), made: Moment(milliseconds: 0), by: Self.author, child: child, meeting: meeting,
      fact: fact)
  }

  private func consultation(on day: CivilDate) -> Consultation {
    Consultation(status: .formCompleted, on: day.adding(days: -30), method: .form)
  }

  private func view(on day: CivilDate) -> View {
    View(
      id: .random(), kind: .ownWords,
      words: "I want to see my sister more, and not on Tuesdays, because then it is football.",
      whoseWords: .own, on: day.adding(days: -30))
  }
}
