/// What PROTOCOL.md, section 4, says of every duty. A new duty has a row in `text`, with the next code, and
/// rows in `grid`; each test of what all duties have in common reads them here.
package enum DutyTable {
  /// The code that stores keep, duty, phase, owners, the working days by which it is begun and done, the
  /// provisions, what has to happen first, whether it is a reading; what is empty at the end is left out.
  ///
  /// Days count from the meeting, or from the day on which the assessment is `begun` or the meeting was
  /// `changed`.
  static let text = """
     0 | child.consult              | before | social-worker        | -10 | -5        | CAM 6.C2, CAM 4.1a
     1 | child.observe              | before | social-worker        |     | -5        | CAM 6.C1
     2 | child.encourage            | before | social-worker        |     | -10       | CAM 6.C3, CAM 6.C6
     3 | child.attendance-opinions  | before | social-worker, chair |     | -5        | CAM 6.C4
     4 | child.attendance-exception | before | chair                |     | -5        | READ exception | would come | reading
     5 | child.active-role          | before | social-worker        |     | -15       | CAM 2.8
     6 | child.advocacy             | before | social-worker        |     | -10       | CAM 4.4
     7 | child.access-needs         | before | social-worker        |     | -10       | CAM 2.3, CAM 2.4, HAM Sarah
     8 | child.report               | before | social-worker        |     | as-report | CAM 2.6
     9 | child.chair-meets          | before | chair-or-iro         |     | 0         | CAM 6.C5
    10 | child.participation-code   | at     | social-worker        |     | 5         | SSDA903
    11 | child.outcome              | after  | social-worker        |     | 5         | CAM 2.7, WSX voice, HAM 13
    12 | parent.invite              | before | social-worker        |     | -10       | CAM 6.P1
    13 | parent.consult             | before | social-worker        | -10 | -5        | CAM 6.P3, CAM 4.1b
    14 | parent.assessment          | before | social-worker        |     | -5        | CAM 6.P3
    15 | parent.advocacy            | before | social-worker        |     | -10       | CAM 4.4
    16 | parent.report              | before | social-worker        |     | as-report | CAM 6.P4
    17 | parent.chair-meets         | before | chair-or-iro         |     | 0         | CAM 6.P4
    18 | parent.questionnaire       | after  | chair-or-iro         |     | 5         | CAM 6.P5, CAM 4.1c | attended
    19 | carer.consult              | before | social-worker        |     | -5        | CAM 6.C1, CAM 5
    20 | family.told-afterwards     | after  | social-worker        |     | 5         | READ told | | reading
    21 | meeting.decisions          | after  | chair-or-iro         |     | 5         | IRO Handbook
    22 | meeting.record             | after  | chair-or-iro         |     | 15        | IRO Handbook
    23 | meeting.sent               | after  | chair-or-iro         |     | 20        | IRO Handbook
    24 | assessment.explained       | before | social-worker        |     | 2 begun   | CAM 5, CAM 4.1d
    25 | assessment.feedback        | before | social-worker        |     | 0         | CAM 5, CAM 4.1d
    26 | assessment.responsibility  | before | social-worker        |     | 2 begun   | CAM 5
    27 | assessment.facilitated     | before | social-worker        |     | 0         | CAM 5
    28 | supervision.discuss        | after  | team-manager         |     | 20        | CAM 4.1e | views recorded
    29 | parent.outcome             | after  | social-worker        |     | 5         | CAM 2.7, CAM 6.P6
    30 | carer.invite               | before | social-worker        |     | -10       | IRO Handbook | | reading
    31 | everybody.told-of-change   | before | social-worker        |     | 1 changed | CAM 6.P1, HAM Sarah
    32 | assessment.planned         | before | social-worker        |     | 2 begun   | CAM 5
    33 | family.warned              | before | social-worker        |     | -10       | CAM 6.P2, CAM 6.C6
    34 | family.offered             | before | social-worker        |     | -10       | CA 1989 s.31ZA | | reading
    """

  /// Which duties open at which kind of meeting and age, with one parent, one other person with
  /// parental responsibility and one carer, where no need is recorded.
  ///
  /// `x` opens, `.` does not; `plan` opens only on a child protection plan, `else` only where there
  /// is none; `home` opens only if the child lives with them. No other status changes anything. At 18
  /// no agreement to parents is recorded.
  package static let grid = """
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
