import Participation

extension FactWords {
  func sentence(_ missing: ReportNotHad) -> String {
    let what =
      switch missing.from {
      case .observation: "\(was(nil)) not observed"
      case .parent: "there is no parent's report about \(child)"
      case .carer: "there is no carer's report about \(child)"
      case .professional: "there is no professional's report about \(child)"
      }
    return "\(what), recorded on \(missing.on.written)\(why(missing.why))"
  }

  func sentence(_ told: ToldOfChange) -> String {
    "\(was(told.person)) told on \(told.on.written) of what changed about the meeting\(why(told.how))"
  }

  func sentence(_ given: InformationGiven) -> String {
    let topics = given.about.map { topic in
      switch topic {
      case .conferences: "conferences"
      case .becomingLookedAfter: "becoming looked after"
      case .assessments: "assessments"
      case .advocacy: "advocacy"
      case .complaints: "complaints"
      case .other: "something else"
      }
    }
    let about = topics.isEmpty ? "" : " about \(topics.listed)"
    return "\(was(given.to)) given information\(about) on \(given.on.written)\(why(given.how))"
      + also("in detail", given.detail)
  }

  func sentence(_ prepared: ChildPrepared) -> String {
    let skills = prepared.skills.filter { !$0.isBlank }.map(quoted)
    return "\(was(nil)) prepared for taking part on \(prepared.on.written)\(why(prepared.how))"
      + (skills.isEmpty ? "" : "; practised: \(skills.listed)")
  }

  func sentence(_ goal: GoalSet) -> String {
    "a goal for taking part was set on \(goal.on.written)\(why(goal.goal))"
      + also("judged by", goal.knownBy)
  }

  func sentence(_ judged: GoalJudged) -> String {
    let reached =
      switch judged.reached {
      case .yes: "reached"
      case .partly: "reached in part"
      case .no: "not reached"
      }
    let goal = goal(judged.goal).map { "the goal \(quoted($0))" } ?? "a goal for taking part"
    return "\(goal) was \(reached), judged on \(judged.on.written)\(why(judged.how))"
  }

  func sentence(_ complaint: ParticipationComplained) -> String {
    let day = complaint.answeredOn.map { " on \($0.written)" } ?? ""
    return "\(name(complaint.by)) complained on \(complaint.on.written) about taking part"
      + why(complaint.about) + also("answered\(day)", complaint.answered)
      + also("learnt from it", complaint.learnt)
  }

  func sentence(_ planned: AssessmentPlanned) -> String {
    let scales = planned.scales.filter { !$0.isBlank }.map(quoted)
    return "how the family takes part in the assessment was planned on \(planned.on.written)"
      + why(planned.how) + (scales.isEmpty ? "" : "; with \(scales.listed)")
  }

  func sentence(_ identified: ResponsibilityIdentified) -> String {
    let homes = identified.homes.map { home in
      let when = home.when.flatMap { $0.isBlank ? nil : " (\(quoted($0)))" } ?? ""
      return "\(quoted(home.with))\(when)"
    }
    let lives = isAddressed(nil) ? "\(child) live" : "\(child) lives"
    let places: String? =
      switch identified.moreThanOneHome {
      case true?: "\(lives) in more than one place"
      case false?: "\(lives) in one place"
      case nil: nil
      }
    let with = homes.isEmpty ? nil : "with \(homes.listed)"
    let people = identified.people.isEmpty ? nil : identified.people.map { name($0) }.listed
    return "everyone with care of or responsibility for \(child) was identified on "
      + identified.on.written + why(identified.words)
      + [places, with, people].compactMap(\.self).map { "; \($0)" }.joined()
  }
}
