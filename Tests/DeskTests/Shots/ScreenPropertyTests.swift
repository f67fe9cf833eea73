import Canvas
import Testing

@Suite("Every screen at every size")
struct ScreenPropertyTests {
  @Test("Writes within the terminal, in styles that have a sign")
  func within() throws {
    try Shot.each { shot, still in
      #expect(still.cells.count == still.size.width * still.size.height, "\(shot)")
      for (y, row) in still.rows.enumerated() {
        #expect(TextWidth.of(row) <= still.size.width, "\(shot), row \(y)")
      }
      #expect(!still.cells.contains { StyleSign.of($0.style) == "?" }, "\(shot)")
    }
  }

  @Test("Shows whole hints, and only such as work")
  func hints() throws {
    try Shot.each { shot, still in
      let last = still.row(still.size.height - 1)
      #expect(!last.contains("…"), "\(shot): \(last)")
      guard !still.hints.isEmpty else { return }
      var rest = Substring(last)
      while !rest.isEmpty {
        // A key can be a blank's name, and none is longer than its hint.
        let hint = still.hints.first { rest == $0 || rest.hasPrefix($0 + "  ") }
        guard let hint else {
          Issue.record("\(shot): “\(rest)”")
          return
        }
        rest = rest.dropFirst(hint.count + 2)
      }
    }
  }

  @Test("Puts the cursor on what has the focus")
  func cursor() throws {
    try Shot.each { shot, still in
      let cursor = try #require(still.cursor, "\(shot)")
      let row = still.row(cursor.y)
      #expect(row.contains(shot.scene.focus), "\(shot): \(row)")
      guard !still.isTyping, row.contains("▸") else { return }
      #expect(still.cells[cursor.y * still.size.width + cursor.x].style.isReversed, "\(shot)")
    }
  }

  @Test("Leaves the first word of whatever is cut")
  func cutting() throws {
    try Shot.each { shot, still in
      for y in 0..<still.size.height {
        for part in still.parts(ofRow: y) {
          for piece in part.split(separator: "  ").map(String.init) {
            // Alone it says that there is more.
            guard piece != "…", let end = piece.firstIndex(of: "…") else { continue }
            let words = piece[..<end].split { " ▸·✓!~–?•[]()".contains($0) }
            let isAfterAll = piece[..<end].last == " "
            #expect(words.count > 1 || isAfterAll, "\(shot): \(piece)")
          }
        }
      }
    }
  }

  /// What says in a row, without any colour, what an ink says of it.
  private static let signs: [Style.Ink: [String]] = [
    .good: [
      "✓", "ready", "done", "Done", "Recorded", "kept", "Taken back", "closed", "told",
      "empty again",
    ],
    .warning: [
      "~", "!", "?", "–", "explained", "Explained", "In progress", "to answer", "to decide",
      "none is planned", "late",
    ],
    .bad: ["!", "⚑", "gap", "overdue", "was due", "to record", "to tell"],
  ]

  @Test("Says by a sign or a word whatever it says by a colour")
  func mono() throws {
    try Shot.each { shot, still in
      guard !still.isCovered else { return }
      for (ink, signs) in Self.signs {
        for paragraph in still.paragraphs(in: ink) {
          #expect(signs.contains { paragraph.contains($0) }, "\(shot), \(ink): \(paragraph)")
        }
      }
    }
  }
}

extension Still {
  /// What is written in an ink, with the row that it begins in: rows that go on below one another are
  /// one paragraph.
  fileprivate func paragraphs(in ink: Style.Ink) -> [String] {
    var paragraphs: [String] = []
    var above: [Int: Int] = [:]
    for y in 0..<size.height {
      var here: [Int: Int] = [:]
      var x = 0
      while x < size.width {
        guard self[x, y].style.ink == ink else {
          x += 1
          continue
        }
        let start = x
        while x < size.width, self[x, y].style.ink == ink { x += 1 }
        if let index = above[start] {
          paragraphs[index] += " " + text(of: start..<x, y)
          here[start] = index
        } else {
          here[start] = paragraphs.count
          paragraphs.append(part(around: start, y))
        }
      }
      above = here
    }
    return paragraphs
  }

  private subscript(x: Int, y: Int) -> Frame.Cell { cells[y * size.width + x] }

  private func text(of columns: Range<Int>, _ y: Int) -> String {
    String(columns.compactMap { self[$0, y].character })
  }

  /// What stands in a row around a column, up to what only stands beside.
  private func part(around x: Int, _ y: Int) -> String {
    let start = (0..<x).last { self[$0, y].character == "│" } ?? 0
    let end = (x..<size.width).first { self[$0, y].character == "│" } ?? size.width
    return text(of: start..<end, y)
  }
}
