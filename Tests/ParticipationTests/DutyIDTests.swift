import Participation
import Testing

@Suite("The duties that there are")
struct DutyIDTests {
  @Test("Each has an identifier and a stored code of its own")
  func areApart() {
    #expect(Set(DutyID.allCases.map(\.rawValue)).count == DutyID.allCases.count)
    #expect(Set(DutyID.allCases.map(\.code)).count == DutyID.allCases.count)
  }

  @Test("A stored code means the same duty for ever")
  func codesStay() {
    for (code, name) in Self.codes.enumerated() {
      #expect(DutyID(code: code)?.rawValue == name)
      #expect(DutyID(rawValue: name)?.code == code)
    }
    #expect(DutyID.allCases.count == Self.codes.count, "a new duty's code is written down here")
    #expect(DutyID(code: -1) == nil)
    #expect(DutyID(rawValue: "child.unheard-of") == nil)
  }

  @Test("Each says which facts record it")
  func areRecorded() {
    for id in DutyID.allCases { #expect(!id.definition.records.isEmpty, "\(id.rawValue)") }
  }

  /// In the order of the codes.
  private static let codes = [
    "child.consult", "child.observe", "child.encourage", "child.attendance-opinions",
    "child.attendance-exception", "child.active-role", "child.advocacy", "child.access-needs",
    "child.report", "child.chair-meets", "child.participation-code", "child.outcome",
    "parent.invite", "parent.consult", "parent.assessment", "parent.advocacy", "parent.report",
    "parent.chair-meets", "parent.questionnaire", "carer.consult", "family.told-afterwards",
    "meeting.decisions", "meeting.record", "meeting.sent", "assessment.explained",
    "assessment.feedback", "assessment.responsibility", "assessment.facilitated",
    "supervision.discuss", "parent.outcome", "carer.invite",
    "everybody.told-of-change", "assessment.planned", "family.warned", "family.offered",
  ]
}
