package import Participation

/// Facts made at random: of each word one whose details change with every draw.
package struct FactSamples {
  package var random: SeededGenerator
  /// What texts are drawn from: also blank ones, several lines and what steers a terminal.
  package var texts = [
    "", " ", "at home", "Åsa – “mum”", "two\nlines", "👩‍👧", "أختي", "\u{1B}[2J\u{0}",
  ]

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  package mutating func fact(_ word: Fact.Word) -> Fact {
    childFact(word) ?? meetingFact(word) ?? beforeFact(word) ?? afterFact(word)
      ?? .recordViewed(RecordViewed(what: text()))
  }

  // MARK: Draws

  package mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  package mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  package mutating func isSo() -> Bool { Bool.random(using: &random) }

  /// A day of 2026 or near it.
  package mutating func day() -> CivilDate {
    date(2026, 1, 1).adding(days: Int.random(in: -30...400, using: &random))
  }

  package mutating func text() -> String {
    one(of: texts)
  }

  package mutating func person() -> Person {
    var person = one(of: [Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher])
    person.calledByChild = maybe(text())
    person.born = maybe(day())
    person.isUnder18 = isSo()
    person.contact = maybe(text())
    person.safetyNotes = maybe(text())
    person.accessNeeds = isSo() ? [] : [text(), text()]
    return person
  }

  package mutating func someone() -> PersonID? { maybe(person().id) }

  package mutating func duty() -> DutyKey { DutyKey(one(of: DutyID.allCases), person: someone()) }

  // MARK: The child and the meeting

  private mutating func childFact(_ word: Fact.Word) -> Fact? {
    switch word {
    case .childAdded, .childAmended:
      let details = ChildDetails(
        name: text(), preferredName: maybe(text()), born: date(2026, 1, 1).adding(days: -4000),
        sex: maybe(one(of: Child.Sex.allCases)), localNumber: maybe(text()), worker: maybe(text()),
        team: maybe(text()),
        returned: maybe(
          ReturnedDetails(
            ethnicity: text(), pupilNumber: text(), isMother: text(), motherOfChildBorn: text())))
      return word == .childAdded ? .childAdded(details) : .childAmended(details)
    case .statusBegan:
      return .statusBegan(
        StatusBegan(status: one(of: Status.allCases), from: day(), to: maybe(day())))
    case .statusEnded:
      return .statusEnded(StatusEnded(status: one(of: Status.allCases), on: day()))
    case .personAdded: return .personAdded(person())
    case .personAmended: return .personAmended(person())
    case .personLeft:
      return .personLeft(PersonLeft(person: person().id, on: day(), why: maybe(text())))
    case .needRecorded: return .needRecorded(NeedRecorded(need: text(), detail: maybe(text())))
    case .needEnded: return .needEnded(NeedRecorded(need: text(), detail: maybe(text())))
    case .childDied: return .childDied(OnDay(on: day()))
    case .caseClosed: return .caseClosed(OnDay(on: day()))
    case .recordViewed: return .recordViewed(RecordViewed(what: text()))
    case .childErased:
      return .childErased(ChildErased(why: text(), entries: 3, meetings: [JournalBuilder.meeting]))
    case .withdrawn: return .withdrawn(WithReason(why: text()))
    default: return nil
    }
  }

  private mutating func chair() -> Chair { Chair(name: text(), isChildsWorker: isSo()) }

  private mutating func meetingFact(_ word: Fact.Word) -> Fact? {
    switch word {
    case .meetingPlanned:
      return .meetingPlanned(
        MeetingPlanned(
          kind: one(of: MeetingKind.allCases), date: day(), time: maybe("10:30"),
          place: maybe(text()), chair: maybe(chair()), children: [JournalBuilder.child]))
    case .meetingMoved:
      return .meetingMoved(MeetingMoved(to: maybe(day()), time: maybe("14:00"), why: text()))
    case .meetingCancelled: return .meetingCancelled(WithReason(why: text()))
    case .meetingHeld:
      return .meetingHeld(MeetingHeld(on: day(), furtherParts: isSo() ? [] : [day(), day()]))
    case .chairNamed: return .chairNamed(chair())
    case .signedOff: return .signedOff(SignedOff(on: day(), although: maybe(text())))
    case .decisionsWritten:
      let decision = DecisionsWritten.Decision(
        text: text(), who: maybe(text()), byWhen: maybe(day()))
      return .decisionsWritten(
        DecisionsWritten(on: day(), decisions: isSo() ? [] : [decision, decision]))
    case .recordWritten: return .recordWritten(OnDay(on: day()))
    case .recordSent: return .recordSent(RecordSent(on: day(), to: isSo() ? [] : [text()]))
    case .meetingClosed:
      let frozen = MeetingClosed.FrozenDuty(
        child: JournalBuilder.child, key: duty(), due: day(), status: text(), because: [text()])
      return .meetingClosed(
        MeetingClosed(
          on: day(), protocolID: text(), protocolVersion: text(), duties: isSo() ? [] : [frozen]))
    default: return nil
    }
  }
}
