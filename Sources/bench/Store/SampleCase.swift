import Participation

/// A child with meetings and what was recorded at them.
///
/// Identifiers follow from the number, so that a later run finds the same children.
struct SampleCase {
  let child: ChildID
  let name: String
  let entries: [Entry]
  private static let author = Author(name: "Ama Mensah", role: .teamManager)

  init(number: Int, meetings count: Int) throws {
    guard let first = CivilDate(year: 2026, month: 1, day: 1),
      let child = ChildID("c\(Self.scattered(number))")
    else { throw CancellationError() }
    self.child = child
    let name = "Leo\(number) Adeyemi-\(number * 31 % 9973)"
    self.name = name
    func entry(_ fact: Fact, _ meeting: MeetingID? = nil, alone: Bool = false) -> Entry {
      Entry(
        id: .random(), made: Moment(milliseconds: 0), by: Self.author, child: alone ? nil : child,
        meeting: meeting, fact: fact)
    }
    let born = first.adding(days: -(number * 37 % 6000))
    let mother = PersonID.random()
    var entries = [
      entry(
        .childAdded(
          ChildDetails(
            name: name, born: born, sex: .male,
            localNumber: "\(100_000 + number)", worker: "Worker \(number % 200)", team: "North"))),
      entry(.statusBegan(StatusBegan(status: .lookedAfter, from: born))),
      entry(.personAdded(Person(id: mother, name: "Efua Adeyemi", relation: .parent(.held)))),
      entry(.personAdded(Person(id: .random(), name: "Joan Clarke", relation: .carer(.foster)))),
    ]
    for turn in 0..<count {
      guard let meeting = Self.meeting(turn, ofChild: number) else { throw CancellationError() }
      let date = first.adding(days: (number * 13 + turn * 150) % 900)
      let planned = MeetingPlanned(
        kind: .lookedAfterReview, date: date, time: "10:30", place: "Town hall",
        chair: Chair(name: "Ruth Bell"), children: [child])
      entries.append(entry(.meetingPlanned(planned), meeting, alone: true))
      entries.append(
        entry(.consulted(Consultation(status: .formCompleted, on: date, method: .form)), meeting))
      entries.append(entry(.viewGiven(Self.view(on: date)), meeting))
      entries.append(entry(.invited(Invited(person: mother, on: date, steps: ["letter"])), meeting))
      entries.append(entry(.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])), meeting))
      entries.append(entry(.meetingHeld(MeetingHeld(on: date)), meeting, alone: true))
    }
    self.entries = entries
  }

  /// Digits that stand in no order, as random identifiers do.
  private static func scattered(_ number: Int) -> String {
    String(UInt64(bitPattern: Int64(number + 1)) &* 0x9E37_79B9_7F4A_7C15, radix: 32)
  }

  private static func meeting(_ turn: Int, ofChild number: Int) -> MeetingID? {
    MeetingID("m\(scattered(number * 64 + turn))")
  }

  private static func view(on day: CivilDate) -> View {
    View(
      id: .random(), kind: .ownWords,
      words: "I want to see my sister more, and not on Tuesdays, because then it is football.",
      whoseWords: .own, on: day)
  }

  /// A further view of a child, at the first meeting.
  static func view(ofChild number: Int) -> Entry {
    Entry(
      id: .random(), made: Moment(milliseconds: 0), by: author,
      child: ChildID("c\(scattered(number))"), meeting: meeting(0, ofChild: number),
      fact: .viewGiven(view(on: CivilDate.earliest)))
  }

  static func child(_ number: Int) -> ChildID? { ChildID("c\(scattered(number))") }
}
