/// A number of an authority for a child as numbers are compared: without white space and case.
package struct FoldedNumber: Hashable, Sendable {
  package let text: String

  package init(_ number: String) {
    text = String(number.filter { !$0.isWhitespace }).uppercased()
  }

  /// The number without the zeros at its beginning, which spreadsheets lose.
  package var withoutZeros: String { String(text.drop { $0 == "0" }) }
}

/// The numbers that more than one child carries.
package struct SharedNumbers: Sendable {
  private let children: [FoldedNumber: [ChildID]]
  private let number: @Sendable (Child) -> String?

  /// - Parameter number: the authority's own where nothing else is said.
  package init(
    of children: some Sequence<Child>,
    _ number: @escaping @Sendable (Child) -> String? = { $0.localNumber }
  ) {
    self.number = number
    let numbered = children.compactMap { child in
      number(child).map { (number: FoldedNumber($0), id: child.id) }
    }
    self.children = Dictionary(grouping: numbered.filter { !$0.number.text.isEmpty }, by: \.number)
      .mapValues { $0.map(\.id) }.filter { $0.value.count > 1 }
  }

  /// Others who carry the number of a child.
  package func others(than child: Child) -> [ChildID] {
    guard let number = number(child) else { return [] }
    return (children[FoldedNumber(number)] ?? []).filter { $0 != child.id }.sorted()
  }
}
