/// A child with everything recorded of them apart from their meetings.
package struct ChildFile: Sendable, Equatable {
  package private(set) var child: Child
  /// The child as people wrote of them last, and when.
  private var written: Said<Child>
  /// What the return of each year has of the child, as it was taken in last.
  private var returns: [Int: Said<ReturnTaken>] = [:]
  /// The day from which the journal knows the child.
  package let recordedOn: CivilDate
  /// Statuses as they were begun, before those that were ended later are cut short.
  private var begun: [StatusPeriod] = []
  private var ended: [Said<StatusEnded>] = []
  package internal(set) var people: [Person] = []
  /// People who are no longer around the child, with the day they left.
  package internal(set) var formerPeople: [FormerPerson] = []
  package internal(set) var needs: [NeedRecorded] = []
  package internal(set) var died: CivilDate?
  package internal(set) var caseClosed: CivilDate?
  /// Who has care of the child, as an assessment found it last.
  package internal(set) var responsibility: ResponsibilityIdentified?

  /// Something with the time at which it was recorded.
  private struct Said<Value: Sendable & Equatable>: Sendable, Equatable {
    var value: Value
    var made: Moment
  }

  package struct FormerPerson: Sendable, Equatable {
    package var person: Person
    package var left: CivilDate
  }

  /// Every status the child has had, in order of the days on which they began.
  package var statuses: [StatusPeriod] {
    guard let newest = newestReturn else { return recordedStatuses }
    let returned = ReturnedPeriods(returns.values.map(\.value))
    let ended = ended.filter { $0.value.on > returned.knownUntil || $0.made > newest.made }
    return returned.joined(with: recordedStatuses, ended: ended.map(\.value))
  }

  /// Every status as people recorded it. Days decide which end belongs to which beginning, not the order
  /// in which they were recorded.
  private var recordedStatuses: [StatusPeriod] {
    let ordered = begun.sorted { $0.from < $1.from }
    return ordered.map { period in
      guard period.to == nil else { return period }
      let next = ordered.first { $0.status == period.status && $0.from > period.from }?.from
      let end = ended.map(\.value).filter { end in
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

  /// Whether the child lives with somebody: as it was said of them, else by the homes that an assessment
  /// found (CAM 5); nil where neither says so.
  package func livesWith(_ person: Person) -> Bool? {
    if let said = person.livesWithChild { return said }
    let names = [person.name, person.calledByChild].compactMap(\.self)
    let isHome =
      responsibility?.homes.contains { home in names.contains { home.with.isSameName(as: $0) } }
    return isHome == true ? true : nil
  }

  /// A person by id, also one who has left.
  package func person(_ id: PersonID) -> Person? {
    people.first { $0.id == id } ?? formerPeople.last { $0.person.id == id }?.person
  }

  init(id: ChildID, details: ChildDetails, made: Moment, recordedOn: CivilDate) {
    child = Child(id: id, details: details)
    written = Said(value: child, made: made)
    self.recordedOn = recordedOn
  }

  mutating func apply(_ fact: Fact, made: Moment) {
    switch fact {
    case .childAdded(let details), .childAmended(let details):
      written = Said(value: Child(id: child.id, details: details), made: made)
      settleDetails()
    case .returnTaken(let taken):
      if let known = returns[taken.year], known.made > made { return }
      returns[taken.year] = Said(value: taken, made: made)
      settleDetails()
    case .statusBegan(let began):
      begun.append(StatusPeriod(status: began.status, from: began.from, to: began.to))
    case .statusEnded(let end): ended.append(Said(value: end, made: made))
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

extension ChildFile {
  private var newestReturn: Said<ReturnTaken>? {
    returns.max { $0.key < $1.key }?.value
  }

  /// What the returns have of the child, the earliest year first.
  package var returnsTaken: [ReturnTaken] {
    returns.sorted { $0.key < $1.key }.map(\.value.value)
  }

  /// The code that a return has for the review of each day; the latest year's that has it.
  package var returnedCodes: [CivilDate: ParticipationCode] {
    var codes: [CivilDate: ParticipationCode] = [:]
    for review in returnsTaken.flatMap(\.reviews) { codes[review.on] = review.code }
    return codes
  }

  /// Brings the details together: what the return owns is as the latest year has it, unless somebody
  /// wrote it otherwise since. What was only taken over from an older year is nobody's own word.
  private mutating func settleDetails() {
    child = written.value
    guard let newest = newestReturn else { return }
    let older = returns.values.map(\.value).filter { $0.year < newest.value.year }
    func settled<Value: Equatable>(
      _ value: Value?, _ returned: (ReturnTaken) -> Value
    ) -> Value {
      guard let value, written.made > newest.made, !older.contains(where: { returned($0) == value })
      else { return returned(newest.value) }
      return value
    }
    let details = written.value.returned
    child.born = settled(child.born, \.born)
    child.localNumber = settled(child.localNumber, \.number)
    child.sex = settled(child.sex.map(Optional.some), \.sex)
    child.returned = ReturnedDetails(
      ethnicity: settled(details?.ethnicity, \.details.ethnicity),
      pupilNumber: settled(details?.pupilNumber, \.details.pupilNumber),
      isMother: settled(details?.isMother, \.details.isMother),
      motherOfChildBorn: settled(details?.motherOfChildBorn, \.details.motherOfChildBorn))
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
