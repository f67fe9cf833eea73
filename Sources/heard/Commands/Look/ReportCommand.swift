import ArgumentParser
import Canvas
import CaseStore
import Foundation
import Papers
import Participation

/// The form of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "How far children and parents were asked, met, invited, told and answered.",
    discussion: """
      Without a period it is of the last full quarter of the calendar year. A report holds no child's \
      name. Rows for a spreadsheet and the quarterly update leave out groups under five, and whatever \
      would let them be worked out, unless --unsuppressed is given; text and JSON leave them out with \
      --sharing.
      """)

  @OptionGroup var report: ReportOptions

  @Option(name: .long, help: "Text for people, JSON for programs, or CSV for a spreadsheet.")
  var format: ReportFormat = .text

  func run() throws { try printResult(try report.text(as: format)) }
}

/// What a report is about and how much it shows, with the store that it is made from.
struct ReportOptions: ParsableArguments {
  @OptionGroup var days: ReportDays

  @Option(name: .long, help: ArgumentHelp("The children's team now.", valueName: "name"))
  var team: String?

  @Option(name: .long, help: ArgumentHelp("The children's worker now.", valueName: "name"))
  var worker: String?

  @Flag(name: .long, help: "Each figure by month too.") var byMonth = false

  @Flag(
    name: .long,
    help: "Leave out groups under five, and whatever would let them be worked out.")
  var sharing = false

  @Flag(name: .long, help: "Leave out nothing, for your own desk.") var unsuppressed = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions

  func text(as format: ReportFormat) throws -> String {
    guard !(sharing && unsuppressed) else {
      throw Complaint.usage("--sharing and --unsuppressed say opposite things; give one.")
    }
    guard !days.isQuarterly || format == .text else {
      throw Complaint.usage("--quarter is a page of text; leave --format out.")
    }
    if team?.isBlank == true { throw Complaint.usage("--team: give a name.") }
    if worker?.isBlank == true { throw Complaint.usage("--worker: give a name.") }
    let planner = try protocolOptions.planner()
    let today = try days.day()
    let query = ReportQuery(
      period: try days.period(today: today, planner.calendar), team: team, worker: worker)
    let other = try days.other(than: query.period, today: today, planner.calendar)
    if isShared(format), let other, other.overlaps(query.period) {
      throw Complaint.usage(
        "\(other) and \(query.period) overlap, so that one less the other would show small groups; "
          + "give periods that do not.")
    }
    let (report, earlier, unreadable) = try store.withStore(onlyLooks: true) { store in
      try KnownNames(store).check(worker: worker, team: team)
      let (report, unreadable) = try store.report(query, planner: planner, today: today)
      let earlier = try other.map {
        try store.report(query.over($0), planner: planner, today: today).report
      }
      return (Made(report: report, by: store.user.author), earlier, unreadable)
    }
    return try text(report, as: format, earlier, unreadable, planner.pack, today)
  }

  private struct Made {
    let report: Report
    let by: Author
  }

  private func isShared(_ format: ReportFormat) -> Bool {
    sharing || !unsuppressed && (format == .csv || days.isQuarterly)
  }

  private func text(
    _ made: Made, as format: ReportFormat, _ earlier: Report?, _ unreadable: Int,
    _ pack: ProtocolPack, _ today: CivilDate
  ) throws -> String {
    if days.isQuarterly, let earlier {
      return shown(
        QuarterlyPaper(
          made.report, after: earlier, by: made.by, isShared: isShared(format), pack: pack
        )
        .text)
    }
    let paper = ReportPaper(
      made.report, comparedWith: earlier, byMonth: byMonth, isShared: isShared(format), pack: pack,
      today: today, unreadable: unreadable)
    return switch format {
    case .text: shown(paper.text)
    case .json: try paper.json()
    case .csv: paper.csv
    }
  }

  /// The text with the signs that the terminal can show.
  private func shown(_ text: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    guard environment["HEARD_ASCII"].map({ !$0.isEmpty }) ?? false else { return text }
    return String(text.map { $0.isNewline ? $0 : PlainGlyphs.ascii($0) })
  }
}

/// Of which days a report is, and beside which others.
struct ReportDays: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "As people write it: “q4 2026”, “2026”, “nov 26”, “2026/27”.", valueName: "period"))
  var period: String?

  @Option(name: .long, help: ArgumentHelp("The first day.", valueName: "date")) var from: String?
  @Option(
    name: .long, help: ArgumentHelp("The last day (default: today).", valueName: "date"))
  var to: String?

  @Option(
    name: .long, defaultAsFlag: "",
    help: ArgumentHelp(
      "The quarterly update, with room for your own words: of 2026Q4, or of the last full quarter.",
      valueName: "quarter"))
  var quarter: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Beside another period: “previous”, “year-before”, or one as people write it.",
      valueName: "period"))
  var compare: String?

  @Option(
    name: .long, help: ArgumentHelp("The first day of the period beside it.", valueName: "date"))
  var compareFrom: String?
  @Option(
    name: .long, help: ArgumentHelp("The last day of the period beside it.", valueName: "date"))
  var compareTo: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The day to work from (default: today in London).", valueName: "date"))
  var today: String?

  var isQuarterly: Bool { quarter != nil }

  func day() throws -> CivilDate {
    if let today { return try CivilDate(argument: today, option: "--today") }
    return CaseStore.wallClock().dayInLondon
  }

  func period(today: CivilDate, _ calendar: WorkingDays) throws -> Period {
    let given = [period != nil, from != nil || to != nil, quarter != nil].count { $0 }
    guard given < 2 else {
      throw Complaint.usage(
        "--period, --quarter and --from with --to each give a period; give one.")
    }
    if let quarter {
      return quarter.isBlank
        ? .lastQuarter(before: today) : try read(quarter, "--quarter", today, calendar)
    }
    if let period { return try read(period, "--period", today, calendar) }
    guard from != nil || to != nil else { return .lastQuarter(before: today) }
    guard let from else { throw Complaint.usage("--to: give --from too, the first day.") }
    let first = try CivilDate(argument: from, option: "--from")
    return try days(
      first, to.map { try CivilDate(argument: $0, option: "--to") } ?? today, "--from")
  }

  /// The period beside it; nil where none is asked for.
  func other(than period: Period, today: CivilDate, _ calendar: WorkingDays) throws -> Period? {
    if let compareFrom {
      guard compare == nil else {
        throw Complaint.usage("--compare and --compare-from each give a period; give one.")
      }
      guard let compareTo else {
        throw Complaint.usage("--compare-from: give --compare-to too, the last day.")
      }
      return try days(
        try CivilDate(argument: compareFrom, option: "--compare-from"),
        try CivilDate(argument: compareTo, option: "--compare-to"), "--compare-from")
    }
    guard compareTo == nil else {
      throw Complaint.usage("--compare-to: give --compare-from too, the first day.")
    }
    switch compare {
    case nil: return isQuarterly ? period.previous : nil
    case "previous": return period.previous
    case "year-before": return period.yearBefore
    case let text?: return try read(text, "--compare", today, calendar)
    }
  }

  private func days(_ first: CivilDate, _ last: CivilDate, _ option: String) throws -> Period {
    guard let period = Period(from: first, to: last) else {
      throw Complaint.usage(
        "\(option): \(first) is after the last day, \(last); give the earlier day first.")
    }
    return period
  }

  private func read(
    _ text: String, _ option: String, _ today: CivilDate, _ calendar: WorkingDays
  ) throws -> Period {
    do { return try TypedPeriod.read(text, today: today, calendar: calendar) } catch {
      throw Complaint.usage("\(option): \(error.message)")
    }
  }
}
