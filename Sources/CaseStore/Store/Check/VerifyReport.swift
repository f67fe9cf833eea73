package import Participation

/// What a store was found to be.
package struct VerifyReport: Sendable, Equatable {
  /// Entries looked at, those that were erased included.
  package internal(set) var entries = 0
  /// Entries whose key was destroyed, as somebody asked for.
  package internal(set) var erased = 0
  package internal(set) var findings: [Finding] = []

  /// A report in which nothing is wrong.
  package init(entries: Int = 0, erased: Int = 0) {
    self.entries = entries
    self.erased = erased
  }

  package var isSound: Bool { findings.isEmpty }

  /// The children that any finding touches, as far as can be told.
  package var children: [ChildID] { Set(findings.flatMap(\.children)).sorted() }

  /// Something that is not as it should be.
  package struct Finding: Sendable, Hashable {
    package let kind: Kind
    /// What it is about, without any case text.
    package let detail: String
    package let children: [ChildID]

    init(_ kind: Kind, _ detail: String, children: [ChildID?] = []) {
      self.kind = kind
      self.detail = detail
      self.children = children.compactMap(\.self)
    }
  }

  /// Kinds of finding.
  package enum Kind: String, Sendable, CaseIterable {
    /// SQLite finds a page, a table or an index damaged.
    case file
    /// An entry was altered or stands in another's place.
    case seal
    /// An entry opens, and this program does not know what it says.
    case form
    /// An entry is missing.
    case missing
    /// An entry is not where it was recorded, or was put in.
    case order
    /// The end of the journal is not what was written last.
    case head
    /// A key, or what says that it was destroyed, does not open.
    case key
    /// An overview is not what the entries amount to; `rebuild` makes it anew.
    case overview
    case user
    case draft
    /// The store is behind one of its backups.
    case behindBackup = "behind-backup"
  }
}
