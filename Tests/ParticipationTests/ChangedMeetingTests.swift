import Participation
import Support
import Testing

/// Duty `everybody.told-of-change` of PROTOCOL.md section 4: whoever was invited is told of the new day, time
/// or place, or that it is off.
@Suite("Told of each change of a meeting")
struct ChangedMeetingTests {
  private static let invited = JournalBuilder.about(.coreGroup, people: [Family.mum])
    .adding(.invited(Invited(person: Family.mum.id, on: date(2026, 5, 20), steps: ["taxi"])))

  private static let day = JournalBuilder.meetingDay

  /// On the day on which the journal's entries are made.
  private static let told = Fact.toldOfChange(
    ToldOfChange(person: Family.mum.id, on: JournalBuilder.madeOn, how: "by telephone"))

  private static func planned(
    on date: CivilDate = day, time: String? = nil, place: String? = nil, chair: Chair? = nil
  ) -> Fact {
    .meetingPlanned(
      MeetingPlanned(
        kind: .coreGroup, date: date, time: time, place: place, chair: chair,
        children: [JournalBuilder.child]))
  }

  private static func moved(
    to day: CivilDate?, time: String? = nil, place: String? = nil
  ) -> Fact {
    .meetingMoved(MeetingMoved(to: day, time: time, place: place, why: "the room is taken"))
  }

  private static let cancelled = Fact.meetingCancelled(WithReason(why: "not needed"))

  @Test(
    "Each change is told by itself, also the second of one day",
    .carries("CAM 6.P1", "HAM Sarah"),
    arguments: [
      (moved(to: date(2026, 9, 16)), cancelled),
      (moved(to: date(2026, 9, 16)), moved(to: date(2026, 9, 23))),
      (moved(to: nil), moved(to: date(2026, 9, 23))),
      (moved(to: day, time: "14:00"), moved(to: day, place: "Library")),
    ])
  func eachChange(first: Fact, second: Fact) throws {
    let once = Self.invited.adding(first).adding(Self.told)
    #expect(try once.status(of: .toldOfChange, towards: Family.mum) == .done)
    let twice = once.adding(second)
    #expect(try twice.status(of: .toldOfChange, towards: Family.mum) == .toDo)
    #expect(
      try twice.adding(Self.told).status(of: .toldOfChange, towards: Family.mum) == .done)
  }

  @Test("What was told stays told of its change when how it was told is put right later")
  func correctedTelling() throws {
    let moved = Self.invited.adding(Self.moved(to: date(2026, 9, 16)))
      .adding(Self.told, as: "told").adding(Self.cancelled)
    let corrected = moved.adding(
      .toldOfChange(
        ToldOfChange(person: Family.mum.id, on: JournalBuilder.madeOn, how: "by letter")),
      corrects: "told")
    #expect(try corrected.status(of: .toldOfChange, towards: Family.mum) == .toDo)
  }

  @Test("A move can change the place, and what it leaves out stays")
  func place() throws {
    let there = Self.invited.adding(Self.planned(time: "10:00", place: "Town hall"))
    let moved = try there.adding(Self.moved(to: date(2026, 9, 16), place: "Library")).theMeeting()
    #expect(moved.place == "Library")
    #expect(moved.time == "10:00")
    let on = try there.adding(Self.moved(to: date(2026, 9, 16), time: "14:00")).theMeeting()
    #expect(on.place == "Town hall")
    #expect(on.time == "14:00")
  }

  @Test(
    "A day, time or place that is put right after the invitations is a change to be told",
    arguments: [
      (planned(place: "Library"), true), (planned(time: "14:00"), true),
      (planned(on: date(2026, 9, 16)), true), (planned(), false),
      (planned(chair: Chair(name: "Dawn Price")), false),
    ])
  func correctedPlan(corrected: Fact, isChange: Bool) throws {
    let journal = JournalBuilder().child(people: [Family.mum])
      .adding(Self.planned(), as: "plan")
      .adding(.invited(Invited(person: Family.mum.id, on: date(2026, 5, 20), steps: ["taxi"])))
      .adding(corrected, corrects: "plan")
    #expect(try journal.duties().plan.opens(.toldOfChange) == isChange)
    // Also in between, when nobody had been invited.
    let before = JournalBuilder().child(people: [Family.mum])
      .adding(Self.planned(), as: "plan").adding(corrected, corrects: "plan")
      .adding(.invited(Invited(person: Family.mum.id, on: date(2026, 6, 20), steps: ["taxi"])))
    #expect(try !before.duties().plan.opens(.toldOfChange))
  }

  @Test("A move that is put right is one change more, and taken back it brings the old day back")
  func correctedMove() throws {
    let moved = Self.invited.adding(Self.moved(to: date(2026, 9, 16)), as: "move").adding(Self.told)
    let again = moved.adding(Self.moved(to: date(2026, 9, 17)), corrects: "move")
    #expect(try again.status(of: .toldOfChange, towards: Family.mum) == .toDo)
    let reworded = moved.adding(
      .meetingMoved(MeetingMoved(to: date(2026, 9, 16), why: "the chair is ill")), corrects: "move")
    #expect(try reworded.status(of: .toldOfChange, towards: Family.mum) == .done)
    let back = moved.adding(.withdrawn(WithReason(why: "a mistake")), corrects: "move")
    #expect(try back.theMeeting().day == Self.day)
    #expect(try back.status(of: .toldOfChange, towards: Family.mum) == .toDo)
  }
}
