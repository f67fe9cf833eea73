extension DutyID {
  package static let childConsult = DutyID("child.consult", code: 0)
  package static let childObserve = DutyID("child.observe", code: 1)
  package static let parentConsult = DutyID("parent.consult", code: 13)
  package static let carerConsult = DutyID("carer.consult", code: 19)
}

extension DutyDefinition {
  static let consultation: [DutyDefinition] = [
    // CAM 6.C2: from the age of routine involvement the child is asked.
    .towardsChild(
      .childConsult, .asked, records: [.consulted, .viewGiven],
      opens: { context in
        guard context.rule.childAsked else { return .closed([context.kind(.doesNotAskChild)]) }
        let (reached, reason) = context.routineInvolvement
        guard reached else { return .closed([reason, .instead(.childObserve)]) }
        return .open([reason, context.kind(.asksChild)], context.askingTerms)
      },
      parts: { $0.consultation(of: nil) },
      isAbout: { fact in
        switch fact {
        case .viewGiven(let view): view.of == nil
        // Whether the child wants to come is asked with the views, at whatever age.
        case .attendanceWished: true
        default: fact.isConsultation(of: nil)
        }
      }),
    // CAM 6.C1: below it, an observation and others' reports stand in the place of asking.
    .towardsChild(
      .childObserve, .asked, records: [.viewGiven, .reportNotHad],
      opens: { context in
        guard context.rule.childAsked else { return .closed([context.kind(.doesNotAskChild)]) }
        let (reached, reason) = context.routineInvolvement
        guard !reached else { return .closed([reason, .instead(.childConsult)]) }
        return .open([reason, context.kind(.hearsYoungChild)], context.askingTerms)
      },
      parts: \.observation,
      // Others' reports are a part of what is owed to a young child.
      isAbout: { fact in
        switch fact {
        case .viewGiven, .reportNotHad: true
        default: fact.isConsultation(of: nil)
        }
      }),
    // CAM 6.P3, 4.1b.
    .towardsEach(
      .parents, .parentConsult, .asked, records: [.consulted, .viewGiven],
      opens: { $0.consultsParent($1) }, parts: { $0.consultation(of: $1) },
      isAbout: { $0.isConsultation(of: $1) }),
    // CAM 6.C1, 5: of a looked-after child and for an assessment; of a child too young to be asked wherever
    // a kind asks; by a reading also of an older one who lives with them.
    .towardsEach(
      .carers, .carerConsult, .asked, records: [.consulted, .viewGiven],
      opens: { $0.consultsCarer($1) },
      parts: { $0.consultation(of: $1) }, isAbout: { $0.isConsultation(of: $1) }),
  ]
}

extension Reason.KindFact {
  fileprivate static let asksCarer = Self("asks the carer")
  fileprivate static let doesNotAskCarer = Self("does not ask the carer")
  fileprivate static let asksCarerOnlyWhenYoung = Self("asks the carer only of a young child")
  fileprivate static let asksWhoLivesWithChild = Self("asks carers with whom the child lives")
}

extension PlannedDuty.Condition {
  static let livesWithThem = Self("the child lives with them")
}

extension PlanningContext {
  fileprivate var askingTerms: Opening.Terms {
    Opening.Terms(isReading: rule.readings.contains(.childAsked))
  }

  fileprivate func consultsCarer(_ person: Person) -> Opening {
    let isReading = rule.readings.contains(.carersConsulted)
    switch rule.carersConsulted {
    case .no: return .closed([kind(.doesNotAskCarer)])
    case .yes: return .open([kind(.asksCarer)], Opening.Terms(isReading: isReading))
    case .young, .youngOrLivingWith: break
    }
    if isUnborn { return .closed([.unborn]) }
    let (reached, reason) = routineInvolvement
    if !reached { return .open([reason, kind(.hearsYoungChild)]) }
    guard rule.carersConsulted == .youngOrLivingWith else {
      return .closed([reason, kind(.asksCarerOnlyWhenYoung)])
    }
    let lives = livesWith[person.id]
    guard lives != false else { return .closed([kind(.asksWhoLivesWithChild), .livesElsewhere]) }
    return .open(
      [kind(.asksWhoLivesWithChild)],
      Opening.Terms(isReading: isReading, onlyIf: lives == nil ? .livesWithThem : nil))
  }
}

extension Fact {
  /// Whether it says how far the consultation of the child, or of a person, went, or what was said.
  fileprivate func isConsultation(of person: PersonID?) -> Bool {
    switch self {
    case .consulted(let asked): asked.of == person
    case .viewGiven(let view): person != nil && view.of == person
    case .managerDecidedNotToConsult(let decided): decided.person == person
    default: false
    }
  }
}

extension DutyProgress {
  /// Asked is done: what was said by the end of the meeting, a form, views by other means, or a refusal.
  /// Offered is under way.
  fileprivate func consultation(of person: PersonID?) -> DutyParts {
    let consultations = record.consultations(of: person)
    // What was done stays done, also when it is offered once more. A form is answered where an answer is
    // recorded of it, or that it came back without one.
    let hasAnswers = record.hasAnswers(of: person)
    let isDone =
      record.hasSaid(person, by: meeting)
      || consultations.contains {
        switch $0.status {
        case .formCompleted: hasAnswers || $0.cameBackEmpty == true
        case .byOtherMeans, .declined: true
        case .offered, .notAble: false
        }
      }
    return DutyParts(
      [.init(missing(of: person, after: consultations.last), isDone)],
      isBegun: !consultations.isEmpty || !record.ownWords(of: person).isEmpty,
      reason: isDone ? nil : reasonNotToAsk(person, consultations.last))
  }

  private func missing(of person: PersonID?, after last: Consultation?) -> String {
    if last?.status == .notAble { return "why, and what was tried" }
    if last?.status == .formCompleted { return "what the form says, or that it came back empty" }
    return last == nil && !record.ownWords(of: person).isEmpty
      ? "that they were asked before the meeting" : "their answer to the offer"
  }

  private func reasonNotToAsk(
    _ person: PersonID?, _ last: Consultation?
  ) -> (why: String, by: String)? {
    if let person, let decided = notToConsult(person) {
      return ("not consulted: \(decided.why)", decided.by)
    }
    // Without what was tried it would be a blank with another name.
    guard let last, last.status == .notAble, let reason = last.reason, let tried = last.tried,
      !reason.isBlank, !tried.isBlank
    else { return nil }
    let author = record.entries.last { $0.entry.fact == .consulted(last) }?.entry.by.name
    return ("\(reason); tried: \(tried)", author ?? "")
  }

  private func notToConsult(_ person: PersonID) -> NotToConsult? {
    record.last {
      if case .managerDecidedNotToConsult(let decided) = $0, decided.person == person {
        decided
      } else {
        nil
      }
    }
  }

  /// What is seen of the child, and what each side says of them, none of which stands for another (CAM
  /// 6.C1); of each side that there is. A parent's views of their own are no report of the child.
  fileprivate var observation: DutyParts {
    let ofChild = record.views.filter { $0.of == nil }
    let notHad = Set(
      record.all { fact -> ReportNotHad.From? in
        if case .reportNotHad(let reason) = fact, !reason.why.isBlank { reason.from } else { nil }
      })
    let reporters = Set(ofChild.filter { $0.kind == .report }.compactMap(reporter))
    func report(_ side: View.Reporter, _ from: ReportNotHad.From) -> DutyParts.Part {
      .init(
        "a \(side.rawValue)'s report of the child, or why there is none",
        reporters.contains(side) || notHad.contains(from))
    }
    let isSeen = ofChild.contains { $0.kind == .observation } || notHad.contains(.observation)
    return DutyParts(
      [.init("an observation, or why there is none", isSeen)]
        + (parents.isEmpty ? [] : [report(.parent, .parent)])
        + (people.contains(where: \.relation.isCarer) ? [report(.carer, .carer)] : [])
        + [report(.professional, .professional)],
      isBegun: !ofChild.isEmpty)
  }

  /// What whoever reports is to the child: as it was recorded, else as the person who is named is.
  private func reporter(of view: View) -> View.Reporter? {
    if let role = view.reporterRole { return role }
    let named = people.first { person in
      person.id == view.reporter
        || view.reporter == nil && view.reportedBy.map(person.name.isSameName) ?? false
    }
    return switch named?.relation {
    case .parent, .personWithResponsibility: .parent
    case .carer: .carer
    case .professional: .professional
    case .advocate, .independentVisitor, .trustedAdult: .other
    case nil: nil
    }
  }
}
