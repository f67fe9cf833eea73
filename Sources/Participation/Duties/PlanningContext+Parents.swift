extension PlanningContext {
  /// Whether a duty towards a parent, or another person with responsibility, opens.
  func parentOpening(of id: DutyID, for person: Person) -> Opening {
    switch id {
    case .parentInvite:
      parent(
        person, rule.parentsInvited,
        asked: rule.parentsInvited == .encouraged ? .encouragesParents : .invitesParents,
        notAsked: .doesNotInviteParents)
    case .parentConsult:
      parent(
        person, rule.parentsConsulted, asked: .consultsParents, notAsked: .doesNotConsultParents)
    case .parentAssessment:
      parent(
        person, rule.assessmentUpdated, asked: .updatesAssessment,
        notAsked: .doesNotUpdateAssessment)
    case .parentAdvocacy: advocacy(person)
    case .parentReport:
      rule.reportDue == nil
        ? .closed([kind(.hasNoReport)])
        : parent(person, rule.parentsConsulted, asked: .hasReport, notAsked: .doesNotConsultParents)
    case .parentChairMeets:
      parent(
        person, rule.chairMeets == .no ? .no : .yes, asked: .chairMeets, notAsked: .chairDoesNotMeet
      )
    case .parentQuestionnaire: questionnaire(person)
    default: .closed([])
    }
  }

  /// CAM 6.C1: at a looked-after review, and of a child too young to be asked wherever a kind asks.
  var carerOpening: Opening {
    switch rule.carersConsulted {
    case .no: return .closed([kind(.doesNotAskCarer)])
    case .yes: return .open([kind(.asksCarer)], isReading: rule.readings.contains(.carersConsulted))
    case .young: break
    }
    let (reached, reason) = routineInvolvement
    guard !reached else { return .closed([reason, kind(.asksCarerOnlyWhenYoung)]) }
    return .open([reason, kind(.hearsYoungChild)])
  }

  /// A parent is asked as the kind has it, until adulthood; from then on the young person's consent
  /// decides.
  private func parent(
    _ person: Person, _ asked: KindRule.ParentsAsked, asked fact: Reason.KindFact,
    notAsked: Reason.KindFact
  ) -> Opening {
    guard asked != .no else { return .closed([kind(notAsked)]) }
    let (adult, reason) = adulthood
    guard adult else { return .open([.relation(person.relation), kind(fact)]) }
    guard agreesToParents else { return .closed([reason, .agreement(false)]) }
    return .open([.relation(person.relation), kind(fact), reason, .agreement(true)])
  }

  private func advocacy(_ person: Person) -> Opening {
    let opening = parent(
      person, rule.parentsConsulted, asked: .consultsParents, notAsked: .doesNotConsultParents)
    guard case .open(let because, _, _) = opening, person.isUnder18(on: date) else {
      return opening
    }
    return .open(because + [.parentUnderAge])
  }

  /// CAM 6.P5: whoever was there is asked how it went, so it is owed once they have been.
  private func questionnaire(_ person: Person) -> Opening {
    if attended.contains(person.id) && rule.isWithFamily {
      return .open([.relation(person.relation), .wasThere])
    }
    let opening = parent(
      person, rule.parentsInvited,
      asked: rule.parentsInvited == .encouraged ? .encouragesParents : .invitesParents,
      notAsked: .doesNotInviteParents)
    guard case .open(let because, _, _) = opening else { return opening }
    return .open(because, onlyIf: .attended)
  }
}
