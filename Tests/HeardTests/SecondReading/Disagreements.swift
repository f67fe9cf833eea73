/// Where the program and the second reading part, by what they part over.
struct Disagreements {
  /// What they part over: a duty and what is said of it, or a part of the plan that is no duty.
  struct Matter: Hashable, Comparable {
    let about: String
    let aspect: String

    static func < (left: Matter, right: Matter) -> Bool {
      (left.about, left.aspect) < (right.about, right.aspect)
    }
  }

  /// How often, at which kinds of meeting, and the first case with both answers.
  private struct Count {
    var times = 0
    var kinds: Set<String> = []
    let first: String
  }

  let reading: SecondReading
  /// Duties, kinds and parts of a plan that are not held against the program yet.
  let awaited: Set<String>
  /// The words in which the program says each condition.
  var words: [ReadRule.Condition: Set<String>] = [:]
  private var counts: [Matter: Count] = [:]

  init(with reading: SecondReading, awaited: Set<String> = []) {
    (self.reading, self.awaited) = (reading, awaited)
  }

  /// All that was found, the most frequent first, with a case for each of the first few; nil where
  /// nothing was.
  var report: String? {
    guard !counts.isEmpty else { return nil }
    let sorted = counts.sorted { ($1.value.times, $0.key) < ($0.value.times, $1.key) }
    return sorted.enumerated().map { index, found in
      let (matter, count) = found
      let kinds = count.kinds.sorted().joined(separator: ", ")
      return "\(count.times) × \(matter.about), \(matter.aspect) (\(kinds))"
        + (index < Self.casesShown ? "\n\(count.first)" : "")
    }.joined(separator: "\n")
  }

  private static let casesShown = 5

  /// Counts two answers that differ.
  ///
  /// - Parameters:
  ///   - about: the duty, or the part of the plan.
  ///   - said: the answer of the reading.
  ///   - found: the answer of the program.
  mutating func note<Value: Equatable>(
    _ about: String, _ aspect: String, _ said: Value, _ found: Value, in drawn: DrawnCase,
    of person: String? = nil
  ) {
    guard said != found, !awaited.contains(about) else { return }
    let first = """
        \(drawn)
        \(person.map { "of \($0): " } ?? "")the reading has \(shown(said)), the program \(shown(found))
      """
    let matter = Matter(about: about, aspect: aspect)
    counts[matter, default: Count(first: first)].times += 1
    counts[matter]?.kinds.insert(drawn.kind.id)
  }

  private func shown<Value>(_ value: Value) -> String {
    "\(value)".replacing(#/Optional\((.*)\)/#) { $0.output.1 }
  }
}
