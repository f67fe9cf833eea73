/// The child encouraged to come, with the answer. A refusal fulfils the duty as much as a yes.
package struct Encouraged: Sendable, Hashable, Codable {
  package var on: CivilDate
  /// Nil while no answer has come.
  package var answer: Answer?
  /// What the child said to it, in the child's words.
  package var words: String?

  package init(on: CivilDate, answer: Answer? = nil, words: String? = nil) {
    self.on = on
    self.answer = answer
    self.words = words
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case willCome = "yes"
    case willNotCome = "no"
    case unsure
  }
}

/// Whether the child wishes to be at a conference.
package struct AttendanceWish: Sendable, Hashable, Codable {
  package var wish: Wish
  package var on: CivilDate
  package var words: String?

  package init(wish: Wish, on: CivilDate, words: String? = nil) {
    self.wish = wish
    self.on = on
    self.words = words
  }

  package enum Wish: String, Sendable, Codable, CaseIterable {
    case yes
    case no
    case unsure
  }
}

/// An opinion on the child coming to a review conference. Both opinions “yes” and the child may attend.
package struct AttendanceOpinion: Sendable, Hashable, Codable {
  /// Whose opinion: the social worker's or the chair's.
  package var of: Role
  package var name: String
  package var agrees: Bool
  package var on: CivilDate
  package var reasons: String
  /// Who passed it on, where it was not recorded by its giver.
  package var toldBy: String?

  package init(
    of: Role, name: String, agrees: Bool, on: CivilDate, reasons: String, toldBy: String? = nil
  ) {
    self.of = of
    self.name = name
    self.agrees = agrees
    self.on = on
    self.reasons = reasons
    self.toldBy = toldBy
  }
}

/// The chair's decision on a child coming to a conference outside the rule.
package struct AttendanceException: Sendable, Hashable, Codable {
  package var allowed: Bool
  package var by: String
  package var on: CivilDate
  package var reasons: String
  package var toldBy: String?

  package init(allowed: Bool, by: String, on: CivilDate, reasons: String, toldBy: String? = nil) {
    self.allowed = allowed
    self.by = by
    self.on = on
    self.reasons = reasons
    self.toldBy = toldBy
  }
}

/// A more active part offered to the child, and what came of it.
package struct ActiveRoleOffered: Sendable, Hashable, Codable {
  package var offered: [Part]
  package var on: CivilDate
  /// Nil while nothing has come of it yet.
  package var outcome: String?

  package init(offered: [Part], on: CivilDate, outcome: String? = nil) {
    self.offered = offered
    self.on = on
    self.outcome = outcome
  }

  package enum Part: String, Sendable, Codable, CaseIterable {
    case agenda
    case place
    case guestList = "guest-list"
    case coChairing = "co-chairing"
    case checkingRecord = "checking-the-record"
  }
}

/// An advocate or other support offered.
package struct AdvocacyOffered: Sendable, Hashable, Codable {
  /// Nil to the child.
  package var to: PersonID?
  package var on: CivilDate
  package var answer: Answer?
  package var advocate: String?

  package init(to: PersonID? = nil, on: CivilDate, answer: Answer? = nil, advocate: String? = nil) {
    self.to = to
    self.on = on
    self.answer = answer
    self.advocate = advocate
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case accepted
    case declined
  }
}

/// An access need that was seen to for this meeting.
package struct NeedArranged: Sendable, Hashable, Codable {
  package var need: String
  package var how: String
  package var on: CivilDate

  package init(need: String, how: String, on: CivilDate) {
    self.need = need
    self.how = how
    self.on = on
  }
}

/// The report shared with the child or a person, or explained to them.
package struct ReportShared: Sendable, Hashable, Codable {
  /// Nil with the child.
  package var with: PersonID?
  package var on: CivilDate
  /// Explained in words that suit, and not only handed over.
  package var explained: Bool

  package init(with: PersonID? = nil, on: CivilDate, explained: Bool) {
    self.with = with
    self.on = on
    self.explained = explained
  }
}

/// The chair or IRO met the child or a person before the meeting.
package struct ChairMet: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var on: CivilDate
  package var how: How
  package var inPrivate: Bool
  package var by: String

  package init(who: PersonID? = nil, on: CivilDate, how: How, inPrivate: Bool, by: String) {
    self.who = who
    self.on = on
    self.how = how
    self.inPrivate = inPrivate
    self.by = by
  }

  package enum How: String, Sendable, Codable, CaseIterable {
    case met
    case saw
    case observed
  }
}

/// A person invited, with what was done to help them come.
package struct Invited: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var steps: [String]

  package init(person: PersonID, on: CivilDate, steps: [String]) {
    self.person = person
    self.on = on
    self.steps = steps
  }
}

/// A person not invited, for one of the pack's coded reasons.
package struct NotInvited: Sendable, Hashable, Codable {
  package var person: PersonID
  /// The identifier of the coded reason.
  package var reason: String
  package var detail: String?

  package init(person: PersonID, reason: String, detail: String? = nil) {
    self.person = person
    self.reason = reason
    self.detail = detail
  }
}

/// A person involved in updating the assessment.
package struct AssessmentInvolved: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var how: String

  package init(person: PersonID, on: CivilDate, how: String) {
    self.person = person
    self.on = on
    self.how = how
  }
}
