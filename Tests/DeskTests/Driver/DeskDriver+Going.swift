import Canvas
import Desk
import Participation
import Protocols
import Testing

/// Going about the desk as a person does: by what is read on it.
extension DeskDriver {
  private static let caseload = Result {
    try SampleCaseload.entries(
      today: try CivilDate(parsing: "2026-11-25"), calendar: try Bundled.workingDays())
  }

  /// A desk over the sample caseload, on Wednesday 25 November 2026.
  ///
  /// - Parameter more: entries beside those of the sample, whoever may record them.
  static func sample(
    with more: [Entry] = [], width: Int = 80, height: Int = 24,
    as user: Author = Author(name: "Ama Mensah", role: .socialWorker)
  ) throws -> DeskDriver {
    try DeskDriver(try caseload.get() + more, as: user, width: width, height: height)
  }

  /// How many records the sample caseload has: one of each child that a meeting is planned for.
  static func sampleRecordCount() throws -> Int {
    try caseload.get().reduce(0) { count, entry in
      guard case .meetingPlanned(let planned) = entry.fact else { return count }
      return count + planned.children.count
    }
  }

  /// Opens the first meeting in the list that fits the words.
  mutating func openMeeting(_ words: String) {
    press(.character("/"))
    type(words)
    press(.enter, .enter)
  }

  /// Opens the first child in the list that fits the words.
  mutating func openChild(_ words: String) {
    press(.tab, .character("/"))
    type(words)
    press(.enter)
  }

  /// Selects the row of a list that begins so, behind its signs.
  mutating func select(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    press(.home)
    for _ in 0..<80 where !selectedRow.contains(text) { press(.down) }
    #expect(selectedRow.contains(text), sourceLocation: sourceLocation)
  }

  /// The cursor's row up to what stands beside it.
  var selectedRow: String { String(cursorRow.prefix { $0 != "│" }) }

  // MARK: In a form

  var form: FormState? {
    switch desk.top {
    case .form(let screen): screen.session.state
    case .walk(let screen): screen.form?.state
    default: nil
    }
  }

  /// Goes by tab to the field with a label.
  mutating func go(to label: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for _ in 0..<60 where form?.focusedField?.label != label { press(.tab) }
    #expect(form?.focusedField?.label == label, sourceLocation: sourceLocation)
  }

  /// Types into the field with a label.
  mutating func fill(
    _ label: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    go(to: label, sourceLocation: sourceLocation)
    type(text)
  }

  /// Types into the field with a label in the place of what stands there.
  mutating func refill(
    _ label: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    go(to: label, sourceLocation: sourceLocation)
    press(.end, .control("u"))
    type(text)
  }

  /// Chooses an answer by its words.
  mutating func choose(
    _ label: String, _ answer: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    go(to: label, sourceLocation: sourceLocation)
    guard let field = form?.focusedField,
      let index = field.options.firstIndex(where: { $0.label == answer })
    else {
      Issue.record("“\(label)” has no answer “\(answer)”", sourceLocation: sourceLocation)
      return
    }
    // The digits choose the first nine.
    if index < 9 {
      press(.character(Character("\(index + 1)")))
    } else {
      for _ in field.options where form?.values[field.id] != [field.options[index].value] {
        press(.right)
      }
    }
  }
}
