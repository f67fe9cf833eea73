extension DutyID {
  package static let childOutcome = DutyID("child.outcome", code: 11)
}

extension DutyDefinition {
  static let outcome: [DutyDefinition] = [
    // CAM 2.7; WSX voice; HAM 13: told, and each of the child's own views answered.
    .towardsChild(
      .childOutcome, .toldOutcome, records: [.outcomeTold, .viewAnswered],
      opens: \.involvesChild, parts: \.outcomeForChild,
      isAbout: { fact in
        switch fact {
        case .outcomeTold(let told): told.who == nil
        case .viewAnswered: true
        case .viewGiven(let view): view.of == nil && view.kind == .ownWords
        // No duty asks a child; what they say of the meeting stands beside what they were told of it.
        case .questionnaireAnswered(let answered): answered.who == nil
        default: false
        }
      })
  ]
}

extension DutyProgress {
  fileprivate var outcomeForChild: DutyParts {
    let isTold =
      record.last { if case .outcomeTold(let told) = $0, told.who == nil { true } else { nil } }
      != nil
    let views = record.views.filter { $0.of == nil && $0.kind == .ownWords }
    let open = views.count { record.answer(to: $0.id)?.isWhole != true }
    let answers = DutyParts.Part(
      open == 1 ? "an answer to 1 view" : "answers to \(open) views", open == 0)
    return DutyParts(
      [.init("that the child was told, and how", isTold)] + (views.isEmpty ? [] : [answers]),
      isBegun: open < views.count)
  }
}

extension ViewAnswered {
  /// Whether it says all that the child is owed: what was not done, or only partly, with why.
  package var isWhole: Bool { answer == .done || !(why ?? "").isBlank }
}
