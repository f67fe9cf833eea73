import Foundation
import Papers
import Participation

/// A return written for a test: a header, and what stands beside it.
struct Return {
  /// The header of two children: 1, born in 2010, and 2, born in 2020.
  var header: String = """
    CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
    1,M,01/02/2010,WBRI,A123,,
    2,F,03/04/2020,MWBC,B456,,

    """
  var episodes: String?
  var reviews: String?

  static let headerColumns = "CHILD,SEX,DOB"
  static let episodeColumns = "CHILD,DECOM,LS,DEC"
  static let reviewColumns = "CHILD,DOB,REVIEW,REVIEW_CODE"

  static let author = Author(name: "Ama Mensah", role: .socialWorker)

  /// A return of one episode or several, by their rows.
  static func episodes(_ rows: String...) -> Return {
    Return(episodes: table(episodeColumns, rows))
  }

  /// A return of one review or several, by their rows; the children are looked after throughout.
  static func reviews(_ rows: String...) -> Return {
    Return(
      episodes: table(episodeColumns, ["1,01/02/2010,C2,", "2,03/04/2020,C2,"]),
      reviews: table(reviewColumns, rows))
  }

  /// A return with a header of its own and nothing beside it.
  static func header(_ rows: String...) -> Return { Return(header: table(headerColumns, rows)) }

  private static func table(_ columns: String, _ rows: [String]) -> String {
    ([columns] + rows).map { $0 + "\n" }.joined()
  }

  private var files: [ReturnFile] {
    [("header.csv", header), ("episodes.csv", episodes), ("reviews.csv", reviews)].compactMap {
      name, text in text.map { ReturnFile(name: name, bytes: Array($0.utf8)) }
    }
  }

  func read(among recorded: [Entry] = []) throws -> ReturnImport {
    try Self.read(files, among: recorded)
  }

  /// Reads files on 2 November 2026, with 4 years as the age from which a child takes part.
  ///
  /// - Parameter recorded: what stands in the journal.
  static func read(
    _ files: [ReturnFile], at time: Int = 0, year: Int? = nil, among recorded: [Entry] = [],
    erased: Set<ChildID> = []
  ) throws -> ReturnImport {
    let file = CaseFile(folding: recorded)
    return try ReturnImport(
      of: files, year: year, by: author, at: Moment(milliseconds: time),
      today: try day("2026-11-02"), routineAge: 4,
      identify: ReturnIdentifiers(
        costly: { plain("c/" + $0) }, shared: { plain("s/" + $0) },
        own: { "o\(UInt($0.hashValue.magnitude))" }),
      known: file.children.values.map { ($0.child, $0.statuses) },
      isErased: erased.contains
    ) { child in
      recorded.filter { entry in
        entry.child == child
          || entry.meeting.flatMap { file.meetings[$0]?.children.contains(child) } ?? false
      }
    }
  }

  private static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.map { $0.properties.isAlphabetic || $0.isDigit ? Character($0) : "-" })
  }

  /// Reads one file given by its bytes.
  static func read(bytes: [UInt8]) throws -> ReturnImport {
    try read([ReturnFile(name: "header.csv", bytes: bytes)])
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension ReturnImport {
  /// Each row that was not taken, as a person reads of it.
  var refusals: [String] { refused.map(\.description) }
  var flags: [String] { flagged.map(\.description) }

  /// The journal that they make.
  var file: CaseFile { CaseFile(folding: entries) }

  /// The children as the journal has them, in the order in which they were added.
  var added: [Child] {
    let file = file
    return entries.compactMap { entry in
      guard entry.fact.word == .childAdded else { return nil }
      return entry.child.flatMap { file.children[$0]?.child }
    }
  }

  /// The periods of statuses: `looked-after 2020-01-01 to 2021-01-01`.
  var periods: [String] { file.periods }

  var codes: [ParticipationCode] {
    entries.compactMap { if case .codeOverruled(let code) = $0.fact { code.code } else { nil } }
  }
}

extension CaseFile {
  /// The periods of every child's statuses, child by child.
  var periods: [String] {
    children.values.sorted { $0.child.id < $1.child.id }.flatMap(\.statuses).map { period in
      "\(period.status.rawValue) \(period.from) to \(period.to.map(\.description) ?? "now")"
    }
  }
}
