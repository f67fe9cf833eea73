import Participation

/// Comma-separated text as spreadsheets read it (RFC 4180): a header, then rows that end in CRLF.
///
/// A cell that a spreadsheet would take for a formula has an apostrophe before it, and what would
/// steer a terminal is made visible.
package struct CSVPaper: Sendable {
  private var rows: [String]
  private let width: Int

  package init(_ header: [String]) {
    width = header.count
    rows = [Self.row(header)]
  }

  /// A row; cells that are missing at its end are empty.
  package mutating func add(_ cells: [String]) {
    precondition(cells.count <= width, "a row of \(cells.count) cells under a header of \(width)")
    rows.append(Self.row(cells + Array(repeating: "", count: width - cells.count)))
  }

  package var text: String { rows.map { $0 + "\r\n" }.joined() }

  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  /// Letters, digits and what stands within days and codes: most cells, in which nothing can hide.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "/")
    }
  }

  private static func cell(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    let scalars = harmless(text)
    let isQuoted = scalars.contains { [",", "\"", "\r", "\n", "\t"].contains($0) }
    guard isQuoted || scalars.first == " " || scalars.last == " " else { return String(scalars) }
    // By scalars: a mark with an accent on it is still one that ends the cell.
    var quoted: String.UnicodeScalarView = .init(["\""])
    for scalar in scalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// An apostrophe before what begins a formula, behind spaces too, since some spreadsheets look past
  /// them.
  private static func harmless(_ text: String) -> String.UnicodeScalarView {
    var shown = String.UnicodeScalarView()
    let first = text.unicodeScalars.first { $0 != " " }
    if let first, ["=", "+", "-", "@", "\t", "\r", "\n"].contains(first) { shown.append("'") }
    for scalar in text.unicodeScalars {
      if scalar.steersTerminal && !["\t", "\r", "\n"].contains(scalar) {
        shown.append(contentsOf: String(scalar).visible.unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return shown
  }
}
