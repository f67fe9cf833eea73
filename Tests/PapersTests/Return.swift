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

  func read() throws -> ReturnImport { try Self.read(files) }

  /// Reads files on 2 November 2026, with 4 years as the age from which a child takes part.
  static func read(_ files: [ReturnFile], at time: Int = 0) throws -> ReturnImport {
    ReturnImport(
      of: files, by: author, at: Moment(milliseconds: time), today: try day("2026-11-02"),
      routineAge: 4
    ) { text in
      String(
        text.unicodeScalars.map { $0.properties.isAlphabetic || $0.isDigit ? Character($0) : "-" })
    }
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

  var added: [ChildDetails] {
    entries.compactMap { if case .childAdded(let details) = $0.fact { details } else { nil } }
  }

  /// The periods of statuses: `looked-after 2020-01-01 to 2021-01-01`.
  var periods: [String] {
    entries.compactMap { entry in
      guard case .statusBegan(let period) = entry.fact else { return nil }
      return "\(period.status.rawValue) \(period.from) to \(period.to.map(\.description) ?? "now")"
    }
  }

  var codes: [ParticipationCode] {
    entries.compactMap { if case .codeOverruled(let code) = $0.fact { code.code } else { nil } }
  }
}
