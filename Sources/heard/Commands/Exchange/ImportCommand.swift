import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation
import Protocols

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in a return, or another store's journal.",
    subcommands: [Return.self, Journal.self])

  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ssda903",
      abstract: "A return on children looked after: Header, and Episodes and Reviews beside it.",
      discussion: """
        Files in CSV are known by their columns, and one in XML by the DfE's names; tables of which
        nothing is taken are named. Every row is taken, or named with its column and the reason; one
        that what stands here does not let through is named too, and the others are taken. The same
        return once more adds nothing. Where nothing is understood it exits with 65.
        """)

    @Argument(help: "The folder with the return's files, or one file.", completion: .directory)
    var directory: String
    @Option(
      help: ArgumentHelp(
        "The year in which the collection year ends, where the dates do not tell it.",
        valueName: "year"))
    var year: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let files = try ReturnFolder(directory).files()
      let today = try output.day()
      let planner = try protocolOptions.planner()
      let (read, added) = try store.withStore { store in
        try ReturnRecording(store: store, today: today, planner: planner, progress: progress)
          .record(files, year: try collectionYear)
      }
      let paper = ReturnImportPaper(read, added: added)
      try output.format.print(paper, text: paper.text)
      guard paper.isEmpty else { return }
      throw Complaint(
        code: ExitCode(65), message: "nothing in “\(directory.shownSafely)” is a return's child.")
    }

    private var collectionYear: Int? {
      get throws {
        guard let year else { return nil }
        guard year.utf8.count == 4, let number = Int(year), (2000...2100).contains(number) else {
          throw Complaint.usage(
            "--year: “\(year.shownSafely)” is not a year; 2026 is 1 April 2025 to 31 March 2026.")
        }
        return number
      }
    }

    /// Says what is being done, where somebody sits before it.
    private func progress(_ what: String) {
      guard isatty(STDERR_FILENO) == 1 else { return }
      try? FileHandle.standardError.write(contentsOf: Data("heard: \(what)…\n".utf8))
    }
  }
}
