extension ReadRule {
  /// `child.*`. Of an unborn child none opens (section 7): each asks for an age.
  static let child: [ReadRule] = [
    row("child.consult", -5, start: -10, .worker, "6.C2", "4.1a") { $0.kind.asked && $0.isFrom(4) },
    row("child.observe", -5, .worker, "6.C1") { $0.kind.asked && $0.isUnder(4) },
    row("child.encourage", -10, .worker, "6.C3", "6.C6") {
      $0.kind.comes == .encouraged && $0.isFrom(4)
    },
    row("child.attendance-opinions", -5, .workerAndLeader, "6.C4") { $0.hasTwoOpinions },
    ReadRule(id: "child.attendance-exception", due: -5, owner: .leader) { drawn in
      // To a family group meeting the child comes by decision (section 7).
      guard drawn.kind.isConference || drawn.kind.comes == .decided, drawn.isBorn,
        !drawn.hasTwoOpinions
      else { return .no }
      return drawn.childComes.map { Opening($0) } ?? .onlyIf(.wouldCome)
    },
    row("child.active-role", -15, .worker, "2.8") { $0.kind.comes != .no && $0.isFrom(12) },
    // Under 4 non-instructed advocacy is offered (section 7), so that no age bounds it.
    row("child.advocacy", -10, .worker, "4.4") { $0.kind.heedsChild && $0.isBorn },
    // Where the child is neither asked nor there, nothing is arranged for a need.
    row("child.access-needs", -10, .worker, "2.3", "2.4") {
      !$0.needs.isEmpty && $0.kind.heedsChild && $0.isBorn
    },
    row("child.report", .report, .worker, "2.6") {
      $0.kind.report != nil && $0.isFrom($0.isOnPlan ? 11 : 12)
    },
    row("child.chair-meets", 0, .leader, "6.C5") { $0.kind.meets && $0.isBorn },
    row("child.participation-code", 5) { $0.kind.code == .required && $0.isBorn },
    row("child.outcome", 5, .worker, "2.7") { $0.kind.heedsChild && $0.isFrom(4) },
  ]
}

extension ReadKind {
  /// Whether the child is asked or may be there.
  fileprivate var heedsChild: Bool { asked || comes != .no }
}

extension DrawnCase {
  fileprivate var isBorn: Bool { age != nil }

  fileprivate var isOnPlan: Bool { statuses.contains("child-protection-plan") }

  /// “11+ on a plan” at a review conference.
  fileprivate var hasTwoOpinions: Bool { kind.comes == .opinions && isFrom(11) && isOnPlan }

  /// An age that has been reached; never before birth.
  func isFrom(_ threshold: Int) -> Bool { age.map { $0 >= threshold } ?? false }

  /// Born, and younger.
  func isUnder(_ threshold: Int) -> Bool { age.map { $0 < threshold } ?? false }
}
