import Desk
import Participation
import Protocols
import Support
import Testing

@Suite("Correcting")
struct CorrectingTests {
  static let people = [Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher]

  static func context(_ journal: JournalBuilder, by user: Author = JournalBuilder.worker) throws
    -> FormContext
  {
    try #require(
      FormContext(
        journal.file, child: JournalBuilder.child, meeting: JournalBuilder.meeting,
        planner: try JournalBuilder.planner(), today: date(2026, 9, 15), user: user))
  }

  static func reading() throws -> FormReading {
    FormReading(
      today: date(2026, 9, 15), calendar: try JournalBuilder.planner().calendar,
      random: SeededGenerator(seed: 7))
  }

  private static let byProgram: Set<Fact.Word> = [
    .returnTaken, .meetingClosed, .recordViewed, .childErased,
  ]

  @Test("The form that corrects an entry gives back what the entry says, in every role")
  func comesBack() throws {
    let journal = JournalBuilder.about(.reviewConference, people: Self.people)
    for author in [JournalBuilder.worker, JournalBuilder.chair, JournalBuilder.manager] {
      let context = try Self.context(journal, by: author)
      var samples = FactSamples(seed: 61)
      for word in Fact.Word.allCases where !Self.byProgram.contains(word) {
        for _ in 0..<24 {
          let fact = samples.filled(word)
          let entry = try #require(
            journal.adding(fact, corrects: word == .withdrawn ? "entry-1" : nil).entries.last)
          let form = try #require(FormCatalogue.form(correcting: entry, in: context))
          let values = try #require(form.values(from: fact))
          #expect(values == form.initialValues, "\(word.rawValue)")
          #expect(FormState(form).values == values, "\(word.rawValue)")
          var reading = try Self.reading()
          do {
            let facts = try form.facts(values, reading: &reading)
            #expect(facts == [fact])
          } catch {
            Issue.record("\(fact): \(error)")
          }
        }
      }
    }
  }

  @Test("What the program records by itself is not corrected", arguments: byProgram)
  func madeByTheProgram(word: Fact.Word) throws {
    var samples = FactSamples(seed: 62)
    let journal = JournalBuilder.about(.reviewConference)
    let entry = try #require(journal.adding(samples.fact(word)).entries.last)
    #expect(try FormCatalogue.form(correcting: entry, in: Self.context(journal)) == nil)
  }

  @Test("A short text with a comma or a quotation mark comes back as one")
  func lists() throws {
    let journal = JournalBuilder.about(.reviewConference, people: Self.people)
    let fact = Fact.invited(
      Invited(
        person: Family.mum.id, on: date(2026, 8, 20),
        steps: ["taxi, both ways", "a 6\" ramp", "\"Nan\", who minds Leo", "crèche"]))
    let entry = try #require(journal.adding(fact).entries.last)
    let form = try #require(FormCatalogue.form(correcting: entry, in: Self.context(journal)))
    var reading = try Self.reading()
    #expect(try form.facts(form.initialValues, reading: &reading) == [fact])
  }

  @Test("Who was named wrongly can be named rightly, the child among them")
  func whomItIsAbout() throws {
    let journal = JournalBuilder.about(.reviewConference, people: Self.people)
      .adding(Recorded.reportShared(with: Family.mum))
    let entry = try #require(journal.entries.last)
    let form = try #require(FormCatalogue.form(correcting: entry, in: Self.context(journal)))
    for (answer, person) in [("dad", Family.dad.id), ("", nil)] as [(String, PersonID?)] {
      var values = form.initialValues
      values["with"] = [answer]
      var reading = try Self.reading()
      guard case .reportShared(let shared)? = try form.facts(values, reading: &reading).first
      else {
        Issue.record("no report")
        return
      }
      #expect(shared.with == person)
    }
  }
}

extension FactSamples {
  /// A fact whose texts say something: a form asks for what is blank.
  mutating func filled(_ word: Fact.Word) -> Fact {
    texts = ["at home", "Åsa – “mum”", "two, three", "👩‍👧", "أختي"]
    return fact(word)
  }
}
