/// How old somebody is on a day, as it is shown. Rules go by `CivilDate.age(on:)`.
package enum Age: Sendable, Equatable {
  case years(Int)
  /// Not born on the day (PROTOCOL.md 7): no number below zero, and no nought.
  case unborn(expected: CivilDate)

  package init(born: CivilDate, on day: CivilDate) {
    self = day < born ? .unborn(expected: born) : .years(born.age(on: day))
  }

  /// Nil before birth.
  package var years: Int? { if case .years(let years) = self { years } else { nil } }

  /// The day on which a child is expected; nil once it is born.
  package var expected: CivilDate? { if case .unborn(let day) = self { day } else { nil } }

  /// “12”, or where there is room for one word, “unborn”.
  package var short: String { years.map(String.init) ?? "unborn" }

  /// “12”, or “unborn, expected 1 Feb 2027”.
  package var words: String { short + expecting }

  /// “12 on the day”, or “unborn on the day, expected 1 Feb 2027”.
  package var onTheDay: String { "\(short) on the day\(expecting)" }

  private var expecting: String { expected.map { ", expected \($0.brief)" } ?? "" }
}
