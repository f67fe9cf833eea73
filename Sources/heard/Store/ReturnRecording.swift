import CaseStore
import Foundation
import Papers
import Participation

/// A folder with the files of a return, or one such file. A folder may hold a folder for each year.
struct ReturnFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  func files() throws -> [ReturnFile] {
    let shown = path.visible
    if Self.isReturn(path), !Self.isFolder(path) {
      return [try file((path as NSString).lastPathComponent, at: path)]
    }
    guard let names = Self.names(in: path) else {
      throw Complaint.usage(
        "“\(shown)” is no folder that can be read; name one with CSV or XML files.")
    }
    let here = names.filter { Self.isReturn($0) && !Self.isFolder("\(path)/\($0)") }
    // What lies in folders within it belongs to it only where nothing lies beside them.
    let tables = here.isEmpty ? names.flatMap(within) : here
    guard !tables.isEmpty else {
      throw Complaint.usage(
        "“\(shown)” holds no CSV or XML file; name a folder with a return.")
    }
    return try tables.map { try file($0, at: "\(path)/\($0)") }
  }

  private func within(_ folder: String) -> [String] {
    (Self.names(in: "\(path)/\(folder)") ?? []).map { "\(folder)/\($0)" }.filter {
      Self.isReturn($0) && !Self.isFolder("\(path)/\($0)")
    }
  }

  private func file(_ name: String, at place: String) throws -> ReturnFile {
    guard let data = FileManager.default.contents(atPath: place) else {
      throw Complaint.usage("“\(name.visible)” in “\(path.visible)” cannot be read.")
    }
    return ReturnFile(name: name, bytes: Array(data))
  }

  private static func names(in folder: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter {
      !$0.hasPrefix(".")
    }.sorted()
  }

  private static func isReturn(_ name: String) -> Bool {
    [".csv", ".xml"].contains { name.lowercased().hasSuffix($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}

/// Records a return in a store: what of it is new, each row held to what stands there.
struct ReturnRecording {
  let store: CaseStore
  let today: CivilDate
  let planner: Planner
  /// Told what is being done.
  var progress: (String) -> Void = { _ in }

  /// - Parameter year: the year in which the collection year ends; nil to go by the dates.
  /// - Returns: the return as it was read, and how many entries were new.
  func record(_ files: [ReturnFile], year: Int? = nil) throws -> (ReturnImport, added: Int) {
    progress("reading the return")
    let routine = planner.pack.thresholds[.routineInvolvement]?.version(on: today)?.age ?? 0
    var read = try ReturnImport(
      of: files, year: year, by: store.user.author, at: CaseStore.wallClock(), today: today,
      routineAge: routine,
      identify: ReturnIdentifiers(
        costly: { CaseStore.identifier(ofGuessable: $0) },
        shared: { CaseStore.identifier(of: $0) }, own: { store.identifier(for: $0) }),
      known: try store.childOverviews().children.map { ($0.child, $0.statuses) },
      isErased: { try store.erasedChild($0) != nil }
    ) { try store.entries(child: $0).entries }
    progress("recording \(read.entries.count) entries")
    let (added, refused) = try store.record(
      each: read.rows.map(\.entries),
      under: RecordingTerms(RecordingRules(planner, ofReturn: true), on: today))
    let rows = read.rows
    for (index, why) in refused.sorted(by: { $0.key < $1.key }) {
      read.refuse(rows[index], because: why)
    }
    return (read, added)
  }
}
