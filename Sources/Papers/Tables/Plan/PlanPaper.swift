package import Participation

/// A plan as it leaves the program: for people as text, for programs as JSON.
package struct PlanPaper {
  let planner: Planner
  let plan: Plan
  let today: CivilDate
  /// The day it moves to, with the plan of that day.
  let moved: Plan?
  let names: [PersonID: String]

  package init(planner: Planner, plan: Plan, moved: Plan?, today: CivilDate) {
    self.planner = planner
    self.plan = plan
    self.moved = moved
    self.today = today
    let people = plan.circumstances.people.map { ($0.id, $0.name) }
    names = Dictionary(people) { first, _ in first }
  }

  var rule: KindRule? { planner.pack.kinds[plan.circumstances.kind] }

  var birthdays: [Plan.Birthday] { planner.birthdays(near: plan.circumstances) }

  var difference: PlanDifference? { moved.map { PlanDifference(from: plan, to: $0) } }

  func title(_ id: DutyID) -> String { planner.pack.duties[id]?.title ?? id.rawValue }

  func name(_ person: PersonID?) -> String? { person.flatMap { names[$0] } }

  /// What to mind, in sentences.
  var warnings: [String] {
    var warnings = planner.warnings(on: plan)
    if let moved {
      warnings += planner.warnings(on: moved)
      let past = moved.duties.filter { $0.onlyIf == nil && $0.due < today }.count
      if past > 0 {
        warnings.append(
          "On \(moved.circumstances.date.spoken) \(past) of the days would be past already.")
      }
    }
    let past = plan.duties.filter { $0.onlyIf == nil && $0.due < today }.count
    if past > 0 {
      let duties = past == 1 ? "1 duty was" : "\(past) duties were"
      warnings.append("\(duties) due before today, \(today.spoken).")
    }
    return warnings.uniqued()
  }

  /// The last day on which a request to exclude is in time.
  var lastDayToRequest: CivilDate? {
    rule?.lastDayToRequest(
      before: plan.circumstances.date, settings: planner.pack.settings, in: planner.calendar)
  }

  /// The day on which the IRO or chair looks whether everybody was asked; nil of a kind that asks
  /// nobody.
  var readinessCheck: CivilDate? {
    guard let rule, rule.childAsked || rule.parentsConsulted != .no else { return nil }
    return planner.calendar.day(
      planner.pack.settings.readinessCheck, from: plan.circumstances.date)
  }
}
