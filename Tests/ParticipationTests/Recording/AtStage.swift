import Participation
import Support

/// A journal whose meeting has come so far, with a request, a view and a question in it, on the day
/// on which somebody records.
struct AtStage {
  private(set) var journal: JournalBuilder
  let day: CivilDate

  init(_ stage: Meeting.Stage, _ kind: MeetingKind = .reviewConference) {
    let meetingDay = JournalBuilder.meetingDay
    var facts: [Fact] = []
    switch stage {
    case .toCome: day = meetingDay.adding(days: -1)
    case .dayCome: day = meetingDay
    case .postponed:
      day = meetingDay.adding(days: 2)
      facts = [.meetingMoved(MeetingMoved(to: nil, why: "ill"))]
    case .cancelled:
      day = meetingDay.adding(days: 2)
      facts = [.meetingCancelled(WithReason(why: "not needed"))]
    case .held, .closed:
      day = meetingDay.adding(days: 2)
      facts = [.meetingHeld(MeetingHeld(on: meetingDay))]
      if stage == .closed {
        facts.append(
          .meetingClosed(
            MeetingClosed(on: meetingDay, protocolID: "p", protocolVersion: "1", duties: [])))
      }
    }
    let before = PlainFacts(on: date(2026, 8, 20), toldBy: nil)
    journal = JournalBuilder.about(
      kind, aged: 12, statuses: [.childProtectionPlan],
      people: [Family.mum, Family.dad]
    )
    .adding(before.request, as: "request").adding(Recorded.view(.ownWords))
    .adding(
      .questionAsked(QuestionAsked(duty: DutyKey(.childConsult), question: "when?")), as: "question"
    ).adding(facts)
  }

  var rules: RecordingRules {
    get throws { RecordingRules(try JournalBuilder.planner()) }
  }

  func adding(
    _ fact: Fact, as id: String? = nil, corrects: String? = nil,
    by author: Author = JournalBuilder.worker
  ) -> AtStage {
    var longer = self
    longer.journal = journal.adding(fact, as: id, corrects: corrects, by: author)
    return longer
  }

  /// Why a fact is refused; nil where it may be recorded.
  func refusal(of fact: Fact, by author: Author, corrects: String? = nil) -> Refusal? {
    // A child is added who is not there yet.
    let child: ChildID = fact.word == .childAdded ? .named("mia") : JournalBuilder.child
    guard
      let entry = journal.adding(fact, child: child, corrects: corrects, by: author).entries.last,
      let rules = try? rules
    else { return Refusal(.unknownPlace, "nothing to check") }
    do throws(Refusal) { try rules.check(entry, in: journal.file, on: day) } catch { return error }
    return nil
  }
}
