import CaseStore
import Foundation
import Participation

/// Measures the store on a caseload as large as a big authority's.
struct StoreBench {
  let children: Int
  private let meetingsEach = 5
  private let folder = NSTemporaryDirectory() + "heard-bench-\(UUID().uuidString)"
  private var path: String { folder + "/store.heard" }

  private static let passphrase = "three brown foxes"
  private let clock = ContinuousClock()

  func run() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cost = PassphraseCost(passes: 1, memory: 8192)
    let store = try CaseStore.create(
      at: path, user: User.Profile(name: "Ama Mensah", role: .teamManager),
      passphrase: Passphrase(Self.passphrase), cost: cost)
    var cases: [SampleCase] = []
    var entries = 0
    let filling = try clock.measure {
      for start in stride(from: 0, to: children, by: 200) {
        let some = try (start..<min(start + 200, children)).map {
          try SampleCase(number: $0, meetings: meetingsEach)
        }
        try store.record(some.flatMap(\.entries))
        entries += some.reduce(0) { $0 + $1.entries.count }
        // Without its entries: they would be counted as the store's memory.
        cases += some.map { $0.emptied() }
      }
    }
    print("store: \(children) children, \(children * meetingsEach) meetings, \(entries) entries")
    let rate = entries * 1000 / Int(filling.milliseconds + 1)
    print("store: filled in \(filling.text), \(rate) entries a second")
    try measure("first backup") { _ = try store.backUpNow() }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    print("store: \(size / max(1, children * meetingsEach)) bytes a meeting, \(size >> 20) MiB")
    try store.close()
    try reading(cases)
  }

  private func reading(_ cases: [SampleCase]) throws {
    var opened: CaseStore?
    try measure("open, without Argon2id's second") {
      opened = try CaseStore.open(path, passphrase: Passphrase(Self.passphrase))
    }
    guard let store = opened else { return }
    try measure("first page of records") { _ = try store.recordOverviews(RecordQuery(limit: 50)) }
    try measure("page in the middle") {
      _ = try store.recordOverviews(
        RecordQuery(from: CivilDate(year: 2027, month: 1, day: 1), limit: 50))
    }
    try measure("first page of children, first time") {
      _ = try store.childOverviews(limit: 50)
    }
    try measure("first page of children") { _ = try store.childOverviews(limit: 50) }
    try measure("find by part of a name") { _ = try store.childOverviews(matching: "ade 777") }
    let middle = cases[cases.count / 2]
    try measure("record opened") { _ = try store.caseFile(child: middle.child) }
    try measure("record opened again") { _ = try store.caseFile(child: middle.child) }
    var times: [Duration] = []
    for number in 0..<200 {
      let child = cases[(number * 7907 + 11) % cases.count].child
      times.append(try clock.measure { _ = try store.caseFile(child: child) })
    }
    report("records opened", times)
    times = []
    for number in 0..<200 {
      // As a person does it: the record is on the screen when something is recorded in it.
      let sample = cases[(number * 7919 + 13) % cases.count]
      _ = try store.caseFile(child: sample.child)
      let view = sample.view()
      times.append(try clock.measure { try store.record([view]) })
    }
    report("commit", times)
    times = []
    for number in 0..<200 {
      let place = DraftPlace(form: "view", child: middle.child)
      let words = [UInt8](repeating: UInt8(number), count: 2000)
      times.append(try clock.measure { try store.saveDraft(words, at: place) })
    }
    report("draft", times)
    print("store: \(peakMemory >> 10) MiB at most, before verify")
    try measure("verify") {
      let report = try store.verify()
      guard report.isSound else { return print("store: NOT SOUND \(report.findings.prefix(3))") }
    }
    try measure("rebuild") { _ = try store.rebuild() }
    print("store: \(peakMemory >> 10) MiB at most")
  }

  private func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    print("store: \(name): median \(sorted[100].text), p95 \(sorted[190].text)")
  }

  private func measure(_ name: String, _ body: () throws -> Void) throws {
    print("store: \(name): \(try clock.measure(body).text)")
  }

  /// KiB.
  private var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
  var text: String { "\((milliseconds * 100).rounded() / 100) ms" }
}

/// A child with meetings and what was recorded at them.
struct SampleCase {
  let child = ChildID.random()
  private(set) var entries: [Entry]
  private let meetings: [MeetingID]
  private static let author = Author(name: "Ama Mensah", role: .socialWorker)

  init(number: Int, meetings count: Int) throws {
    guard let first = CivilDate(year: 2026, month: 1, day: 1) else { throw CancellationError() }
    let child = child
    func entry(_ fact: Fact, _ meeting: MeetingID? = nil, alone: Bool = false) -> Entry {
      Entry(
        id: .random(), made: Moment(milliseconds: 0), by: Self.author, child: alone ? nil : child,
        meeting: meeting, fact: fact)
    }
    let born = first.adding(days: -(number * 37 % 6000))
    let mother = PersonID.random()
    var entries = [
      entry(
        .childAdded(
          ChildDetails(
            name: "Leo\(number) Adeyemi-\(number * 31 % 9973)", born: born, sex: .male,
            localNumber: "\(100_000 + number)", worker: "Worker \(number % 200)", team: "North"))),
      entry(.statusBegan(StatusBegan(status: .lookedAfter, from: born))),
      entry(.personAdded(Person(id: mother, name: "Efua Adeyemi", relation: .parent(.held)))),
      entry(.personAdded(Person(id: .random(), name: "Joan Clarke", relation: .carer(.foster)))),
    ]
    var meetings: [MeetingID] = []
    for turn in 0..<count {
      let meeting = MeetingID.random()
      meetings.append(meeting)
      let date = first.adding(days: (number * 13 + turn * 150) % 900)
      let planned = MeetingPlanned(
        kind: .lookedAfterReview, date: date, time: "10:30", place: "Town hall",
        chair: Chair(name: "Ruth Bell"), children: [child])
      entries.append(entry(.meetingPlanned(planned), meeting, alone: true))
      entries.append(
        entry(.consulted(Consultation(status: .formCompleted, on: date, method: .form)), meeting))
      entries.append(entry(.viewGiven(Self.view(on: date)), meeting))
      entries.append(entry(.invited(Invited(person: mother, on: date, steps: ["letter"])), meeting))
      entries.append(entry(.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])), meeting))
      entries.append(entry(.meetingHeld(MeetingHeld(on: date)), meeting, alone: true))
    }
    self.entries = entries
    self.meetings = meetings
  }

  private static func view(on day: CivilDate) -> View {
    View(
      id: .random(), kind: .ownWords,
      words: "I want to see my sister more, and not on Tuesdays, because then it is football.",
      whoseWords: .own, on: day)
  }

  func emptied() -> SampleCase {
    var emptied = self
    emptied.entries = []
    return emptied
  }

  func view() -> Entry {
    Entry(
      id: .random(), made: Moment(milliseconds: 0), by: Self.author, child: child,
      meeting: meetings.first, fact: .viewGiven(Self.view(on: CivilDate.earliest)))
  }
}
