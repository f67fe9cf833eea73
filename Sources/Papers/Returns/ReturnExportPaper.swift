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
  package var lines: [String] { (findings + leftOut).map(\.line) }

  package var text: String {
    let written = [
      children == 1 ? "1 child" : "\(children) children",
      reviews == 1 ? "1 review" : "\(reviews) reviews",
    ].listed
    let out = leftOut.count == 1 ? "1 child" : "\(leftOut.count) children"
    return "Written: \(written), \(from) to \(to), in \(files.listed)."
      + (leftOut.isEmpty ? "" : " Left out for short breaks only: \(out).")
      + (open == 0 ? "" : " To put right: \(open).") + "\n"
  }
}
