import Canvas
import Participation

/// The lines that a form is made of, before it is known which of them are seen.
struct FormLayout {
  var rows: [Row] = []
  /// Which answer the cursor is on, where answers have the focus.
  private var pointed = 0

  enum Row {
    case text(Line)
    /// A field with a line to type in, and what stands beside it.
    case line(Field, label: String, echo: Line)
    /// One line of a box to type in.
    case box(Field, line: Int, of: Int)
    /// Answers to choose from, as far as they fit in a row; the first row has the label.
    case options(Field, label: String, ClosedRange<Int>)
    /// The first line of an answer that has a row of its own, below the label; further lines are text.
    case longOption(Field, Int, String)
    case button
  }

  /// Columns in which a label stands.
  static func labelWidth(_ width: Int) -> Int { width < 50 ? 14 : 18 }

  /// Columns that a day takes, with the cursor behind it.
  static let dateWidth = 12

  /// Columns within which words wrap.
  static func boxWidth(_ width: Int) -> Int { max(4, width - 3) }

  init(_ state: FormState, width: Int, reading: FormReading) {
    for paragraph in state.form.intro {
      add(Line.wrapped(paragraph, width: width, .muted))
    }
    if !state.form.intro.isEmpty { add([""]) }
    for field in state.shownFields { add(field, state, width, reading) }
    pointed = state.focusedField.map(state.place) ?? 0
    if let fault = state.faults.whole {
      add(Line.wrapped(fault, width: width, Style(.bad, bold: true)))
    }
    rows.append(.button)
  }

  private mutating func add(_ lines: [Line]) { rows += lines.map(Row.text) }

  private mutating func add(
    _ field: Field, _ state: FormState, _ width: Int, _ reading: FormReading
  ) {
    let isFocused = state.focus == .field(field.id)
    switch field.kind {
    case .words(let lines):
      rows.append(.text(Line(field.label + (field.isRequired ? "" : " (optional)"), .heading)))
      let count = max(1, isFocused ? lines : min(lines, 2))
      rows += (0..<count).map { .box(field, line: $0, of: count) }
    case .choice, .several, .yesNo: addOptions(of: field, width)
    case .line, .date, .dates, .list, .secret:
      let echo = Self.echo(of: field, state, reading)
      // The day typed stands whole; its echo beside it or, where there is no room, below.
      let fits = TextWidth.of(echo.text) <= width - Self.labelWidth(width) - Self.dateWidth - 1
      let isLong = TextWidth.of(field.label) >= Self.labelWidth(width)
      if isLong { rows.append(.text(Line(field.label))) }
      rows.append(.line(field, label: isLong ? "" : field.label, echo: fits ? echo : ""))
      if !fits, isFocused || !state.isUntouched(field) {
        let indent = String(repeating: " ", count: Self.labelWidth(width))
        rows.append(.text(Line(indent + echo.text, .muted)))
      }
    }
    if let fault = state.faults.fields[field.id] {
      add(Line.wrapped("! " + fault, width: width, Style(.bad, bold: true), hanging: 2))
    }
    if isFocused, let hint = field.hint { add(Line.wrapped(hint, width: width, .muted)) }
  }

  /// A day typed in a short form, in full.
  private static func echo(of field: Field, _ state: FormState, _ reading: FormReading) -> Line {
    guard case .date(let leaning) = field.kind else { return "" }
    let text = state.values.text(field.id)
    let echo = TypedDate.echo(
      text, today: reading.today, calendar: reading.calendar, leaning: leaning)
    return Line(echo ?? "", .muted)
  }

  private mutating func addOptions(of field: Field, _ width: Int) {
    let options = field.options
    let labelWidth = Self.labelWidth(width)
    let room = width - labelWidth
    let widths = options.map { TextWidth.of($0.label) + 4 }
    guard widths.allSatisfy({ $0 <= room }) else { return addLongOptions(of: field, width) }
    var start = 0
    while start < options.count {
      var (end, used) = (start, widths[start])
      while end + 1 < options.count, used + 2 + widths[end + 1] <= room {
        end += 1
        used += 2 + widths[end]
      }
      rows.append(.options(field, label: start == 0 ? field.label : "", start...end))
      start = end + 1
    }
  }

  /// Long answers stand below the label, each whole: they are read before one is chosen.
  private mutating func addLongOptions(of field: Field, _ width: Int) {
    rows.append(.text(Line(field.label, .heading)))
    for (index, option) in field.options.enumerated() {
      let lines = Wrapping.lines(option.label, width: width - Self.longOptionStart)
      rows.append(.longOption(field, index, lines.first ?? ""))
      let indent = String(repeating: " ", count: Self.longOptionStart)
      add(lines.dropFirst().map { Line(indent + $0) })
    }
  }

  /// Before which column a long answer has its mark.
  private static let longOptionStart = 6

  /// The first and the last row of what has the focus.
  func focused(_ focus: FormState.Focus) -> ClosedRange<Int>? {
    let places = rows.indices.filter { index in
      switch rows[index] {
      case .line(let field, _, _), .box(let field, _, _): focus == .field(field.id)
      // Of many answers, the one that the cursor is on is what has to be seen.
      case .options(let field, _, let range):
        focus == .field(field.id) && range.contains(pointed)
      case .longOption(let field, let index, _): focus == .field(field.id) && index == pointed
      case .button: focus == .button
      case .text: false
      }
    }
    guard let first = places.first, let last = places.last else { return nil }
    // A box has its label in the row above.
    if case .box = rows[first], first > 0 { return first - 1...last }
    return first...last
  }
}
