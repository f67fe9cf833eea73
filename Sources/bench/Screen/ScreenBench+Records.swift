import Foundation

extension ScreenBench {
  private static let steps = 400

  /// The records and the report of everybody's meetings, as a team manager has them.
  func recording(_ heard: borrowing DrivenProgram, beside cat: borrowing DrivenProgram) throws {
    // Home, then past Children and Readiness.
    _ = try heard.type("\t", quiet: DrivenProgram.quiet * 6)
    _ = try heard.type("\t", quiet: DrivenProgram.quiet * 6)
    let all = try heard.type("\t", until: "records · all", quiet: 2000)
    print("screen: key to all records: \(all.last.text), processor \(all.work.text)")
    var (rows, others): ([DrivenProgram.Response], [Duration]) = ([], [])
    let (down, pageDown) = ("\u{1B}OB", "\u{1B}[6~")
    for step in 0..<Self.steps {
      rows.append(try heard.type(step % 10 == 9 ? pageDown : down))
      others.append(try cat.echo("x"))
    }
    report(
      "records: a row or a page down", rows, allowed: (nil, 10), beside: ("cat", Figures(others)))
    var ends: [DrivenProgram.Response] = []
    for turn in 0..<20 { ends.append(try heard.type(turn % 2 == 0 ? "G" : "g")) }
    report("records: to the last and to the first", ends, allowed: (nil, 50), beside: nil)
    _ = try heard.type("/")
    var letters: [DrivenProgram.Response] = []
    for turn in 0..<10 {
      let word = ["leo ad", "wój", "mia", "100"][turn % 4]
      for key in word.map(String.init) + word.map({ _ in "\u{7F}" }) {
        letters.append(try heard.type(key))
      }
    }
    report("records: a letter to find", letters, allowed: (nil, 50), beside: nil)
    _ = try heard.type("\u{1B}", quiet: DrivenProgram.quiet * 6)
    var orders: [DrivenProgram.Response] = []
    for _ in 0..<18 { orders.append(try heard.type("o")) }
    report("records: put in another order", orders, allowed: (nil, 50), beside: nil)
    var filters: [DrivenProgram.Response] = []
    for _ in 0..<20 { filters.append(try heard.type("!")) }
    report("records: filtered by flags, and all again", filters, allowed: (nil, 50), beside: nil)
    let counted = try heard.type("\t", until: "[Report]", quiet: 2000)
    print("screen: key to the report: \(counted.last.text), processor \(counted.work.text)")
  }
}
