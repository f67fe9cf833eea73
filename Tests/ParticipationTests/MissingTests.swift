import Participation
import Protocols
import Support
import Testing

@Suite("What a duty still lacks")
struct MissingTests {
  private func missing(_ duty: DutyID, _ journal: JournalBuilder) throws -> [String] {
    let file = CaseFile(folding: journal.entries)
    let meeting = try #require(file.meetings.values.first)
    let child = try #require(file.children[JournalBuilder.child])
    let record = try #require(
      file.record(RecordKey(child: child.child.id, meeting: meeting.id)))
    let planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    return planner.missing(of: DutyKey(duty), in: record, at: meeting, for: child)
  }

  @Test("of two opinions, whose is missing")
  func opinions() throws {
    let journal = JournalBuilder.about(.reviewConference).adding(
      .opinionGiven(
        AttendanceOpinion(
          of: .socialWorker, name: "Ama Mensah", agrees: true,
          on: try CivilDate(parsing: "2026-09-01"), reasons: "knows what is said there")))
    #expect(
      try missing(.childAttendanceOpinions, journal) == [
        "the child's wish", "the chair's view",
      ])
  }

  @Test("of a young child, the observation or what each side reports")
  func observation() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, people: [Family.mum]).adding(
      Recorded.view(.observation, words: "reaches for her Nan"))
    #expect(
      try missing(.childObserve, journal) == [
        "a parent's report of the child, or why there is none",
        "a professional's report of the child, or why there is none",
      ])
  }

  @Test("of a consultation, what came of the offer; what was said before the meeting came of it")
  func consultation() throws {
    let offered = JournalBuilder.about(.lookedAfterReview, people: [Family.mum])
      .adding(.consulted(Consultation(status: .offered, on: date(2026, 8, 20))))
    #expect(try missing(.childConsult, offered) == ["their answer to the offer"])
    #expect(
      try missing(.childConsult, offered.adding(Recorded.view(.ownWords, words: "see nan")))
        .isEmpty)
    let late = Recorded.view(.ownWords, words: "see nan", on: date(2026, 9, 10))
    #expect(
      try missing(.childConsult, JournalBuilder.about(.lookedAfterReview).adding(late))
        == ["that they were asked before the meeting"])
    // Somebody else's view is not the child's.
    let mums = Fact.viewGiven(
      View(
        id: .named("mum"), of: Family.mum.id, kind: .ownWords, words: "…", whoseWords: .own,
        on: date(2026, 8, 27)))
    #expect(try missing(.childConsult, offered.adding(mums)) == ["their answer to the offer"])
  }

  @Test(
    "of meeting the child, that it was not in private or that they were only seen",
    arguments: [
      (MeetingKind.lookedAfterReview, ChairMet.How.met, "a meeting in private"),
      (
        .lookedAfterReview, .saw, "a meeting (seeing is not enough at this age)"
      ),
      (.reviewConference, .observed, "a meeting (seeing is not enough at this age)"),
    ])
  func met(kind: MeetingKind, how: ChairMet.How, missing: String) throws {
    let journal = JournalBuilder.about(kind).adding(
      .chairMet(
        ChairMet(
          on: date(2026, 9, 1), how: how, inPrivate: false, by: "Rhys Bevan", explained: true,
          papersReached: true, views: .given)))
    #expect(try self.missing(.childChairMeets, journal) == [missing])
  }

  @Test("of the outcome, that the child was told and how many views have no answer")
  func outcome() throws {
    let journal = JournalBuilder.about(.lookedAfterReview).adding(
      Recorded.view(.ownWords, words: "see nan"))
    #expect(
      try missing(.childOutcome, journal) == [
        "that the child was told, and how", "an answer to 1 view",
      ])
  }
}
