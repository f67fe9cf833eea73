/// A child with everything recorded of them apart from their meetings.
package struct ChildFile: Sendable, Equatable {
  package internal(set) var child: Child
  /// The day from which the journal knows the child.
  package let recordedOn: CivilDate
  /// Statuses as they were begun, before those that were ended later are cut short.
  private var begun: [StatusPeriod] = []
  private var ended: [StatusEnded] = []
  package internal(set) var people: [Person] = []
  /// People who are no longer around the child, with the day they left.
  package internal(set) var formerPeople: [FormerPerson] = []
  package internal(set) var needs: [NeedRecorded] = []
  package internal(set) var died: CivilDate?
  package internal(set) var caseClosed: CivilDate?

  package struct FormerPerson: Sendable, Equatable {
    package var person: Person
    package var left: CivilDate
  }

  /// Every status the child has had, in order of the days on which they began. Days decide which end
  /// belongs to which beginning, not the order in which they were recorded.
  package var statuses: [StatusPeriod] {
    let ordered = begun.sorted { $0.from < $1.from }
    return ordered.map { period in
      guard period.to == nil else { return period }
      let next = ordered.first { $0.status == period.status && $0.from > period.from }?.from
      let end = ended.filter { end in
        end.status == period.status && end.on >= period.from && next.map { end.on < $0 } ?? true
      }.map(\.on).min()
      return StatusPeriod(status: period.status, from: period.from, to: end)
    }
  }

  package func statuses(on day: CivilDate) -> Set<Status> {
    Set(statuses.filter { $0.holds(on: day) }.map(\.status))
  }

  /// Everybody who was around the child on a day, those who have left since included.
  package func people(on day: CivilDate) -> [Person] {
    let left = formerPeople.filter { $0.left >= day }.map(\.person)
    // Somebody who left and came back is there once.
    return people + left.filter { leaver in !people.contains { $0.id == leaver.id } }
  }

  /// A person by id, also one who has left.
  package func person(_ id: PersonID) -> Person? {
    people.first { $0.id == id } ?? formerPeople.last { $0.person.id == id }?.person
  }

  init(id: ChildID, details: ChildDetails, recordedOn: CivilDate) {
    child = Child(id: id, details: details)
    self.recordedOn = recordedOn
  }

  mutating func apply(_ fact: Fact) {
    switch fact {
    case .childAdded(let details), .childAmended(let details):
      child = Child(id: child.id, details: details)
    case .statusBegan(let began):
      begun.append(StatusPeriod(status: began.status, from: began.from, to: began.to))
    case .statusEnded(let end): ended.append(end)
    case .personAdded(let person), .personAmended(let person):
      if let index = people.firstIndex(where: { $0.id == person.id }) {
        people[index] = person
      } else {
        people.append(person)
      }
    case .personLeft(let leaving):
      guard let index = people.firstIndex(where: { $0.id == leaving.person }) else { return }
      formerPeople.append(FormerPerson(person: people.remove(at: index), left: leaving.on))
    case .needRecorded(let need):
      needs.removeAll { $0.need == need.need }
      needs.append(need)
    case .needEnded(let need): needs.removeAll { $0.need == need.need }
    case .childDied(let day): died = day.on
    case .caseClosed(let day): caseClosed = day.on
    default: break
    }
  }
}

extension Child {
  init(id: ChildID, details: ChildDetails) {
    self.init(
      id: id, name: details.name, preferredName: details.preferredName, born: details.born,
      sex: details.sex, localNumber: details.localNumber, worker: details.worker,
      team: details.team,
      returned: details.returned)
  }
}
