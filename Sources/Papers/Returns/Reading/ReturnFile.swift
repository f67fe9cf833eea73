import Participation

/// A file of the national return on children looked after, by its name and its bytes.
package struct ReturnFile {
  /// As it is called in the folder that was named; `2024/header.csv` in a folder within it.
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

  package init(file: String, row: Int, column: String, reason: String) {
    (self.file, self.row, self.column, self.reason) = (file, row, column, reason)
  }

  package var description: String { "\(file.visible):\(row):\(column.visible): \(reason)" }
}
