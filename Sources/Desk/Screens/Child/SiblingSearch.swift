import Participation

/// Looks for children who may share a meeting: those of the same family name, with their cases.
struct SiblingSearch: Sendable, Equatable {
  private let child: Child
  private var wanted: [Child]?
  private(set) var cases: [ChildID: ChildCase] = [:]

  /// More than these are no siblings, but a common name.
  private static let most = 8

  init(of child: Child) { self.child = child }

  private static func family(_ child: Child) -> String {
    child.name.split(separator: " ").last.map { FoldedName(String($0)).text } ?? ""
  }

  var begin: Step { .ask(.children(matching: Self.family(child), offset: 0)) }

  /// - Returns: what to ask for next; nil where the answer is not the search's.
  mutating func take(_ answer: Answer) -> [Step]? {
    switch answer {
    case .children(let text, nil, _, let rows, _) where text == Self.family(child) && wanted == nil:
      let found = rows.map(\.child).filter {
        $0.id != child.id && Self.family($0) == Self.family(child)
      }
      wanted = found.count > Self.most ? [] : found
      return (wanted ?? []).map { .ask(.childCase($0.id)) }
    case .childCase(let id, let found) where wanted?.contains { $0.id == id } == true:
      cases[id] = found
      return []
    default: return nil
    }
  }

  /// The siblings, once the case of each is here.
  var siblings: [Child]? { wanted.flatMap { $0.count == cases.count ? $0 : nil } }
}
