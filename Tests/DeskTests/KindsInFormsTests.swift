import Desk
import Participation
import Support
import Testing

@Suite("Forms at each kind of meeting")
struct KindsInFormsTests {
  private func facts(_ form: Form, _ answers: [String: [String]]) throws -> [Fact] {
    var values = form.initialValues
    for (field, answer) in answers {
      #expect(form.field(field) != nil, "\(form.id) has no \(field)")
      values[field] = answer
    }
    var reading = try CorrectingTests.reading()
    return try form.facts(values, reading: &reading)
  }

  @Test("The name of an advocate who works without instructions needs nobody to accept them")
  func nonInstructed() throws {
    let journal = JournalBuilder.about(.lookedAfterReview, aged: 2, statuses: [.lookedAfter])
    let form = FormCatalogue.form(
      for: DutyKey(.childAdvocacy), in: try CorrectingTests.context(journal))
    let made = try facts(form, ["kind": ["non-instructed"], "advocate": ["Jo Reid"]])
    #expect(
      made == [
        .advocacyOffered(
          AdvocacyOffered(on: date(2026, 9, 15), advocate: "Jo Reid", kind: .nonInstructed))
      ])
    #expect(try journal.adding(made).status(of: .childAdvocacy) == .done)
  }

  @Test("Moving a meeting asks where it is now")
  func place() throws {
    let journal = JournalBuilder.about(.coreGroup, people: [Family.mum])
    let form = FormCatalogue.move(in: try CorrectingTests.context(journal))
    let made = try facts(
      form, ["to": ["23/9/2026"], "place": ["Library"], "why": ["the room is taken"]])
    #expect(
      made == [
        .meetingMoved(
          MeetingMoved(to: date(2026, 9, 23), place: "Library", why: "the room is taken"))
      ])
  }

  @Test("What a parent needs can be arranged where the child needs nothing")
  func needs() throws {
    var mum = Family.mum
    mum.accessNeeds = ["interpreter for Twi"]
    let journal = JournalBuilder.about(.coreGroup, people: [mum])
    let form = try #require(
      FormCatalogue.further(in: try CorrectingTests.context(journal))
        .first { $0.id == DutyID.childAccessNeeds.rawValue })
    let made = try facts(form, ["mum.interpreter for Twi.how": ["booked"]])
    #expect(
      made == [
        .needArranged(
          NeedArranged(
            need: "interpreter for Twi", how: "booked", on: date(2026, 9, 15), for: mum.id))
      ])
  }
}
