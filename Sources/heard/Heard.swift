import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation
import Protocols
import Terminal

@main
struct Heard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heard",
    abstract: "Sees to it that child and parents were asked, met, invited, told and answered.",
    discussion: """
      For social workers, IROs and chairs, and team managers in children's social care in England.
      """,
    version: Schema.current.program,
    subcommands: [
      DeskCommand.self, DemoCommand.self, PlanCommand.self, ClocksCommand.self,
      ProtocolCommand.self,
      InitCommand.self,
      UserCommand.self, ImportCommand.self, RecordCommand.self, ListCommand.self,
      ShowCommand.self, HistoryCommand.self, ReadyCommand.self, CheckCommand.self,
      ReportCommand.self, PaperCommand.self, ExportCommand.self, VerifyCommand.self,
      RebuildCommand.self,
      BackupCommand.self, RestoreCommand.self, EraseCommand.self,
    ], defaultSubcommand: DeskCommand.self)

  /// Runs the command that the arguments name. Whatever stops it is said in one sentence on standard
  /// error; standard output then stays empty.
  static func main() {
    ProcessGuard.harden()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let complaint as Complaint {
      leave(complaint.message, complaint.code)
    } catch let refusal as Refusal {
      leave(Complaint(refusal).message, Complaint(refusal).code)
    } catch let refusal as PaperRefusal {
      leave(refusal.message, ExitCode(64))
    } catch let error as StoreError {
      leave(Complaint(error).message, Complaint(error).code)
    } catch let error as TerminalError {
      leave(error.message, ExitCode(error.exitCode))
    } catch let refused as PackRefused {
      leave(Complaint(refused).message, Complaint(refused).code)
    } catch {
      let code = exitCode(for: error)
      guard code == .success else {
        leave(sentence(for: error), code)
      }
      do {
        try printResult(fullMessage(for: error) + "\n")
      } catch {
        leave(Complaint.unwritable.message, Complaint.unwritable.code)
      }
    }
  }

  /// What is wrong with the arguments, in one sentence, with where to read what is accepted.
  private static func sentence(for error: any Error) -> String {
    let words = message(for: error).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let end = words.hasSuffix(".") || words.hasSuffix("?") ? "" : "."
    return "\(words)\(end) “\(help(for: error))” says what is accepted."
  }

  /// How the command that was meant explains itself, as ArgumentParser names it.
  private static func help(for error: any Error) -> String {
    let message = fullMessage(for: error)
    guard let start = message.range(of: "See '"),
      let end = message.range(of: "' for more", range: start.upperBound..<message.endIndex)
    else { return "heard --help" }
    let help = String(message[start.upperBound..<end.lowerBound])
    // Where no command is named the screens are meant, and every command is of interest.
    return help.hasPrefix("heard desk ") ? "heard --help" : help
  }

  /// Says why on standard error, where that can be written to, and ends with the code either way.
  private static func leave(_ message: String, _ code: ExitCode) -> Never {
    let lines = message.split(separator: "\n").map { String($0).visible }
    try? FileHandle.standardError.write(
      contentsOf: Data("heard: \(lines.joined(separator: "\n"))\n".utf8))
    Foundation.exit(code.rawValue)
  }
}
