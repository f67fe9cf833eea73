extension DisclosureRule {
  /// What somebody may read of a fact that carries what was said beside views: an answer to the offer of
  /// a family group meeting, what a family proposes, a complaint about taking part.
  ///
  /// - Returns: nil where the fact carries nobody's words. One of these without words is its giver's too.
  package func decide(_ fact: Fact, for audience: Audience) -> Disclosure? {
    switch fact {
    case .familyMeetingAnswered(let answered): decide(spoken(by: answered.person), for: audience)
    case .participationComplained(let complaint): decide(complaint, for: audience)
    case .familyProposal, .familyProposalAnswered:
      // Several people's words at once, the answer to which repeats them: nobody's alone to have.
      switch audience {
      case .file, .professional: .shown
      case .child, .person: .withheld(.thirdParty)
      }
    default: nil
    }
  }

  /// A complaint is its giver's, and is answered by the authority: no other person gets it, and a child's
  /// own not even who holds parental responsibility, about whom it may be.
  private func decide(_ complaint: ParticipationComplained, for audience: Audience) -> Disclosure {
    if complaint.by == nil, case .person = audience { return .withheld(.thirdParty) }
    return decide(spoken(by: complaint.by), for: audience)
  }

  private func spoken(by person: PersonID?) -> Words {
    Words(of: person, kind: .ownWords, notSharedWith: [], notWordForWord: false)
  }
}
