package import Participation

/// The journal of an invented team: children, the people around them, and meetings of every kind with
/// what was and was not done about each, drawn at random and the same in every run.
///
/// Made like a real one: things are done late or not at all, meetings are cancelled, put off or moved,
/// entries are corrected and taken back, siblings share meetings.
package struct TeamJournal {
  package private(set) var entries: [Entry] = []
  var random: SeededGenerator
  let first: CivilDate
  let last: CivilDate
  let today: CivilDate
  let children: Int
  private var minute = 0
  private var number = 0
  private var around: [ChildID: [Person]] = [:]

  package static let teams = ["North", "South", "Åsby"]
  package static let workers = ["Ama Mensah", "Rhys Bevan", "Farah Khan", "Oluwaseun Cole"]

  /// - Parameters:
  ///   - meetings: how many are planned.
  ///   - first: the first day on which one can be.
  ///   - last: the last day.
  package init(
    seed: UInt64, meetings: Int, from first: CivilDate, to last: CivilDate, today: CivilDate
  ) {
    random = SeededGenerator(seed: seed)
    (self.first, self.last, self.today) = (first, last, today)
    children = max(2, meetings / 4)
    for child in 0..<children { addChild(child) }
    for meeting in 0..<meetings { addMeeting(meeting) }
  }

  // MARK: Draws

  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// Whether something is so, in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func days(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  // MARK: Entries

  /// Adds an entry, a minute after the one before.
  @discardableResult
  mutating func add(
    _ fact: Fact, child: ChildID? = nil, meeting: MeetingID? = nil, corrects: EntryID? = nil
  ) -> EntryID {
    minute += 1
    let id = EntryID.named("e\(minute)")
    entries.append(
      Entry(
        id: id, made: Moment(milliseconds: 1_750_000_000_000 + minute * 60_000),
        by: JournalBuilder.worker, child: child, meeting: meeting, corrects: corrects, fact: fact))
    return id
  }

  mutating func newView() -> ViewID {
    number += 1
    return .named("v\(number)")
  }

  // MARK: Children

  static func child(_ number: Int) -> ChildID { .named("c\(number)") }

  private mutating func addChild(_ index: Int) {
    let child = Self.child(index)
    let born = first.adding(days: -days(100...7000))
    let details = ChildDetails(
      name: "Child \(index)", born: born, worker: one(of: Self.workers),
      team: chance(90) ? one(of: Self.teams) : nil)
    add(.childAdded(details), child: child)
    for status in Status.allCases where chance(40) {
      add(.statusBegan(StatusBegan(status: status, from: born)), child: child)
    }
    let people: [(String, Relation, Int)] = [
      ("mum", .parent(.held), 90), ("dad", .parent(.notHeld), 60),
      ("nan", .personWithResponsibility, 15), ("carer", .carer(.foster), 50),
      ("teacher", .professional, 30),
    ]
    for (name, relation, percent) in people where chance(percent) {
      let person = Person(id: .named("\(name)-\(index)"), name: name, relation: relation)
      add(.personAdded(person), child: child)
      around[child, default: []].append(person)
      if chance(5) {
        let leaving = PersonLeft(person: person.id, on: first.adding(days: days(0...500)))
        add(.personLeft(leaving), child: child)
      }
    }
  }

  /// Everybody who was ever recorded around a child, whom facts can name.
  func people(of child: ChildID) -> [Person] { around[child] ?? [] }
}
