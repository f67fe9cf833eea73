import ArgumentParser
import Papers
import Participation

struct ClocksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clocks", abstract: "By when the next meetings of a kind are held.",
    discussion: """
      Example:

      heard clocks --kind looked-after-review --since 2025-12-12
      """)

  @Option(
    name: .long, help: ArgumentHelp("The kind of meeting.", valueName: "kind"),
    completion: .list(MeetingKind.allCases.map(\.rawValue)))
  var kind: String

  @Option(
    name: .long, help: ArgumentHelp("The day from which the clock runs.", valueName: "date"))
  var since: String

  @Option(
    name: .long,
    help: ArgumentHelp("A day on which one was held; may be repeated.", valueName: "date"))
  var held: [String] = []

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("How many last days are shown, from 1 to 50.", valueName: "number"))
  var count = "4"

  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let count = Int(count), (1...50).contains(count) else {
      throw Complaint.usage(
        "--count: “\(self.count.shownSafely)” is no number of days; 1 to 50 is accepted.")
    }
    let since = try CivilDate(argument: since, option: "--since")
    let paper = try ClockPaper(
      kind: try MeetingKind(argument: kind, option: "--kind", called: "a kind of meeting"),
      since: since,
      held: try held.map { try CivilDate(argument: $0, option: "--held") }, count: count,
      today: try output.day(), planner: try protocolOptions.planner())
    switch output.format {
    case .text: try printResult(paper.text)
    case .json: try printResult(try paper.json())
    }
  }
}
