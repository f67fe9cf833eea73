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
  /// Told, or invited anew since, or there in the end.
  fileprivate func isToldOfChange(_ person: PersonID?) -> Bool {
    guard let change = meeting.lastChange else { return false }
    let day = change.made.dayInLondon
    if record.attendance(of: person).map({ $0.extent != .none }) ?? false { return true }
    return record.entries.contains { standing in
      switch standing.entry.fact {
      case .toldOfChange(let told): told.person == person && told.on >= day
      default:
        standing.entry.fact.invitation.map { invitation in
          invitation.person == person
            && (invitation.on > day || invitation.on == day && standing.entry.made > change.made)
        } ?? false
      }
    }
  }
}
