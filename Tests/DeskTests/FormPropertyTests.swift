import Canvas
import Desk
import Participation
import Support
import Testing

@Suite("Every form under any keys")
struct FormPropertyTests {
  private static let keys: [Input] =
    [Key.tab, .backTab, .up, .down, .left, .right, .enter, .backspace, .delete, .home, .end]
    .map(Input.key)
    + "12 syn+/é".map { .key(.character($0)) }
    + [
      .paste("two\nlines, and more"), .paste("24/11"), .key(.escape), .key(.control("s")),
      .key(.control("u")), .key(.pageDown),
    ]

  private static let sizes = [Size(width: 78, height: 18), Size(width: 40, height: 8)]

  @Test(
    "shows the focus, keeps its draft, and makes facts or says why not", arguments: DutyCase.all)
  func anyKeys(_ duty: DutyCase) throws {
    let form = FormCatalogue.form(
      for: DutyKey(duty.duty, person: duty.person?.id),
      in: try CorrectingTests.context(duty.journal))
    var random = SeededGenerator(seed: 71)
    for _ in 0..<4 {
      var state = FormState(form)
      for _ in 0..<60 {
        let input = try #require(Self.keys.randomElement(using: &random))
        let size = try #require(Self.sizes.randomElement(using: &random))
        _ = state.handle(input, width: size.width)
        let frame = Frame(size: size)
        state.draw(into: Canvas(frame), focused: true, reading: try CorrectingTests.reading())
        #expect(frame.cursor != nil, "\(form.id) hides its focus")
        if case .field(let id) = state.focus {
          #expect(state.shownFields.contains { $0.id == id }, "\(id) is not shown")
        }
      }
      var resumed = FormState(form)
      resumed.resume(state.draft, kept: Moment(milliseconds: 0))
      #expect(resumed.values == state.values)
      #expect(resumed.focus == state.focus)
      try expectSound(state)
    }
  }

  /// Either facts that read back as they are, or a sentence for what is wrong with a shown field.
  private func expectSound(_ state: FormState) throws {
    var reading = try CorrectingTests.reading()
    do throws(FormFaults) {
      for fact in try state.form.facts(state.values, reading: &reading) {
        #expect(state.form.makes.contains { $0.word == fact.word })
      }
    } catch {
      let shown = Set(state.shownFields.map(\.id))
      #expect(error.whole != nil || !error.fields.isEmpty)
      #expect(shown.isSuperset(of: error.fields.keys))
      for sentence in error.fields.values + [error.whole].compactMap(\.self) {
        #expect(sentence.hasSuffix("."), "\(sentence)")
        #expect(!sentence.contains("is missing") && !sentence.contains("cannot be recorded"))
      }
    }
  }
}
