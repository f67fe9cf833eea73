import CaseStore
import Foundation
import Participation
import Protocols

/// What is asked of the store, each beside the same SQL through the `sqlite3` program.
struct StoreMeasures {
  static let store = "store.heard"
  private static let passphrase = "three brown foxes"
  /// How often what a person does many times is done here.
  private static let turns = 400

  let folder: URL
  let children: Int
  private let clock = ContinuousClock()

  init(folder: URL, children: Int) {
    self.folder = folder
    self.children = children
  }

  private var path: String { folder.appending(path: Self.store).path }
  private var plain: PlainCopy { PlainCopy(folder: folder) }

  // MARK: Making

  func make() throws {
    let store = try CaseStore.create(
      at: path, user: User.Profile(name: "Ama Mensah", role: .teamManager),
      passphrase: Passphrase(Self.passphrase), cost: PassphraseCost(passes: 1, memory: 8192))
    var entries = 0
    let filling = try clock.measure {
      for start in stride(from: 0, to: children, by: 200) {
        let some = try (start..<min(start + 200, children)).flatMap {
          try SampleCase(number: $0, meetings: StoreBench.meetingsEach).entries
        }
        try store.recordUnchecked(some)
        entries += some.count
      }
    }
    print(
      "store: made in \(filling.text), \(Int(Double(entries) / filling.seconds)) entries a second")
    try store.close(backingUp: false)
    try? FileManager.default.removeItem(atPath: path + "-backups")
  }

  // MARK: Measuring

  func measure() throws {
    let meetings = children * StoreBench.meetingsEach
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    print("store: \(children) children, \(meetings) meetings")
    let plainSize = plain.size
    let ratio = (Double(size) / Double(max(1, plainSize)) * 100).rounded() / 100
    print(
      "store: \(size / max(1, meetings)) bytes a meeting, \(size >> 20) MiB; unsealed "
        + "\(plainSize >> 20) MiB, \(ratio) times that")
    let store = try open()
    try lists(of: store)
    try records(of: store)
    try writing(to: store)
    let asking = try (0..<Self.turns).map { _ in try clock.measure { _ = try store.writes() } }
    report("noticing whether anybody wrote", asking, allowed: nil, beside: nil)
    print("store: \(peakMemory >> 10) MiB at most (of 200 allowed)")
    try store.close(backingUp: false)
  }

  private func open() throws -> CaseStore {
    var opened: CaseStore?
    let time = try clock.measure {
      opened = try CaseStore.open(path, passphrase: Passphrase(Self.passphrase))
    }
    report("open, without Argon2id's second", [time], allowed: 1000, beside: try plain.timeToOpen())
    guard let opened else { throw CancellationError() }
    return opened
  }

  private func lists(of store: CaseStore) throws {
    let page = """
      SELECT day, record_overview.plain, child_overview.plain
      FROM record_overview JOIN child_overview USING (child)
      """
    try one(
      "first page of records, right after opening", allowed: 20,
      sql: "\(page) ORDER BY day, child, meeting LIMIT 50;"
    ) { _ = try store.recordOverviews(RecordQuery(limit: 50)) }
    let start = CivilDate(year: 2027, month: 1, day: 1)
    try one(
      "page of records in the middle", allowed: 20,
      sql: "\(page) WHERE day >= \(start?.dayNumber ?? 0) ORDER BY day, child, meeting LIMIT 50;"
    ) { _ = try store.recordOverviews(RecordQuery(from: start, limit: 50)) }
    let first = "SELECT name, plain FROM child_overview ORDER BY name LIMIT 50;"
    try one("children opened for their list, in the background", allowed: nil, sql: nil) {
      try store.loadChildren()
    }
    try one("first page of children", allowed: 20, sql: first) {
      _ = try store.childOverviews(limit: 50)
    }
    try one("records of one worker's children", allowed: 20, sql: nil) {
      _ = try store.recordOverviews(RecordQuery(worker: "Worker 77", limit: 50))
    }
    try one(
      "find by part of a name", allowed: 30,
      sql: """
        SELECT name, plain FROM child_overview
        WHERE name LIKE '%ade%' AND name LIKE '%777%' ORDER BY name;
        """
    ) { _ = try store.childOverviews(matching: "ade 777") }
    try reports(of: store)
  }

  private func reports(of store: CaseStore) throws {
    let planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    let today = CivilDate(year: 2028, month: 9, day: 1) ?? .latest
    guard let year = Period.year(2026) else { throw CancellationError() }
    let queries = [
      ("report of a year", ReportQuery(period: year)),
      ("report of a year, one worker's", ReportQuery(period: year, worker: "Worker 77")),
    ]
    for (name, query) in queries {
      var counted = 0
      try one(name, allowed: 1000, sql: nil) {
        counted = try store.report(query, planner: planner, today: today).report.sum[.records]
      }
      print("store: of \(counted) children at meetings")
    }
  }

  private func records(of store: CaseStore) throws {
    var (times, statements): ([Duration], [String]) = ([], [])
    for turn in 0..<Self.turns {
      guard let child = SampleCase.child((turn * 7907 + 11) % children) else { continue }
      times.append(try clock.measure { _ = try store.caseFile(child: child) })
      statements.append(
        """
        SELECT * FROM entry WHERE scope IN (
          SELECT id FROM scope_key WHERE kind = 'child' AND subject = '\(child)' UNION ALL
          SELECT id FROM attendance CROSS JOIN scope_key ON kind = 'meeting' AND subject = meeting
          WHERE child = '\(child)') ORDER BY seq;
        """)
    }
    report("record opened", times, allowed: 10, beside: try plain.time(statements))
  }

  private func writing(to store: CaseStore) throws {
    var (times, statements): ([Duration], [String]) = ([], [])
    let rules = RecordingRules(
      Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays()))
    let terms = RecordingTerms(rules, on: CaseStore.wallClock().dayInLondon)
    for turn in 0..<Self.turns {
      // As a person does it: the record is on the screen when something is recorded in it, and it is
      // held to the rules.
      let number = (turn * 7919 + 13) % children
      let view = SampleCase.view(ofChild: number)
      guard let child = view.child, let meeting = view.meeting else { continue }
      _ = try store.caseFile(child: child)
      times.append(try clock.measure { try store.record([view], under: terms) })
      statements.append(
        """
        BEGIN IMMEDIATE;
        INSERT INTO entry (id, child, meeting, scope, plain, chain)
          SELECT '\(view.id)', '\(child)', '\(meeting)', id, randomblob(400), randomblob(32)
          FROM scope_key WHERE kind = 'child' AND subject = '\(child)';
        UPDATE record_overview SET plain = randomblob(length(plain))
          WHERE child = '\(child)' AND meeting = '\(meeting)';
        UPDATE meta SET value = randomblob(length(value));
        COMMIT;
        """)
    }
    report("commit", times, allowed: 5, beside: try plain.time(statements))
    times = []
    let place = DraftPlace(form: "view", child: SampleCase.child(children / 2))
    for turn in 0..<Self.turns {
      let words = [UInt8](repeating: UInt8(turn & 0xFF), count: 2000)
      times.append(try clock.measure { try store.saveDraft(words, at: place) })
    }
    report("draft saved", times, allowed: 5, beside: nil)
  }

  // MARK: Checking

  func check() throws {
    let store = try CaseStore.open(path, passphrase: Passphrase(Self.passphrase))
    let verify = try clock.measure {
      let report = try store.verify()
      if !report.isSound { print("store: NOT SOUND \(report.findings.prefix(3))") }
    }
    report(
      "verify", [verify], allowed: nil,
      beside: try plain.time(
        ["PRAGMA integrity_check; SELECT * FROM entry; SELECT * FROM record_overview;"]))
    report("rebuild", [try clock.measure { _ = try store.rebuild() }], allowed: nil, beside: nil)
    report("backup", [try clock.measure { _ = try store.backUpNow() }], allowed: nil, beside: nil)
    print("store: \(peakMemory >> 10) MiB at most, with verify, rebuild and backup")
    if let child = SampleCase.child(children / 2) {
      let erase = try clock.measure { _ = try store.erase(child: child, why: "measured") }
      report("erase, in the store and one backup", [erase], allowed: nil, beside: nil)
    }
    try store.close(backingUp: false)
    print("store: \(peakMemory >> 10) MiB at most, with that too")
  }

  // MARK: Reporting

  private func one(_ name: String, allowed: Double?, sql: String?, _ body: () throws -> Void) throws
  {
    report(
      name, [try clock.measure(body)], allowed: allowed,
      beside: try sql.map { try plain.time(Array(repeating: $0, count: 500)) })
  }

  /// - Parameter allowed: milliseconds that the slowest of twenty may take.
  private func report(_ name: String, _ times: [Duration], allowed: Double?, beside: Duration?) {
    let sorted = times.sorted()
    let p95 = sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
    var line = "store: \(name): "
    if times.count > 1 { line += "median \(sorted[sorted.count / 2].text), p95 " }
    line += p95.text
    if let allowed { line += p95.milliseconds <= allowed ? ", within" : ", MORE THAN" }
    if let allowed { line += " \(Int(allowed)) ms" }
    if let beside, beside > .zero {
      let mean = times.reduce(.zero, +) / times.count
      line += "; sqlite3 \(beside.text), \((mean / beside * 10).rounded() / 10) times that"
    }
    print(line)
  }

  /// KiB.
  private var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}

extension Duration {
  var seconds: Double { self / .seconds(1) }
  var milliseconds: Double { self / .milliseconds(1) }
  var text: String { "\((milliseconds * 100).rounded() / 100) ms" }
}
