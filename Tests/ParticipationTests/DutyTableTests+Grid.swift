import Participation

extension DutyTableTests {
  /// Which duties open at which kind of meeting and age, with one parent, one other person with
  /// parental responsibility and one carer, where no need is recorded.
  ///
  /// `x` opens, `.` does not; `plan` opens only on a child protection plan, `else` only where there
  /// is none; `home` opens only if the child lives with them. No other status changes anything. At 18
  /// no agreement to parents is recorded.
  static let grid = """
    strategy-meeting                3    4   10   11   12   15   16   17   18
      family.told-afterwards        x    x    x    x    x    x    x    x    x

    initial-conference              3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.attendance-exception    x    x    x    x    x    x    x    x    x
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.report                  .    .    . plan    x    x    x    x    x
      child.chair-meets             x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.consult                x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.report                 x    x    x    x    x    x    x    x    .
      parent.chair-meets            x    x    x    x    x    x    x    x    .
      parent.outcome                x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.consult                 x home home home home home home home home
      meeting.decisions             x    x    x    x    x    x    x    x    x
      meeting.record                x    x    x    x    x    x    x    x    x
      meeting.sent                  x    x    x    x    x    x    x    x    x
      supervision.discuss           x    x    x    x    x    x    x    x    x

    review-conference               3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.attendance-opinions     .    .    . plan plan plan plan plan plan
      child.attendance-exception    x    x    x else else else else else else
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.report                  .    .    . plan    x    x    x    x    x
      child.chair-meets             x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.consult                x    x    x    x    x    x    x    x    .
      parent.assessment             x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.report                 x    x    x    x    x    x    x    x    .
      parent.chair-meets            x    x    x    x    x    x    x    x    .
      parent.outcome                x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.consult                 x home home home home home home home home
      meeting.decisions             x    x    x    x    x    x    x    x    x
      meeting.record                x    x    x    x    x    x    x    x    x
      meeting.sent                  x    x    x    x    x    x    x    x    x
      assessment.feedback           x    x    x    x    x    x    x    x    x
      supervision.discuss           x    x    x    x    x    x    x    x    x

    core-group                      3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.consult                 x    .    .    .    .    .    .    .    .
      supervision.discuss           x    x    x    x    x    x    x    x    x

    child-in-need-review            3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.report                  .    .    . plan    x    x    x    x    x
      child.chair-meets             x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.consult                x    x    x    x    x    x    x    x    .
      parent.assessment             x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.report                 x    x    x    x    x    x    x    x    .
      parent.chair-meets            x    x    x    x    x    x    x    x    .
      parent.outcome                x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.consult                 x home home home home home home home home
      meeting.decisions             x    x    x    x    x    x    x    x    x
      meeting.record                x    x    x    x    x    x    x    x    x
      meeting.sent                  x    x    x    x    x    x    x    x    x
      assessment.feedback           x    x    x    x    x    x    x    x    x
      supervision.discuss           x    x    x    x    x    x    x    x    x

    looked-after-review             3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.encourage               .    x    x    x    x    x    x    x    x
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.report                  .    .    . plan    x    x    x    x    x
      child.chair-meets             x    x    x    x    x    x    x    x    x
      child.participation-code      x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.consult                x    x    x    x    x    x    x    x    .
      parent.assessment             x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.report                 x    x    x    x    x    x    x    x    .
      parent.chair-meets            x    x    x    x    x    x    x    x    .
      parent.outcome                x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.invite                  x    x    x    x    x    x    x    x    x
      carer.consult                 x    x    x    x    x    x    x    x    x
      meeting.decisions             x    x    x    x    x    x    x    x    x
      meeting.record                x    x    x    x    x    x    x    x    x
      meeting.sent                  x    x    x    x    x    x    x    x    x
      assessment.feedback           x    x    x    x    x    x    x    x    x
      supervision.discuss           x    x    x    x    x    x    x    x    x

    short-breaks-panel              3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.encourage               .    x    x    x    x    x    x    x    x
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.consult                 x    .    .    .    .    .    .    .    .
      supervision.discuss           x    x    x    x    x    x    x    x    x

    pathway-review                  3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.report                  .    .    . plan    x    x    x    x    x
      child.chair-meets             x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.consult                x    x    x    x    x    x    x    x    .
      parent.assessment             x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.report                 x    x    x    x    x    x    x    x    .
      parent.chair-meets            x    x    x    x    x    x    x    x    .
      parent.outcome                x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      carer.consult                 x    .    .    .    .    .    .    .    .
      meeting.decisions             x    x    x    x    x    x    x    x    x
      meeting.record                x    x    x    x    x    x    x    x    x
      meeting.sent                  x    x    x    x    x    x    x    x    x
      assessment.feedback           x    x    x    x    x    x    x    x    .
      supervision.discuss           x    x    x    x    x    x    x    x    x

    foster-carer-review             3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      carer.consult                 x    .    .    .    .    .    .    .    .
      supervision.discuss           x    x    x    x    x    x    x    x    x

    family-group-meeting            3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.attendance-exception    x    x    x    x    x    x    x    x    x
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      family.offered                x    x    x    x    x    x    x    x    .
      carer.consult                 x    .    .    .    .    .    .    .    .
      supervision.discuss           x    x    x    x    x    x    x    x    x

    other-meeting                   3    4   10   11   12   15   16   17   18
      child.active-role             .    .    .    .    x    x    x    x    x
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.invite                 x    x    x    x    x    x    x    x    .
      parent.advocacy               x    x    x    x    x    x    x    x    .
      parent.questionnaire          x    x    x    x    x    x    x    x    .
      supervision.discuss           x    x    x    x    x    x    x    x    x

    assessment                      3    4   10   11   12   15   16   17   18
      child.consult                 .    x    x    x    x    x    x    x    x
      child.observe                 x    .    .    .    .    .    .    .    .
      child.advocacy                x    x    x    x    x    x    x    x    x
      child.outcome                 .    x    x    x    x    x    x    x    x
      parent.consult                x    x    x    x    x    x    x    x    .
      parent.outcome                x    x    x    x    x    x    x    x    .
      carer.consult                 x    x    x    x    x    x    x    x    x
      assessment.explained          x    x    x    x    x    x    x    x    x
      assessment.planned            x    x    x    x    x    x    x    x    x
      assessment.feedback           x    x    x    x    x    x    x    x    x
      assessment.responsibility     x    x    x    x    x    x    x    x    x
      assessment.facilitated        x    x    x    x    x    x    x    x    x
      supervision.discuss           x    x    x    x    x    x    x    x    x
    """
}
