import ArgumentParser
import Participation
import Protocols

/// Why a command stops: the exit code and a sentence for the person at the keyboard.
struct Complaint: Error {
  let code: ExitCode
  let message: String

  static func usage(_ message: String) -> Complaint {
    Complaint(code: ExitCode(64), message: message)
  }

  static let unwritable = Complaint(
    code: ExitCode(74), message: "the result could not be written to standard output.")

  static func configuration(_ message: String) -> Complaint {
    Complaint(code: ExitCode(78), message: message)
  }
}

extension Complaint {
  init(_ refusal: Refusal) { self = .usage(refusal.message) }
  init(_ refused: PackRefused) { self = .configuration(refused.message) }
}
