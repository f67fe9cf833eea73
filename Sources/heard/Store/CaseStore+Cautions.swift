import CaseStore
import Participation

extension CaseStore {
  /// What of the details in entries that were recorded cannot be so, and who had better not have helped: a
  /// sentence with what to do for each.
  func cautions(
    for entries: [Entry], planner: Planner, today: CivilDate
  ) throws -> [String] {
    let hasDetails = entries.contains {
      $0.fact.word.scope == .child && $0.fact.word != .returnTaken
    }
    guard hasDetails || entries.contains(where: \.fact.namesHelper) else { return [] }
    let numbers = SharedNumbers(
      of: hasDetails ? try childOverviews().children.map(\.child) : [])
    let check = CaseCheck(planner: planner, today: today, numbers: numbers)
    return try check.cautions(for: entries) { try caseFile(child: $0).file }.map {
      "\($0.sentence) \($0.remedy)"
    }
  }
}
