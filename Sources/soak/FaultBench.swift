import CaseStore
import Foundation
import Participation

/// Stores that are spoilt one after the other, each from the same beginning.
struct FaultBench {
  private let library: String
  private let folder: URL
  private let program: URL
  /// What a piece of work leaves when it is stopped before, between and after what it calls saved.
  private var states: [Work: [State]] = [:]
  /// How long each takes when nothing stops it.
  private var durations: [Work: Duration] = [:]

  init(library: String, folder: String) throws {
    self.library = library
    self.folder = URL(filePath: folder)
    program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    try? FileManager.default.removeItem(at: self.folder)
    try FileManager.default.createDirectory(
      at: self.folder.appending(path: "first"), withIntermediateDirectories: true)
    try Work.prepare(self.folder.appending(path: "first/store.heard").path)
    for work in Work.allCases {
      let store = try fresh()
      var states = [try State(of: store)]
      try work.run(on: store) { states.append(try State(of: store)) }
      self.states[work] = states
      durations[work] = try ContinuousClock().measure { _ = try act(work, fault: nil, at: 0) }
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// How many writes a piece of work makes where a fault would meet them.
  func count(_ work: Work, _ fault: Fault) throws -> Int {
    _ = try fresh()
    return try act(work, fault: nil, at: 0, below: fault.folder).writes
  }

  /// What is wrong after a piece of work was stopped at a point; nil where nothing is.
  func `try`(_ work: Work, _ fault: Fault, at point: Int) throws -> String? {
    let store = try fresh()
    let outcome: Outcome
    var beside: Beside?
    if fault == .suddenBeside { beside = try Beside(store) }
    outcome = try act(work, fault: fault, at: point, below: fault.folder)
    let besides = try beside?.end() ?? []
    if let clear = markerInClear() { return "words in clear in \(clear)" }
    let state: State
    do {
      state = try State(of: store)
      let opened = try Work.open(store, schema: state.schema)
      defer { try? opened.close(backingUp: false) }
      let report = try opened.verify()
      guard report.isSound else {
        return "not sound: \(report.findings.map(\.kind.rawValue))"
      }
      guard try Beside.entries(in: opened).isSuperset(of: besides) else {
        return "another program's entries are not there"
      }
    } catch {
      return "cannot be opened: \(error)"
    }
    let states = states[work] ?? []
    guard states[outcome.saved...].prefix(2).contains(state) else {
      let known = states.firstIndex(of: state).map { "as after \($0)" } ?? "as never"
      return "\(outcome.saved) of \(states.count - 1) called saved, and the record is \(known)"
    }
    if outcome.saved < states.count - 1 && outcome.code == 0 { return "failed without saying so" }
    return nil
  }

  // MARK: One run

  private struct Outcome {
    let code: Int32
    /// How often the work was called saved.
    let saved: Int
    let writes: Int
  }

  private func act(_ work: Work, fault: Fault?, at point: Int, below: String = "") throws -> Outcome
  {
    let now = folder.appending(path: "now").path
    let counter = folder.appending(path: "count")
    try Data(count: 8).write(to: counter)
    let process = Process()
    process.executableURL = program
    process.arguments = ["act", work.rawValue, now + "/store.heard"]
    process.environment = [
      "LD_PRELOAD": library, "HEARD_FAULT_FOLDER": now + below, "HEARD_FAULT_COUNT": counter.path,
      "HEARD_FAULT_AT": "\(point)", "HEARD_FAULT_KIND": fault?.kind ?? "",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let fault, fault.kind == nil, let duration = durations[work] {
      // From before it opens the store to a little after it has closed it.
      Thread.sleep(forTimeInterval: duration / .seconds(1) * .random(in: 0...1.1))
      kill(process.processIdentifier, SIGKILL)
    }
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let bytes = try Data(contentsOf: counter)
    let writes = bytes.enumerated().reduce(0) { $0 + Int($1.element) << (8 * $1.offset) }
    let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
    return Outcome(
      code: process.terminationStatus, saved: lines.count { $0 == "saved" }, writes: writes)
  }

  /// A copy of the first store, in the place of the one before.
  private func fresh() throws -> String {
    let now = folder.appending(path: "now")
    try? FileManager.default.removeItem(at: now)
    try FileManager.default.copyItem(at: folder.appending(path: "first"), to: now)
    return now.appending(path: "store.heard").path
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
