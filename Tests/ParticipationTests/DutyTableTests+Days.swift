import Participation

extension DutyTableTests {
  /// The day of the meeting: a Wednesday whose working days run over Christmas, Boxing Day (kept on
  /// Monday 28 December) and New Year's Day.
  static let meeting = "2026-12-02"

  /// Duty, phase, owners, day by which it is begun, day by which it is done, what has to happen
  /// first. The IRO leads the looked-after review, a chair everything else.
  ///
  /// From Wed 2 Dec 2026 the working days back are 5 to Wed 25 Nov, 10 to Wed 18 Nov, 15 to
  /// Wed 11 Nov; forward 5 to Wed 9 Dec, 15 to Wed 23 Dec, 20 to Mon 4 Jan 2027 (24, 29, 30 and
  /// 31 Dec lie between). An assessment that ends on it begins 45 back, on Wed 30 Sep, where nobody
  /// says otherwise; 2 from there is Fri 2 Oct.
  static let days = """
    child.consult               before  social worker         2026-11-18  2026-11-25  -
    child.observe               before  social worker         -           2026-11-25  -
    child.encourage             before  social worker         -           2026-11-18  -
    child.attendance-opinions   before  social worker, chair  -           2026-11-25  -
    child.attendance-exception  before  chair                 -           2026-11-25  would come
    child.active-role           before  social worker         -           2026-11-11  -
    child.advocacy              before  social worker         -           2026-11-18  -
    child.access-needs          before  social worker         -           2026-11-18  -
    child.report                before  social worker         -           report      -
    child.chair-meets           before  chair or IRO          -           2026-12-02  -
    child.participation-code    at      social worker         -           2026-12-09  -
    child.outcome               after   social worker         -           2026-12-09  -
    parent.invite               before  social worker         -           2026-11-18  -
    parent.consult              before  social worker         2026-11-18  2026-11-25  -
    parent.assessment           before  social worker         -           2026-11-25  -
    parent.advocacy             before  social worker         -           2026-11-18  -
    parent.report               before  social worker         -           report      -
    parent.chair-meets          before  chair or IRO          -           2026-12-02  -
    parent.outcome              after   social worker         -           2026-12-09  -
    parent.questionnaire        after   chair or IRO          -           2026-12-09  attended
    carer.invite                before  social worker         -           2026-11-18  -
    carer.consult               before  social worker         -           2026-11-25  -
    family.offered              before  social worker         -           2026-11-18  -
    family.told-afterwards      after   social worker         -           2026-12-09  -
    meeting.decisions           after   chair or IRO          -           2026-12-09  -
    meeting.record              after   chair or IRO          -           2026-12-23  -
    meeting.sent                after   chair or IRO          -           2027-01-04  -
    assessment.explained        before  social worker         -           2026-10-02  -
    assessment.planned          before  social worker         -           2026-10-02  -
    assessment.feedback         before  social worker         -           2026-12-02  -
    assessment.responsibility   before  social worker         -           2026-10-02  -
    assessment.facilitated      before  social worker         -           2026-12-02  -
    supervision.discuss         after   team manager          -           2027-01-04  views recorded
    """

  /// The day by which the report is shared: Mon 30 Nov is 2 working days before, Fri 27 Nov is 3.
  static let reports = """
    initial-conference    2026-11-30
    review-conference     2026-11-25
    child-in-need-review  2026-11-27
    looked-after-review   2026-11-27
    pathway-review        2026-11-27
    """
}
