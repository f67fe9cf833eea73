import Participation
import Protocols
import Support
import Testing

@Suite("A report's figures, against SQL over the exported journal of a team of 2,000 meetings")
struct ReportFigureTests {
  private static let today = date(2026, 11, 25)

  /// The team's records and what the SQL counts, made once for all tests.
  private struct Made {
    let outlines: [RecordOutline]
    let report: Report
    let counted: CountedJournal
    let period: Period
  }

  private static let made = Result { () -> Made in
    let period = try #require(Period(from: date(2026, 1, 1), to: date(2026, 12, 31)))
    let journal = TeamJournal(
      seed: 2026, meetings: 2000, from: date(2025, 10, 1), to: date(2027, 3, 31), today: today)
    let outlines = CaseFile(folding: journal.entries).outlines
    let planner = try JournalBuilder.planner()
    var report = Report(ReportQuery(period: period))
    for outline in outlines {
      report.add(planner.counts(of: outline, today: today))
    }
    return Made(
      outlines: outlines, report: report,
      counted: try CountedJournal(journal.entries, period: period, today: today), period: period)
  }

  @Test("Every figure that the SQL counts is the same, and none of them is nothing")
  func figures() throws {
    let made = try Self.made.get()
    let pack = try Bundled.camden()
    #expect(made.counted.counts.count >= 70)
    for (id, count) in made.counted.counts.sorted(by: { $0.key < $1.key }) {
      let figure = try #require(Figure.named(id, in: pack), "\(id)")
      #expect(made.report.sum[figure] == count, "\(id)")
      #expect(count > 0, "\(id): a figure that is nothing is not tried by this journal")
    }
  }

  @Test("The months make up the whole, figure by figure")
  func months() throws {
    let made = try Self.made.get()
    #expect(made.report.months.count == 12)
    var sum = RecordCountSum()
    for month in made.report.months { sum += month.sum }
    #expect(sum == made.report.sum)
  }

  @Test("The records behind a figure are exactly those that make it")
  func records() throws {
    let made = try Self.made.get()
    let planner = try JournalBuilder.planner()
    for figure in Figure.all(in: planner.pack) {
      let behind = made.outlines.map {
        planner.count(of: figure, in: made.period, of: $0, today: Self.today)
      }.filter { $0 > 0 }
      #expect(behind.reduce(0, +) == made.report.sum[figure], "\(figure.id)")
      #expect(behind.count <= made.report.sum[figure], "\(figure.id)")
    }
  }

  @Test("Parts make up their base, and none is larger")
  func parts() throws {
    let sum = try Self.made.get().report.sum
    let figures = Figure.all(in: try Bundled.camden())
    for figure in figures {
      guard let base = figure.base else { continue }
      #expect(sum[figure] <= sum[base], "\(figure.id) of \(base.id)")
      guard let partition = figure.partition else { continue }
      let fellows = figures.filter { $0.base == base && $0.partition == partition }
      #expect(fellows.reduce(0) { $0 + sum[$1] } == sum[base], "\(partition) of \(base.id)")
    }
  }
}

extension CaseFile {
  /// The outline of each child's part in each meeting.
  var outlines: [RecordOutline] {
    meetings.values.flatMap { meeting in
      meeting.children.compactMap { id in
        guard let child = children[id],
          let record = record(RecordKey(child: id, meeting: meeting.id))
        else { return nil }
        return RecordOutline(of: record, at: meeting, for: child)
      }
    }
  }
}
