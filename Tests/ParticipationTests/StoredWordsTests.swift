import Foundation
import Participation
import Testing

/// The words that stand in journals of November 2026. A journal is never rewritten, so that each means
/// the same for ever; words that come later are added.
@Suite struct `A word that is stored` {
  @Test(arguments: [
    "child-added", "child-amended", "status-began", "status-ended", "person-added",
    "person-amended", "person-left", "need-recorded", "need-ended", "child-died", "case-closed",
    "meeting-planned", "meeting-moved", "meeting-cancelled", "meeting-held", "chair-named",
    "signed-off", "decisions-written", "record-written", "record-sent", "meeting-closed",
    "consulted", "view-given", "encouraged", "attendance-wished", "opinion-given",
    "exception-decided", "active-role-offered", "advocacy-offered", "need-arranged",
    "report-shared", "chair-met", "invited", "not-invited", "assessment-involved",
    "not-to-consult", "parents-agreed", "exclusion-requested", "exclusion-decided",
    "exclusion-told", "attended", "took-part", "code-overruled", "outcome-told", "view-answered",
    "questionnaire-invited", "questionnaire-answered", "supervision-held", "duty-explained",
    "family-told", "assessment-explained", "assessment-feedback", "responsibility-identified",
    "facilitated", "will-try", "question-asked", "question-answered", "record-viewed",
    "child-erased", "withdrawn", "return-taken",
  ])
  func `is read as the fact that it was`(_ word: String) {
    #expect(Fact.Word(rawValue: word)?.rawValue == word)
  }

  @Test(arguments: [
    "strategy-meeting", "initial-conference", "review-conference", "core-group",
    "child-in-need-review", "looked-after-review", "short-breaks-panel", "pathway-review",
    "foster-carer-review", "other-meeting", "assessment",
  ])
  func `is read as the kind of meeting that it was`(_ word: String) throws {
    #expect(try Self.again(MeetingKind.self, word) == word)
  }

  @Test(arguments: [
    "child.consult", "child.observe", "child.encourage", "child.attendance-opinions",
    "child.attendance-exception", "child.active-role", "child.advocacy", "child.access-needs",
    "child.report", "child.chair-meets", "child.participation-code", "child.outcome",
    "parent.invite", "parent.consult", "parent.assessment", "parent.advocacy", "parent.report",
    "parent.chair-meets", "parent.questionnaire", "carer.consult", "family.told-afterwards",
    "meeting.decisions", "meeting.record", "meeting.sent", "assessment.explained",
    "assessment.feedback", "assessment.responsibility", "assessment.facilitated",
    "supervision.discuss",
  ])
  func `is read as the duty that it was`(_ word: String) throws {
    #expect(try Self.again(DutyID.self, word) == word)
  }

  @Test(arguments: [
    "parent", "parent-without-responsibility", "parent-responsibility-unknown",
    "person-with-responsibility", "carer", "foster-carer", "kin-carer", "residential-carer",
    "professional", "advocate", "independent-visitor", "trusted-adult",
  ])
  func `is read as the relation that it was`(_ word: String) throws {
    #expect(try Self.again(Relation.self, word) == word)
  }

  @Test func `is read as what it was in what a fact holds`() throws {
    try check(
      Status.self,
      ["looked-after", "child-protection-plan", "child-in-need", "short-breaks", "care-leaver"])
    try check(Role.self, ["social-worker", "chair", "iro", "team-manager"])
    try check(Child.Sex.self, ["M", "F", "U"])
    try check(
      ParticipationCode.self, ["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"])
    try check(
      Consultation.Status.self,
      ["offered", "form-completed", "views-by-other-means", "declined", "not-able"])
    try check(Consultation.Method.self, ["form", "app", "drawing", "signs", "letter", "talk"])
    try check(View.Kind.self, ["own-words", "observation", "report", "interpretation"])
    try check(View.WhoseWords.self, ["own", "written-down-for-them", "summarised"])
    try check(View.CheckedBack.self, ["yes", "not-yet", "not-possible"])
    try check(Encouraged.Answer.self, ["yes", "no", "unsure"])
    try check(AttendanceWish.Wish.self, ["yes", "no", "unsure"])
    try check(
      ActiveRoleOffered.Part.self,
      ["agenda", "place", "guest-list", "co-chairing", "checking-the-record"])
    try check(AdvocacyOffered.Answer.self, ["accepted", "declined"])
    try check(ChairMet.How.self, ["met", "saw", "observed"])
    try check(Attended.Extent.self, ["all", "part", "none"])
    try check(Attended.Mode.self, ["in-person", "remote"])
    try check(TookPart.Presence.self, ["in-person", "remote", "absent"])
    try check(
      TookPart.Conveyance.self,
      [
        "speaks", "signs-or-symbols", "advocate-speaks", "advocate-briefed", "iro-briefed",
        "own-medium", "workers-summary",
      ])
    try check(ViewAnswered.Answer.self, ["done", "partly", "not-possible"])
  }

  private func check<Value: Codable>(_ type: Value.Type, _ words: [String]) throws {
    for word in words { #expect(try Self.again(type, word) == word) }
  }

  /// A word, read as a value and written again.
  private static func again<Value: Codable>(_ type: Value.Type, _ word: String) throws -> String {
    let value = try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(word))
    return try JSONDecoder().decode(String.self, from: try JSONEncoder().encode(value))
  }
}
