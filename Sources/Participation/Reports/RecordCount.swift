/// What one record counts for in every figure of a report.
///
/// A report is the sum of the tallies of the records that it is about, and the records behind a figure
/// are those whose tally counts in it.
package struct RecordCount: Sendable {
  private var counts = InlineArray<160, UInt8>(repeating: 0)
  /// In how many working days after the meeting the child was told the outcome.
  package internal(set) var toldAfter: Int?
  /// The grounds on which somebody was kept out, each as often as it was one.
  package internal(set) var grounds: [GroundID] = []

  package init() {}

  package subscript(measure: Measure) -> Int {
    get { Int(counts[measure.rawValue]) }
    // A byte each, since a whole caseload is held in memory: nobody has as many parents or views.
    set { counts[measure.rawValue] = UInt8(clamping: newValue) }
  }

  /// How much the record counts for in a figure.
  package subscript(figure: Figure) -> Int {
    switch figure {
    case .measure(let measure): self[measure]
    case .ground(let ground): grounds.count { $0 == ground }
    }
  }

  mutating func add(_ measure: Measure, _ count: Int = 1) { self[measure] += count }

  mutating func add(_ measure: Measure, if isSo: Bool) {
    if isSo { self[measure] += 1 }
  }
}

extension RecordCount: Equatable {
  package static func == (left: RecordCount, right: RecordCount) -> Bool {
    left.toldAfter == right.toldAfter && left.grounds == right.grounds
      && Measure.allCases.allSatisfy { left[$0] == right[$0] }
  }
}

/// The sum of tallies.
package struct RecordCountSum: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Measure.allCases.count)
  /// How many children were told after how many working days.
  package private(set) var toldAfter: [Int: Int] = [:]
  package private(set) var grounds: [GroundID: Int] = [:]

  package init() {}

  package subscript(measure: Measure) -> Int { counts[measure.rawValue] }

  package subscript(figure: Figure) -> Int {
    switch figure {
    case .measure(let measure): self[measure]
    case .ground(let ground): grounds[ground] ?? 0
    }
  }

  package static func += (sum: inout RecordCountSum, tally: RecordCount) {
    for measure in Measure.allCases { sum.counts[measure.rawValue] += tally[measure] }
    if let days = tally.toldAfter { sum.toldAfter[days, default: 0] += 1 }
    for ground in tally.grounds { sum.grounds[ground, default: 0] += 1 }
  }

  package static func += (sum: inout RecordCountSum, other: RecordCountSum) {
    for index in sum.counts.indices { sum.counts[index] += other.counts[index] }
    sum.toldAfter.merge(other.toldAfter, uniquingKeysWith: +)
    sum.grounds.merge(other.grounds, uniquingKeysWith: +)
  }

  /// The working days after which half of the children had been told; of an even number, the mean of
  /// the two in the middle. Nil where none was told.
  package var medianDays: Double? {
    let days = toldAfter.sorted { $0.key < $1.key }.flatMap {
      [Int](repeating: $0.key, count: $0.value)
    }
    guard !days.isEmpty else { return nil }
    return Double(days[(days.count - 1) / 2] + days[days.count / 2]) / 2
  }

  /// The mean of the working days after which children were told; nil where none was.
  package var meanDays: Double? {
    let count = toldAfter.values.reduce(0, +)
    guard count > 0 else { return nil }
    return Double(toldAfter.reduce(0) { $0 + $1.key * $1.value }) / Double(count)
  }
}
