/// Which figures of a report are left out where it is shared, so that no group under five can be read
/// from it or worked out.
///
/// Left out is a figure that counts fewer than five, or of whose base fewer than five are left; with it
/// everything that makes up the same base, since the rest would give it away; and whatever is counted
/// out of something left out. A month's numbers of a figure stand there for all months or for none. A
/// figure of nobody is no group and stays.
package struct Suppression: Sendable, Equatable {
  /// A group smaller than this is not shown.
  package static let smallest = 5

  private let hidden: Set<Figure>
  private let hiddenByMonth: Set<Figure>

  /// - Parameter figures: those of the report.
  package init(of report: Report, figures: [Figure]) {
    let hidden = Self.hidden(in: report.sum, figures)
    self.hidden = hidden
    hiddenByMonth = report.months.reduce(into: hidden) { hidden, month in
      hidden.formUnion(Self.hidden(in: month.sum, figures))
    }
  }

  package func hides(_ figure: Figure) -> Bool { hidden.contains(figure) }

  /// Whether the numbers of a figure by month are left out.
  package func hidesMonths(of figure: Figure) -> Bool { hiddenByMonth.contains(figure) }

  package var isEmpty: Bool { hidden.isEmpty && hiddenByMonth.isEmpty }

  private static func isSmall(_ count: Int) -> Bool { (1..<smallest).contains(count) }

  private static func hidden(in sum: RecordCountSum, _ figures: [Figure]) -> Set<Figure> {
    var hidden = Set(
      figures.filter { figure in
        isSmall(sum[figure])
          || ([figure.base].compactMap(\.self) + figure.within).contains {
            isSmall(sum[$0] - sum[figure])
          }
      })
    // Until nothing is added: what is left out takes its fellows and its parts along.
    while true {
      let broken = Set(
        hidden.compactMap { figure in figure.partition.map { Share(base: figure.base, name: $0) } })
      let more = figures.filter { figure in
        guard !hidden.contains(figure) else { return false }
        let isFellow =
          figure.partition.map { broken.contains(Share(base: figure.base, name: $0)) } ?? false
        return isFellow || figure.base.map(hidden.contains) ?? false
      }
      guard !more.isEmpty else { return hidden }
      hidden.formUnion(more)
    }
  }

  /// What makes up a base.
  private struct Share: Hashable {
    let base: Figure?
    let name: String
  }
}
