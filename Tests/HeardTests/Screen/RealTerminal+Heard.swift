import Support

extension RealTerminal {
  /// The program, to be started.
  static func heard(_ arguments: String...) throws -> String { try program("heard", arguments) }
}
