import CaseStore
import Participation

extension CaseStore {
  /// What of the details in entries that were recorded cannot be so, a sentence with what to do for each.
  func cautions(
    for entries: [Entry], planner: Planner, today: CivilDate
  ) throws -> [String] {
    guard entries.contains(where: { $0.fact.word.scope == .child && $0.fact.word != .returnTaken })
    else { return [] }
    let numbers = SharedNumbers(of: try childOverviews().children.map(\.child))
    let check = CaseCheck(planner: planner, today: today, numbers: numbers)
    return try check.cautions(for: entries) { try caseFile(child: $0).file }.map {
      "\($0.sentence) \($0.remedy)"
    }
  }
}
