import Papers
package import Participation

extension FormContext {
  /// The day as a form has it typed already.
  var todayTyped: [String] { [today.typed] }

  /// The roles in which whoever sits here acts at the meeting.
  var roles: Set<Role> { meeting?.roles(of: user, by: kindRule) ?? [user.role] }

  /// The role in which whoever sits here leads the meeting; empty where they do not.
  var leadRole: [String] {
    let leading = kindRule.map { $0.ledBy }.flatMap { roles.contains($0) ? $0 : nil }
    return [leading ?? (user.role.leadsMeetings ? user.role : nil)].compactMap { $0?.rawValue }
  }

  /// Who leads the meeting, as far as it is known: whoever sits here, or who was named.
  var leadName: [String] {
    [leadRole.isEmpty ? meeting?.chair?.name ?? "" : user.name].filter { !$0.isBlank }
  }

  /// People to choose from, with what they are to the child where two have one name.
  func options(_ people: [Person]) -> [Field.Option] {
    people.map { person in
      let isTwice = people.count { $0.name == person.name } > 1
      return Field.Option(
        person.id.text, isTwice ? "\(person.name), \(person.relation.name)" : person.name)
    }
  }

  /// Everybody around the child on the day of the meeting, or now.
  var people: [Person] {
    duties?.plan.circumstances.people ?? child.people(on: meeting?.day ?? today)
  }

  var everybody: [Field.Option] { options(people) }

  /// The child, who is named by no identifier, and everybody around.
  var childAndEverybody: [Field.Option] { [Field.Option("", calledName)] + everybody }

  var parents: [Person] { people.filter(\.relation.hasParentDuties) }

  var kindRule: KindRule? { meeting.flatMap { pack.kinds[$0.kind] } }

  /// The child's statuses on the day of the meeting, or today.
  var statuses: Set<Status> { child.statuses(on: meeting?.day ?? today) }

  /// The child's age on the day of the meeting, or today.
  var age: Int { child.child.born.age(on: meeting?.day ?? today) }

  /// What was recorded last of a duty, where its answer had not come yet: the form goes on from
  /// there, so that nothing is typed twice.
  func begun(_ duty: DutyKey) -> Fact? {
    let last = record?.entries.last { standing in
      standing.entry.fact.word != .dutyExplained && duty.isAbout(standing.entry.fact)
    }
    guard let fact = last?.entry.fact else { return nil }
    let isWaiting =
      switch fact {
      case .encouraged(let encouraged): encouraged.answer == nil
      case .activeRoleOffered(let offered): offered.outcome?.isBlank ?? true
      case .advocacyOffered(let offered):
        offered.answer == nil || offered.answer == .accepted && offered.advocate?.isBlank ?? true
      case .questionnaireInvited(let asked): asked.returned == nil
      default: false
      }
    return isWaiting ? fact : nil
  }

  /// What was said at the last meeting, to stand beside the questions. Never a first answer: words
  /// are not copied forward.
  package func wordsBefore(of person: PersonID?) -> [String] {
    for (meeting, record) in earlier {
      let said = record.views.filter { $0.of == person && $0.kind == .ownWords }
      guard !said.isEmpty else { continue }
      let name = pack.kinds[meeting.kind]?.name ?? "meeting"
      return said.suffix(3).map { "Last \(name), \(meeting.day.written): “\($0.words)”" }
    }
    return []
  }
}

extension CivilDate {
  /// The day as a person types it in full: `24/11/2026`.
  var typed: String { "\(day)/\(month)/\(year)" }
}

extension String {
  /// The text cut to fit beside an answer.
  var asLabel: String {
    let shown = split(whereSeparator: \.isWhitespace).joined(separator: " ").visible
    return shown.count <= 17 ? shown : shown.prefix(16).trimmed + "…"
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

extension Identifier {
  var tree: JSONTree { .text(text) }
}
