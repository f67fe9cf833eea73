package import Participation

/// A figure as it is shown: its number, out of what, and what share that is.
package struct FigureLine: Sendable, Equatable {
  package let figure: Figure
  package let title: String
  /// How far it stands in below the totals of its group.
  package let depth: Int
  /// Nil where it is left out, so that no small group can be worked out.
  package let amount: Amount?

  package struct Amount: Sendable, Equatable {
    package let count: Int
    /// The base that is printed beside it; nil of a total.
    package let of: Int?

    /// In hundredths. Neither is anything all that is not, nor nothing.
    package var percent: Int? {
      guard let of, of > 0 else { return nil }
      let rounded = (200 * count + of) / (2 * of)
      return count > 0 && count < of ? min(max(rounded, 1), 99) : rounded
    }

    /// `41 of 48`.
    package var words: String { of.map { "\(count) of \($0)" } ?? "\(count)" }

    /// A bar of at most so many cells: of the base, or of a total beside its fellows.
    ///
    /// - Parameter largest: the largest of the totals that it stands among.
    package func bar(_ width: Int, largest: Int = 0) -> String {
      let of = of ?? largest
      guard of > 0 else { return "" }
      let cells = (2 * count * width + of) / (2 * of)
      return String(repeating: "█", count: count > 0 ? max(1, cells) : 0)
    }

    init(_ figure: Figure, in sum: RecordCountSum) {
      count = sum[figure]
      of = figure.base.map { sum[$0] }
    }
  }

  /// The lines of a group.
  package static func lines(
    of group: FigureGroup, _ sum: RecordCountSum, pack: ProtocolPack,
    suppressing: Suppression? = nil
  ) -> [FigureLine] {
    let own = Set(group.figures)
    return group.figures.map { figure in
      FigureLine(
        figure: figure, title: figure.title(in: pack), depth: figure.depth(within: own),
        amount: suppressing?.hides(figure) ?? false ? nil : Amount(figure, in: sum))
    }
  }

  /// The same line of other days, for a trend or a comparison; nil where it is left out.
  package static func amount(
    of figure: Figure, in sum: RecordCountSum, hidden: Bool = false
  ) -> Amount? {
    hidden ? nil : Amount(figure, in: sum)
  }
}

extension Figure {
  fileprivate func depth(within group: Set<Figure>) -> Int {
    guard let base, group.contains(base) else { return 0 }
    return base.depth(within: group) + 1
  }
}

extension RecordCountSum {
  /// After how many working days children were told, in words; nil where none was.
  package var daysUntilTold: String? {
    guard let median = medianDays, let mean = meanDays else { return nil }
    return "working days until told: median \(median.shortText), mean \(mean.shortText)"
  }
}
