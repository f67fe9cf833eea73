package import Foundation
import GRDB
package import Participation

/// A journal as it leaves the store, sealed under a passphrase of its own.
package struct SealedJournal: Sendable {
  package let bytes: Data
  package let entries: Int
  /// Entries that could not be read and are not in it.
  package let unreadable: Int
  /// The children whom it is about.
  package let children: [ChildID]
}

/// What of a store's journal is exchanged.
package enum JournalExtent: Sendable, Equatable {
  case everything
  /// One child's case, the meetings about them included, with what others' records there need.
  case child(ChildID)
  /// Everything about one meeting, and who the children are.
  case meeting(MeetingID)
}

extension CaseStore {
  /// The entries of this store, or those of a part, sealed so that another store can take them in.
  ///
  /// That a child was erased is not among them: it is each store's own to do.
  ///
  /// - Parameter cost: nil for one that takes about a second.
  /// - Throws: `passphraseTooShort`, `noMemory`, `damaged`.
  package func exportJournal(
    _ extent: JournalExtent, passphrase: borrowing Passphrase, cost: PassphraseCost? = nil
  ) throws(StoreError) -> SealedJournal {
    try passphrase.checkLength()
    let part = try journalPart(extent)
    let header = JournalHeader(cost: try PassphraseCost.chosen(cost))
    let key = try SecretKey.derived(from: passphrase, salt: header.salt, cost: header.cost)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    var content: [UInt8] = []
    do {
      for entry in part.entries { content += try encoder.encode(entry) + [UInt8(ascii: "\n")] }
    } catch { throw StoreError.damaged }
    let sealed = JournalSeal.seal(content, under: key, for: header.bytes)
    content.wipe()
    return SealedJournal(
      bytes: Data(header.written(key: key)) + sealed, entries: part.entries.count,
      unreadable: part.unreadable.count { $0.why != .erased },
      children: part.entries.compactMap(\.child).uniqued())
  }

  private func journalPart(_ extent: JournalExtent) throws(StoreError) -> JournalPart {
    var part =
      switch extent {
      case .everything: try read { try Self.everything(JournalReader($0, keys: keys)) }
      case .child(let child): try entries(child: child)
      case .meeting(let meeting): try wholeMeeting(meeting)
      }
    part.entries.removeAll { $0.fact.word == .childErased }
    return part
  }

  private static func everything(_ reader: JournalReader) throws -> JournalPart {
    var part = JournalPart()
    try reader.forEachLine(where: "1", []) { line in
      switch line {
      case .failure(let unreadable): part.unreadable.append(unreadable)
      case .success(let line):
        switch try reader.entry(line) {
        case .success(let entry): part.entries.append(entry)
        case .failure(let cause):
          part.unreadable.append(UnreadableEntry(line, cause.cause))
        }
      }
    }
    return part
  }

  /// A meeting's entries have no place without the children whom they name.
  private func wholeMeeting(_ meeting: MeetingID) throws(StoreError) -> JournalPart {
    var part = try entries(meeting: meeting)
    let planned = part.entries.flatMap { entry -> [ChildID] in
      if case .meetingPlanned(let planned) = entry.fact { planned.children } else { [] }
    }
    let children = (planned + part.entries.compactMap(\.child)).uniqued()
    var known = Set(part.entries.map(\.id))
    for child in children {
      let own = try entries(child: child)
      part.unreadable += own.unreadable
      part.entries += own.entries.filter { $0.meeting == nil && known.insert($0.id).inserted }
    }
    return part
  }
}
