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
        Files are known by their columns. Every row is taken, or named with its column and the
        reason; one that what stands here does not let through, as a review on a day that has one, is
        named too, and the others are taken. The same return once more adds nothing.
        """)

    @Argument(help: "The folder with the return's CSV files.", completion: .directory)
    var directory: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let files = try ReturnFolder(directory).files()
      let today = try output.day()
      let pack = try protocolOptions.pack()
      let (read, added) = try store.withStore { store in
        try ReturnRecording(store: store, today: today, pack: pack, progress: progress)
          .record(files)
      }
      let paper = ReturnImportPaper(read, added: added)
      try output.format.print(paper, text: paper.text)
    }

    /// Says what is being done, where somebody sits before it.
    private func progress(_ what: String) {
      guard isatty(STDERR_FILENO) == 1 else { return }
      try? FileHandle.standardError.write(contentsOf: Data("heard: \(what)…\n".utf8))
    }
  }
}
