/// Who was at the meeting, for how much of it and in what way.
package struct Attended: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var extent: Extent
  package var mode: Mode?
  /// Which part, where it was not all of it.
  package var part: String?

  package init(who: PersonID? = nil, extent: Extent, mode: Mode? = nil, part: String? = nil) {
    self.who = who
    self.extent = extent
    self.mode = mode
    self.part = part
  }

  package enum Extent: String, Sendable, Codable, CaseIterable {
    case all
    case part
    case none
  }

  package enum Mode: String, Sendable, Codable, CaseIterable {
    case inPerson = "in-person"
    case remote
  }
}

/// The participation code overruled by a person, with the reason.
package struct CodeOverruled: Sendable, Hashable, Codable {
  package var code: ParticipationCode
  package var why: String

  package init(code: ParticipationCode, why: String) {
    self.code = code
    self.why = why
  }
}

/// The child or a person told the outcome.
package struct OutcomeTold: Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var on: CivilDate
  package var how: String
  package var by: String

  package init(who: PersonID? = nil, on: CivilDate, how: String, by: String) {
    self.who = who
    self.on = on
    self.how = how
    self.by = by
  }
}

/// The answer to one view.
package struct ViewAnswered: Sendable, Hashable, Codable {
  package var view: ViewID
  package var answer: Answer
  /// Asked for where it was not done, or only partly.
  package var why: String?

  package init(view: ViewID, answer: Answer, why: String? = nil) {
    self.view = view
    self.answer = answer
    self.why = why
  }

  package enum Answer: String, Sendable, Codable, CaseIterable {
    case done
    case partly
    case notPossible = "not-possible"
  }
}

/// A person invited to say by questionnaire how the meeting went.
package struct QuestionnaireInvited: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  /// Nil while it is not known.
  package var returned: Bool?

  package init(person: PersonID, on: CivilDate, returned: Bool? = nil) {
    self.person = person
    self.on = on
    self.returned = returned
  }
}

/// The views discussed in supervision.
package struct SupervisionHeld: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var with: String
  package var note: String?

  package init(on: CivilDate, with: String, note: String? = nil) {
    self.on = on
    self.with = with
    self.note = note
  }
}

/// A manager's decision not to consult somebody: different from an exclusion, and flagged.
package struct NotToConsult: Sendable, Hashable, Codable {
  package var person: PersonID
  package var by: String
  package var on: CivilDate
  package var why: String

  package init(person: PersonID, by: String, on: CivilDate, why: String) {
    self.person = person
    self.by = by
    self.on = on
    self.why = why
  }
}

/// A duty that was not done, with the reason and the name of who gives it.
package struct DutyExplained: Sendable, Hashable, Codable {
  package var duty: DutyKey
  package var why: String

  package init(duty: DutyKey, why: String) {
    self.duty = duty
    self.why = why
  }
}

/// The family told after a strategy meeting, or why not.
package struct FamilyTold: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var told: Bool
  package var why: String?

  package init(on: CivilDate, told: Bool, why: String? = nil) {
    self.on = on
    self.told = told
    self.why = why
  }
}

/// An assessment's purpose explained to a person, with the leaflet given or not.
package struct AssessmentExplained: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  package var leafletGiven: Bool

  package init(person: PersonID, on: CivilDate, leafletGiven: Bool) {
    self.person = person
    self.on = on
    self.leafletGiven = leafletGiven
  }
}

/// Feedback on an assessment.
package struct AssessmentFeedback: Sendable, Hashable, Codable {
  /// Nil the child's.
  package var of: PersonID?
  package var on: CivilDate
  package var words: String

  package init(of: PersonID? = nil, on: CivilDate, words: String) {
    self.of = of
    self.on = on
    self.words = words
  }
}

/// Something about an assessment recorded in words: who holds care or responsibility, or how the family took part.
package struct AssessmentNote: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var words: String

  package init(on: CivilDate, words: String) {
    self.on = on
    self.words = words
  }
}

/// A young person's word on whether parents take part, from adulthood on.
package struct ParentsAgreed: Sendable, Hashable, Codable {
  package var agrees: Bool
  package var on: CivilDate

  package init(agrees: Bool, on: CivilDate) {
    self.agrees = agrees
    self.on = on
  }
}

/// Whether a meeting goes ahead, as its chair or IRO signs it off.
package struct SignedOff: Sendable, Hashable, Codable {
  package var on: CivilDate
  /// Why it goes ahead although something is missing.
  package var although: String?

  package init(on: CivilDate, although: String? = nil) {
    self.on = on
    self.although = although
  }
}

/// A question to the social worker about one duty.
package struct QuestionAsked: Sendable, Hashable, Codable {
  package var duty: DutyKey
  package var question: String

  package init(duty: DutyKey, question: String) {
    self.duty = duty
    self.question = question
  }
}

/// The answer to a question.
package struct QuestionAnswered: Sendable, Hashable, Codable {
  /// The entry that asked.
  package var question: EntryID
  package var answer: String

  package init(question: EntryID, answer: String) {
    self.question = question
    self.answer = answer
  }
}

/// Somebody looked at a record.
package struct RecordViewed: Sendable, Hashable, Codable {
  /// The kind of screen or paper.
  package var what: String

  package init(what: String) { self.what = what }
}

/// A child's records erased: what went, and why.
package struct ChildErased: Sendable, Hashable, Codable {
  package var why: String
  /// How many entries cannot be opened any more.
  package var entries: Int
  /// Meetings that went with the child; one that others were named at stays.
  package var meetings: [MeetingID]

  package init(why: String, entries: Int, meetings: [MeetingID]) {
    self.why = why
    self.entries = entries
    self.meetings = meetings
  }
}
