extension KindRule {
  /// Whether it is asked if somebody was there: nobody at what is held without the family, and not the
  /// child where no child comes.
  ///
  /// - Parameter person: nil is the child.
  package func asksAttendance(of person: PersonID?) -> Bool {
    isMeeting && isWithFamily && (person != nil || childMayCome)
  }
}

extension ParticipationRecord {
  /// Whether the child may be there: by the kind of meeting, or by what was decided (CAM 6.C4: both
  /// opinions say so; READ exception: the chair's decision).
  package func childMayCome(to kind: KindRule) -> Bool {
    let isAllowed =
      last { if case .exceptionDecided(let decided) = $0 { decided.allowed } else { nil } } ?? false
    switch kind.childComes {
    case .no: return false
    case .offered, .encouraged, .leads: return true
    case .exception: return isAllowed
    case .twoOpinions:
      return isAllowed
        || [Role.socialWorker, .chair].allSatisfy { opinion(of: $0)?.agrees == true }
    }
  }
}
