/// Why somebody had better not help a child to say something.
package enum HelperCaution: Sendable, Equatable {
  case excluded
  /// The child asked not to be there with them, or that they do not see what was said.
  case keptFrom

  package var words: String {
    switch self {
    case .excluded: "excluded"
    case .keptFrom: "not to be told"
    }
  }

  /// As the rest of a sentence about the helper of a child.
  package func predicate(of child: String) -> String {
    switch self {
    case .excluded: "is excluded from the meeting"
    case .keptFrom: "is somebody from whom \(child) asked to be kept"
    }
  }
}

extension ParticipationRecord {
  /// Why somebody had better not help; nil where nothing speaks against it.
  package func caution(asHelper person: PersonID) -> HelperCaution? {
    let asked = exclusions.filter { $0.request.person == person }
    if asked.contains(where: { $0.decision?.excluded == true }) { return .excluded }
    return isKept(from: person, ofChildAlone: true)
      || asked.contains { $0.request.ground == .childAsks } ? .keptFrom : nil
  }

  /// Whether something that was said is not to be shared with a person.
  package func isKept(from person: PersonID, ofChildAlone: Bool = false) -> Bool {
    entries.contains { standing in
      guard let spoken = standing.entry.fact.spoken else { return false }
      return (spoken.speaker == nil || !ofChildAlone)
        && spoken.marks?.notSharedWith.contains(person) == true
    }
  }
}

extension ParticipationRecord {
  /// The last form that the child filled in, where it says neither who helped nor that nobody did, by the
  /// child's choice (CAM 6.C2); nil where that is said, or nothing stood in it.
  var formWithoutHelper: Consultation? {
    guard let form = consultations(of: nil).last(where: { $0.status == .formCompleted }),
      form.cameBackEmpty != true, form.helperPerson == nil, form.helpedByNobody != true,
      [form.helper, form.helpersRelation].allSatisfy({ ($0 ?? "").isBlank })
    else { return nil }
    return form
  }
}

extension GroundID {
  /// The child asks not to be there with the person: a ground of every pack that has one of that name.
  fileprivate static let childAsks = GroundID(rawValue: "child-asks")
}
