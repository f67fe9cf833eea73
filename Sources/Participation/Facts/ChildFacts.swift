/// What is recorded of a child when they are added or amended: the whole of it each time.
package struct ChildDetails: Sendable, Hashable, Codable {
  package var name: String
  /// The name the child uses.
  package var preferredName: String?
  package var born: CivilDate
  package var sex: Child.Sex?
  /// The authority's own number, as returns carry it.
  package var localNumber: String?
  package var worker: String?
  package var team: String?
  /// What the national return has of the child that the program itself has no use for.
  package var returned: ReturnedDetails?

  package init(
    name: String, preferredName: String? = nil, born: CivilDate, sex: Child.Sex? = nil,
    localNumber: String? = nil, worker: String? = nil, team: String? = nil,
    returned: ReturnedDetails? = nil
  ) {
    self.name = name
    self.preferredName = preferredName
    self.born = born
    self.sex = sex
    self.localNumber = localNumber
    self.worker = worker
    self.team = team
    self.returned = returned
  }
}

/// A status that began, and where that is known already, its last day.
package struct StatusBegan: Sendable, Hashable, Codable {
  package var status: Status
  package var from: CivilDate
  package var to: CivilDate?

  package init(status: Status, from: CivilDate, to: CivilDate? = nil) {
    self.status = status
    self.from = from
    self.to = to
  }
}

/// A status that ended.
package struct StatusEnded: Sendable, Hashable, Codable {
  package var status: Status
  /// The last day on which it held.
  package var on: CivilDate

  package init(status: Status, on: CivilDate) {
    self.status = status
    self.on = on
  }
}

/// A person who is no longer around the child.
package struct PersonLeft: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var why: String?

  package init(person: PersonID, on: CivilDate, why: String? = nil) {
    self.person = person
    self.on = on
    self.why = why
  }
}

/// Something the child needs in order to take part, as an interpreter or large print.
package struct NeedRecorded: Sendable, Hashable, Codable {
  package var need: String
  package var detail: String?

  package init(need: String, detail: String? = nil) {
    self.need = need
    self.detail = detail
  }
}

/// Something that happened on a day, with nothing else to say.
package struct OnDay: Sendable, Hashable, Codable {
  package var on: CivilDate

  package init(on: CivilDate) { self.on = on }
}

/// An entry taken back, or something done, with the reason.
package struct WithReason: Sendable, Hashable, Codable {
  package var why: String

  package init(why: String) { self.why = why }
}
