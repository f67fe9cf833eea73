import Participation

/// A file of the national return on children looked after, by its name and its bytes.
package struct ReturnFile {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Something about a row of a return: where, and what.
package struct ReturnRemark: Equatable, CustomStringConvertible {
  package let file: String
  package let row: Int
  package let column: String
  package let reason: String

  package var description: String { "\(file.visible):\(row):\(column.visible): \(reason)" }
}

/// Which of the return's files one is: known by its columns, not by its name.
///
/// Source: SSDA903.
package enum ReturnKind: String, CaseIterable {
  case header, episodes, reviews

  /// The columns without which the file is not taken. Others may be there, in any order.
  var columns: [String] {
    switch self {
    case .header: ["CHILD", "SEX", "DOB"]
    case .episodes: ["CHILD", "DECOM", "LS", "DEC"]
    case .reviews: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]
    }
  }
}

/// A return's file read into rows with named columns.
struct ReturnTable {
  let file: String
  let kind: ReturnKind
  private(set) var rows: [Row] = []

  struct Row {
    let file: String
    let line: Int
    private let values: [String: String]

    init(file: String, line: Int, columns: [String], fields: [String]) {
      self.file = file
      self.line = line
      values = Dictionary(zip(columns, fields)) { first, _ in first }
    }

    subscript(column: String) -> String {
      values[column]?.trimmed ?? ""
    }

    func remark(_ column: String, _ reason: String) -> ReturnRemark {
      ReturnRemark(file: file, row: line, column: column, reason: reason)
    }

    func date(_ column: String, remarks: inout [ReturnRemark]) -> CivilDate? {
      do { return try CivilDate(parsing: self[column]) } catch {
        remarks.append(remark(column, error.message))
        return nil
      }
    }
  }

  /// The table of a file, or nil with the reason noted where it is none of the return's.
  init?(_ file: ReturnFile, remarks: inout [ReturnRemark]) {
    let rows = CommaSeparated.rows(of: file.bytes)
    guard let heading = rows.first else {
      remarks.append(
        ReturnRemark(file: file.name, row: 1, column: "-", reason: "the file is empty"))
      return nil
    }
    let columns = heading.fields.map { $0.trimmed.uppercased() }
    let fitting = ReturnKind.allCases.first { Set($0.columns).isSubset(of: columns) }
    guard let kind = fitting else {
      let expected = ReturnKind.allCases.map {
        "\($0.rawValue) has \($0.columns.joined(separator: ", "))"
      }.joined(separator: "; ")
      remarks.append(
        ReturnRemark(
          file: file.name, row: heading.line, column: "-",
          reason: "these columns are no file of the return: \(expected)"))
      return nil
    }
    self.file = file.name
    self.kind = kind
    for row in rows.dropFirst() {
      if let fault = row.fault {
        remarks.append(
          ReturnRemark(file: file.name, row: row.line, column: "-", reason: fault))
      } else if row.fields.count != columns.count {
        remarks.append(
          ReturnRemark(
            file: file.name, row: row.line, column: "-",
            reason: "\(row.fields.count) values, where the heading names \(columns.count)"))
      } else {
        self.rows.append(
          Row(file: file.name, line: row.line, columns: columns, fields: row.fields))
      }
    }
  }
}
