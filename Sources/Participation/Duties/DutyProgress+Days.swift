extension DutyProgress {
  /// The day on which a duty came as far as it has: by what had been recorded of that day and of those
  /// before it. Nil where something is missing that is always asked.
  func doneOn(_ key: DutyKey) -> CivilDate? {
    let shortfall = parts(of: key).shortfall
    guard !shortfall.contains(.always) else { return nil }
    if let day = key.id.definition.doneOn(self) { return day }
    let about = record.entries(about: key).map { $0.entry }
    let days = Set(about.map(\.happened)).sorted()
    guard let last = days.last else { return nil }
    return days.dropLast().first { day in
      var until = record
      until.entries.removeAll { $0.entry.happened > day }
      let progress = DutyProgress(record: until, meeting: meeting, needs: needs, people: people)
      return progress.parts(of: key).shortfall.isSubset(of: shortfall)
    } ?? last
  }
}
