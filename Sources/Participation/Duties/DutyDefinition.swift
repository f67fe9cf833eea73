/// A duty: towards whom it is, when it opens, and what has to be recorded for it. From its parts come
/// both how far it has been seen to and what is still missing.
///
/// The words, owners and days of a duty are the pack's (`DutyRule`).
package struct DutyDefinition: Sendable {
  package let id: DutyID
  package let towards: Towards
  /// What it comes to with a person; nil where it is nothing that everybody is asked or told.
  package let step: DutyStep?
  /// The words of the facts that record it.
  package let records: [Fact.Word]
  /// Whether it opens, with the reasons either way; the person where it is towards one.
  let opens: @Sendable (PlanningContext, Person?) -> Opening
  /// What has to be recorded, and what has been; the person where it is towards one.
  let parts: @Sendable (DutyProgress, PersonID?) -> DutyParts
  /// Whether a fact says something of it.
  let isAbout: @Sendable (Fact, PersonID?) -> Bool
  /// The day on which it was done, where that is not the day of the last fact that it needed.
  let doneOn: @Sendable (DutyProgress) -> CivilDate?

  /// Towards whom a duty is, in the order in which duties are shown.
  package enum Towards: Sendable, CaseIterable {
    case child
    /// Once for each parent and each other person with parental responsibility.
    case parents
    case carers
    /// The child, from birth, and each parent as above.
    case family
    /// Everybody who was invited before the meeting was changed, the child too.
    case invited
    /// The meeting as a whole.
    case meeting
  }
}

/// What a duty comes to with a person, alike for child, parents and carers.
package enum DutyStep: Sendable, CaseIterable {
  case invited, asked, reportShared, metBefore, advocacyOffered, toldOutcome
}

extension DutyDefinition {
  static func towardsChild(
    _ id: DutyID, _ step: DutyStep? = nil, records: [Fact.Word],
    opens: @escaping @Sendable (PlanningContext) -> Opening,
    parts: @escaping @Sendable (DutyProgress) -> DutyParts,
    isAbout: @escaping @Sendable (Fact) -> Bool
  ) -> DutyDefinition {
    DutyDefinition(
      id: id, towards: .child, step: step, records: records,
      opens: { context, _ in opens(context) },
      parts: { progress, _ in parts(progress) }, isAbout: { fact, _ in isAbout(fact) },
      doneOn: { _ in nil })
  }

  /// - Parameter towards: those for each of whom the duty exists once; the person is nil for the child.
  static func towardsAll(
    _ towards: Towards, _ id: DutyID, records: [Fact.Word],
    opens: @escaping @Sendable (PlanningContext, Person?) -> Opening,
    parts: @escaping @Sendable (DutyProgress, PersonID?) -> DutyParts,
    isAbout: @escaping @Sendable (Fact, PersonID?) -> Bool
  ) -> DutyDefinition {
    DutyDefinition(
      id: id, towards: towards, step: nil, records: records, opens: opens, parts: parts,
      isAbout: isAbout, doneOn: { _ in nil })
  }

  /// - Parameter towards: those for each of whom the duty exists once.
  static func towardsEach(
    _ towards: Towards, _ id: DutyID, _ step: DutyStep? = nil, records: [Fact.Word],
    opens: @escaping @Sendable (PlanningContext, Person) -> Opening,
    parts: @escaping @Sendable (DutyProgress, PersonID) -> DutyParts,
    isAbout: @escaping @Sendable (Fact, PersonID) -> Bool
  ) -> DutyDefinition {
    DutyDefinition(
      id: id, towards: towards, step: step, records: records,
      opens: { context, person in person.map { opens(context, $0) } ?? .closed([]) },
      parts: { progress, person in person.map { parts(progress, $0) } ?? DutyParts([]) },
      isAbout: { fact, person in person.map { isAbout(fact, $0) } ?? false }, doneOn: { _ in nil })
  }

  static func ofMeeting(
    _ id: DutyID, records: [Fact.Word],
    opens: @escaping @Sendable (PlanningContext) -> Opening,
    parts: @escaping @Sendable (DutyProgress) -> DutyParts,
    isAbout: @escaping @Sendable (Fact) -> Bool,
    doneOn: @escaping @Sendable (DutyProgress) -> CivilDate? = { _ in nil }
  ) -> DutyDefinition {
    DutyDefinition(
      id: id, towards: .meeting, step: nil, records: records,
      opens: { context, _ in opens(context) }, parts: { progress, _ in parts(progress) },
      isAbout: { fact, _ in isAbout(fact) }, doneOn: doneOn)
  }

  /// What is declared in no family opens nowhere.
  static func unknown(_ id: DutyID) -> DutyDefinition {
    ofMeeting(
      id, records: [], opens: { _ in .closed([]) }, parts: { _ in DutyParts([]) },
      isAbout: { _ in false })
  }
}

extension DutyDefinition {
  static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// Every duty: those towards the child first, then towards parents, carers and the meeting; among
  /// these in the order of the families.
  static let all: [DutyDefinition] = {
    let declared = families.flatMap(\.self)
    return Towards.allCases.flatMap { towards in declared.filter { $0.towards == towards } }
  }()

  private static let families: [[DutyDefinition]] = [
    invitation, changes, consultation, encouragement, attendance, activeRole, updatedAssessment,
    advocacy, accessNeeds, reports, metBeforehand, participationCode, outcome, questionnaire,
    familyTold, familyWarned, familyMeeting, meetingRecord, assessment, supervision,
  ]
}
