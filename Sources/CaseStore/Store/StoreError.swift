import Participation

/// Why the store did not do what was asked: a code to act upon, and a sentence for the user that
/// holds no case text, no name of a person and no passphrase.
package struct StoreError: Error, Sendable, Equatable {
  /// What went wrong.
  package enum Code: String, Sendable, CaseIterable {
    // What was asked for cannot be.
    case passphraseTooShort, passphraseTaken, nameMissing, nameTaken, lastUser, unknownUser,
      notTeamManager
    case unknownChild, reasonMissing, notRecordable, differentEntry, placeMissing, erased, tooLarge
    // What the rules of recording do not let through.
    case refused, notTheDecider, madeByProgram
    // What stands in the way.
    case wrongPassphrase, notFound, alreadyExists, notAStore, newerStore, foreignLog, damaged
    // What the machine did not do.
    case busy, inUse, notWritable, diskFull, inputOutput, noMemory, backupFailed, closed
  }

  package let code: Code
  /// One sentence or two, in plain English.
  package let message: String
  /// Which of several entries it is about, from 0; nil where it is about none or all.
  package let entry: Int?

  package init(_ code: Code, _ message: String, entry: Int? = nil) {
    self.code = code
    self.message = message
    self.entry = entry
  }

  /// Why the rules of recording do not let an entry through.
  init(_ refusal: Refusal, entry: Int) {
    let code: Code =
      switch refusal.code {
      case .notTheDecider: .notTheDecider
      case .madeByProgram: .madeByProgram
      default: .refused
      }
    self.init(code, refusal.message, entry: entry)
  }

  /// The exit code of sysexits.h by which a command says it.
  package var exitCode: Int32 {
    switch code {
    case .passphraseTooShort, .passphraseTaken, .nameMissing, .nameTaken, .lastUser, .unknownUser,
      .unknownChild,
      .reasonMissing, .notRecordable, .placeMissing, .tooLarge, .madeByProgram:
      64
    case .refused, .differentEntry, .erased, .notAStore, .foreignLog, .damaged: 65
    case .notFound: 66
    case .noMemory, .closed: 70
    case .alreadyExists: 73
    case .diskFull, .inputOutput, .backupFailed: 74
    case .busy, .inUse: 75
    case .notTheDecider, .notTeamManager, .wrongPassphrase, .notWritable: 77
    case .newerStore: 78
    }
  }
}
