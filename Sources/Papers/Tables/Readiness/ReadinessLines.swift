import Participation

/// How far the child, the parents and the report got, a line each.
struct ReadinessLines {
  let record: ParticipationRecord
  let outline: RecordOutline
  let duties: [OwedDuty]
  let child: ChildFile
  let words: DutyWords

  private var name: String { child.child.firstName }

  private func duty(_ id: DutyID, _ person: PersonID? = nil) -> OwedDuty? {
    duties.first { $0.key == DutyKey(id, person: person) }
  }

  private func of(_ step: DutyStep) -> [OwedDuty] {
    duties.filter { $0.key.id.definition.step == step }
  }

  private var persons: [PersonID] {
    duties.compactMap { $0.key.id.isTowardsParent ? $0.key.person : nil }.uniqued()
  }

  private func called(_ id: PersonID) -> String {
    child.person(id).map(words.shortName) ?? "somebody"
  }

  // MARK: The child

  /// Whether the child was asked, in what way and in whose words.
  var asked: [String] {
    if let duty = duty(.childObserve) {
      let seen = record.views.contains { $0.of == nil && $0.kind == .observation }
      return ["\(name): \(seen ? "observed" : "not observed yet")\(state(duty))"]
    }
    guard let duty = duty(.childConsult) else { return [] }
    let asked = outline.summary.consulted.first { $0.who == nil }
    let whose = outline.summary.whoseWords.map(\.inWords)
    let parts =
      [caveat(duty) ?? asked?.inWords ?? "not asked yet"] + (whose.isEmpty ? [] : [whose.listed])
    let checked = record.views.filter { $0.of == nil && $0.kind == .ownWords }
    let unchecked = checked.count { $0.checkedBack == .notYet }
    let back = unchecked == 0 ? "" : "; \(unchecked) not checked back with \(name) yet"
    return ["\(name): \(parts.joined(separator: ", "))\(back)\(state(duty))"]
  }

  // MARK: Parents

  /// Whether each parent was invited and asked.
  var parents: [String] {
    persons.compactMap { person in
      let invited = duty(.parentInvite, person).map { done($0, "invited", "not invited yet") }
      let asked = duty(.parentConsult, person).map { duty in
        let last = outline.summary.consulted.first { $0.who == person }
        return duty.duty.status == .toDo
          ? "not asked yet"
          : caveat(duty) ?? last?.inWords ?? done(duty, "asked", "not asked yet")
      }
      let parts = [invited, asked].compactMap(\.self)
      return parts.isEmpty ? nil : "\(called(person)): \(parts.joined(separator: "; "))"
    } + excluded + apart
  }

  private var apart: [String] {
    record.separateAttendance.map { "\(called($0.person)) attends separately: \($0.how)" }
  }

  private var excluded: [String] {
    outline.summary.exclusions.filter(\.isExcluded).map { kept in
      "\(called(kept.who)) is excluded from \(kept.isWhole ? "the meeting" : "a part of it"), "
        + (kept.isTold ? "and was told" : "and was not told yet")
        + (kept.decision?.hasAlternative == true
          ? "" : "; it is not recorded how their views reach the meeting")
    }
  }

  // MARK: The report, meeting beforehand, support

  /// Whether the report was shared in time, with whom.
  var reports: [String] {
    let shared = of(.reportShared)
    guard !shared.isEmpty else { return [] }
    let parts = shared.map { duty -> String in
      let who = duty.key.person.map(called) ?? name
      return switch duty.standing {
      case .done: "\(who) in time"
      case .doneLate: "\(who) late"
      default: "\(who) \(done(duty, "shared", "not yet"))"
      }
    }
    return ["Report shared: \(parts.joined(separator: "; "))"]
  }

  /// Whether whoever leads the meeting met the child and each parent beforehand.
  var met: [String] {
    let meetings = of(.metBefore)
    guard !meetings.isEmpty else { return [] }
    let parts = meetings.map { duty in
      "\(duty.key.person.map(called) ?? name) \(done(duty, "yes", "not yet"))"
        + (caveat(duty).map { ", \($0)" } ?? "")
    }
    return ["Met before the meeting: \(parts.joined(separator: "; "))"]
  }

  /// Advocacy and access needs.
  var support: [String] {
    let offered = of(.advocacyOffered)
    let advocacy = offered.map { duty in
      let last: AdvocacyOffered? = record.last {
        if case .advocacyOffered(let offer) = $0, offer.to == duty.key.person { offer } else { nil }
      }
      let answer = last?.answer.map { $0 == .accepted ? "accepted" : "declined" } ?? "offered"
      let who = duty.key.person.map(called) ?? name
      return last == nil
        ? "\(who) \(done(duty, "offered", "not offered yet"))"
        : "\(who) \(answer)" + (last?.advocate.map { " (\($0))" } ?? "")
    }
    let arranged = record.all {
      if case .needArranged(let need) = $0, need.person == nil { need.need } else { nil }
    }
    let needs =
      outline.circumstances.needs.map { need in
        "\(need) \(arranged.contains(need) ? "arranged" : "not arranged yet")"
      } + othersNeeds
    return (advocacy.isEmpty ? [] : ["Advocate: \(advocacy.joined(separator: "; "))"])
      + (needs.isEmpty ? [] : ["Needs: \(needs.joined(separator: "; "))"])
  }

  /// CAM 2.4: what parents and carers who are invited need.
  private var othersNeeds: [String] {
    of(.invited).compactMap(\.key.person).uniqued().compactMap(child.person).flatMap { person in
      let open = Set(record.openNeeds(of: person))
      return person.accessNeeds.filter { !$0.isBlank }.map { need in
        "\(words.shortName(person)): \(need) \(open.contains(need) ? "not arranged yet" : "arranged")"
      }
    }
  }

  // MARK: Words

  private func caveat(_ duty: OwedDuty) -> String? {
    record.caveat(of: duty.key)?.words(isChild: duty.key.person == nil)
  }

  private func done(_ duty: OwedDuty, _ done: String, _ toDo: String) -> String {
    switch duty.duty.status {
    case .done: done
    case .toDo: toDo
    case .inProgress: "begun"
    case .explained: "not done, with a reason"
    case .notRequired: "not required"
    }
  }

  private func state(_ duty: OwedDuty) -> String {
    duty.isOverdue ? "; was due \(duty.due.spoken)" : ""
  }
}

extension RecordSummary.Asked {
  fileprivate var inWords: String {
    let how = method.map { " \($0.words)" } ?? ""
    return switch status {
    case .offered: "offered\(how), no answer yet"
    case .formCompleted: "asked by form"
    case .byOtherMeans: method == nil ? "asked, views by other means" : "asked\(how)"
    case .declined: "asked, declined"
    case .notAble: "could not be asked, with a reason"
    }
  }
}

extension View.WhoseWords {
  package var inWords: String {
    switch self {
    case .own: "in their own words"
    case .writtenDown: "written down for them"
    case .summarised: "summarised"
    }
  }
}
