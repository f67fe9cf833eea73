/// Why the terminal cannot be used, in one sentence for the user.
package struct TerminalError: Error, Sendable, Equatable {
  package enum Code: Sendable {
    case noTerminal, unknownType, tooSimple, failed
    /// What the environment asks for is not to be had.
    case wrongSetting
  }

  package let code: Code
  package let message: String

  /// The exit code of sysexits.h by which the program leaves.
  package var exitCode: Int32 { code == .wrongSetting ? 78 : 69 }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
