/// One thing that is wrong in a protocol pack: where, what was found and what is expected.
package struct PackFault: Error, Equatable, Comparable {
  /// Line of the file, from 1.
  package let line: Int
  package let found: String
  package let expected: String

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.found) < (right.line, right.found)
  }
}

/// A pack that is not taken, with all that is wrong in it.
package struct PackRefused: Error, Equatable {
  package let file: String
  /// In order of their lines; never empty.
  package let faults: [PackFault]

  /// A line for each fault: `file:line: found …; expected …`.
  package var message: String {
    faults.map { "\(file):\($0.line): found \($0.found); expected \($0.expected)." }.joined(
      separator: "\n")
  }
}
