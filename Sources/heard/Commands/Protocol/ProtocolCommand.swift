import ArgumentParser
import Papers
import Participation
import Protocols

struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "Shows a participation protocol, or checks one.",
    subcommands: [Show.self, Check.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The protocol as it holds on a day: ages, duties, grounds, clocks, provisions.")

    @Option(
      name: .customLong("as-of"),
      help: ArgumentHelp("The day (default: today).", valueName: "date"))
    var asOf: String?

    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let today = try output.day()
      let day = try asOf.map { try CivilDate(argument: $0, option: "--as-of") } ?? today
      let paper = try ProtocolPaper(pack: try protocolOptions.pack(), asOf: day)
      switch output.format {
      case .text: try printResult(paper.text)
      case .json: try printResult(try paper.json())
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks a pack and says, with file and line, all that is wrong in it.")

    @Argument(help: "The pack to check.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    func run() throws {
      let pack = try ProtocolPack(file: file)
      try printResult(
        "\(file.visible): \(pack.name.visible), version \(pack.version.visible), is whole: "
          + "\(pack.provisions.count) provisions, each defined and used.\n"
          + MissingContacts(of: pack, in: try PaperWordings.bundled()).text)
    }
  }
}
