import CaseStore
import Foundation
import Participation

/// Stores that are spoilt one after the other, each from the same beginning.
struct FaultBench {
  private let library: String
  private let folder: URL
  private let program: URL
  /// What each piece of work leaves when nothing stops it.
  private var after: [Work: State] = [:]
  private let before: State

  /// What a person would find in a store.
  struct State: Equatable {
    var entries: [String]
    var drafts: [String]
    var users: [String]
    var erased: Int
  }

  init(library: String, folder: String) throws {
    self.library = library
    self.folder = URL(filePath: folder)
    program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    try? FileManager.default.removeItem(at: self.folder)
    try FileManager.default.createDirectory(
      at: self.folder.appending(path: "first"), withIntermediateDirectories: true)
    let first = self.folder.appending(path: "first/store.heard").path
    try Work.prepare(first)
    before = try Self.state(of: first)
    for work in Work.allCases {
      let store = try fresh()
      try work.run(on: store)
      after[work] = try Self.state(of: store)
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// How many writes a piece of work makes.
  func count(_ work: Work) throws -> Int {
    let store = try fresh()
    return try act(work, on: store, fault: nil, at: 0).writes
  }

  /// What is wrong after a piece of work was stopped at a point; nil where nothing is.
  func `try`(_ work: Work, _ fault: Fault, at point: Int) throws -> String? {
    let store = try fresh()
    let outcome = try act(work, on: store, fault: fault, at: point)
    if let clear = markerInClear() { return "words in clear in \(clear)" }
    let state: State
    do {
      let opened = try Work.open(store)
      let report = try opened.verify()
      guard report.isSound else {
        return "not sound: \(report.findings.map(\.kind.rawValue))"
      }
      try? opened.close(backingUp: false)
      state = try Self.state(of: store)
    } catch {
      return "cannot be opened: \(error)"
    }
    if outcome.saidSaved && state != after[work] { return "called saved, and is not there" }
    guard state == before || state == after[work] else { return "neither before nor after" }
    if !outcome.saidSaved && outcome.code == 0 { return "failed without saying so" }
    return nil
  }

  // MARK: One run

  private struct Outcome {
    let code: Int32
    let saidSaved: Bool
    let writes: Int
  }

  private func act(_ work: Work, on store: String, fault: Fault?, at point: Int) throws -> Outcome {
    let counter = folder.appending(path: "count")
    try Data(count: 8).write(to: counter)
    let process = Process()
    process.executableURL = program
    process.arguments = ["act", work.rawValue, store]
    process.environment = [
      "LD_PRELOAD": library, "HEARD_FAULT_FOLDER": folder.appending(path: "now").path,
      "HEARD_FAULT_COUNT": counter.path, "HEARD_FAULT_AT": "\(point)",
      "HEARD_FAULT_KIND": fault?.rawValue ?? "",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let bytes = try Data(contentsOf: counter)
    let writes = bytes.enumerated().reduce(0) { $0 + Int($1.element) << (8 * $1.offset) }
    return Outcome(
      code: process.terminationStatus,
      saidSaved: String(decoding: said, as: UTF8.self).contains("saved"), writes: writes)
  }

  /// A copy of the first store, in the place of the one before.
  private func fresh() throws -> String {
    let now = folder.appending(path: "now")
    try? FileManager.default.removeItem(at: now)
    try FileManager.default.copyItem(at: folder.appending(path: "first"), to: now)
    return now.appending(path: "store.heard").path
  }

  private static func state(of path: String) throws -> State {
    let store = try Work.open(path)
    defer { try? store.close(backingUp: false) }
    var entries: [String] = []
    for child in [Work.leo, Work.mia].compactMap(\.self) {
      entries += try store.entries(child: child).entries.map { "\($0.id) \($0.fact)" }
    }
    return State(
      entries: entries,
      drafts: try store.drafts().drafts.map { String(decoding: $0.content, as: UTF8.self) }
        .sorted(),
      users: try store.users().map(\.profile.name), erased: try store.erasures().count)
  }

  /// A file in which a child's words stand unsealed.
  private func markerInClear() -> String? {
    let now = folder.appending(path: "now")
    let marker = Data(Work.marker.utf8)
    let files = FileManager.default.enumerator(at: now, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      if let data = try? Data(contentsOf: file), data.range(of: marker) != nil {
        return file.lastPathComponent
      }
    }
    return nil
  }
}
