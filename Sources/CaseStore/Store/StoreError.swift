/// Why the store did not do what was asked: a code to act upon, and a sentence for the user that
/// holds no case text, no name of a person and no passphrase.
package struct StoreError: Error, Sendable, Equatable {
  /// What went wrong.
  package enum Code: String, Sendable, CaseIterable {
    // What was asked for cannot be.
    case passphraseTooShort, passphraseTaken, nameMissing, nameTaken, lastUser, unknownUser,
      notTeamManager
    case unknownChild, reasonMissing, notRecordable, differentEntry, placeMissing, erased, tooLarge
    // What stands in the way.
    case wrongPassphrase, notFound, alreadyExists, notAStore, newerStore, foreignLog, damaged
    // What the machine did not do.
    case busy, inUse, notWritable, diskFull, inputOutput, noMemory, backupFailed, closed
  }

  package let code: Code
  /// One sentence or two, in plain English.
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The exit code of sysexits.h by which a command says it.
  package var exitCode: Int32 {
    switch code {
    case .passphraseTooShort, .passphraseTaken, .nameMissing, .nameTaken, .lastUser, .unknownUser,
      .unknownChild,
      .reasonMissing, .notRecordable, .placeMissing, .tooLarge:
      64
    case .differentEntry, .erased, .notAStore, .foreignLog, .damaged: 65
    case .notFound: 66
    case .noMemory, .closed: 70
    case .alreadyExists: 73
    case .diskFull, .inputOutput, .backupFailed: 74
    case .busy, .inUse: 75
    case .notTeamManager, .wrongPassphrase, .notWritable: 77
    case .newerStore: 78
    }
  }
}
