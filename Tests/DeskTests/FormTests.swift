import Canvas
import Desk
import Papers
import Participation
import Resources
import Testing

@Suite("A form")
struct FormTests {
  private static let form = Form(
    "report", title: "Report shared",
    fields: [
      Field("on", "When", .date(.past), required: true),
      Field("explained", "Explained", .yesNo, required: true),
    ], makes: [Making(.reportShared, ["on", "explained"])])

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
}
