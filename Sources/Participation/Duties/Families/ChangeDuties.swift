extension DutyID {
  package static let toldOfChange = DutyID("everybody.told-of-change", code: 31)
}

extension DutyDefinition {
  // CAM 6.P1; HAM Sarah: whoever was invited is told of the new day, time or place, or that it is off.
  static let changes: [DutyDefinition] = [
    .towardsAll(
      .invited, .toldOfChange, records: [.toldOfChange],
      opens: { context, _ in
        context.change == nil ? .closed([]) : .open([context.kind(.wasChanged)])
      },
      parts: { progress, person in
        DutyParts([.init("that they were told", progress.isToldOfChange(person))])
      },
      isAbout: { fact, person in
        if case .toldOfChange(let told) = fact { return told.person == person }
        return fact.invitation.map { $0.person == person } ?? false
      })
  ]
}

extension Reason.KindFact {
  fileprivate static let wasChanged = Self(
    "was moved, postponed or cancelled after they were invited")
}

extension DutyProgress {
  /// Told of the last change, or invited anew since, or there in the end. What was said on the day of the
  /// change counts where it was recorded after it: a meeting can be changed twice on a day.
  fileprivate func isToldOfChange(_ person: PersonID?) -> Bool {
    guard let change = meeting.lastChange else { return false }
    let day = change.made.dayInLondon
    if record.attendance(of: person).map({ $0.extent != .none }) ?? false { return true }
    return record.entries.contains { standing in
      let said: (person: PersonID?, on: CivilDate)? =
        if case .toldOfChange(let told) = standing.entry.fact {
          (told.person, told.on)
        } else {
          standing.entry.fact.invitation
        }
      guard let said, said.person == person else { return false }
      return said.on > day || said.on == day && standing.recorded > change.made
    }
  }
}
