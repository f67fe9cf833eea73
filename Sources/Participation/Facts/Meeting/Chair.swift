/// Who leads a meeting.
package struct Chair: Sendable, Hashable, Codable {
  package var name: String
  /// A child in need review led by the child's own worker is flagged when it excludes a parent.
  package var isChildsWorker: Bool

  package init(name: String, isChildsWorker: Bool = false) {
    self.name = name
    self.isChildsWorker = isChildsWorker
  }
}

extension Facts {
  static let chairNamed = FactKind(
    .chairNamed, "chair-named", "Chair or IRO", Fact.chairNamed, of: .meeting,
    right: .everybody(.untilClosed))
}
