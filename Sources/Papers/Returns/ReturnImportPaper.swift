import Participation

/// What an import took, and what it did not.
package struct ReturnImportPaper: Encodable {
  let children, episodes, reviews: Int
  /// Entries that were not there before.
  let new: Int
  let refused, flagged: [Remark]

  struct Remark: Encodable {
    let file: String
    let row: Int
    let column, reason: String

    init(_ remark: ReturnRemark) {
      file = remark.file
      row = remark.row
      column = remark.column
      reason = remark.reason
    }
  }

  private let remarks: [(heading: String, lines: [String])]

  private enum CodingKeys: String, CodingKey {
    case children, episodes, reviews, new, refused, flagged
  }

  package init(_ read: ReturnImport, added: Int) {
    children = read.childCount
    episodes = read.episodeCount
    reviews = read.reviewCount
    new = added
    refused = read.refused.map(Remark.init)
    flagged = read.flagged.map(Remark.init)
    remarks = [
      ("Not taken", read.refused.map(\.description)),
      ("Taken as recorded, though something contradicts it", read.flagged.map(\.description)),
    ]
  }

  /// For people: counts, then each remark as `file:row:column: reason`.
  package var text: String {
    var lines = [
      "Taken: \(children) children, \(episodes) episodes, \(reviews) reviews; "
        + (new == 0 ? "nothing that was not there before." : "\(new) new entries.")
    ]
    for (heading, remarks) in remarks where !remarks.isEmpty {
      lines += ["", "\(heading): \(remarks.count)"] + remarks.map { "  \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
