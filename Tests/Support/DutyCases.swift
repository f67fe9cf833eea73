package import Participation
import Testing

/// A duty at a meeting that has it, with the facts that see to it partly and wholly.
package struct DutyCase: Sendable, CustomTestStringConvertible {
  package var duty: DutyID
  package var journal: JournalBuilder
  package var person: Person?
  /// Each of these alone leaves the duty in progress.
  package var partly: [[Fact]] = []
  /// Each of these alone fulfils it.
  package var done: [[Fact]]
  /// What is answered in its form when all goes well; what the form has from the start is left.
  package var answers: [String: [String]] = [:]

  package var testDescription: String { duty.rawValue }

  package static let all = child + parents + afterwards + assessment + opened
}

/// Facts as they are recorded in the days before and after the meeting of the tests.
package enum Recorded {
  package static let before = date(2026, 8, 20)
  package static let after = date(2026, 9, 11)

  package static func consulted(
    _ status: Consultation.Status, of person: Person? = nil, reason: String? = nil,
    tried: String? = nil
  ) -> Fact {
    .consulted(
      Consultation(of: person?.id, status: status, on: before, reason: reason, tried: tried))
  }

  package static func view(
    _ kind: View.Kind, of person: Person? = nil, id: String = "view", words: String = "the words",
    on day: CivilDate = before, notSharedWith: [Person] = []
  ) -> Fact {
    .viewGiven(
      View(
        id: .named(id), of: person?.id, kind: kind, words: words,
        whoseWords: kind == .ownWords ? .own : .summarised, on: day,
        notSharedWith: notSharedWith.map(\.id)))
  }

  package static func opinion(of role: Role, agrees: Bool = true) -> Fact {
    .opinionGiven(
      AttendanceOpinion(of: role, name: "A. Name", agrees: agrees, on: before, reasons: "ready"))
  }

  package static func wish(_ wish: AttendanceWish.Wish) -> Fact {
    .attendanceWished(AttendanceWish(wish: wish, on: before))
  }

  package static func exception(_ allowed: Bool) -> Fact {
    .exceptionDecided(
      AttendanceException(allowed: allowed, by: "Dawn Price", on: before, reasons: "ready"))
  }

  package static func advocacy(_ answer: AdvocacyOffered.Answer?, to person: Person? = nil) -> Fact
  {
    .advocacyOffered(
      AdvocacyOffered(to: person?.id, on: before, answer: answer, advocate: "Jo Reid"))
  }

  package static func chairMet(
    _ person: Person? = nil, how: ChairMet.How = .met, inPrivate: Bool = false
  ) -> Fact {
    .chairMet(
      ChairMet(
        who: person?.id, on: before, how: how, inPrivate: inPrivate, by: "Rhys Bevan",
        explained: true, papersReached: true, views: .given))
  }

  package static func arranged(_ need: String) -> Fact {
    .needArranged(NeedArranged(need: need, how: "booked", on: before))
  }

  package static func reportShared(with person: Person? = nil) -> Fact {
    .reportShared(ReportShared(with: person?.id, on: before, explained: true))
  }

  package static func answered(
    _ view: String, _ answer: ViewAnswered.Answer = .done, why: String? = nil
  ) -> Fact { .viewAnswered(ViewAnswered(view: .named(view), answer: answer, why: why)) }

  package static let told: Fact = .outcomeTold(
    OutcomeTold(on: after, how: "talk", by: "Ama Mensah"))

  package static func toldOutcome(_ person: Person) -> Fact {
    .outcomeTold(OutcomeTold(who: person.id, on: after, how: "letter", by: "Ama Mensah"))
  }

  package static func invited(_ person: Person) -> Fact {
    .invited(Invited(person: person.id, on: before, steps: ["taxi"]))
  }

  package static func attended(_ extent: Attended.Extent, who person: Person? = nil) -> Fact {
    .attended(Attended(who: person?.id, extent: extent, mode: .inPerson))
  }

  package static func questionnaire(_ person: Person) -> Fact {
    .questionnaireInvited(QuestionnaireInvited(person: person.id, on: after))
  }

  package static func questionnaireAnswered(
    _ person: Person? = nil, words: String = "We were listened to.", on day: CivilDate = after,
    notSharedWith: [Person] = []
  ) -> Fact {
    .questionnaireAnswered(
      QuestionnaireAnswered(
        who: person?.id, on: day, answers: [.init(question: "What was good?", answer: words)],
        whoseWords: .own, notSharedWith: notSharedWith.map(\.id)))
  }

  package static func familyTold(_ told: Bool, why: String? = nil) -> Fact {
    .familyTold(FamilyTold(on: after, told: told, why: why))
  }

  package static func assessmentExplained(to person: Person, leaflet: Bool) -> Fact {
    .assessmentExplained(
      AssessmentExplained(person: person.id, on: before, leafletGiven: leaflet))
  }

  package static func feedback(of person: Person? = nil) -> Fact {
    .assessmentFeedback(AssessmentFeedback(of: person?.id, on: before, words: "fair"))
  }

  package static func activeRole(outcome: String?) -> Fact {
    .activeRoleOffered(ActiveRoleOffered(offered: [.agenda], on: before, outcome: outcome))
  }

  package static let responsibility = ResponsibilityIdentified(
    on: before, words: "both parents, at home and by telephone", moreThanOneHome: false)
  package static let note = AssessmentNote(
    on: before, words: "both parents, at home and by telephone")

  package static func explained(
    _ duty: DutyID, towards person: Person? = nil, why: String = "the family was abroad"
  ) -> Fact { .dutyExplained(DutyExplained(duty: DutyKey(duty, person: person?.id), why: why)) }
}

extension DutyCase {
  private typealias Say = Recorded

  private static let asked = [
    [Say.consulted(.formCompleted), Say.view(.ownWords)], [Say.consulted(.byOtherMeans)],
    [Say.consulted(.declined)],
  ]

  fileprivate static let child: [DutyCase] = [
    DutyCase(
      duty: .childConsult, journal: .about(.reviewConference),
      // A form without an answer in it says nothing yet.
      partly: [[Say.consulted(.offered)], [Say.consulted(.formCompleted)]], done: asked,
      answers: ["status": ["form-completed"], "own.words": ["see nan"], "own.whoseWords": ["own"]]),
    DutyCase(
      duty: .childObserve, journal: .about(.childInNeedReview, aged: 2, people: [Family.carer]),
      partly: [
        [Say.view(.observation)], [Say.report(.carer, id: "carers")],
        [Say.view(.observation), Say.report(.carer, id: "carers")],
      ],
      done: [
        [
          Say.view(.observation), Say.report(.carer, id: "carers"),
          Say.report(.professional, id: "nursery"),
        ]
      ],
      answers: [
        "seen.words": ["plays alone"], "professional.words": ["sleeps well"],
        "carer.words": ["eats well"],
      ]),
    DutyCase(
      duty: .childEncourage, journal: .about(.lookedAfterReview, statuses: [.lookedAfter]),
      partly: [[.encouraged(Encouraged(on: Say.before))]],
      done: Encouraged.Answer.allCases.map {
        [.encouraged(Encouraged(on: Say.before, answer: $0))]
      },
      answers: ["answer": ["no"]]),
    DutyCase(
      duty: .childAttendanceOpinions,
      journal: .about(.reviewConference, aged: 11, statuses: [.childProtectionPlan]),
      partly: [
        [Say.wish(.yes)], [Say.opinion(of: .chair)],
        [Say.wish(.no), Say.opinion(of: .socialWorker)],
        [Say.opinion(of: .socialWorker), Say.opinion(of: .chair)],
        // Nobody else's opinion stands for either of the two.
        [Say.wish(.yes), Say.opinion(of: .chair), Say.opinion(of: .teamManager)],
      ],
      done: [
        [Say.wish(.yes), Say.opinion(of: .socialWorker), Say.opinion(of: .chair)],
        [
          Say.wish(.unsure), Say.opinion(of: .chair, agrees: false), Say.opinion(of: .socialWorker),
        ],
      ],
      answers: [
        "wish.wish": ["yes"], "worker.agrees": ["yes"], "worker.reasons": ["ready"],
        "chair.agrees": ["no"], "chair.name": ["Dawn Price"], "chair.reasons": ["not this time"],
        "chair.toldBy": ["Dawn Price"],
      ]),
    DutyCase(
      duty: .childAttendanceException,
      journal: .about(.initialConference).adding(Say.wish(.yes)),
      done: [[Say.exception(true)], [Say.exception(false)]],
      answers: [
        "allowed": ["yes"], "by": ["Dawn Price"], "reasons": ["ready"], "toldBy": ["Dawn Price"],
      ]),
    DutyCase(
      duty: .childActiveRole, journal: .about(.coreGroup, aged: 12),
      partly: [[Say.activeRole(outcome: nil)], [Say.activeRole(outcome: " ")]],
      done: [[Say.activeRole(outcome: "chose the place")]],
      answers: ["offered": ["agenda"], "outcome": ["chose the place"]]),
    DutyCase(
      duty: .childAdvocacy, journal: .about(.otherMeeting), partly: [[Say.advocacy(nil)]],
      done: [[Say.advocacy(.accepted)], [Say.advocacy(.declined)]],
      answers: ["answer": ["accepted"], "advocate": ["Jo Reid"]]),
    DutyCase(
      duty: .childAccessNeeds, journal: .about(.coreGroup, needs: ["interpreter", "large print"]),
      partly: [[Say.arranged("interpreter")], [Say.arranged("large print")]],
      done: [[Say.arranged("large print"), Say.arranged("interpreter")]],
      answers: ["interpreter.how": ["booked"], "large print.how": ["printed"]]),
    DutyCase(
      duty: .childReport, journal: .about(.childInNeedReview, aged: 12),
      done: [[Say.reportShared()]],
      answers: ["explained": ["yes"]]),
    DutyCase(
      duty: .childChairMeets, journal: .about(.reviewConference), done: [[Say.chairMet()]],
      answers: [
        "how": ["met"], "inPrivate": ["yes"], "by": ["Rhys Bevan"], "explained": ["yes"],
        "papersReached": ["yes"], "views": ["given"],
      ]),
    DutyCase(
      duty: .childParticipationCode,
      journal: .about(.lookedAfterReview, statuses: [.lookedAfter]),
      done: [[.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks]))]],
      answers: ["presence": ["in-person"], "conveyed": ["speaks"]]),
    DutyCase(
      duty: .childOutcome, journal: .about(.coreGroup).adding(Say.view(.ownWords, id: "wish")),
      partly: [[Say.told], [Say.answered("wish")]],
      done: [
        [Say.told, Say.answered("wish")], [Say.answered("wish", .partly, why: "money"), Say.told],
      ],
      answers: ["wish.answer": ["done"], "how": ["in a talk"]]),
  ]

  fileprivate static let parents: [DutyCase] = [
    DutyCase(
      duty: .parentInvite, journal: .about(.coreGroup, people: [Family.mum]), person: Family.mum,
      partly: [
        [.invited(Invited(person: Family.mum.id, on: Say.before, steps: []))],
        [.invited(Invited(person: Family.mum.id, on: Say.before, steps: [" "]))],
      ],
      done: [
        [Say.invited(Family.mum)],
        [
          .invited(
            Invited(person: Family.mum.id, on: Say.before, steps: [], helpAskedOn: Say.before))
        ],
      ],
      answers: ["invited": ["yes"], "steps": ["taxi, childcare"]]),
    DutyCase(
      duty: .parentConsult, journal: .about(.initialConference, people: [Family.nan]),
      person: Family.nan,
      partly: [
        [Say.consulted(.offered, of: Family.nan)], [Say.consulted(.formCompleted, of: Family.nan)],
      ],
      done: [
        [
          Say.consulted(.formCompleted, of: Family.nan), Say.view(.ownWords, of: Family.nan),
        ],
        [Say.consulted(.byOtherMeans, of: Family.nan)], [Say.consulted(.declined, of: Family.nan)],
      ],
      answers: ["status": ["declined"]]),
    DutyCase(
      duty: .parentAssessment, journal: .about(.childInNeedReview, people: [Family.dad]),
      person: Family.dad,
      done: [
        [
          .assessmentInvolved(
            AssessmentInvolved(person: Family.dad.id, on: Say.before, how: "at home"))
        ]
      ],
      answers: ["how": ["at home"]]),
    DutyCase(
      duty: .parentAdvocacy, journal: .about(.reviewConference, people: [Family.mum]),
      person: Family.mum, partly: [[Say.advocacy(nil, to: Family.mum)]],
      done: [[Say.advocacy(.accepted, to: Family.mum)], [Say.advocacy(.declined, to: Family.mum)]],
      answers: ["answer": ["declined"]]),
    DutyCase(
      duty: .parentReport, journal: .about(.reviewConference, people: [Family.mum]),
      person: Family.mum, done: [[Say.reportShared(with: Family.mum)]],
      answers: ["explained": ["no"]]),
    DutyCase(
      duty: .parentChairMeets, journal: .about(.lookedAfterReview, people: [Family.mum]),
      person: Family.mum, done: [[Say.chairMet(Family.mum)]],
      answers: [
        "how": ["telephone"], "inPrivate": ["no"], "by": ["Rhys Bevan"], "explained": ["yes"],
        "papersReached": ["yes"], "views": ["nothing-to-say"],
      ]),
    DutyCase(
      duty: .parentOutcome,
      journal: .about(.reviewConference, people: [Family.mum]).adding(
        Say.view(.ownWords, of: Family.mum, id: "wish")),
      person: Family.mum,
      partly: [[Say.toldOutcome(Family.mum)], [Say.answered("wish")]],
      done: [[Say.toldOutcome(Family.mum), Say.answered("wish")]],
      answers: ["wish.answer": ["partly"], "wish.why": ["money"], "how": ["by letter"]]),
    DutyCase(
      duty: .parentQuestionnaire,
      journal: .about(.coreGroup, people: [Family.mum]).adding(
        Say.attended(.part, who: Family.mum)),
      person: Family.mum,
      done: [[Say.questionnaire(Family.mum)], [Say.questionnaireAnswered(Family.mum)]]),
    DutyCase(
      duty: .carerConsult, journal: .about(.lookedAfterReview, people: [Family.carer]),
      person: Family.carer, partly: [[Say.consulted(.offered, of: Family.carer)]],
      done: [[Say.consulted(.byOtherMeans, of: Family.carer)]],
      answers: ["status": ["views-by-other-means"], "method": ["talk"]]),
    DutyCase(
      duty: .carerInvite, journal: .about(.lookedAfterReview, people: [Family.carer]),
      person: Family.carer,
      partly: [[.invited(Invited(person: Family.carer.id, on: Say.before, steps: []))]],
      done: [[Say.invited(Family.carer)]],
      answers: ["invited": ["yes"], "steps": ["a call at home"]]),
  ]

  fileprivate static let afterwards: [DutyCase] = [
    DutyCase(
      duty: .familyToldAfterwards, journal: .about(.strategyMeeting),
      partly: [[Say.familyTold(false)], [Say.familyTold(false, why: " ")]],
      done: [[Say.familyTold(true)]],
      answers: ["told": ["yes"]]),
    DutyCase(
      duty: .meetingDecisions, journal: .about(.reviewConference),
      done: [
        [.decisionsWritten(DecisionsWritten(on: Say.after, decisions: [.init(text: "see nan")]))]
      ],
      answers: ["decisions.0.text": ["see nan"]]),
    DutyCase(
      duty: .meetingRecord, journal: .about(.reviewConference),
      done: [[.recordWritten(OnDay(on: Say.after))]]),
    DutyCase(
      duty: .meetingSent, journal: .about(.reviewConference),
      done: [[.recordSent(RecordSent(on: Say.after, to: ["mum"]))]],
      answers: ["to": ["Sara Amari"]]),
    DutyCase(
      duty: .supervisionDiscuss,
      journal: .about(.reviewConference).adding(Say.view(.ownWords)),
      done: [[.supervisionHeld(SupervisionHeld(on: Say.after, with: "Tom Adeyemi"))]],
      answers: ["with": ["Tom Adeyemi"]]),
  ]

  fileprivate static let assessment: [DutyCase] = [
    DutyCase(
      duty: .assessmentExplained, journal: .about(.assessment, people: [Family.mum, Family.dad]),
      partly: [
        [Say.assessmentExplained(to: Family.mum, leaflet: true)],
        [
          Say.assessmentExplained(to: Family.mum, leaflet: true),
          Say.assessmentExplained(to: Family.dad, leaflet: false),
        ],
      ],
      done: [
        [Family.mum, Family.dad].map { Say.assessmentExplained(to: $0, leaflet: true) }
      ],
      answers: ["mum": ["leaflet"], "dad": ["leaflet"]]),
    DutyCase(
      duty: .assessmentFeedback, journal: .about(.assessment, people: [Family.mum]),
      partly: [[Say.feedback()], [Say.feedback(of: Family.mum)]],
      done: [[Say.feedback(), Say.feedback(of: Family.mum)]],
      answers: ["child.words": ["fair"], "mum.words": ["fair"]]),
    DutyCase(
      duty: .assessmentResponsibility, journal: .about(.assessment),
      done: [[.responsibilityIdentified(Say.responsibility)]],
      answers: ["words": ["both parents"], "moreThanOneHome": ["no"]]),
    DutyCase(
      duty: .assessmentFacilitated, journal: .about(.assessment),
      done: [[.facilitated(Say.note)]],
      answers: ["words": ["at home, with an interpreter"]]),
  ]
}
