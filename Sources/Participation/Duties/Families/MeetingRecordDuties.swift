extension DutyID {
  package static let meetingDecisions = DutyID("meeting.decisions", code: 21)
  package static let meetingRecord = DutyID("meeting.record", code: 22)
  package static let meetingSent = DutyID("meeting.sent", code: 23)
}

extension DutyDefinition {
  // IRO Handbook.
  static let meetingRecord: [DutyDefinition] = [
    .ofMeeting(
      .meetingDecisions, records: [.decisionsWritten], opens: \.decides,
      parts: { .one($0.meeting.decisions.last, missing: "the decisions") },
      isAbout: { if case .decisionsWritten = $0 { true } else { false } },
      doneOn: \.meeting.decisions.first?.on),
    .ofMeeting(
      .meetingRecord, records: [.recordWritten], opens: \.decides,
      parts: { .one($0.meeting.recordWritten, missing: "the record") },
      isAbout: { if case .recordWritten = $0 { true } else { false } },
      doneOn: \.meeting.recordWritten),
    .ofMeeting(
      .meetingSent, records: [.recordSent], opens: \.decides,
      parts: { .one($0.meeting.recordSent, missing: "to whom the record was sent") },
      isAbout: { if case .recordSent = $0 { true } else { false } },
      doneOn: \.meeting.recordSent?.on),
  ]
}

extension Reason.KindFact {
  fileprivate static let decides = Self("makes decisions that are written and sent")
  fileprivate static let doesNotDecide = Self("makes no decisions of this kind")
}

extension PlanningContext {
  fileprivate var decides: Opening {
    rule.hasDecisions ? .open([kind(.decides)]) : .closed([kind(.doesNotDecide)])
  }
}
