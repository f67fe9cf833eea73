extension DisclosureRule {
  /// What somebody may read of a fact that carries somebody's words: an answer, a wish, a complaint, what
  /// a family proposes. Every such fact is decided here, by the marks that stand beside the words.
  ///
  /// - Returns: nil where the fact carries nobody's words. One of these without words is its giver's too.
  package func decide(_ fact: Fact, for audience: Audience) -> Disclosure? {
    switch fact {
    case .viewGiven(let view): return decide(view, for: audience)
    case .familyProposal(let proposal): return decide(proposal, for: audience)
    case .familyProposalAnswered:
      // It repeats the words of several people: nobody's alone to have.
      switch audience {
      case .file, .professional: return .shown
      case .child, .person: return .withheld(.thirdParty)
      }
    case .participationComplained(let complaint):
      // A complaint is its giver's, and is answered by the authority: no other person gets it, and a
      // child's own not even who holds parental responsibility, about whom it may be.
      if complaint.by == nil, case .person = audience { return .withheld(.thirdParty) }
      fallthrough
    default:
      return fact.spoken.map {
        decide(
          Words(of: $0.speaker, kind: .ownWords, marks: $0.settled(at: kind).marks), for: audience)
      }
    }
  }

  /// A proposal is several people's words at once: the family has it back once it was gone through with
  /// them, and nobody from whom it is to be kept.
  private func decide(_ proposal: FamilyProposal, for audience: Audience) -> Disclosure {
    let words = Words(of: nil, kind: .ownWords, marks: proposal.marks)
    switch audience {
    case .file, .professional: return decide(words, for: audience)
    case .child, .person:
      guard words.marks.checkedBack == .checked else { return .withheld(.thirdParty) }
      return audience == .child && words.marks.notWordForWord == true
        ? .withheld(.notWordForWord) : decide(words, for: audience)
    }
  }
}
