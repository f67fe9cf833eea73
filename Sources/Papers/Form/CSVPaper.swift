/// Comma-separated rows (RFC 4180), for a spreadsheet.
package enum CSVPaper {
  /// Rows as text, each ended by CR and LF.
  package static func text(of rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One cell. What a spreadsheet would run as a formula gets an apostrophe before it, by which it is
  /// read as text.
  private static func cell(_ text: String) -> String {
    // By scalars: CR and LF are one character, and so is a quotation mark with an accent.
    let scalars = text.unicodeScalars
    let isFormula = scalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let needsMarks = scalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    var cell = String.UnicodeScalarView(isFormula ? ["'"] : [])
    for scalar in scalars { cell.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return needsMarks ? "\"\(String(cell))\"" : String(cell)
  }
}
