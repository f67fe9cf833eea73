/// What whoever leads a meeting has to know of how somebody was met or asked, beside how far it is seen to.
package enum Caveat: Sendable, Equatable {
  /// Reports and the updated assessment, or of a child the form, had not reached them (CAM 6.P4, 6.C5).
  case papersHadNotReached
  /// The form came back, and nothing stood in it.
  case formCameBackEmpty
  /// The form is said to be filled in, and nothing of it is recorded.
  case formNotRecorded
}

extension ParticipationRecord {
  /// What there is to know of a duty to meet or to ask somebody; nil where there is nothing.
  package func caveat(of key: DutyKey) -> Caveat? {
    switch key.id.definition.step {
    case .metBefore: hadNoPapers(key.person) ? .papersHadNotReached : nil
    case .asked where key.id != .childObserve: caveat(ofForm: key.person)
    default: nil
    }
  }

  /// Whether somebody said that the papers had not come, and at no meeting since that they had.
  func hadNoPapers(_ person: PersonID?) -> Bool {
    let said = all { fact -> Bool? in
      if case .chairMet(let met) = fact, met.who == person { met.papersReached } else { nil }
    }
    return said.contains(false) && !said.contains(true)
  }

  private func caveat(ofForm person: PersonID?) -> Caveat? {
    guard let last = consultations(of: person).last, last.status == .formCompleted,
      !hasAnswers(of: person)
    else { return nil }
    return last.cameBackEmpty == true ? .formCameBackEmpty : .formNotRecorded
  }

  /// Whether anything that somebody said is recorded.
  func hasAnswers(of person: PersonID?) -> Bool {
    views.contains { $0.of == person && !$0.words.isBlank }
  }
}
