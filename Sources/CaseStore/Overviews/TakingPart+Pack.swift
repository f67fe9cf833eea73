import Participation

extension RecordSummary.TakingPart {
  func write(to pack: inout PackWriter) {
    for number in [
      information, informationToChild, prepared, parentsNeeds, goals, goalsReached,
      goalsPartlyReached, goalsNotReached, complaints, complaintsAnswered, complaintsLearntFrom,
    ] { pack.add(number) }
  }

  init(from pack: inout PackReader) throws(StoreError) {
    self.init()
    information = try pack.number()
    informationToChild = try pack.number()
    prepared = try pack.number()
    parentsNeeds = try pack.number()
    goals = try pack.number()
    goalsReached = try pack.number()
    goalsPartlyReached = try pack.number()
    goalsNotReached = try pack.number()
    complaints = try pack.number()
    complaintsAnswered = try pack.number()
    complaintsLearntFrom = try pack.number()
  }
}
