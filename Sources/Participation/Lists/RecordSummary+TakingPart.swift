extension RecordSummary {
  /// How often something was done so that the family can take part, and what came of it (CAM 2.2, 2.5,
  /// 4.1g, 4.3).
  package struct TakingPart: Sendable, Equatable {
    package var information = 0
    /// Of the information given, how often it was to the child.
    package var informationToChild = 0
    package var prepared = 0
    /// Needs of parents and carers that were arranged for.
    package var parentsNeeds = 0
    package var goals = 0
    /// Of the goals, how many were reached, reached in part and not reached; of the others nobody judged.
    package var goalsReached = 0
    package var goalsPartlyReached = 0
    package var goalsNotReached = 0
    package var complaints = 0
    package var complaintsAnswered = 0
    package var complaintsLearntFrom = 0

    package init() {}
  }
}

extension RecordSummary.TakingPart {
  init(of record: ParticipationRecord) {
    self.init()
    // A goal judged twice is as it was judged last.
    var judged: [GoalID: GoalJudged.Reached] = [:]
    var set: Set<GoalID> = []
    for standing in record.entries {
      switch standing.entry.fact {
      case .informationGiven(let given):
        information += 1
        informationToChild += given.to == nil ? 1 : 0
      case .childPrepared: prepared += 1
      case .needArranged(let arranged): parentsNeeds += arranged.person == nil ? 0 : 1
      case .goalSet(let goal): set.insert(goal.id)
      case .goalJudged(let goal): judged[goal.goal] = goal.reached
      case .participationComplained(let complaint):
        complaints += 1
        complaintsAnswered += complaint.answered?.isBlank == false ? 1 : 0
        complaintsLearntFrom += complaint.learnt?.isBlank == false ? 1 : 0
      default: break
      }
    }
    goals = set.count
    for reached in set.compactMap({ judged[$0] }) {
      switch reached {
      case .yes: goalsReached += 1
      case .partly: goalsPartlyReached += 1
      case .no: goalsNotReached += 1
      }
    }
  }
}
