import Papers
import Participation
import Testing

@Suite("A plan as text")
struct PlanPaperTests {
  @Test("A looked-after review at 12, with two parents and a carer")
  func lookedAfterReviewAtTwelve() throws {
    let paper = try Samples.plan(
      .lookedAfterReview, born: "2014-03-01", statuses: [.lookedAfter],
      people: [
        .named("Ama Mensah", .parent(.held)), .named("Kofi Mensah", .parent(.notHeld)),
        .named("Joan Clarke", .carer(.foster)),
      ])
    #expect(
      paper.text == """
        Looked-after review on Wed 2 Dec 2026
        The child: born 1 March 2014, 12 on the day.
        Status: looked-after.
        Ama Mensah: parent with parental responsibility.
        Kofi Mensah: parent without parental responsibility.
        Joan Clarke: foster carer.
        Readiness check: Wed 25 Nov 2026.
        By the Camden participation protocol, version 2026.1.

        Before
          More active role offered to the child                            by Wed 11 Nov
            social worker: 12 on the day, 12 or over; a looked-after review is one the
              child may attend (CAM 2.8)
          Child encouraged to attend                                       by Wed 18 Nov
            social worker: 12 on the day, 4 or over; a looked-after review is one the
              child is encouraged to attend (CAM 6.C3)
          Advocate offered to the child                                    by Wed 18 Nov
            social worker: 12 on the day, 4 or over; a looked-after review asks the
              child (CAM 4.4)
          Ama Mensah, Kofi Mensah: Invited, with help to attend            by Wed 18 Nov
            social worker: a looked-after review invites parents (CAM 6.P1)
          Ama Mensah, Kofi Mensah: Support or an advocate offered          by Wed 18 Nov
            social worker: a looked-after review invites parents (CAM 4.4)
          Joan Clarke: Carer invited, with help to attend                  by Wed 18 Nov
            social worker: a looked-after review invites carers (IRO Handbook; a
              reading)
          Child asked for their views               start Wed 18 Nov, done by Wed 25 Nov
            social worker: 12 on the day, 4 or over; a looked-after review asks the
              child (CAM 6.C2, CAM 4.1a)
          Ama Mensah, Kofi Mensah: Asked for their views
                                                    start Wed 18 Nov, done by Wed 25 Nov
            social worker: a looked-after review consults parents (CAM 6.P3, CAM 4.1b)
          Ama Mensah, Kofi Mensah: Involved in updating the assessment     by Wed 25 Nov
            social worker: a looked-after review has the assessment updated (CAM 6.P3)
          Joan Clarke: Carer asked for their views                         by Wed 25 Nov
            social worker: a looked-after review asks the carer (CAM 6.C1, CAM 5)
          Report shared with the child                                     by Fri 27 Nov
            social worker: 12 on the day, 12 or over; a looked-after review has a report
              (CAM 2.6; a reading)
          Ama Mensah, Kofi Mensah: Report shared in time                   by Fri 27 Nov
            social worker: a looked-after review has a report (CAM 6.P4)
          Child met before the meeting                                      by the start
            IRO: a looked-after review has its IRO meet the child in private beforehand
              (CAM 6.C5)
          Ama Mensah, Kofi Mensah: Met before the meeting                   by the start
            IRO: a looked-after review has whoever leads it meet the family beforehand
              (CAM 6.P4)
          Family's feedback on the assessment recorded                      by the start
            social worker: a looked-after review has the assessment updated (CAM 5, CAM
              4.1d)

        At the meeting
          Record who is there, for all or part of it, in person or remotely; the
          advocate; and how the child takes part.
          How the child took part                                           by Wed 9 Dec
            social worker: a looked-after review needs a participation code (SSDA903)

        After
          Child told the outcome, each view answered                        by Wed 9 Dec
            social worker: 12 on the day, 4 or over; a looked-after review asks the
              child (CAM 2.7, WSX voice, HAM 13)
          Ama Mensah, Kofi Mensah: Told the outcome, each view answered     by Wed 9 Dec
            social worker: a looked-after review consults parents (CAM 2.7, CAM 6.P6)
          Ama Mensah, Kofi Mensah: Asked how the meeting went               by Wed 9 Dec
            IRO: only if they attend any part; a looked-after review invites parents
              (CAM 6.P5, CAM 4.1c)
          Decisions written                                                 by Wed 9 Dec
            IRO: a looked-after review makes decisions that are written and sent (IRO
              Handbook)
          Record (minutes) written                                         by Wed 23 Dec
            IRO: a looked-after review makes decisions that are written and sent (IRO
              Handbook)
          Record (minutes) sent                                        by Mon 4 Jan 2027
            IRO: a looked-after review makes decisions that are written and sent (IRO
              Handbook)
          Views discussed in supervision                               by Mon 4 Jan 2027
            team manager: only if any views are recorded; a looked-after review is one
              at which the family can say something (CAM 4.1e)

        Not required
          Child observed, others' reports gathered – 12 on the day, 4 or over; instead:
            Child asked for their views
          Child's attendance: social worker's and chair's views – a looked-after review
            does not need views on the child attending
          Child's attendance: chair's decision – a looked-after review needs no
            exception for the child to attend
          Arrangements made for the child's access needs – no need is recorded

        Excluding a parent
          The IRO decides, in line with the policy on looked-after reviews. (CAM 6.P6b)
          The grounds, as the person who is excluded reads them (the list is a reading):
            child-asks: The child has asked not to be in the meeting with you.
            welfare: If you were there, it would seriously harm the child's welfare.
            behaviour: We expect that you would seriously disrupt the meeting by
              violence or threats, or because you were not fit to take part.
            other: Another reason, which is given below.
          Somebody who is excluded is still asked for their views, told the outcome and
          answered.

        """)
  }

  @Test("A child in need review of a child of 3, with a young father and a need")
  func childInNeedReviewAtThree() throws {
    let paper = try Samples.plan(
      .childInNeedReview, born: "2023-06-15", statuses: [.childInNeed],
      people: [
        .named("Rosa Lima", .parent(.held)),
        .named("Ben Okafor", .parent(.notHeld), isUnder18: true),
        .named("Pat Lima", .carer(.foster)),
      ], needs: ["interpreter"])
    #expect(
      paper.text == """
        Child in need review on Wed 2 Dec 2026
        The child: born 15 June 2023, 3 on the day.
        Status: child in need.
        Rosa Lima: parent with parental responsibility.
        Ben Okafor: parent without parental responsibility, under 18.
        Pat Lima: foster carer.
        Needs: interpreter.
        Readiness check: Wed 25 Nov 2026.
        By the Camden participation protocol, version 2026.1.

        Before
          Advocate offered to the child                                    by Wed 18 Nov
            social worker: 3 on the day, under 4; at this age an advocate works without
              the child's instructions (CAM 4.4)
          Arrangements made for the child's access needs                   by Wed 18 Nov
            social worker: needs recorded: interpreter (CAM 2.3, CAM 2.4, HAM Sarah)
          Rosa Lima, Ben Okafor: Invited, with help to attend              by Wed 18 Nov
            social worker: a child in need review invites parents (CAM 6.P1)
          Rosa Lima, Ben Okafor: Support or an advocate offered            by Wed 18 Nov
            social worker: a child in need review invites parents; Ben Okafor: a parent
              under 18 has support of their own (CAM 4.4)
          Child observed, others' reports gathered                         by Wed 25 Nov
            social worker: 3 on the day, under 4; a child in need review hears a child
              too young to be asked (CAM 6.C1)
          Rosa Lima, Ben Okafor: Asked for their views
                                                    start Wed 18 Nov, done by Wed 25 Nov
            social worker: a child in need review consults parents (CAM 6.P3, CAM 4.1b)
          Rosa Lima, Ben Okafor: Involved in updating the assessment       by Wed 25 Nov
            social worker: a child in need review has the assessment updated (CAM 6.P3)
          Pat Lima: Carer asked for their views                            by Wed 25 Nov
            social worker: 3 on the day, under 4; a child in need review hears a child
              too young to be asked (CAM 6.C1, CAM 5)
          Rosa Lima, Ben Okafor: Report shared in time                     by Fri 27 Nov
            social worker: a child in need review has a report (CAM 6.P4)
          Child met before the meeting                                      by the start
            chair: 3 on the day, under 4; seeing or observing a young child is enough; a
              child in need review has whoever leads it meet the family beforehand (CAM
              6.C5)
          Rosa Lima, Ben Okafor: Met before the meeting                     by the start
            chair: a child in need review has whoever leads it meet the family
              beforehand (CAM 6.P4)
          Family's feedback on the assessment recorded                      by the start
            social worker: a child in need review has the assessment updated (CAM 5, CAM
              4.1d)

        At the meeting
          Record who is there, for all or part of it, in person or remotely; the
          advocate; and how the child takes part.

        After
          Rosa Lima, Ben Okafor: Told the outcome, each view answered       by Wed 9 Dec
            social worker: a child in need review consults parents (CAM 2.7, CAM 6.P6)
          Rosa Lima, Ben Okafor: Asked how the meeting went                 by Wed 9 Dec
            chair: only if they attend any part; a child in need review invites parents
              (CAM 6.P5, CAM 4.1c)
          Decisions written                                                 by Wed 9 Dec
            chair: a child in need review makes decisions that are written and sent (IRO
              Handbook)
          Record (minutes) written                                         by Wed 23 Dec
            chair: a child in need review makes decisions that are written and sent (IRO
              Handbook)
          Record (minutes) sent                                        by Mon 4 Jan 2027
            chair: a child in need review makes decisions that are written and sent (IRO
              Handbook)
          Views discussed in supervision                               by Mon 4 Jan 2027
            team manager: only if any views are recorded; a child in need review is one
              at which the family can say something (CAM 4.1e)

        Not required
          Child asked for their views – 3 on the day, under 4; instead: Child observed,
            others' reports gathered
          Child encouraged to attend – a child in need review is not one the child is
            encouraged to attend
          Child's attendance: social worker's and chair's views – a child in need review
            does not need views on the child attending
          Child's attendance: chair's decision – a child in need review needs no
            exception for the child to attend
          More active role offered to the child – 3 on the day, under 12
          Report shared with the child – 3 on the day, under 12; not subject to a child
            protection plan
          How the child took part – a child in need review can have a participation
            code, but needs none
          Child told the outcome, each view answered – 3 on the day, under 4
          Pat Lima: Carer invited, with help to attend – a child in need review does not
            invite carers

        Excluding a parent
          The chair decides, and only where presence would seriously disrupt the
            meeting. (CAM 6.P6a)
          The grounds, as the person who is excluded reads them:
            disrupt: If you were there, it would seriously disrupt the meeting.
          Somebody who is excluded is still asked for their views, told the outcome and
          answered.

        Think about
          Ben Okafor is under 18: offer support of their own. (CAM 4.4)

        """)
  }

  @Test("A strategy meeting")
  func strategyMeeting() throws {
    let paper = try Samples.plan(
      .strategyMeeting, born: "2018-06-15", people: [.named("Rosa Lima", .parent(.held))])
    #expect(
      paper.text == """
        Strategy meeting on Wed 2 Dec 2026
        The child: born 15 June 2018, 8 on the day.
        Rosa Lima: parent with parental responsibility.
        By the Camden participation protocol, version 2026.1.

        After
          Family told, or why not                                           by Wed 9 Dec
            social worker: a strategy meeting is held without the family (READ told; a
              reading)

        Not required
          Child asked for their views – a strategy meeting does not ask the child
          Child observed, others' reports gathered – a strategy meeting does not ask the
            child
          Child encouraged to attend – a strategy meeting is not one the child is
            encouraged to attend
          Child's attendance: social worker's and chair's views – a strategy meeting
            does not need views on the child attending
          Child's attendance: chair's decision – a strategy meeting needs no exception
            for the child to attend
          More active role offered to the child – a strategy meeting is not one the
            child attends
          Advocate offered to the child – a strategy meeting neither asks the child nor
            has the child there
          Arrangements made for the child's access needs – a strategy meeting neither
            asks the child nor has the child there
          Report shared with the child – a strategy meeting has no report
          Child met before the meeting – a strategy meeting asks for no meeting with the
            chair beforehand
          How the child took part – a strategy meeting has no participation code
          Child told the outcome, each view answered – a strategy meeting neither asks
            the child nor has the child there
          Rosa Lima: Invited, with help to attend – a strategy meeting does not invite
            parents
          Rosa Lima: Asked for their views – a strategy meeting does not consult parents
          Rosa Lima: Involved in updating the assessment – a strategy meeting has no
            assessment updated
          Rosa Lima: Support or an advocate offered – a strategy meeting does not invite
            parents
          Rosa Lima: Report shared in time – a strategy meeting has no report
          Rosa Lima: Met before the meeting – a strategy meeting asks for no meeting
            with the chair beforehand
          Rosa Lima: Told the outcome, each view answered – a strategy meeting does not
            consult parents
          Rosa Lima: Asked how the meeting went – a strategy meeting does not invite
            parents

        Excluding a parent
          A strategy meeting is held without the family; nobody is excluded from it.
            (CAM 6.P1)

        """)
  }
}
