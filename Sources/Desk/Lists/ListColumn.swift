import Canvas

/// A column of a list: where it stands, its heading, and what it says of a row.
struct ListColumn<Row> {
  let title: String
  let x: Int
  /// Nil up to a blank before the next column.
  let width: Int?
  let isRight: Bool
  /// What it says, where so many columns are.
  let cell: (Row, Int) -> Line

  /// - Parameters:
  ///   - width: nil up to a blank before the next column.
  ///   - right: whether it ends at its right edge.
  init(
    _ title: String = "", x: Int = Self.first, width: Int? = nil, right isRight: Bool = false,
    cell: @escaping (Row, Int) -> Line
  ) {
    (self.title, self.x, self.width, self.isRight) = (title, x, width, isRight)
    self.cell = cell
  }

  /// A column of plain text.
  init(
    _ title: String = "", x: Int = Self.first, width: Int? = nil, text: @escaping (Row) -> String
  ) {
    self.init(title, x: x, width: width) { row, _ in Line(text(row)) }
  }

  /// Where the first column stands, behind the mark of the selected row.
  static var first: Int { 2 }
}

/// The columns of a list, as wide as the terminal lets them be.
struct ListColumns<Row> {
  private let columns: [ListColumn<Row>]

  init(_ columns: [ListColumn<Row>]) { self.columns = columns }

  func drawHeading(into canvas: Canvas) {
    for column in columns where !column.title.isEmpty {
      canvas.write(column.title, x: column.x, style: .muted)
    }
  }

  func draw(_ row: Row, into line: Canvas, isSelected: Bool) {
    for column in columns {
      let next = columns.first { $0.x > column.x }.map { $0.x - 1 } ?? line.width
      let room = max(0, column.width ?? next - column.x)
      let part = line.part(x: column.x, width: room)
      var shown = column.cell(row, room)
      if isSelected { shown = shown.selected }
      part.write(shown, x: column.isRight ? max(0, room - TextWidth.of(shown.text)) : 0)
    }
  }
}

extension Line {
  /// As it looks in a selected row: what has a colour keeps it.
  fileprivate var selected: Line {
    Line(pieces: pieces.map { Piece($0.text, $0.style.inSelection) })
  }
}

extension Style {
  fileprivate var inSelection: Style {
    guard ![.plain, .muted].contains(ink) else { return .selected }
    var style = self
    style.isReversed = true
    return style
  }
}

extension Canvas {
  /// Draws the lines of a list that are seen: the mark and the cursor stand on the selected one.
  func drawLines<Row>(
    of list: ListPane<Row>, isFocused: Bool = true,
    _ draw: (_ row: Row?, _ line: Canvas, _ isSelected: Bool) -> Void
  ) {
    let shown = list.shown(height: height)
    for index in shown {
      let line = part(y: index - shown.lowerBound, height: 1)
      let isSelected = index == list.listing.selected
      if isSelected {
        line.fill(.selected)
        line.write("▸", style: .selected)
        if isFocused { line.focus(x: 0, y: 0) }
      }
      draw(list.rows[index], line, isSelected)
    }
  }

  /// Writes a sentence over as many lines as it takes.
  func writeWrapped(_ text: String, _ style: Style = .plain) {
    for (y, line) in Line.wrapped(text, width: width, style).enumerated() { write(line, y: y) }
  }
}

/// The line in which something is looked for, in the place of a list's heading.
struct FindLine {
  var label = "Find: "
  let editor: TextEditor
  let isFinding: Bool
  /// Nil where it is not said how many are found.
  let found: Int?

  func draw(into canvas: Canvas) {
    let used = canvas.write(label, style: .heading)
    let count = found.map { " \($0) found" } ?? ""
    let room = max(8, min(30, canvas.width - used - TextWidth.of(count)))
    editor.draw(into: canvas.part(x: used, width: room, height: 1), focused: isFinding)
    canvas.write(count, x: used + room, style: .muted)
  }
}
