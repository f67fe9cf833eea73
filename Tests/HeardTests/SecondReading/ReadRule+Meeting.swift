extension ReadRule {
  static let meeting: [ReadRule] = [
    row("family.told-afterwards", 5) { $0.kind.id == "strategy-meeting" },
    row("meeting.decisions", 5, .leader) { $0.kind.written },
    row("meeting.record", 15, .leader) { $0.kind.written },
    row("meeting.sent", 20, .leader) { $0.kind.written },
    // Wherever the family can say something; a strategy meeting is held without them.
    ReadRule(id: "supervision.discuss", due: 20, owner: .manager, cites: ["CAM 4.1e"]) {
      $0.kind.id == "strategy-meeting" ? .no : .onlyIf(.viewsRecorded)
    },
  ]

  static let assessment: [ReadRule] = [
    row("assessment.explained", .sinceBeginning(2), .worker, "5") { $0.isAssessment },
    row("assessment.planned", .sinceBeginning(2), .worker, "5") { $0.isAssessment },
    // At reviews the same of the updated assessment; a pathway plan's only while parents take part.
    row("assessment.feedback", 0, .worker, "5", "4.1d") {
      $0.isAssessment
        || $0.kind.updated && ($0.kind.id != "pathway-review" || $0.parentsTakePart)
    },
    row("assessment.responsibility", .sinceBeginning(2)) { $0.isAssessment },
    row("assessment.facilitated", 0, .worker, "5") { $0.isAssessment },
  ]
}

extension DrawnCase {
  fileprivate var isAssessment: Bool { kind.id == "assessment" }
}
