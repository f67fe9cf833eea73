extension RecordCount {
  /// What was done so that the family can take part, and what came of it.
  mutating func countTakingPart(_ done: RecordSummary.TakingPart) {
    add(.informationGiven, done.information)
    add(.informationGivenToChild, done.informationToChild)
    add(.childrenPrepared, if: done.prepared > 0)
    add(.parentsNeedsArranged, done.parentsNeeds)
    add(.goalsSet, done.goals)
    add(.goalsReached, done.goalsReached)
    add(.goalsPartlyReached, done.goalsPartlyReached)
    add(.goalsNotReached, done.goalsNotReached)
    add(.complaints, done.complaints)
    add(.complaintsAnswered, done.complaintsAnswered)
    add(.complaintsLearntFrom, done.complaintsLearntFrom)
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
      .childrenPrepared, "children-prepared", "Children prepared", from: .provision("CAM 2.5")),
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
