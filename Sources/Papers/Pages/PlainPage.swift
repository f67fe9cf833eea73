import Participation
import Protocols

/// A paper as text of at most 72 columns, for a terminal, a screen reader or an email. A box to write
/// in is a run of lines.
package struct PlainPage {
  package static let width = 72
  private var lines: [String] = []
  private let width: Int

  /// The text of a paper, with a line end at its end.
  ///
  /// - Parameter width: how long a line may be, as on a narrow terminal.
  package static func text(
    of paper: Paper, look: PaperLook = PaperLook(), width: Int = PlainPage.width
  ) -> String {
    var page = PlainPage(width: max(20, width))
    page.add(paper.title, underlined: "=")
    for block in paper.blocks { page.add(block, look: look) }
    while page.lines.last == "" { page.lines.removeLast() }
    return page.lines.joined(separator: "\n") + "\n"
  }

  private init(width: Int) { self.width = width }

  private mutating func add(_ block: PaperBlock, look: PaperLook) {
    switch block {
    case .heading(let text, let level): add(text, underlined: level == 2 ? "-" : nil)
    case .paragraph(let text):
      blank()
      add(text)
    case .list(let items):
      blank()
      for item in items { add(item, first: "- ", indent: 2) }
    case .table(let header, let rows):
      // Read aloud, a row is a sentence and not a column somewhere.
      for row in rows {
        blank()
        add(row.first ?? "", first: "- ", indent: 2)
        let cells = zip(header, row).dropFirst().filter { !$0.1.isEmpty }
        if !cells.isEmpty {
          add(cells.map { "\($0): \($1)" }.joined(separator: " · "), first: "  ", indent: 2)
        }
      }
    case .question(let question, let number): add(question, number: number, look: look)
    case .quotation(let words, let whose):
      blank()
      add("“\(words)”", first: "    ", indent: 4)
      add("– \(whose)", first: "    ", indent: 6)
    case .pageBreak:
      blank()
      lines.append(String(repeating: "-", count: width))
    }
  }

  private mutating func add(_ question: PaperQuestion, number: Int, look: PaperLook) {
    blank()
    let mark = "\(number). "
    add(question.ask, first: mark, indent: mark.count)
    if let hint = question.hint { add(hint, first: "   ", indent: 3) }
    if look.isForInterpreter { addRoom("Translation:", count: 2) }
    if look.isForInterpreter && question.answer.isWritten { lines.append("   Answer:") }
    switch question.answer {
    case .lines(let count), .box(let count): addRoom(nil, count: count)
    case .choice(let choices, _):
      for choice in choices { add(choice, first: "   [ ] ", indent: 7) }
    case .faces(let faces): add(faces)
    }
    if look.isForInterpreter { addRoom("Answer in English:", count: question.answer.room) }
  }

  private mutating func addRoom(_ label: String?, count: Int) {
    if let label { lines.append("   \(label)") }
    let line = "   " + String(repeating: "_", count: width - 3)
    for _ in 0..<count { lines.append(line) }
  }

  private mutating func add(_ faces: [Face]) {
    guard faces.count * 13 + 1 <= width else {
      for face in faces { lines.append("   [ ] \(face.name)") }
      return
    }
    for row in 0..<7 {
      lines.append(
        trimmedEnd("   " + faces.map { $0.drawing[row] }.joined(separator: "  ")))
    }
    let boxes = faces.map { face in
      let label = "[ ] \(face.name)"
      return label + String(repeating: " ", count: max(0, 11 - label.count))
    }
    lines.append(trimmedEnd("   " + boxes.joined(separator: "  ")))
  }

  private func trimmedEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func add(_ heading: String, underlined mark: Character?) {
    blank()
    let start = lines.count
    add(heading)
    if let mark {
      let longest = lines[start...].map(\.count).max() ?? 0
      lines.append(String(repeating: mark, count: longest))
    }
  }

  /// A text wrapped at words. Its own line ends stay, a word longer than a line is broken, and what
  /// would steer a terminal is made visible.
  private mutating func add(_ text: String, first: String = "", indent: Int = 0) {
    var lead = first
    for part in text.lines {
      var line = lead
      var isEmpty = true
      lead = String(repeating: " ", count: indent)
      var (used, leadWidth) = (line.count, lead.count)
      for word in String(part).visible.split(separator: " ") {
        var rest = word
        if !isEmpty && used + 1 + rest.count > width {
          lines.append(line)
          (line, used, isEmpty) = (lead, leadWidth, true)
        }
        while (isEmpty ? used : used + 1) + rest.count > width {
          let fitting = rest.prefix(width - used)
          lines.append(line + fitting)
          rest = rest.dropFirst(fitting.count)
          (line, used) = (lead, leadWidth)
        }
        line += isEmpty ? rest : " " + rest
        used += rest.count + (isEmpty ? 0 : 1)
        isEmpty = false
      }
      leadWidth = lead.count
      lines.append(trimmedEnd(line))
    }
  }
}

extension PaperQuestion.Answer {
  /// Whether there is room to write or draw, rather than something to tick.
  var isWritten: Bool {
    switch self {
    case .lines, .box: true
    case .choice, .faces: false
    }
  }

  /// How many lines an answer put into another language may take.
  var room: Int {
    switch self {
    case .lines(let count), .box(let count): min(count, 4)
    case .choice, .faces: 1
    }
  }
}

extension String {
  /// The lines of a text; one at least.
  var lines: [Substring] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
