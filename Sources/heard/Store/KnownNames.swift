import CaseStore
import Participation

/// Names that options give, held against those that are recorded: one that nobody has is said with what
/// there is, and not counted as nobody's.
struct KnownNames {
  private let store: CaseStore

  init(_ store: CaseStore) { self.store = store }

  /// - Parameters:
  ///   - worker: of the children.
  ///   - team: of the children.
  ///   - chair: who leads meetings.
  func check(worker: String? = nil, team: String? = nil, chair: String? = nil) throws {
    if worker != nil || team != nil {
      let children = try store.childOverviews().children.map(\.child)
      let users = try store.users().map(\.profile.name)
      try check(
        worker, "--worker", "worker", among: children.compactMap(\.worker), others: users)
      try check(team, "--team", "team", among: children.compactMap(\.team))
    }
    guard let chair else { return }
    let led = try store.recordOverviews(RecordQuery(chair: chair, limit: 1)).records
    if led.isEmpty {
      try check(
        chair, "--chair", "leader of a meeting", among: try leaders(),
        others: try store.users().map(\.profile.name))
    }
  }

  /// - Parameter others: names that are known too, and not suggested.
  private func check(
    _ name: String?, _ option: String, _ noun: String, among known: [String],
    others: [String] = []
  ) throws {
    guard let name, !(known + others).contains(where: { $0.isSameName(as: name) }) else { return }
    throw Complaint.usage(
      "\(option): no \(noun) is called “\(name.shownSafely)”; \(there(known, noun)).")
  }

  private static let shown = 12

  private func there(_ known: [String], _ noun: String) -> String {
    let names = known.uniqued().sorted()
    guard !names.isEmpty else { return "none is recorded" }
    let more = names.count - Self.shown
    let listed =
      more > 0
      ? names.prefix(Self.shown).joined(separator: ", ") + " and \(more) more" : names.listed
    return "there \(names.count == 1 ? "is" : "are") \(listed.visible)"
  }

  private func leaders() throws -> [String] {
    var leaders: Set<String> = []
    var cursor: RecordCursor?
    repeat {
      let page = try store.recordOverviews(RecordQuery(limit: 500), after: cursor)
      leaders.formUnion(page.records.compactMap { $0.chair?.name })
      cursor = page.next
    } while cursor != nil
    return Array(leaders)
  }
}
