/// A consultation of the child, a parent or a carer before a meeting: how far it went.
package struct Consultation: Spoken, Sendable, Hashable, Codable {
  /// Who was asked: nil the child.
  package var of: PersonID?
  package var status: Status
  package var on: CivilDate
  package var method: Method?
  package var helper: String?
  package var helpersRelation: String?
  /// Who helped, where it is somebody around the child.
  package var helperPerson: PersonID?
  /// Whether nobody helped, by the choice of whoever was asked.
  package var helpedByNobody: Bool?
  /// Why it was not able to be done, or what was said in declining.
  package var reason: String?
  package var tried: String?
  /// Whether the form came back without an answer in it.
  package var cameBackEmpty: Bool?
  package var marks: Marks?

  package init(
    of: PersonID? = nil, status: Status, on: CivilDate, method: Method? = nil,
    helper: String? = nil, helpersRelation: String? = nil, reason: String? = nil,
    tried: String? = nil, helperPerson: PersonID? = nil, helpedByNobody: Bool? = nil,
    cameBackEmpty: Bool? = nil, marks: Marks? = nil
  ) {
    self.of = of
    self.status = status
    self.on = on
    self.method = method
    self.helper = helper
    self.helpersRelation = helpersRelation
    self.reason = reason
    self.tried = tried
    self.helperPerson = helperPerson
    self.helpedByNobody = helpedByNobody
    self.cameBackEmpty = cameBackEmpty
    self.marks = marks
  }

  package var speaker: PersonID? { of }

  /// “Not started” is the absence of a consultation, and “not required” follows from age and kind:
  /// neither is recorded.
  package enum Status: String, Sendable, Codable, CaseIterable {
    case offered
    case formCompleted = "form-completed"
    case byOtherMeans = "views-by-other-means"
    case declined
    case notAble = "not-able"
  }

  package enum Method: String, Sendable, Codable, CaseIterable {
    case form, app, drawing, signs, letter, talk
  }
}

extension Facts {
  static let consulted = FactKind(
    .consulted, "consulted", "Consultation", Fact.consulted,
    about: { .init($0.of) }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
