/// Circumstances with what the pack makes of them, worked out once for all duties.
///
/// A class, since it is handed to every rule of every plan and copied by none.
final class PlanningContext {
  let rule: KindRule
  /// Nought of a child who is not born yet.
  let age: Int
  let isUnborn: Bool
  let isWithoutMeeting: Bool
  let needs: [String]
  let childWouldCome: Bool?
  let agreesToParents: Bool
  let hasViews: Bool
  let attended: Set<PersonID>
  let livesWith: [PersonID: Bool]
  let proposal: Proposal?
  let change: MeetingChange?
  /// Who had been invited before the meeting was changed; nil is the child.
  let invited: [Person?]
  let parents, carers: [Person]
  let onPlan: Bool
  let date: CivilDate

  /// Whether the child has reached each age on the day, with the reason that says so.
  let routineInvolvement, conferenceAttendance, activeRole: (reached: Bool, why: Reason)
  let growingControl, adulthood: (reached: Bool, why: Reason)

  init(_ circumstances: Circumstances, kind: PreparedKind) {
    rule = kind.rule
    date = circumstances.date
    age = circumstances.born.age(on: date)
    isUnborn = circumstances.born > date
    isWithoutMeeting = circumstances.isWithoutMeeting
    needs = circumstances.needs
    childWouldCome = circumstances.childWouldCome
    agreesToParents = circumstances.agreesToParents
    hasViews = circumstances.hasViews
    attended = circumstances.attended
    livesWith = circumstances.livesWith
    proposal = circumstances.proposal
    change = circumstances.change
    invited = (circumstances.change?.invited ?? []).compactMap { id -> Person?? in
      guard let id else { return .some(nil) }
      return circumstances.people.first { $0.id == id }
    }
    parents = circumstances.people.filter(\.relation.hasParentDuties)
    carers = circumstances.people.filter { circumstances.caresForChild($0) }
    onPlan = circumstances.statuses.contains(.childProtectionPlan)
    routineInvolvement = kind.routineInvolvement.reached(by: age, on: date)
    conferenceAttendance = kind.conferenceAttendance.reached(by: age, on: date)
    activeRole = kind.activeRole.reached(by: age, on: date)
    growingControl = kind.growingControl.reached(by: age, on: date)
    adulthood = kind.adulthood.reached(by: age, on: date)
  }

  func kind(_ fact: Reason.KindFact) -> Reason { .kind(named: rule.name, fact) }
}

extension PlanningContext {
  /// Kinds that ask the child, or that the child may come to, from the age of routine involvement.
  var involvesChild: Opening {
    guard rule.childAsked || rule.childMayCome else { return .closed([kind(.doesNotInvolveChild)]) }
    let (reached, reason) = routineInvolvement
    guard reached else { return .closed([reason]) }
    return .open([reason, kind(rule.childAsked ? .asksChild : .childComes)])
  }

  /// A parent is asked as a cell of the kind has it, until adulthood; from then on the young person's
  /// consent decides.
  func parent(
    _ person: Person, _ cell: KindRule.ParentsAsked, asked fact: Reason.KindFact,
    notAsked: Reason.KindFact
  ) -> Opening {
    guard cell != .no else { return .closed([kind(notAsked)]) }
    let (adult, reason) = adulthood
    guard adult else { return .open([.relation(person.relation), kind(fact)]) }
    guard agreesToParents else { return .closed([reason, .agreement(false)]) }
    return .open([.relation(person.relation), kind(fact), reason, .agreement(true)])
  }

  func invitesParent(_ person: Person) -> Opening {
    parent(
      person, rule.parentsInvited,
      asked: rule.parentsInvited == .encouraged ? .encouragesParents : .invitesParents,
      notAsked: .doesNotInviteParents)
  }

  func consultsParent(_ person: Person) -> Opening {
    parent(
      person, rule.parentsConsulted, asked: .consultsParents, notAsked: .doesNotConsultParents)
  }
}
