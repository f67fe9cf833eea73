import Canvas
import Desk
import Papers
import Participation
import Protocols
import Testing

@Suite("A form")
struct FormTests {
  private static let form = Form(
    "report", title: "Report shared",
    fields: [
      Field("on", "When", .date(.past), required: true),
      Field("explained", "Explained", .yesNo, required: true),
    ], makes: [FormFact(.reportShared, ["on", "explained"])])

  private func reading() throws -> FormReading {
    FormReading(
      today: try CivilDate(parsing: "2026-11-25"), calendar: try Bundled.workingDays(),
      random: SystemRandomNumberGenerator())
  }

  @Test("makes the fact that its answers amount to")
  func makesFacts() throws {
    var reading = try reading()
    let facts = try Self.form.facts(
      FormValues(["on": ["24/11/2026"], "explained": ["yes"]]), reading: &reading)
    #expect(
      facts == [
        .reportShared(
          ReportShared(on: try CivilDate(parsing: "2026-11-24"), explained: true))
      ])
  }

  @Test("says of each field what is missing, and keeps what was typed")
  func saysWhatIsMissing() throws {
    var reading = try reading()
    #expect(
      throws: FormFaults(fields: [
        "on": "Give the day, as 24/11, tue or +5.", "explained": "Choose one.",
      ])
    ) { try Self.form.facts(FormValues(), reading: &reading) }
  }

  @Test("gives back the answers that a fact was made of")
  func fillsFromFact() throws {
    let fact = Fact.reportShared(
      ReportShared(on: try CivilDate(parsing: "2026-11-24"), explained: false))
    #expect(
      Self.form.values(from: fact) == FormValues(["on": ["2026-11-24"], "explained": ["no"]]))
  }

  @Test("asks nothing for which there is nobody to choose")
  func nothingToChoose() {
    let form = Form(
      "known", title: "Who is known",
      fields: [
        Field("words", "Who", .words(lines: 2)), Field("people", "Those listed", .several([])),
      ])
    #expect(form.shownFields(FormValues()).map(\.id) == ["words"])
    var state = FormState(form)
    _ = state.handle(.key(.tab), width: 40)
    #expect(state.focus == .button)
  }

  // MARK: Numbers that choose

  private static let asking = Form(
    "asked", title: "Asked",
    fields: [
      Field("on", "When", .date(.past), required: true, initial: ["2026-11-25"]),
      Field("status", "What happened", .choice(options), required: true),
    ], makes: [])

  private static let options = ["offered", "filled in", "another way", "declined"].map {
    Field.Option($0, $0)
  }

  private func typed(_ keys: String, after first: String = "") -> FormState {
    var state = FormState(Self.asking)
    for key in first + keys { _ = state.handle(.key(.character(key)), width: 60) }
    return state
  }

  @Test(
    "takes back what the numbers of a day chose, and says where the day goes",
    arguments: ["24/11", "3.11.", "24 Nov", "1 nov", "24Nov", "10/11/2026", "2-11"])
  func daysInChoices(day: String) {
    let state = typed(day)
    #expect(state.focusedField?.id == "status", "begins at the first question without an answer")
    #expect(state.values.isBlank("status"))
    #expect(
      state.faults.fields["status"]
        == "A number chooses an answer here, and none was chosen: a day goes in “When”.")
    // What was chosen on purpose stays.
    var chosen = FormState(Self.asking)
    for key in [Key.character("3"), .tab, .backTab] { _ = chosen.handle(.key(key), width: 60) }
    let before = chosen.values
    for key in day { _ = chosen.handle(.key(.character(key)), width: 60) }
    #expect(chosen.values == before)
  }

  @Test("chooses by a number, and by another one where the first was wrong")
  func numbers() {
    let options = Self.options.map(\.value)
    #expect(typed("3").values["status"] == [options[2]])
    #expect(typed("31").values["status"] == [options[0]])
    #expect(typed("3").faults == FormFaults())
  }
}
