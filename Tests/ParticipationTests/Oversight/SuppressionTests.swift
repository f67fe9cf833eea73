import Participation
import Protocols
import Support
import Testing

@Suite("A report that is shared")
struct SuppressionTests {
  private static let today = date(2026, 11, 25)

  /// The report of a half year of a small team.
  private func report(seed: UInt64) throws -> Report {
    let planner = try JournalBuilder.planner()
    let meetings = 12 + Int(seed * 37 % 170)
    let journal = TeamJournal(
      seed: seed, meetings: meetings, from: date(2026, 1, 1), to: date(2026, 6, 30),
      today: Self.today)
    let file = CaseFile(folding: journal.entries)
    let period = try #require(Period(from: date(2026, 1, 1), to: date(2026, 6, 30)))
    var report = Report(ReportQuery(period: period))
    for meeting in file.meetings.values {
      for id in meeting.children {
        let child = try #require(file.children[id])
        let record = try #require(file.record(RecordKey(child: id, meeting: meeting.id)))
        let outline = RecordOutline(of: record, at: meeting, for: child)
        report.add(planner.counts(of: outline, today: Self.today))
      }
    }
    return report
  }

  @Test("Lets no group under five be worked out from what is left in it", arguments: 1...24)
  func nothingToWorkOut(seed: Int) throws {
    let report = try report(seed: UInt64(seed))
    let pack = try Bundled.camden()
    let figures = report.groups(in: pack).flatMap(\.figures)
    let suppression = Suppression(of: report, figures: figures)
    var attack = Attack(report, figures, suppression)
    attack.run()
    for (cell, value) in attack.workedOut {
      #expect(!(1..<5).contains(value), "\(cell) is \(value)")
    }
  }

  @Test("Still shows what no small group hides behind")
  func whatIsLeft() throws {
    let shown = try (1...24).map { seed in
      let report = try report(seed: UInt64(seed))
      let figures = report.groups(in: try Bundled.camden()).flatMap(\.figures)
      let suppression = Suppression(of: report, figures: figures)
      return figures.count { report.sum[$0] >= 5 && !suppression.hides($0) }
    }
    #expect(shown.max() ?? 0 > 30)
  }
}

/// Works out hidden numbers from those that are shown, by all that is known of how they hang together:
/// parts make up their base, months make up the whole, and nothing is less than nothing.
private struct Attack {
  private var low: [String: Int] = [:]
  private var high: [String: Int] = [:]
  /// Numbers of which the first is the sum of the others.
  private var sums: [(whole: String, parts: [String])] = []

  init(_ report: Report, _ figures: [Figure], _ suppression: Suppression) {
    add(report.sum, "whole", figures) { suppression.hides($0) }
    for (index, month) in report.months.enumerated() {
      add(month.sum, "month \(index)", figures) { suppression.hidesMonths(of: $0) }
    }
    for figure in figures {
      sums.append(
        ("whole \(figure.id)", report.months.indices.map { "month \($0) \(figure.id)" }))
    }
  }

  private mutating func add(
    _ sum: RecordCountSum, _ name: String, _ figures: [Figure], hides: (Figure) -> Bool
  ) {
    func cell(_ id: String) -> String { "\(name) \(id)" }
    for figure in figures {
      low[cell(figure.id)] = hides(figure) ? 0 : sum[figure]
      high[cell(figure.id)] = hides(figure) ? 100_000 : sum[figure]
      guard let base = figure.base else { continue }
      // The rest of the base is a group too.
      let rest = cell("all but \(figure.id)")
      (low[rest], high[rest]) = (0, 100_000)
      sums.append((cell(base.id), [cell(figure.id), rest]))
      guard let partition = figure.partition else { continue }
      let fellows = figures.filter { $0.base == base && $0.partition == partition }
      guard fellows.first == figure else { continue }
      sums.append((cell(base.id), fellows.map { cell($0.id) }))
    }
    sums.append((cell("pn1-to-pn7"), (1...7).map { cell("pn\($0)") }))
    sums.append((cell("took-part"), [1, 2, 3, 5, 6].map { cell("pn\($0)") }))
    sums.append((cell("local-pn1-to-pn7"), (1...7).map { cell("local-pn\($0)") }))
  }

  /// Narrows every number until nothing is learnt any more.
  mutating func run() {
    var isLearning = true
    while isLearning {
      isLearning = false
      for (whole, parts) in sums {
        let (lows, highs) = (parts.map { low[$0] ?? 0 }, parts.map { high[$0] ?? 0 })
        isLearning =
          narrow(whole, lows.reduce(0, +), highs.reduce(0, +)) || isLearning
        for (index, part) in parts.enumerated() {
          let others = (lows.reduce(0, +) - lows[index], highs.reduce(0, +) - highs[index])
          isLearning =
            narrow(part, (low[whole] ?? 0) - others.1, (high[whole] ?? 0) - others.0) || isLearning
        }
      }
    }
  }

  private mutating func narrow(_ cell: String, _ least: Int, _ most: Int) -> Bool {
    let (was, had) = (low[cell] ?? 0, high[cell] ?? 0)
    low[cell] = max(was, least)
    high[cell] = min(had, most)
    return low[cell] != was || high[cell] != had
  }

  /// The numbers of which only one value is left.
  var workedOut: [(String, Int)] {
    low.compactMap { cell, least in high[cell] == least ? (cell, least) : nil }
  }
}
