extension RecordCheck {
  /// What a family was offered is held, and what it proposes is answered (CA 1989 s.31ZA).
  var ofFamilyMeeting: [Finding] {
    [owed, proposalMissing, proposalUnanswered].compactMap(\.self)
  }

  /// If one person accepts it is held, whatever became of the meeting that was planned.
  private var owed: Finding? {
    let accepted = record.all { fact -> FamilyMeetingAnswered? in
      if case .familyMeetingAnswered(let answered) = fact { answered } else { nil }
    }
    let people = accepted.map(\.person).uniqued().filter { person in
      accepted.last { $0.person == person }?.accepted == true
    }
    guard !people.isEmpty, !(meeting.kind == .familyGroupMeeting && meeting.state != .cancelled)
    else { return nil }
    let since = accepted.map(\.on).min() ?? meeting.day
    let others = file.meetings.values.filter { other in
      other.kind == .familyGroupMeeting && other.state != .cancelled && other.id != meeting.id
        && other.children.contains(child.child.id) && other.day >= since
    }
    guard others.isEmpty else { return nil }
    let what = meeting.state == .cancelled ? "the meeting is cancelled" : "none is planned"
    return finding(
      .familyMeetingOwed,
      "\(people.map { name(of: $0) }.listed) accepted a family group meeting, \(what), and no other "
        + "is planned.",
      do: "Plan the family group meeting, or record what was agreed with the family instead.")
  }

  private var isHeldByFamily: Bool { isHeld && meeting.kind == .familyGroupMeeting }

  private var proposalMissing: Finding? {
    guard isHeldByFamily, today > meeting.lastDay, record.familyProposal == nil else { return nil }
    return finding(
      .familyProposalMissing, "Held on \(day), and the family's proposal is not recorded.",
      do: "Record what the family proposes, in their own words.")
  }

  private var proposalUnanswered: Finding? {
    guard let proposal = record.familyProposal, today > proposal.on,
      record.answerToProposal == nil
    else { return nil }
    return finding(
      .familyProposalUnanswered,
      "The family made a proposal on \(proposal.on.spoken), and nobody has answered it.",
      do: "Answer it: what is agreed, and what is not, with why.")
  }
}
