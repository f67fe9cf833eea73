/// Rows of comma-separated text (RFC 4180), each with the number of its line.
///
/// Our own, since a return with one bad quotation mark still has to be taken but for that row, and
/// each fault named by its row: the libraries at hand refuse the whole file and count no rows.
package struct CommaSeparated {
  /// A row's fields, or why it has none.
  package struct Row: Equatable {
    /// Line of the file on which the row begins, from 1.
    package let line: Int
    package let fields: [String]
    /// What is wrong with the row's form; its fields are then not to be relied on.
    package let fault: String?
  }

  /// Reads text in UTF-8, with or without byte order mark, with LF, CRLF or CR, quoted or bare. Empty
  /// lines are left out.
  package static func rows(of bytes: some Collection<UInt8>) -> [Row] {
    let all = withPlainLineEnds(
      bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes.dropFirst(0))
    var reader = Reader()
    var next = 0
    var rowStart = 0
    while true {
      while next < all.count && !reader.isSpoilt {
        reader.read(all[next])
        next += 1
        if reader.isAtRowStart { rowStart = next }
      }
      // A mark that is never closed costs its own line, and what stands after it is read again.
      guard let lineEnd = all[rowStart...].firstIndex(of: UInt8(ascii: "\n")),
        reader.giveUpRow()
      else { return reader.finish() }
      next = lineEnd + 1
      rowStart = next
    }
  }

  /// The bytes with each line end as a single newline: spreadsheets on some machines end lines in CR.
  private static func withPlainLineEnds(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.underestimatedCount)
    var followsReturn = false
    for byte in bytes {
      let isNewline = byte == UInt8(ascii: "\n")
      if !(isNewline && followsReturn) {
        plain.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
      }
      followsReturn = byte == UInt8(ascii: "\r")
    }
    return plain
  }
}

private struct Reader {
  private var rows: [CommaSeparated.Row] = []
  private var fields: [String] = []
  private var field: [UInt8] = []
  private var fault: String?
  private var line = 1
  private var startLine = 1
  private var state = State.start

  private enum State {
    /// Before the first byte of a field.
    case start
    case bare
    case quoted
    /// After a quotation mark within a quoted field: its end, or the first half of a doubled one.
    case closing
  }

  mutating func read(_ byte: UInt8) {
    let (comma, quote, newline) = (UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"))
    switch (state, byte) {
    case (.quoted, quote): state = .closing
    case (.quoted, _): field.append(byte)
    case (.closing, quote):
      field.append(quote)
      state = .quoted
    case (_, comma): endField()
    case (_, newline): endRow()
    case (.start, quote): state = .quoted
    case (.bare, quote):
      fault = fault ?? "a quotation mark in the middle of a value"
      field.append(byte)
    case (.closing, _):
      fault = fault ?? "text after a closing quotation mark"
      field.append(byte)
      state = .bare
    default:
      field.append(byte)
      state = .bare
    }
    if byte == newline { line += 1 }
    if byte == newline && state == .start { startLine = line }
  }

  var isAtRowStart: Bool { state == .start && fields.isEmpty && field.isEmpty }

  /// How often lines are read again: more than this many open marks are no slip of the pen.
  private static let mostGivenUp = 1000
  private var givenUp = 0

  /// Whether a row of several lines has turned out to be none: a mark on its first line took in the
  /// lines after it.
  var isSpoilt: Bool { fault != nil && line > startLine && givenUp < Self.mostGivenUp }

  /// Where a quoted value was still open at the end: notes the row and begins anew on the line after
  /// the one on which it began.
  mutating func giveUpRow() -> Bool {
    guard state == .quoted || isSpoilt, givenUp < Self.mostGivenUp else { return false }
    givenUp += 1
    rows.append(
      CommaSeparated.Row(
        line: startLine, fields: [], fault: fault ?? "a quotation mark that is never closed"))
    fields.removeAll()
    field.removeAll()
    fault = nil
    state = .start
    startLine += 1
    line = startLine
    return true
  }

  mutating func finish() -> [CommaSeparated.Row] {
    if state == .quoted { fault = fault ?? "a quotation mark that is never closed" }
    endRow()
    return rows
  }

  private mutating func endField() {
    // A null byte stands in no return; it would end a text early elsewhere.
    if let text = String(validating: field, as: UTF8.self), !field.contains(0) {
      fields.append(text)
    } else {
      fault = fault ?? "bytes that are no UTF-8 text"
      fields.append(String(decoding: field, as: UTF8.self))
    }
    field.removeAll(keepingCapacity: true)
    state = .start
  }

  private mutating func endRow() {
    endField()
    let isEmpty = fields.count == 1 && fields[0].isEmpty && fault == nil
    if !isEmpty {
      rows.append(CommaSeparated.Row(line: startLine, fields: fields, fault: fault))
    }
    fields.removeAll()
    fault = nil
  }
}
