/// Circumstances with what the pack makes of them, worked out once for all duties.
///
/// A class, since it is handed to every rule of every plan and copied by none.
final class PlanningContext {
  let rule: KindRule
  let age: Int
  let needs: [String]
  let childWouldCome: Bool?
  let agreesToParents: Bool
  let hasViews: Bool
  let attended: Set<PersonID>
  let parents, carers: [Person]
  let onPlan: Bool
  let date: CivilDate

  /// Whether the child has reached each age on the day, with the reason that says so.
  let routineInvolvement, conferenceAttendance, activeRole, adulthood: (reached: Bool, why: Reason)

  init(_ circumstances: Circumstances, kind: PreparedKind) {
    rule = kind.rule
    date = circumstances.date
    age = circumstances.born.age(on: date)
    needs = circumstances.needs
    childWouldCome = circumstances.childWouldCome
    agreesToParents = circumstances.agreesToParents
    hasViews = circumstances.hasViews
    attended = circumstances.attended
    parents = circumstances.people.filter(\.relation.hasParentDuties)
    carers = circumstances.people.filter(\.relation.isCarer)
    onPlan = circumstances.statuses.contains(.childProtectionPlan)
    routineInvolvement = kind.routineInvolvement.reached(by: age, on: date)
    conferenceAttendance = kind.conferenceAttendance.reached(by: age, on: date)
    activeRole = kind.activeRole.reached(by: age, on: date)
    adulthood = kind.adulthood.reached(by: age, on: date)
  }

  func kind(_ fact: Reason.KindFact) -> Reason { .kind(named: rule.name, fact) }
}

/// Whether a duty opens, with the reasons either way.
enum Opening {
  case open([Reason], isReading: Bool = false, onlyIf: PlannedDuty.Condition? = nil)
  case closed([Reason])
}
