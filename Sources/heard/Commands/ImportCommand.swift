import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation
import Resources

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes children and reviews from elsewhere.",
    subcommands: [Return.self])

  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ssda903",
      abstract: "A return on children looked after: Header, and Episodes and Reviews beside it.",
      discussion: """
        Files are known by their columns. Every row is taken, or named with its column and the
        reason. The same return once more adds nothing.
        """)

    @Argument(help: "The folder with the return's CSV files.", completion: .directory)
    var directory: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let files = try files()
      let today = try output.day()
      let routine =
        try protocolOptions.pack().thresholds[.routineInvolvement]?.version(on: today)?.age ?? 0
      let (read, added) = try store.withStore { store in
        progress("reading the return")
        let read = ReturnImport(
          of: files, by: store.user.author, at: CaseStore.wallClock(), today: today,
          routineAge: routine, identify: store.identifier)
        let entries = try Self.changes(read.entries, in: store)
        progress("recording \(entries.count) entries")
        return (read, try store.record(entries).added)
      }
      let paper = ReturnImportPaper(read, added: added)
      try output.format.print(paper, text: paper.text)
    }

    /// What of a return is not recorded yet: entries that are new, and corrections of those that an
    /// earlier return had otherwise, as an episode that has ended since.
    private static func changes(_ entries: [Entry], in store: CaseStore) throws -> [Entry] {
      var known: [EntryID: Fact] = [:]
      for child in Set(entries.compactMap(\.child)) {
        for entry in try store.entries(child: child).entries { known[entry.id] = entry.fact }
      }
      return entries.compactMap { entry in
        guard let there = known[entry.id] else { return entry }
        let id = EntryID(store.identifier(for: "\(entry.id) \(entry.fact)"))
        guard there != entry.fact, let id, known[id] == nil else { return nil }
        return Entry(
          id: id, made: entry.made, by: entry.by, child: entry.child, meeting: entry.meeting,
          corrects: entry.id, fact: entry.fact)
      }
    }

    private func files() throws -> [ReturnFile] {
      let shown = directory.visible
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
        throw Complaint.usage("“\(shown)” is no folder that can be read; name one with CSV files.")
      }
      let tables = names.filter { $0.lowercased().hasSuffix(".csv") }.sorted()
      guard !tables.isEmpty else {
        throw Complaint.usage("“\(shown)” holds no CSV file; name a folder with a return.")
      }
      return try tables.map { name in
        guard let data = FileManager.default.contents(atPath: directory + "/" + name) else {
          throw Complaint.usage("“\(name.visible)” in “\(shown)” cannot be read.")
        }
        return ReturnFile(name: name, bytes: Array(data))
      }
    }

    /// Says what is being done, where somebody sits before it.
    private func progress(_ what: String) {
      guard isatty(STDERR_FILENO) == 1 else { return }
      try? FileHandle.standardError.write(contentsOf: Data("heard: \(what)…\n".utf8))
    }
  }
}
