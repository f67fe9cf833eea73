package import Participation

/// What lists need of a child: who they are and how they stand, and no words of anybody.
package struct ChildOverview: Sendable, Equatable, Identifiable {
  package var child: Child
  package var statuses: [StatusPeriod]
  package var died: CivilDate?
  package var caseClosed: CivilDate?
  /// The day from which the journal knows the child.
  package var recordedOn: CivilDate
  /// How many entries of the child could not be read when this was made: they may say otherwise.
  package var unreadable: Int

  package var id: ChildID { child.id }

  init(_ file: ChildFile, unreadable: Int = 0) {
    child = file.child
    statuses = file.statuses
    died = file.died
    caseClosed = file.caseClosed
    recordedOn = file.recordedOn
    self.unreadable = unreadable
  }
}

/// The form in which overviews are packed. An overview in another form is read as damaged, and
/// `rebuild` makes it anew.
enum OverviewForm { static let number = 7 }

extension ChildOverview {
  var packed: [UInt8] {
    var pack = PackWriter()
    pack.add(OverviewForm.number)
    pack.add(child.name)
    pack.add(child.preferredName)
    pack.add(child.born.dayNumber)
    pack.add(child.sex?.rawValue)
    pack.add(child.localNumber)
    pack.add(child.worker)
    pack.add(child.team)
    pack.add(child.returned) {
      $0.add($1.ethnicity)
      $0.add($1.pupilNumber)
      $0.add($1.isMother)
      $0.add($1.motherOfChildBorn)
    }
    pack.add(statuses) {
      $0.add($1.status.rawValue)
      $0.add($1.from.dayNumber)
      $0.add($1.to?.dayNumber) { $0.add($1) }
    }
    pack.add(died?.dayNumber) { $0.add($1) }
    pack.add(caseClosed?.dayNumber) { $0.add($1) }
    pack.add(recordedOn.dayNumber)
    pack.add(unreadable)
    return pack.bytes
  }

  init(_ id: ChildID, packed: [UInt8]) throws(StoreError) {
    var pack = PackReader(packed)
    guard try pack.number() == OverviewForm.number else { throw .damaged }
    child = Child(
      id: id, name: try pack.text(), preferredName: try pack.optionalText(), born: try pack.day(),
      sex: try pack.optional { (pack) throws(StoreError) in
        try pack.value(Child.Sex.init(rawValue:))
      }, localNumber: try pack.optionalText(), worker: try pack.optionalText(),
      team: try pack.optionalText(),
      returned: try pack.optional { (pack) throws(StoreError) in
        ReturnedDetails(
          ethnicity: try pack.text(), pupilNumber: try pack.text(), isMother: try pack.text(),
          motherOfChildBorn: try pack.text())
      })
    statuses = try pack.array { (pack) throws(StoreError) in
      StatusPeriod(
        status: try pack.value(Status.init(rawValue:)), from: try pack.day(),
        to: try pack.optionalDay())
    }
    died = try pack.optionalDay()
    caseClosed = try pack.optionalDay()
    recordedOn = try pack.day()
    unreadable = try pack.number()
    guard pack.isAtEnd else { throw .damaged }
  }
}

extension PackReader {
  mutating func day() throws(StoreError) -> CivilDate {
    guard let day = CivilDate(dayNumber: try number()) else { throw .damaged }
    return day
  }

  mutating func optionalDay() throws(StoreError) -> CivilDate? { try flag() ? try day() : nil }

  mutating func identifier<Subject>() throws(StoreError) -> Identifier<Subject> {
    try value { Identifier<Subject>($0) }
  }
}
