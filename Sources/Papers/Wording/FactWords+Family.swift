import Participation

extension FactWords {
  func sentence(_ warned: FamilyWarned) -> String {
    let challenge = warned.challengeExplained ? "and how" : "without how"
    return
      "\(was(warned.person)) told on \(warned.on.written) that a service may be reduced or ended, "
      + "\(challenge) this can be challenged\(why(warned.how))"
  }

  func sentence(_ offered: FamilyMeetingOffered) -> String {
    "a family group meeting was offered to \(name(offered.person)) on \(offered.on.written)"
      + why(offered.how)
  }

  func sentence(_ decided: FamilyMeetingNotOffered) -> String {
    let whom = decided.person.map { " to \(name($0))" } ?? ""
    return
      "\(name(decided.by)) decided on \(decided.on.written) not to offer a family group meeting"
      + "\(whom)\(toldBy(decided.toldBy))\(why(decided.why))"
  }

  func sentence(_ answered: FamilyMeetingAnswered) -> String {
    "\(name(answered.person)) \(answered.accepted ? "accepted" : "did not accept") the offer of a "
      + "family group meeting on \(answered.on.written)\(why(answered.words))"
  }

  func sentence(_ proposal: FamilyProposal) -> String {
    "the family proposed on \(proposal.on.written), "
      + "\(proposal.privateTime ? "after" : "without") private family time\(why(proposal.words))"
  }

  func sentence(_ answered: FamilyProposalAnswered) -> String {
    let answer =
      switch answered.answer {
      case .agreed: "agreed"
      case .partly: "agreed in part"
      case .notAgreed: "not agreed"
      }
    return
      "\(name(answered.by)) answered the family's proposal on \(answered.on.written), \(answer)"
      + why(answered.why)
  }
}
