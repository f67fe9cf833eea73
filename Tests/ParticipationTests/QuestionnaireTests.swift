import Participation
import Support
import Testing

@Suite("What was said by questionnaire of how a meeting went")
struct QuestionnaireTests {
  private static let people = [Family.mum, Family.dad, Family.carer]

  private static func held(_ kind: MeetingKind) -> JournalBuilder {
    .about(kind, people: people).adding([
      .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)),
      Recorded.attended(.all, who: Family.mum),
    ])
  }

  @Test(
    "It is no view: no duty but the questionnaire's and no code follows from it",
    arguments: MeetingKind.allCases.filter { $0 != .strategyMeeting && $0 != .assessment })
  func noView(kind: MeetingKind) throws {
    let before = Self.held(kind)
    let after = before.adding([
      Recorded.questionnaireAnswered(), Recorded.questionnaireAnswered(Family.mum),
      Recorded.questionnaireAnswered(Family.carer),
    ])
    let record = try after.record()
    #expect(record.questionnaires.map(\.who) == [nil, Family.mum.id, Family.carer.id])
    #expect(record.views.isEmpty && record.consultations(of: nil).isEmpty)
    let (old, new) = (try before.duties().duties, try after.duties().duties)
    #expect(old.map(\.key) == new.map(\.key))
    for (was, isNow) in zip(old, new) where was.key.id != .parentQuestionnaire {
      #expect(was.status == isNow.status, "\(was.key)")
    }
  }

  private static func outline(_ journal: JournalBuilder) throws -> RecordOutline {
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    let file = journal.file
    return RecordOutline(
      of: try #require(file.record(key)), at: try #require(file.meetings[key.meeting]),
      for: try #require(file.children[key.child]))
  }

  @Test("Views and their answers are counted without it, and so is the code that follows")
  func noCount() throws {
    let bare = try Self.outline(Self.held(.lookedAfterReview).adding(Recorded.view(.ownWords)))
    let outline = try Self.outline(
      Self.held(.lookedAfterReview).adding([
        Recorded.questionnaireAnswered(), Recorded.view(.ownWords),
      ]))
    #expect(outline.summary == bare.summary)
    #expect(outline.summary.ownViews == 1 && outline.lastSaid == bare.lastSaid)
    let planner = try JournalBuilder.planner()
    #expect(planner.code(of: outline) == planner.code(of: bare))
  }

  @Test(
    "A parent's answers say that they were invited and that it came back",
    .carries("CAM 6.P5", "CAM 4.1c"))
  func returned() throws {
    let invited = Self.held(.coreGroup).adding(Recorded.questionnaire(Family.mum))
    for journal in [Self.held(.coreGroup), invited] {
      let answered = journal.adding(Recorded.questionnaireAnswered(Family.mum))
      #expect(try answered.status(of: .parentQuestionnaire, towards: Family.mum) == .done)
      #expect(try Self.outline(answered).summary.returned == [Family.mum.id])
    }
  }

  @Test("A child's answers, or a carer's, are no parent's; a child's stand beside the outcome")
  func whose() throws {
    let journal = Self.held(.coreGroup).adding([
      Recorded.questionnaireAnswered(), Recorded.questionnaireAnswered(Family.carer),
    ])
    #expect(try journal.status(of: .parentQuestionnaire, towards: Family.mum) == .toDo)
    let keys = try journal.duties().duties.map(\.key)
    let beside = keys.filter { $0.isAbout(Recorded.questionnaireAnswered()) }
    #expect(beside == [DutyKey(.childOutcome)])
    #expect(try journal.status(of: .childOutcome) == .toDo)
  }
}
