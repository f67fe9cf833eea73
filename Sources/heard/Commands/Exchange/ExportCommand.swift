import ArgumentParser

/// What leaves the store for others: each kind of export is a command of its own.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes files for elsewhere: the return, spreadsheets, a calendar, a journal.",
    subcommands: [Return.self, Table.self, Calendar.self, Journal.self])
}
