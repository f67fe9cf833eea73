import Foundation

/// The page of commands, as it follows from what the parser says of itself.
struct CommandsPage: Decodable {
  private let command: Command

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
    let shouldDisplay: Bool?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool?
  }

  /// - Parameter dump: what `heard --experimental-dump-help` prints.
  init(dump: String) throws {
    self = try JSONDecoder().decode(CommandsPage.self, from: Data(dump.utf8))
  }

  var text: String {
    let intro = """
      # Commands

      Made from the program itself: `HEARD_DOCS=write swift test --filter CommandsPageTests` writes it anew, and a test fails
      where it is stale. Every command takes `--help`; [exit codes](exit-codes.md) stand apart.
      """
    let commands = shown(command.subcommands).flatMap { sections(of: $0, after: ["heard"]) }
    return ([intro] + commands).joined(separator: "\n\n") + "\n"
  }

  private func shown(_ commands: [Command]?) -> [Command] {
    (commands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  private func sections(of command: Command, after path: [String]) -> [String] {
    let path = path + [command.commandName]
    let arguments = (command.arguments ?? []).filter { argument in
      argument.shouldDisplay != false
        && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
    let parts: [String?] = [
      "## `\(path.joined(separator: " "))`", command.abstract, command.discussion.map(unfolded),
      arguments.isEmpty
        ? nil : (["| | |", "| --- | --- |"] + arguments.map(row)).joined(separator: "\n"),
    ]
    return [parts.compactMap(\.self).joined(separator: "\n\n")]
      + shown(command.subcommands).flatMap { sections(of: $0, after: path) }
  }

  private func row(_ argument: Argument) -> String {
    let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let value = argument.kind == "flag" ? "" : "<\(argument.valueName ?? "value")>"
    let call = names.isEmpty ? value : names.joined(separator: ", ") + " " + value
    let often = argument.isRepeating ? "…" : ""
    let needed = argument.isOptional ? "" : " Needed."
    let words = (argument.abstract ?? "").replacing("|", with: "\\|")
    return "| `\(call.trimmingCharacters(in: .whitespaces))`\(often) | \(words)\(needed) |"
  }

  private func unfolded(_ discussion: String) -> String {
    discussion.replacing("\\\n", with: "")
  }
}
