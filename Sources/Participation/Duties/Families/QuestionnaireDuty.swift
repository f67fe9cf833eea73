extension DutyID {
  package static let parentQuestionnaire = DutyID("parent.questionnaire", code: 18)
}

extension DutyDefinition {
  // CAM 6.P5, 4.1c: whoever was there is asked how it went, so it is owed once they have been.
  static let questionnaire: [DutyDefinition] = [
    .towardsEach(
      .parents, .parentQuestionnaire, records: [.questionnaireInvited],
      opens: { context, person in
        if context.isWithoutMeeting { return .closed([.noMeeting]) }
        if context.attended.contains(person.id) && context.rule.isWithFamily {
          return .open([.relation(person.relation), .wasThere])
        }
        let opening = context.invitesParent(person)
        guard case .open(let because, _) = opening else { return opening }
        return .open(because, Opening.Terms(onlyIf: .attended))
      },
      // Invited; an answer that came back says that they were.
      parts: { progress, person in
        .one(
          progress.record.last { $0.isQuestionnaire(for: person) ? true : nil },
          missing: "the questionnaire")
      },
      isAbout: { fact, person in
        if case .attended(let there) = fact {
          there.who == person
        } else {
          fact.isQuestionnaire(for: person)
        }
      })
  ]
}

extension PlannedDuty.Condition {
  static let attended = Self("they attend any part")
}

extension Fact {
  fileprivate func isQuestionnaire(for person: PersonID) -> Bool {
    switch self {
    case .questionnaireInvited(let asked): asked.person == person
    case .questionnaireAnswered(let answered): answered.who == person
    default: false
    }
  }
}
