extension ReadRule {
  /// `parent.*`: once for each parent and each other person with parental responsibility. From 18 the
  /// young person's consent decides (section 2).
  static let parents: [ReadRule] = [
    row("parent.invite", -10, to: .parents, .worker, "6.P1", "6.P2") { $0.invitesParents },
    row("parent.consult", -5, start: -10, to: .parents, .worker, "6.P3", "4.1b") {
      $0.consultsParents
    },
    row("parent.assessment", -5, to: .parents, .worker, "6.P3") {
      $0.kind.updated && $0.parentsTakePart
    },
    row("parent.advocacy", -10, to: .parents, .worker, "4.4") { $0.invitesParents },
    row("parent.report", .report, to: .parents, .worker, "6.P4") {
      $0.consultsParents && $0.kind.report != nil
    },
    row("parent.chair-meets", 0, to: .parents, .leader, "6.P4") {
      $0.kind.meets && $0.parentsTakePart
    },
    row("parent.outcome", 5, to: .parents, .worker, "2.7", "6.P6") { $0.consultsParents },
    // No parent can have attended what is no meeting, or one to which none is invited.
    ReadRule(
      id: "parent.questionnaire", to: .parents, due: 5, owner: .leader,
      cites: ["CAM 6.P5", "CAM 4.1c"]
    ) { $0.invitesParents ? .onlyIf(.attended) : .no },
  ]

  /// Section 7, which says no day.
  static let family: [ReadRule] = [
    row("family.offered", .unsaid, to: .parents) {
      $0.kind.id == "family-group-meeting" && $0.parentsTakePart
    }
  ]

  static let carers: [ReadRule] = [
    ReadRule(id: "carer.consult", to: .carers, due: -5, cites: ["CAM 6.C1", "CAM 5"]) { drawn in
      switch drawn.kind.id {
      case "looked-after-review", "assessment": .yes
      case _ where drawn.isUnder(4): Opening(drawn.kind.asked)
      case "initial-conference", "review-conference", "child-in-need-review":
        drawn.age == nil ? .no : .onlyIf(.livesWithThem)
      default: .no
      }
    },
    row("carer.invite", -10, to: .carers) { $0.kind.id == "looked-after-review" },
  ]
}

extension DrawnCase {
  /// Under 18, unborn too; from 18 with the young person's consent.
  var parentsTakePart: Bool { !isFrom(18) || agreesToParents }

  fileprivate var invitesParents: Bool { kind.invited && parentsTakePart }

  fileprivate var consultsParents: Bool { kind.consulted && parentsTakePart }
}
