extension RecordSummary {
  /// What was done so that the family can take part, and what came of it (CAM 2.2, 2.5, 4.1g, 4.3), each
  /// with its own day: it counts when it happened, whatever became of the meeting.
  package struct TakingPart: Sendable, Equatable {
    package var on: CivilDate
    package var what: What

    package init(_ what: What, on: CivilDate) {
      (self.what, self.on) = (what, on)
    }

    package enum What: Sendable, CaseIterable {
      case informationToChild, informationToOther, prepared
      /// A need of a parent or carer that was arranged for.
      case parentsNeed
      /// Nobody has judged it.
      case goal
      case goalReached, goalPartlyReached, goalNotReached
      case complaint, complaintAnswered, complaintLearntFrom, complaintAnsweredAndLearntFrom
    }
  }
}

extension RecordSummary.TakingPart {
  /// All that was done in a record, in the order of the entries.
  static func all(in record: ParticipationRecord) -> [RecordSummary.TakingPart] {
    // A goal judged twice is as it was judged last, and one set twice counts once.
    var judged: [GoalID: GoalJudged.Reached] = [:]
    for case .goalJudged(let goal) in record.entries.map(\.entry.fact) {
      judged[goal.goal] = goal.reached
    }
    var set: Set<GoalID> = []
    return record.entries.compactMap { standing in
      switch standing.entry.fact {
      case .informationGiven(let given):
        Self(given.to == nil ? .informationToChild : .informationToOther, on: given.on)
      case .childPrepared(let prepared): Self(.prepared, on: prepared.on)
      case .needArranged(let arranged):
        arranged.person == nil ? nil : Self(.parentsNeed, on: arranged.on)
      case .goalSet(let goal):
        set.insert(goal.id).inserted ? Self(What(judged[goal.id]), on: goal.on) : nil
      case .participationComplained(let complaint): Self(What(complaint), on: complaint.on)
      default: nil
      }
    }
  }
}

extension RecordSummary.TakingPart.What {
  fileprivate init(_ reached: GoalJudged.Reached?) {
    switch reached {
    case nil: self = .goal
    case .yes?: self = .goalReached
    case .partly?: self = .goalPartlyReached
    case .no?: self = .goalNotReached
    }
  }

  fileprivate init(_ complaint: ParticipationComplained) {
    let isAnswered = complaint.answered?.isBlank == false
    if complaint.learnt?.isBlank == false {
      self = isAnswered ? .complaintAnsweredAndLearntFrom : .complaintLearntFrom
    } else {
      self = isAnswered ? .complaintAnswered : .complaint
    }
  }
}
