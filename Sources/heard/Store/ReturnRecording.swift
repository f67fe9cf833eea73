import CaseStore
import Foundation
import Papers
import Participation

/// A folder with the CSV files of a return.
struct ReturnFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  func files() throws -> [ReturnFile] {
    let shown = path.visible
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw Complaint.usage("“\(shown)” is no folder that can be read; name one with CSV files.")
    }
    let tables = names.filter { $0.lowercased().hasSuffix(".csv") }.sorted()
    guard !tables.isEmpty else {
      throw Complaint.usage("“\(shown)” holds no CSV file; name a folder with a return.")
    }
    return try tables.map { name in
      guard let data = FileManager.default.contents(atPath: path + "/" + name) else {
        throw Complaint.usage("“\(name.visible)” in “\(shown)” cannot be read.")
      }
      return ReturnFile(name: name, bytes: Array(data))
    }
  }
}

/// Records a return in a store: what is new, and what an earlier return had otherwise.
struct ReturnRecording {
  let store: CaseStore
  let today: CivilDate
  let pack: ProtocolPack
  /// Told what is being done.
  var progress: (String) -> Void = { _ in }

  /// - Returns: the return as it was read, and how many entries were new.
  func record(_ files: [ReturnFile]) throws -> (ReturnImport, added: Int) {
    progress("reading the return")
    let routine = pack.thresholds[.routineInvolvement]?.version(on: today)?.age ?? 0
    var read = ReturnImport(
      of: files, by: store.user.author, at: CaseStore.wallClock(), today: today,
      routineAge: routine, identify: store.identifier)
    let known = try known(of: read.entries)
    let changed = read.rows.map { changes($0.entries, known) }
    progress("recording \(changed.joined().count) entries")
    let (added, refused) = try store.record(
      each: changed, under: RecordingTerms(RecordingRules(pack: pack, ofReturn: true), on: today))
    let rows = read.rows
    for (index, why) in refused.sorted(by: { $0.key < $1.key }) {
      read.refuse(rows[index], because: why)
    }
    return (read, added)
  }

  /// What is recorded of the children of a return.
  private func known(of entries: [Entry]) throws -> [EntryID: Fact] {
    var known: [EntryID: Fact] = [:]
    for child in Set(entries.compactMap(\.child)) {
      for entry in try store.entries(child: child).entries { known[entry.id] = entry.fact }
    }
    return known
  }

  /// What of a return is not recorded yet: entries that are new, and corrections of those that an
  /// earlier return had otherwise, as an episode that has ended since.
  private func changes(_ entries: [Entry], _ known: [EntryID: Fact]) -> [Entry] {
    entries.compactMap { entry in
      guard let there = known[entry.id] else { return entry }
      let id = EntryID(store.identifier(for: "\(entry.id) \(entry.fact)"))
      guard there != entry.fact, let id, known[id] == nil else { return nil }
      return Entry(
        id: id, made: entry.made, by: entry.by, child: entry.child, meeting: entry.meeting,
        corrects: entry.id, fact: entry.fact)
    }
  }
}
