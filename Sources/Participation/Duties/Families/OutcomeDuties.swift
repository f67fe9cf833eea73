extension DutyID {
  package static let childOutcome = DutyID("child.outcome", code: 11)
  package static let parentOutcome = DutyID("parent.outcome", code: 29)
}

extension DutyDefinition {
  static let outcome: [DutyDefinition] = [
    // CAM 2.7; WSX voice; HAM 13: told, and each of the child's own views answered.
    .towardsChild(
      .childOutcome, .toldOutcome, records: [.outcomeTold, .viewAnswered],
      opens: \.involvesChild, parts: { $0.outcome(for: nil) },
      isAbout: { fact in
        // No duty asks a child; what they say of the meeting stands beside what they were told of it.
        if case .questionnaireAnswered(let answered) = fact { return answered.who == nil }
        return fact.isOutcome(for: nil)
      }),
    // CAM 2.7, 6.P6: whoever was asked is told and answered, there or not, kept out or not.
    .towardsEach(
      .parents, .parentOutcome, .toldOutcome, records: [.outcomeTold, .viewAnswered],
      opens: { $0.consultsParent($1) }, parts: { $0.outcome(for: $1) },
      isAbout: { $0.isOutcome(for: $1) }),
  ]
}

extension Fact {
  /// Whose view an answer is to is known only to the record.
  fileprivate func isOutcome(for person: PersonID?) -> Bool {
    switch self {
    case .outcomeTold(let told): told.who == person
    case .viewAnswered: true
    case .viewGiven(let view): view.of == person && view.kind == .ownWords
    default: false
    }
  }
}

extension DutyProgress {
  fileprivate func outcome(for person: PersonID?) -> DutyParts {
    let isTold = record.told(person) != nil
    let views = record.ownViews(of: person)
    let open = record.unanswered(of: person).count
    let answers = DutyParts.Part(
      open == 1 ? "an answer to 1 view" : "answers to \(open) views", open == 0)
    return DutyParts(
      [.init("that \(person == nil ? "the child was" : "they were") told, and how", isTold)]
        + (views.isEmpty ? [] : [answers]),
      isBegun: open < views.count)
  }
}

extension KindRule {
  /// Whether what a parent said there is answered though no duty asks for it: the family may be there, and
  /// parents are not formally consulted.
  var answersParentsUnasked: Bool { isMeeting && isWithFamily && parentsConsulted == .no }
}

extension ParticipationRecord {
  /// What somebody said in words of their own; nil is the child.
  func ownViews(of person: PersonID?) -> [View] {
    views.filter { $0.of == person && $0.kind == .ownWords }
  }

  /// How and when somebody was told the outcome, as it was recorded last; nil is the child.
  func told(_ person: PersonID?) -> OutcomeTold? {
    last { if case .outcomeTold(let told) = $0, told.who == person { told } else { nil } }
  }

  /// What of it nobody has answered whole.
  func unanswered(of person: PersonID?) -> [View] {
    ownViews(of: person).filter { answer(to: $0.id)?.isWhole != true }
  }
}

extension ViewAnswered {
  /// Whether it says all that the child is owed: what was not done, or only partly, with why.
  package var isWhole: Bool { answer == .done || !(why ?? "").isBlank }
}
