package import Participation

/// What an export of a return wrote, and what is to be put right.
package struct ReturnExportPaper: Encodable {
  let from, to: String
  package var children = 0
  package var reviews = 0
  /// Children who had short breaks only, and are left out.
  private var leftOut: [ReturnNote] = []
  private var findings: [ReturnNote] = []
  /// The files; empty where none was written.
  package var files: [String] = []

  package init(year: Period) {
    from = year.first.description
    to = year.last.description
  }

  package mutating func add(_ notes: [ReturnNote]) {
    findings += notes.filter(\.isOpen)
    leftOut += notes.filter { !$0.isOpen }
  }

  /// How many things are to be put right.
  package var open: Int { findings.count }

  /// Each thing to put right, then each child left out, for standard error.
  package var lines: [String] { [findings, leftOut].flatMap(\.byChild).map(\.line) }

  package var text: String {
    let written = [
      children == 1 ? "1 child" : "\(children) children",
      reviews == 1 ? "1 review" : "\(reviews) reviews",
    ].listed
    let out = leftOut.count == 1 ? "1 child" : "\(leftOut.count) children"
    return "Written: \(written), \(from) to \(to), in \(files.listed)."
      + (leftOut.isEmpty ? "" : " Left out for short breaks only: \(out).")
      + (open == 0 ? "" : " To put right: \(open) (\(kinds)).") + "\n"
  }

  /// What kinds of findings there are and how many of each, the most first.
  private var kinds: String {
    Dictionary(grouping: findings, by: \.kind).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}

extension [ReturnNote] {
  /// In the order of the children's numbers, as a list to work through.
  fileprivate var byChild: [ReturnNote] {
    enumerated().sorted { left, right in
      let (number, other) = (
        left.element.localNumber.value ?? "", right.element.localNumber.value ?? ""
      )
      return (number.count, number, left.element.child, left.offset)
        < (other.count, other, right.element.child, right.offset)
    }.map(\.element)
  }
}
