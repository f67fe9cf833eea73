extension RecordCount {
  /// Something done so that the family can take part, with what came of it.
  init(_ done: RecordSummary.TakingPart.What) {
    for measure in Self.measures(done) { add(measure) }
  }

  private static func measures(_ done: RecordSummary.TakingPart.What) -> [Measure] {
    switch done {
    case .informationToChild: [.informationGiven, .informationGivenToChild]
    case .informationToOther: [.informationGiven]
    case .prepared: [.childrenPrepared]
    case .parentsNeed: [.parentsNeedsArranged]
    case .goal: [.goalsSet]
    case .goalReached: [.goalsSet, .goalsReached]
    case .goalPartlyReached: [.goalsSet, .goalsPartlyReached]
    case .goalNotReached: [.goalsSet, .goalsNotReached]
    case .complaint: [.complaints]
    case .complaintAnswered: [.complaints, .complaintsAnswered]
    case .complaintLearntFrom: [.complaints, .complaintsLearntFrom]
    case .complaintAnsweredAndLearntFrom: [.complaints, .complaintsAnswered, .complaintsLearntFrom]
    }
  }
}

extension Figure {
  /// Whether it goes by days of its own, and not by the day of the meeting.
  package var hasOwnDays: Bool {
    guard case .measure(let measure) = self else { return false }
    return Measure.takingPartDefinitions.contains { $0.measure == measure }
  }
}

extension Measure {
  static let takingPartDefinitions: [MeasureDefinition] = [
    define(
      .informationGiven, "information-given", "Information given", from: .provision("CAM 4.3")),
    define(
      .informationGivenToChild, "information-given-to-child", "to the child",
      of: .informationGiven, from: .provision("CAM 4.3")),
    define(
      .childrenPrepared, "children-prepared", "Times a child was prepared",
      from: .provision("CAM 2.5")),
    define(
      .parentsNeedsArranged, "parents-needs-arranged",
      "Needs of parents and carers arranged for", from: .provision("CAM 2.4")),
    define(.goalsSet, "goals-set", "Goals set", from: .provision("CAM 2.2")),
    define(
      .goalsReached, "goals-reached", "reached", of: .goalsSet, part: "goal",
      from: .provision("CAM 2.2")),
    define(
      .goalsPartlyReached, "goals-partly-reached", "reached in part", of: .goalsSet, part: "goal",
      from: .provision("CAM 2.2")),
    define(
      .goalsNotReached, "goals-not-reached", "not reached", of: .goalsSet, part: "goal",
      from: .provision("CAM 2.2")),
    define(
      .complaints, "complaints", "Complaints about taking part",
      from: .provision("CAM 4.1g")),
    define(
      .complaintsAnswered, "complaints-answered", "answered", of: .complaints,
      from: .provision("CAM 4.1g")),
    define(
      .complaintsLearntFrom, "complaints-learnt-from", "learnt from", of: .complaints,
      from: .provision("CAM 4.1g")),
  ]
}
