import Papers
import Participation
import Testing

extension PlanPaperTests {
  @Test("A review conference that is moved across the child's 11th birthday")
  func reviewConferenceMoved() throws {
    let paper = try Samples.plan(
      .reviewConference, born: "2015-12-03", statuses: [.childProtectionPlan],
      people: [.named("Rosa Lima", .parent(.held))], movedTo: "2026-12-09")
    #expect(
      paper.text == """
        Review child protection conference on Wed 2 Dec 2026
        The child: born 3 December 2015, 10 on the day; turns 11 on Thu 3 Dec 2026.
        Status: subject to a child protection plan.
        Rosa Lima: parent with parental responsibility.
        Readiness check: Wed 25 Nov 2026.
        By the Camden participation protocol, version 2026.1.

        Before
          Advocate offered to the child                                    by Wed 18 Nov
            lead child protection practitioner: 10 on the day, 4 or over; a review child
              protection conference asks the child (CAM 4.4)
          Rosa Lima: Invited, with help to attend                          by Wed 18 Nov
            lead child protection practitioner: a review child protection conference
              invites parents (CAM 6.P1)
          Rosa Lima: Support or an advocate offered                        by Wed 18 Nov
            lead child protection practitioner: a review child protection conference
              invites parents (CAM 4.4)
          Child asked for their views               start Wed 18 Nov, done by Wed 25 Nov
            lead child protection practitioner: 10 on the day, 4 or over; a review child
              protection conference asks the child (CAM 6.C2, CAM 4.1a)
          Child's attendance: chair's decision                             by Wed 25 Nov
            chair: only if the child would attend; 10 on the day, under 11; a review
              child protection conference lets the child attend by the chair's exception
              (READ exception; a reading)
          Rosa Lima: Asked for their views          start Wed 18 Nov, done by Wed 25 Nov
            lead child protection practitioner: a review child protection conference
              consults parents (CAM 6.P3, CAM 4.1b)
          Rosa Lima: Involved in updating the assessment                   by Wed 25 Nov
            lead child protection practitioner: a review child protection conference has
              the assessment updated (CAM 6.P3)
          Rosa Lima: Report shared in time                                 by Wed 25 Nov
            lead child protection practitioner: a review child protection conference has
              a report (CAM 6.P4)
          Child met before the meeting                                      by the start
            chair: a review child protection conference has whoever leads it meet the
              family beforehand (CAM 6.C5)
          Rosa Lima: Met before the meeting                                 by the start
            chair: a review child protection conference has whoever leads it meet the
              family beforehand (CAM 6.P4)
          Family's feedback on the assessment recorded                      by the start
            lead child protection practitioner: a review child protection conference has
              the assessment updated (CAM 5, CAM 4.1d)

        At the meeting
          Record who is there, for all or part of it, in person or remotely; the
          advocate; and how the child takes part.

        After
          Child told the outcome, each view answered                        by Wed 9 Dec
            lead child protection practitioner: 10 on the day, 4 or over; a review child
              protection conference asks the child (CAM 2.7, WSX voice, HAM 13)
          Rosa Lima: Told the outcome, each view answered                   by Wed 9 Dec
            lead child protection practitioner: a review child protection conference
              consults parents (CAM 2.7, CAM 6.P6)
          Rosa Lima: Asked how the meeting went                             by Wed 9 Dec
            chair: only if they attend any part; a review child protection conference
              invites parents (CAM 6.P5, CAM 4.1c)
          Decisions written                                                 by Wed 9 Dec
            chair: a review child protection conference makes decisions that are written
              and sent (IRO Handbook)
          Record (minutes) written                                         by Wed 23 Dec
            chair: a review child protection conference makes decisions that are written
              and sent (IRO Handbook)
          Record (minutes) sent                                        by Mon 4 Jan 2027
            chair: a review child protection conference makes decisions that are written
              and sent (IRO Handbook)
          Views discussed in supervision                               by Mon 4 Jan 2027
            team manager: only if any views are recorded; a review child protection
              conference is one at which the family can say something (CAM 4.1e)

        Not required
          Child observed, others' reports gathered – 10 on the day, 4 or over; instead:
            Child asked for their views
          Child encouraged to attend – a review child protection conference is not one
            the child is encouraged to attend
          Child's attendance: social worker's and chair's views – 10 on the day, under
            11
          More active role offered to the child – 10 on the day, under 12
          Arrangements made for the child's access needs – no need is recorded
          Report shared with the child – 10 on the day, under 11
          How the child took part – a review child protection conference can have a
            participation code, but needs none

        Excluding a parent
          The chair decides, in line with the London child protection procedures. (CAM
            6.P6c)
          The grounds, as the person who is excluded reads them:
            welfare: If you were there, it would seriously harm the child's welfare.
            behaviour: We expect that you would seriously disrupt the meeting by
              violence or threats, or because you were not fit to take part.
            child-asks: The child has asked not to be in the meeting with you.
            contribution: Somebody at the meeting would be too afraid to speak freely.
            confidential: The meeting has to hear something confidential that you cannot
              be told.
            conflict: There is conflict in the family, so family members need to attend
              separately.
          A request is in time until Fri 27 Nov 2026.
          Somebody who is excluded is still asked for their views, told the outcome and
          answered.

        Moved to Wed 9 Dec 2026: 11 on the day
          Opens:
            Child's attendance: social worker's and chair's views           by Wed 2 Dec
              lead child protection practitioner and chair: 11 on the day, 11 or over;
                subject to a child protection plan; a review child protection conference
                needs the social worker's and the chair's views on the child attending
                (CAM 6.C4)
            Report shared with the child                                    by Wed 2 Dec
              lead child protection practitioner: 11 on the day, 11 or over; subject to
                a child protection plan; a review child protection conference has a
                report (CAM 2.6)
          Closes:
            Child's attendance: chair's decision – 11 on the day, 11 or over; subject to
              a child protection plan; a review child protection conference needs the
              social worker's and the chair's views on the child attending; instead:
              Child's attendance: social worker's and chair's views
          Days that change:
            Child asked for their views                           Wed 25 Nov → Wed 2 Dec
            Advocate offered to the child                        Wed 18 Nov → Wed 25 Nov
            Child met before the meeting                           Wed 2 Dec → Wed 9 Dec
            Child told the outcome, each view answered            Wed 9 Dec → Wed 16 Dec
            Rosa Lima: Invited, with help to attend              Wed 18 Nov → Wed 25 Nov
            Rosa Lima: Asked for their views                      Wed 25 Nov → Wed 2 Dec
            Rosa Lima: Involved in updating the assessment        Wed 25 Nov → Wed 2 Dec
            Rosa Lima: Support or an advocate offered            Wed 18 Nov → Wed 25 Nov
            Rosa Lima: Report shared in time                      Wed 25 Nov → Wed 2 Dec
            Rosa Lima: Met before the meeting                      Wed 2 Dec → Wed 9 Dec
            Rosa Lima: Told the outcome, each view answered       Wed 9 Dec → Wed 16 Dec
            Rosa Lima: Asked how the meeting went                 Wed 9 Dec → Wed 16 Dec
            Decisions written                                     Wed 9 Dec → Wed 16 Dec
            Record (minutes) written                         Wed 23 Dec → Mon 4 Jan 2027
            Record (minutes) sent                       Mon 4 Jan 2027 → Mon 11 Jan 2027
            Family's feedback on the assessment recorded           Wed 2 Dec → Wed 9 Dec
            Views discussed in supervision              Mon 4 Jan 2027 → Mon 11 Jan 2027

        """)
  }

  @Test("A young person of 19 at their pathway plan review, who has not agreed to parents")
  func adultAtPathwayReview() throws {
    let paper = try Samples.plan(
      .pathwayReview, born: "2007-06-15", statuses: [.careLeaver],
      people: [.named("Rosa Lima", .parent(.held))])
    #expect(
      paper.text == """
        Pathway plan review on Wed 2 Dec 2026
        The child: born 15 June 2007, 19 on the day.
        Status: care leaver.
        Rosa Lima: parent with parental responsibility.
        Readiness check: Wed 25 Nov 2026.
        By the Camden participation protocol, version 2026.1.

        Before
          More active role offered to the child                            by Wed 11 Nov
            social worker: 19 on the day, 12 or over; a pathway plan review is one the
              child may attend (CAM 2.8)
          Advocate offered to the child                                    by Wed 18 Nov
            social worker: 19 on the day, 4 or over; a pathway plan review asks the
              child (CAM 4.4)
          Child asked for their views               start Wed 18 Nov, done by Wed 25 Nov
            social worker: 19 on the day, 4 or over; a pathway plan review asks the
              child (CAM 6.C2, CAM 4.1a)
          Report shared with the child                                     by Fri 27 Nov
            social worker: 19 on the day, 12 or over; a pathway plan review has a report
              (CAM 2.6; a reading)
          Child met before the meeting                                      by the start
            chair: a pathway plan review has whoever leads it meet the family beforehand
              (CAM 6.C5)

        At the meeting
          Record who is there, for all or part of it, in person or remotely; the
          advocate; and how the child takes part.

        After
          Child told the outcome, each view answered                        by Wed 9 Dec
            social worker: 19 on the day, 4 or over; a pathway plan review asks the
              child (CAM 2.7, WSX voice, HAM 13)
          Decisions written                                                 by Wed 9 Dec
            chair: a pathway plan review makes decisions that are written and sent (IRO
              Handbook)
          Record (minutes) written                                         by Wed 23 Dec
            chair: a pathway plan review makes decisions that are written and sent (IRO
              Handbook)
          Record (minutes) sent                                        by Mon 4 Jan 2027
            chair: a pathway plan review makes decisions that are written and sent (IRO
              Handbook)
          Views discussed in supervision                               by Mon 4 Jan 2027
            team manager: only if any views are recorded; a pathway plan review is one
              at which the family can say something (CAM 4.1e)

        Not required
          Child observed, others' reports gathered – 19 on the day, 4 or over; instead:
            Child asked for their views
          Child encouraged to attend – a pathway plan review is not one the child is
            encouraged to attend
          Child's attendance: social worker's and chair's views – a pathway plan review
            does not need views on the child attending
          Child's attendance: chair's decision – a pathway plan review needs no
            exception for the child to attend
          Arrangements made for the child's access needs – no need is recorded
          How the child took part – a pathway plan review can have a participation code,
            but needs none
          Rosa Lima: Invited, with help to attend – 19 on the day, 18 or over; the young
            person's consent decides, and none is recorded
          Rosa Lima: Asked for their views – 19 on the day, 18 or over; the young
            person's consent decides, and none is recorded
          Rosa Lima: Involved in updating the assessment – 19 on the day, 18 or over;
            the young person's consent decides, and none is recorded
          Rosa Lima: Support or an advocate offered – 19 on the day, 18 or over; the
            young person's consent decides, and none is recorded
          Rosa Lima: Report shared in time – 19 on the day, 18 or over; the young
            person's consent decides, and none is recorded
          Rosa Lima: Met before the meeting – 19 on the day, 18 or over; the young
            person's consent decides, and none is recorded
          Rosa Lima: Told the outcome, each view answered – 19 on the day, 18 or over;
            the young person's consent decides, and none is recorded
          Rosa Lima: Asked how the meeting went – 19 on the day, 18 or over; the young
            person's consent decides, and none is recorded

        Excluding a parent
          The protocol gives no ground, and names nobody to decide, for a pathway plan
            review.
          It is refused, unless a manager's reason is recorded.

        """)
  }

  @Test("Another meeting about the child that is over, with all that there is to mind")
  func meetingThatIsOver() throws {
    let paper = try Samples.plan(
      .otherMeeting, on: "2026-12-26", born: "2022-12-26",
      people: [.named("Rosa Lima", .parent(.unknown))], today: "2027-01-04")
    #expect(
      paper.text == """
        Other meeting about the child on Sat 26 Dec 2026
        The child: born 26 December 2022, 4 on the day; turned 4 on Sat 26 Dec 2026.
        Rosa Lima: parent, parental responsibility not known.
        By the Camden participation protocol, version 2026.1.

        Mind
          Whether Rosa Lima holds parental responsibility is not known: find out.
          Sat 26 Dec 2026 is not a working day.
          3 duties were due before today, Mon 4 Jan 2027.

        Before
          Advocate offered to the child                               was due Fri 11 Dec
            social worker: 4 on the day, 4 or over; another meeting about the child is
              one the child may attend (CAM 4.4)
          Rosa Lima: Invited, with help to attend                     was due Fri 11 Dec
            social worker: another meeting about the child invites parents (CAM 6.P1)
          Rosa Lima: Support or an advocate offered                   was due Fri 11 Dec
            social worker: another meeting about the child invites parents (CAM 4.4)

        At the meeting
          Record who is there, for all or part of it, in person or remotely; the
          advocate; and how the child takes part.

        After
          Child told the outcome, each view answered                   by Tue 5 Jan 2027
            social worker: 4 on the day, 4 or over; another meeting about the child is
              one the child may attend (CAM 2.7, WSX voice, HAM 13)
          Rosa Lima: Asked how the meeting went                        by Tue 5 Jan 2027
            chair: only if they attend any part; another meeting about the child invites
              parents (CAM 6.P5, CAM 4.1c)
          Views discussed in supervision                              by Tue 26 Jan 2027
            team manager: only if any views are recorded; another meeting about the
              child is one at which the family can say something (CAM 4.1e)

        Not required
          Child asked for their views – another meeting about the child does not ask the
            child
          Child observed, others' reports gathered – another meeting about the child
            does not ask the child
          Child encouraged to attend – another meeting about the child is not one the
            child is encouraged to attend
          Child's attendance: social worker's and chair's views – another meeting about
            the child does not need views on the child attending
          Child's attendance: chair's decision – another meeting about the child needs
            no exception for the child to attend
          More active role offered to the child – 4 on the day, under 12
          Arrangements made for the child's access needs – no need is recorded
          Report shared with the child – another meeting about the child has no report
          Child met before the meeting – another meeting about the child asks for no
            meeting with the chair beforehand
          How the child took part – another meeting about the child has no participation
            code
          Rosa Lima: Asked for their views – another meeting about the child does not
            consult parents
          Rosa Lima: Involved in updating the assessment – another meeting about the
            child has no assessment updated
          Rosa Lima: Report shared in time – another meeting about the child has no
            report
          Rosa Lima: Met before the meeting – another meeting about the child asks for
            no meeting with the chair beforehand
          Rosa Lima: Told the outcome, each view answered – another meeting about the
            child does not consult parents

        Excluding a parent
          The protocol gives no ground, and names nobody to decide, for other meetings.
          It is refused, unless a manager's reason is recorded.

        """)
  }

  @Test("What was due before today is said to have been, and the rest by when it is due")
  func overdue() throws {
    let paper = try Samples.plan(
      .lookedAfterReview, born: "2014-03-01", statuses: [.lookedAfter], today: "2026-11-26")
    let lines = paper.text.split(separator: "\n")
    for (title, days) in [
      ("More active role offered to the child", "was due Wed 11 Nov"),
      ("Child asked for their views", "was due Wed 25 Nov"),
      ("Report shared with the child", "by Fri 27 Nov"),
      ("Record (minutes) sent", "by Mon 4 Jan 2027"),
    ] { #expect(lines.contains { $0.hasPrefix("  " + title) && $0.hasSuffix(days) }, "\(title)") }
    #expect(paper.text.contains("\n  4 duties were due before today, Thu 26 Nov 2026.\n"))
  }
}
