import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

extension ExportCommand {
  struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "csv", abstract: "Rows for a spreadsheet: records, or a report's figures.",
      subcommands: [Records.self, Figures.self])

    struct Records: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Records, by day: each child's part in each meeting; no words of anybody.")
      @OptionGroup var file: FileOptions
      @OptionGroup var filter: ListCommand.Filter
      @OptionGroup var store: StoreOptions
      @OptionGroup var protocolOptions: ProtocolOptions
      @OptionGroup var output: OutputOptions

      func run() throws {
        let (today, planner) = (try output.day(), try protocolOptions.planner())
        let lines = try store.withStore(onlyLooks: true) { store in
          let lines = try filter.lines(of: store, planner: planner, today: today)
          try store.logViews(
            RecordLine.children(lines).map { LookedAt(child: $0) }, what: "export records")
          return lines
        }
        try file.write(RecordLine.csv(lines))
        try file.say(count: lines.count, "record", output.format)
      }
    }

    struct Figures: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The figures of a report; no child's name.",
        discussion: """
          Groups under five, and whatever would let them be worked out, are left out unless \
          --unsuppressed is given.
          """)
      @OptionGroup var file: FileOptions
      @OptionGroup var report: ReportOptions
      @OptionGroup var output: FormatOption

      func run() throws {
        if report.days.isQuarterly {
          throw Complaint.usage("--quarter is a page of text; “heard report --quarter” prints it.")
        }
        let rows = try report.text(as: .csv)
        try file.write(rows)
        try file.say(count: rows.split(separator: "\r\n").count - 1, "row", output.format)
      }
    }
  }
}

/// The file that an export writes.
struct FileOptions: ParsableArguments {
  @Argument(help: "The file to write.", completion: .file()) var file: String
  @Flag(help: "Replace a file that is there already.") var force = false

  func write(_ text: String) throws { try write(Data(text.utf8)) }

  func write(_ bytes: Data) throws {
    try WholeFile.write(bytes, to: file, replaces: force)
  }

  /// Says what was written: `12 records are in list.csv.`
  func say(count: Int, _ noun: String, plural: String? = nil, _ format: OutputFormat) throws {
    let many = plural ?? noun + "s"
    try format.print(
      Written(file: file, count: count),
      text: (count == 1 ? "1 \(noun) is" : "\(count) \(many) are") + " in \(file.visible).\n")
  }

  private struct Written: Encodable {
    let file: String
    let count: Int
  }
}
