import Participation

/// What an import took, and what it did not.
package struct ReturnImportPaper: Encodable {
  let children, episodes, reviews: Int
  /// Entries that were not there before.
  let new: Int
  /// The collection years, by the year in which each ends.
  let years: [Int]
  let refused, flagged, joined, updated: [Remark]
  let absent: [String]
  let notNeeded: [NotNeeded]

  struct Remark: Encodable {
    let file: String
    let row: Int
    let column, reason: String

    init(_ remark: ReturnRemark) {
      (file, row, column, reason) = (remark.file, remark.row, remark.column, remark.reason)
    }
  }

  /// A table of the return of which nothing is taken.
  struct NotNeeded: Encodable { let file, table: String }

  private let lines: [String]

  private enum CodingKeys: String, CodingKey {
    case children, episodes, reviews, new, years, refused, flagged, joined, updated, absent,
      notNeeded
  }

  package init(_ read: ReturnImport, added: Int) {
    (children, episodes, reviews) = (read.childCount, read.episodeCount, read.reviewCount)
    (new, years, absent) = (added, read.years, read.absent)
    (refused, flagged) = (read.refused.map(Remark.init), read.flagged.map(Remark.init))
    (joined, updated) = (read.joined.map(Remark.init), read.updated.map(Remark.init))
    notNeeded = read.notNeeded.map { NotNeeded(file: $0.file, table: $0.kind.rawValue) }
    lines =
      Self.years(of: read)
      + [
        ("Not taken", read.refused.map(\.description)),
        ("Taken as recorded, though something contradicts it", read.flagged.map(\.description)),
        ("Recorded here already", read.joined.map(\.description)),
        ("Brought up to date", read.updated.map(\.description)),
        ("Not in the return", read.absent),
        ("Not needed here", notNeeded.map { "\($0.file.visible): \($0.table)" }),
      ].flatMap { heading, remarks in
        remarks.isEmpty ? [] : ["", "\(heading): \(remarks.count)"] + remarks.map { "  \($0)" }
      }
  }

  /// Of which years it is, and which of them no date told.
  private static func years(of read: ReturnImport) -> [String] {
    guard read.childCount > 0 else { return [] }
    let names = read.years.map { Period.collectionYear(from: $0 - 1)?.name ?? "\($0)" }
    let said = "The \(names.count == 1 ? "return" : "returns") of \(names.listed)."
    guard let assumed = read.assumedYears.first else { return [said] }
    return [
      said, "That it is of the year that ends in \(assumed) no date says; --year names another.",
    ]
  }

  /// Whether no child was in it, so that nothing could be taken.
  package var isEmpty: Bool { children == 0 }

  /// For people: counts, then each remark as `file:row:column: reason`.
  package var text: String {
    let taken = [
      (children, "child", "children"), (episodes, "episode", "episodes"),
      (reviews, "review", "reviews"),
    ].map { count, one, many in "\(count) \(count == 1 ? one : many)" }
    let added = new == 1 ? "1 new entry." : "\(new) new entries."
    let first =
      "Taken: \(taken.joined(separator: ", ")); "
      + (new == 0 ? "nothing that was not there before." : added)
    return ([first] + lines).joined(separator: "\n") + "\n"
  }
}
