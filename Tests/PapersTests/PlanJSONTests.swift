import Papers
import Participation
import Support
import Testing

@Suite("A plan as JSON")
struct PlanJSONTests {
  /// A review conference the day before the child's 11th birthday, moved to the week after.
  private func moved() throws -> JSONValue {
    let paper = try Samples.plan(
      .reviewConference, born: "2015-12-03", statuses: [.childProtectionPlan],
      people: [.named("Rosa Lima", .parent(.held))], movedTo: "2026-12-09")
    return try JSONValue(paper.json())
  }

  @Test("Which protocol, which meeting, which child")
  func heading() throws {
    let example = try JSONValue(
      """
      {
        "protocol": {"id": "camden", "version": "2026.1"},
        "meeting": "review-conference", "on": "2026-12-02", "born": "2015-12-03",
        "statuses": ["child-protection-plan"], "today": "2026-11-02", "ageOnTheDay": 10,
        "birthdays": [{"age": 11, "on": "2026-12-03", "threshold": "conference-attendance"}],
        "readinessCheck": "2026-11-25"
      }
      """)
    #expect(try moved().lacks(example) == [])
  }

  @Test("A duty with its days, its provisions and why it opens")
  func duty() throws {
    let duties = try #require(try moved()["duties"]).elements
    let consult = try #require(duties.first { $0["id"] == .text("child.consult") })
    let example = try JSONValue(
      """
      {
        "id": "child.consult", "person": null, "title": "Child asked for their views",
        "phase": "before", "owner": "social-worker", "owners": ["social-worker"],
        "startBy": "2026-11-18", "due": "2026-11-25", "provisions": ["CAM 6.C2", "CAM 4.1a"],
        "because": ["10 on the day, 4 or over", "a review child protection conference asks the child"],
        "reading": false, "onlyIf": null
      }
      """)
    #expect(consult == example)
  }

  @Test("A duty towards a parent names them; one without a first day has null there")
  func dutyTowardsParent() throws {
    let duties = try #require(try moved()["duties"]).elements
    let invite = try #require(duties.first { $0["id"] == .text("parent.invite") })
    let example = try JSONValue(
      """
      {
        "person": "Rosa Lima", "owner": "social-worker", "startBy": null, "due": "2026-11-18",
        "provisions": ["CAM 6.P1"], "reading": false
      }
      """)
    #expect(invite.lacks(example) == [])
  }

  @Test("A duty that rests on a reading says so, and what has to happen first")
  func reading() throws {
    let duties = try #require(try moved()["duties"]).elements
    let exception = try #require(duties.first { $0["id"] == .text("child.attendance-exception") })
    let example = try JSONValue(
      """
      {
        "owner": "chair", "provisions": ["READ exception"], "reading": true,
        "onlyIf": "the child would attend"
      }
      """)
    #expect(exception.lacks(example) == [])
  }

  @Test("Two owners are both named, the first as the owner")
  func twoOwners() throws {
    let paper = try Samples.plan(
      .reviewConference, born: "2015-11-03", statuses: [.childProtectionPlan])
    let duties = try #require(try JSONValue(paper.json())["duties"]).elements
    let opinions = try #require(duties.first { $0["id"] == .text("child.attendance-opinions") })
    #expect(opinions["owner"] == .text("social-worker"))
    #expect(opinions["owners"] == .list([.text("social-worker"), .text("chair")]))
  }

  @Test("What is not required says why, for programs by the identifier of what stands in its place")
  func notRequired() throws {
    let notRequired = try #require(try moved()["notRequired"]).elements
    let example = try JSONValue(
      """
      [
        {
          "id": "child.attendance-opinions", "person": null, "because": ["10 on the day, under 11"]
        },
        {
          "id": "child.observe", "person": null,
          "because": ["10 on the day, 4 or over", "child.consult stands in its place"]
        }
      ]
      """)
    for duty in example.elements { #expect(notRequired.contains(duty)) }
  }

  @Test("Who may keep a parent out, on what grounds, and until when it is asked for in time")
  func exclusion() throws {
    let example = try JSONValue(
      """
      {
        "decider": "chair",
        "grounds": [
          "welfare", "behaviour", "child-asks", "contribution", "confidential", "conflict"
        ],
        "provision": "CAM 6.P6c", "reading": false, "noticeBy": "2026-11-27",
        "because": ["The chair decides, in line with the London child protection procedures."]
      }
      """)
    #expect(try moved()["exclusion"] == example)
  }

  @Test("Where nobody may keep a parent out, decider and notice are null")
  func noExclusion() throws {
    let paper = try Samples.plan(.coreGroup, born: "2015-12-03")
    let example = try JSONValue(
      """
      {"decider": null, "grounds": [], "provision": null, "noticeBy": null, "reading": false}
      """)
    let exclusion = try #require(try JSONValue(paper.json())["exclusion"])
    #expect(exclusion.lacks(example) == [])
  }

  @Test("A move says what opens, what closes and which days change")
  func move() throws {
    let move = try #require(try moved()["moved"])
    let example = try JSONValue(
      """
      {
        "to": "2026-12-09", "ageOnTheDay": 11,
        "opened": ["child.attendance-opinions", "child.report"],
        "openedDuties": [
          {"id": "child.attendance-opinions", "person": null}, {"id": "child.report", "person": null}
        ],
        "closed": ["child.attendance-exception"],
        "closedDuties": [{"id": "child.attendance-exception", "person": null}]
      }
      """)
    #expect(move.lacks(example) == [])
    let dates = try #require(move["dates"]).elements
    let days = [
      #"{"id": "child.consult", "person": null, "was": "2026-11-25", "due": "2026-12-02"}"#,
      #"{"id": "parent.invite", "person": "Rosa Lima", "was": "2026-11-18", "due": "2026-11-25"}"#,
      #"{"id": "meeting.record", "person": null, "was": "2026-12-23", "due": "2027-01-04"}"#,
    ]
    for day in days { #expect(dates.contains(try JSONValue(day)), "\(day)") }
    #expect(dates.count == 17)
  }

  @Test(
    "Every key is there at every kind of meeting, null where there is no value",
    arguments: MeetingKind.allCases)
  func keys(kind: MeetingKind) throws {
    let paper = try Samples.plan(kind, born: "2015-12-03")
    let json = try JSONValue(paper.json())
    for key in [
      "protocol", "meeting", "on", "born", "today", "statuses", "ageOnTheDay", "birthdays",
      "duties", "notRequired", "exclusion", "readinessCheck", "prompts", "warnings", "moved",
    ] { #expect(json[key] != nil, "\(key)") }
    #expect(json["moved"] == .null)
    for duty in try #require(json["duties"]).elements {
      for key in [
        "id", "person", "title", "phase", "owner", "owners", "startBy", "due", "provisions",
        "because", "reading", "onlyIf",
      ] { #expect(duty[key] != nil, "\(key)") }
    }
    for duty in try #require(json["notRequired"]).elements {
      for key in ["id", "person", "because"] { #expect(duty[key] != nil, "\(key)") }
    }
  }

  @Test(
    "A child too young to be asked is in no reason said to be asked",
    arguments: MeetingKind.allCases)
  func tooYoung(kind: MeetingKind) throws {
    let paper = try Samples.plan(
      kind, born: "2023-06-15",
      people: [.named("Rosa Lima", .parent(.held)), .named("Pat Lima", .carer(.kin))])
    for duty in try #require(try JSONValue(paper.json())["duties"]).elements {
      for case .text(let reason) in try #require(duty["because"]).elements {
        #expect(!reason.hasSuffix("asks the child"), "\(duty)")
      }
    }
  }

  @Test("Warnings and prompts stand in the plan")
  func notes() throws {
    let paper = try Samples.plan(
      .lookedAfterReview, born: "2009-12-03",
      people: [.named("Ama Mensah", .parent(.unknown), isUnder18: true)])
    let example = try JSONValue(
      """
      {
        "warnings": [
          "A looked-after review is for a child who is looked-after, and that is not given.",
          "No carer is named: the carer's views are asked before the review.",
          "Whether Ama Mensah holds parental responsibility is not known: find out."
        ],
        "prompts": [
          {
            "text":
              "Link this meeting to pathway planning, so that control grows towards adulthood.",
            "provisions": ["CAM 2.8", "CLR 7"]
          },
          {"text": "Ama Mensah is under 18: offer support of their own.", "provisions": ["CAM 4.4"]}
        ]
      }
      """)
    #expect(try JSONValue(paper.json()).lacks(example) == [])
  }

  @Test("The text ends with one line break, and is the same each time")
  func form() throws {
    let text = try Samples.plan(.coreGroup, born: "2015-12-03").json()
    #expect(text.hasSuffix("}\n"))
    #expect(!text.hasSuffix("\n\n"))
    #expect(try Samples.plan(.coreGroup, born: "2015-12-03").json() == text)
  }
}
