package import Participation

extension DutyTable {
  /// What the table says of one duty.
  package struct Row: Sendable {
    package let code: Int
    package let id: DutyID
    package let phase: Phase
    /// As the pack writes them: `social-worker, chair`.
    package let owners: String
    package let start, due: String
    package let provisions: [String]
    /// What has to happen first; empty where nothing has.
    package let onlyIf: String
    package let isReading: Bool
  }

  /// In the order of the codes.
  ///
  /// - Throws: `Unreadable` with the row that is none.
  package static func rows() throws(Unreadable) -> [Row] { try read.get() }

  package struct Unreadable: Error { let row: String }

  private static let read = Result { () throws(Unreadable) in
    try text.split(separator: "\n").map { line throws(Unreadable) in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      let padded = cells + Array(repeating: "", count: max(0, 9 - cells.count))
      guard padded.count == 9, let code = Int(padded[0]), let id = DutyID(rawValue: padded[1]),
        let phase = Phase(rawValue: padded[2]), ["", "reading"].contains(padded[8])
      else { throw Unreadable(row: String(line)) }
      return Row(
        code: code, id: id, phase: phase, owners: padded[3], start: padded[4], due: padded[5],
        provisions: padded[6].split(separator: ", ").map(String.init), onlyIf: padded[7],
        isReading: padded[8] == "reading")
    }
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
