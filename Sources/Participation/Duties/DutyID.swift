/// A duty that can open for one child at one meeting. Each is declared in the file of its family, in
/// `Duties/Families`, and nowhere else.
package struct DutyID: RawRepresentable, Sendable, Hashable, Codable, CaseIterable {
  /// The identifier that packs, journals and returns carry.
  package let rawValue: String
  /// What a store keeps in the identifier's place: never given to another duty, and never changed.
  package let code: Int

  /// Declares a duty.
  init(_ rawValue: String, code: Int) {
    self.rawValue = rawValue
    self.code = code
  }

  package init?(rawValue: String) {
    guard let known = Self.byName[rawValue] else { return nil }
    self = known
  }

  package init?(code: Int) {
    guard let known = Self.byCode[code] else { return nil }
    self = known
  }

  package static func == (left: Self, right: Self) -> Bool { left.code == right.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// In the order in which they are shown.
  package static let allCases = DutyDefinition.all.map(\.id)

  private static let byName = Dictionary(allCases.map { ($0.rawValue, $0) }) { first, _ in first }
  private static let byCode = Dictionary(allCases.map { ($0.code, $0) }) { first, _ in first }

  /// What the duty asks to be recorded, and when it opens.
  package var definition: DutyDefinition { DutyDefinition.byID[self] ?? .unknown(self) }

  /// Whether the duty is owed to the child.
  package var isTowardsChild: Bool { definition.towards == .child }
  /// Whether the duty exists once for each parent and each other person with responsibility.
  package var isTowardsParent: Bool { definition.towards == .parents }

  /// The duty that a fact of a word records, the first where several do.
  package static func recorded(by word: Fact.Word) -> DutyID? {
    DutyDefinition.all.first { $0.records.contains(word) }?.id
  }
}
