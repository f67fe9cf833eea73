extension Measure {
  static let beforeDefinitions: [MeasureDefinition] = [
    answering(
      .duty(.childChairMeets),
      define(.childrenToMeet, "children-to-meet", "Children due to be met before the meeting"),
      define(.childrenMet, "children-met", "met by the chair or IRO", of: .childrenToMeet)),
    answering(
      .duty(.parentChairMeets),
      define(.parentsToMeet, "parents-to-meet", "Parents due to be met before the meeting"),
      define(.parentsMet, "parents-met", "met by the chair or IRO", of: .parentsToMeet)),
    answering(
      .duty(.childReport),
      define(.childReports, "child-reports", "Reports due to be shared with the child"),
      define(
        .childReportsInTime, "child-reports-in-time", "shared in time", of: .childReports,
        part: "child-report"),
      define(
        .childReportsLate, "child-reports-late", "shared late", of: .childReports,
        part: "child-report"),
      define(
        .childReportsNotShared, "child-reports-not-shared", "not shared", of: .childReports,
        part: "child-report")),
    answering(
      .duty(.parentReport),
      define(.parentReports, "parent-reports", "Reports due to be shared with parents"),
      define(
        .parentReportsInTime, "parent-reports-in-time", "shared in time", of: .parentReports,
        part: "parent-report"),
      define(
        .parentReportsLate, "parent-reports-late", "shared late", of: .parentReports,
        part: "parent-report"),
      define(
        .parentReportsNotShared, "parent-reports-not-shared", "not shared", of: .parentReports,
        part: "parent-report")),
    answering(
      .duty(.childAdvocacy),
      define(.childAdvocacyDue, "child-advocacy-due", "Children due to be offered an advocate"),
      define(.childAdvocacyOffered, "child-advocacy-offered", "offered", of: .childAdvocacyDue)),
    answering(
      .duty(.parentAdvocacy),
      define(.parentAdvocacyDue, "parent-advocacy-due", "Parents due to be offered an advocate"),
      define(.parentAdvocacyOffered, "parent-advocacy-offered", "offered", of: .parentAdvocacyDue)),
    answering(
      .duty(.childEncourage),
      define(.encouragementDue, "encouragement-due", "Children due to be encouraged to attend"),
      define(.encouraged, "encouraged", "encouraged, with their answer", of: .encouragementDue)),
    answering(
      .duty(.childActiveRole),
      define(.activeRoleDue, "active-role-due", "Children due a more active role"),
      define(.activeRoleOffered, "active-role-offered", "offered", of: .activeRoleDue)),
    answering(
      .duty(.childAccessNeeds),
      define(.needsDue, "access-needs-due", "Children with a need to arrange for"),
      define(.needsArranged, "access-needs-arranged", "arranged", of: .needsDue)),
  ].flatMap(\.self)
}
