import Participation
import Support
import Testing

/// A kind of finding with journals that have it, and journals just beside them that do not.
struct FindingCase: Sendable, CustomTestStringConvertible {
  /// A journal as somebody checks it on a day.
  struct On: Sendable {
    var journal: JournalBuilder
    var day: CivilDate

    init(_ journal: JournalBuilder, _ day: CivilDate = date(2026, 9, 30)) {
      self.journal = journal
      self.day = day
    }
  }

  var kind: Finding.Kind
  var raised: [On]
  var near: [On]

  var testDescription: String { kind.rawValue }

  init(_ kind: Finding.Kind, raised: [On], near: [On]) {
    self.kind = kind
    self.raised = raised
    self.near = near
  }

  static let all =
    meeting + duties + attendance + codes + exclusions + views + reviews + reviewDays + journals
    + details + takingPart + familyMeetings
}

extension JournalBuilder {
  /// As `about`, led by somebody.
  static func led(
    _ kind: MeetingKind, aged age: Int = 10, statuses: [Status] = [], people: [Person] = []
  ) -> JournalBuilder {
    about(kind, aged: age, statuses: statuses, people: people)
      .adding(.chairNamed(Chair(name: "Dawn Price")))
  }

  var held: JournalBuilder { adding(.meetingHeld(MeetingHeld(on: Self.meetingDay))) }

  var closed: JournalBuilder {
    held.adding(
      .meetingClosed(
        MeetingClosed(
          on: date(2026, 9, 12), protocolID: "p", protocolVersion: "1", duties: [])))
  }

  var cancelled: JournalBuilder { adding(.meetingCancelled(WithReason(why: "not needed"))) }

  func moved(to day: CivilDate?, why: String = "ill") -> JournalBuilder {
    adding(.meetingMoved(MeetingMoved(to: day, why: why)))
  }

  func explaining(_ duty: DutyID, towards person: Person? = nil) -> JournalBuilder {
    adding(Recorded.explained(duty, towards: person))
  }
}
