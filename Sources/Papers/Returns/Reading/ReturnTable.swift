import Participation

/// A table of the return, read into rows with named columns.
struct ReturnTable {
  let file: String
  let kind: ReturnKind
  var rows: [ReturnRow] = []

  /// How far down a heading is looked for: above it may stand a title.
  private static let linesAboveHeading = 10

  /// The tables of a file, or none with the reason noted where it is nothing of the return's.
  static func tables(of file: ReturnFile, remarks: inout [ReturnRemark]) -> [ReturnTable] {
    if ReturnMarkup.isMarkup(file.bytes) {
      return ReturnMarkup.tables(of: file, remarks: &remarks)
    }
    return ReturnTable(separated: file, remarks: &remarks).map { [$0] } ?? []
  }

  init(file: String, kind: ReturnKind) {
    self.file = file
    self.kind = kind
  }

  private init?(separated file: ReturnFile, remarks: inout [ReturnRemark]) {
    let rows = CommaSeparated.rows(of: file.bytes).filter { !$0.isBlank }
    func remark(_ line: Int, _ reason: String) -> ReturnRemark {
      ReturnRemark(file: file.name, row: line, column: "-", reason: reason)
    }
    guard let first = rows.first else {
      remarks.append(remark(1, "the file is empty"))
      return nil
    }
    let headings = rows.prefix(Self.linesAboveHeading).map(\.heading)
    guard let place = headings.firstIndex(where: { ReturnKind(heading: $0) != nil }),
      let kind = ReturnKind(heading: headings[place])
    else {
      let expected = ReturnKind.needed.map {
        "\($0.rawValue) has \($0.columns.joined(separator: ", "))"
      }.joined(separator: "; ")
      remarks.append(
        remark(first.line, "these columns are no table of the return: \(expected)"))
      return nil
    }
    self.init(file: file.name, kind: kind)
    let columns = headings[place]
    for row in rows.dropFirst(place + 1) {
      if let fault = row.fault {
        remarks.append(remark(row.line, fault))
      } else if row.heading == columns {
        continue
      } else if row.fields.count != columns.count {
        remarks.append(
          remark(
            row.line, "\(row.fields.count) values, where the heading names \(columns.count)"))
      } else {
        self.rows.append(
          ReturnRow(file: file.name, line: row.line, columns: columns, fields: row.fields))
      }
    }
  }
}

/// A row of a table, its values by their columns.
struct ReturnRow {
  let file: String
  let line: Int
  private let values: [String: String]

  init(file: String, line: Int, columns: [String], fields: [String]) {
    self.init(
      file: file, line: line,
      values: Dictionary(zip(columns, fields)) { first, _ in first })
  }

  init(file: String, line: Int, values: [String: String]) {
    self.file = file
    self.line = line
    self.values = values.mapValues(Self.plain)
  }

  /// The value of a column, as it was meant: without white space, and without what a spreadsheet puts
  /// behind a whole number.
  subscript(column: String) -> String { values[column] ?? "" }

  /// The value of a column that holds a code; the layout has capitals only.
  func code(_ column: String) -> String { self[column].uppercased() }

  func has(_ column: String) -> Bool { values[column] != nil }

  func remark(_ column: String, _ reason: String) -> ReturnRemark {
    ReturnRemark(file: file, row: line, column: column, reason: reason)
  }

  /// A day; what a spreadsheet puts behind it, midnight, is left out.
  func date(_ column: String, remarks: inout [ReturnRemark]) -> CivilDate? {
    do { return try CivilDate(parsing: Self.day(self[column])) } catch {
      remarks.append(remark(column, error.message))
      return nil
    }
  }

  private static func day(_ text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text }
    let time = text[text.index(after: end)...]
    return time.allSatisfy { "0:.Z".contains($0) } ? String(text[..<end]) : text
  }

  /// `900201.0` is 900201 with a spreadsheet's decimal place.
  private static func plain(_ value: String) -> String {
    let value = value.trimmed
    guard let point = value.utf8.lastIndex(of: UInt8(ascii: ".")), point > value.startIndex,
      value[..<point].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return value }
    let decimals = value[value.utf8.index(after: point)...].utf8
    let isWhole = !decimals.isEmpty && decimals.allSatisfy { $0 == UInt8(ascii: "0") }
    return isWhole ? String(value[..<point]) : value
  }
}

extension CommaSeparated.Row {
  /// Nothing but what separates values, as a spreadsheet writes below its last row.
  fileprivate var isBlank: Bool { fault == nil && fields.allSatisfy { $0.trimmed.isEmpty } }

  fileprivate var heading: [String] { fields.map { $0.trimmed.uppercased() } }
}
