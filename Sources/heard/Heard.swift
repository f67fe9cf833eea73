import ArgumentParser
import Foundation
import Participation
import Resources

@main
struct Heard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heard",
    abstract: "Sees to it that child and parents were asked, met, invited, told and answered.",
    discussion: """
      For social workers, IROs and chairs, and team managers in children's social care in England.
      """, subcommands: [PlanCommand.self, ProtocolCommand.self, ClocksCommand.self])

  /// Runs the command that the arguments name. Whatever stops it is said in one sentence on standard
  /// error; standard output then stays empty.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let complaint as Complaint {
      leave(complaint.message, complaint.code)
    } catch let refusal as Refusal {
      leave(Complaint(refusal).message, Complaint(refusal).code)
    } catch let refused as PackRefused {
      leave(Complaint(refused).message, Complaint(refused).code)
    } catch {
      let code = exitCode(for: error)
      guard code != .success else {
        print(fullMessage(for: error))
        return
      }
      leave(message(for: error), code)
    }
  }

  private static func leave(_ message: String, _ code: ExitCode) -> Never {
    FileHandle.standardError.write(Data("heard: \(message)\n".utf8))
    Foundation.exit(code.rawValue)
  }
}
