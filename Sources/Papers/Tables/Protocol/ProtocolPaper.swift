package import Participation

/// A protocol pack as it holds on a day, for a policy officer to read and to hold against the source.
package struct ProtocolPaper {
  let pack: ProtocolPack
  let day: CivilDate

  /// - Throws: `Refusal` where the protocol was not in force on the day.
  package init(pack: ProtocolPack, asOf day: CivilDate) throws(Refusal) {
    guard day >= pack.inForceFrom else {
      throw Refusal(
        .beforeProtocol,
        "On \(day) the \(pack.name) is not in force yet; days from \(pack.inForceFrom) are accepted."
      )
    }
    self.pack = pack
    self.day = day
  }

  package var text: String {
    var paper = TextPaper()
    paper.heading("\(pack.name), version \(pack.version) (\(pack.authority))")
    paper.add("In force from \(pack.inForceFrom.written); shown as on \(day.written).")
    addThresholds(to: &paper)
    addKinds(to: &paper)
    addDuties(to: &paper)
    addGrounds(to: &paper)
    addCodes(to: &paper)
    addClocks(to: &paper)
    addSettings(to: &paper)
    addContacts(to: &paper)
    addPractice(to: &paper)
    addProvisions(to: &paper)
    return paper.text
  }

  private func addThresholds(to paper: inout TextPaper) {
    paper.heading("Ages")
    for id in ThresholdID.allCases {
      guard let threshold = pack.thresholds[id], let version = threshold.version(on: day) else {
        continue
      }
      paper.add(
        "\(version.age)  \(threshold.name) (\(id.rawValue)), since \(version.from.written)",
        indent: 2, hanging: 4)
      paper.add("\(threshold.opens) (\(list(threshold.provisions)))", indent: 6)
      for coming in threshold.versions where coming.from > day {
        paper.add("\(coming.age) from \(coming.from.written) on", indent: 6)
      }
    }
  }

  private func addKinds(to paper: inout TextPaper) {
    paper.heading("Kinds of meeting")
    for kind in MeetingKind.allCases {
      guard let rule = pack.kinds[kind] else { continue }
      let short = rule.short.map { ", \($0)" } ?? ""
      paper.add("\(rule.name)\(short) (\(kind.rawValue))", indent: 2)
      paper.add(facts(of: rule).joined(separator: " · "), indent: 4, hanging: 2)
      let grounds = rule.exclusion.grounds.map(\.rawValue).joined(separator: ", ")
      paper.add(
        "Excluding a parent (\(rule.exclusion.power.word)): \(rule.exclusion.because)"
          + (grounds.isEmpty ? "" : " Grounds: \(grounds)."), indent: 4, hanging: 2)
      if !rule.readings.isEmpty {
        let cells = KindRule.Cell.allCases.filter(rule.readings.contains).map(\.rawValue)
        paper.add("Readings: \(cells.joined(separator: ", "))", indent: 4, hanging: 2)
      }
      let framedBy = rule.framedBy.filter { pack.provision($0)?.inForce.holds(on: day) ?? true }
      if !framedBy.isEmpty { paper.add("Law and guidance: \(list(framedBy))", indent: 4) }
    }
  }

  private func facts(of rule: KindRule) -> [String] {
    let sorts = KindRule.Sort.allCases.filter(rule.countsAs.contains).map(\.rawValue)
    return [
      "led by \(pack.leader(at: rule))\(rule.isLedFromOutside ? ", from outside the team" : "")",
      rule.isMeeting ? nil : "no meeting", rule.isWithFamily ? nil : "without the family",
      rule.about == .carer ? "about the carer" : nil,
      rule.ofStatus.map { "of a child: \($0.rawValue)" },
      rule.reviews.map { "reviews: \($0.rawValue)" },
      sorts.isEmpty ? nil : "counts as \(sorts.joined(separator: " and "))",
      rule.childAsked ? "child asked" : "child not asked",
      "child comes: \(rule.childComes.rawValue)", "chair meets: \(rule.chairMeets.rawValue)",
      "parents invited: \(rule.parentsInvited.rawValue)",
      "parents consulted: \(rule.parentsConsulted.rawValue)",
      rule.parentsHaveForm ? "parents have a form" : nil,
      "assessment updated: \(rule.assessmentUpdated.rawValue)",
      "carers consulted: \(rule.carersConsulted.rawValue)",
      rule.reportDue.map { "report: \($0)" } ?? "no report",
      rule.hasDecisions ? "decisions, record, sent" : "no decisions",
      "code: \(rule.code.rawValue)",
    ].compactMap(\.self)
  }

  private func addDuties(to paper: inout TextPaper) {
    for phase in Phase.allCases {
      paper.heading("Duties: \(phase.heading.lowercased())")
      for id in DutyID.allCases {
        guard let duty = pack.duties[id], duty.phase == phase else { continue }
        paper.add(duty.title, right: id.rawValue, indent: 2)
        let due =
          switch duty.due {
          case .days(let days): "due \(signed(days))\(duty.countedFrom.words)"
          case .asReport: "due as the report"
          }
        let start = duty.startDays.map { ", begun \(signed($0))" } ?? ""
        paper.add(
          "\(duty.owners.map(\.rawValue).joined(separator: " and ")) · \(due)\(start) · "
            + list(duty.provisions) + (duty.isReading ? " · a reading" : ""), indent: 4,
          hanging: 2)
        for kind in MeetingKind.allCases {
          guard let provisions = duty.provisionsByKind[kind] else { continue }
          paper.add("at \(kind.rawValue): \(list(provisions))", indent: 6, hanging: 2)
        }
      }
    }
  }

  private func addGrounds(to paper: inout TextPaper) {
    paper.heading("Grounds for excluding a parent")
    for ground in pack.grounds {
      paper.add("\(ground.id.rawValue): \(ground.words)", indent: 2, hanging: 4)
    }
  }

  private func addCodes(to paper: inout TextPaper) {
    paper.heading("Participation codes")
    for code in ParticipationCode.allCases {
      paper.add("\(code.rawValue): \(pack.codes[code] ?? "")", indent: 2, hanging: 4)
    }
  }

  private func addClocks(to paper: inout TextPaper) {
    paper.heading("Review clocks")
    for kind in MeetingKind.allCases {
      guard let clock = pack.clocks[kind], let rule = pack.kinds[kind] else { continue }
      let intervals = clock.intervals.map(\.words).joined(separator: ", then ")
      paper.add(
        "\(rule.name): \(intervals), from \(clock.since(in: pack))"
          + (clock.meetingWithin.map { "; one held as a meeting within \($0.words)" } ?? "")
          + " (\(list(clock.provisions)))",
        indent: 2,
        hanging: 4)
    }
    let retention = pack.retention
    paper.heading("Records are kept (\(list(retention.provisions)))")
    paper.add(
      "looked-after: to the \(retention.lookedAfterBirthday)th birthday, or "
        + "\(retention.yearsAfterDeath) years after a death in childhood", indent: 2, hanging: 4)
    paper.add(
      "child protection: \(retention.childProtectionYears) years after closure", indent: 2)
    paper.add("any other: to the \(retention.otherBirthday)th birthday", indent: 2)
  }

  private func addSettings(to paper: inout TextPaper) {
    let settings = pack.settings
    paper.heading("Settings of the authority; days count working days from the meeting")
    paper.add("readiness check: \(settings.readinessCheck)", indent: 2)
    paper.add("notice for an exclusion at a conference: \(settings.exclusionNotice)", indent: 2)
    paper.add("views are called old after: \(settings.viewsOldAfter)", indent: 2)
    paper.add(
      "papers in the words of children from \(settings.childWordingAge), of young people from "
        + "\(settings.youngPersonWordingAge)", indent: 2, hanging: 4)
    paper.add(
      "an assessment whose beginning is not known is taken to last: \(settings.assessmentLength)",
      indent: 2)
    paper.add("birthdays are told within: \(settings.birthdayWindow) calendar days", indent: 2)
    paper.add(
      "attending remotely counts as attending: \(settings.remoteCountsAsAttending ? "yes" : "no")",
      indent: 2)
    paper.heading("How the child took part")
    for code in ParticipationCode.allCases {
      paper.add("\(code.rawValue) \(pack.codes[code] ?? "")", indent: 2, hanging: 4)
    }
    paper.heading("Why somebody was not invited")
    for reason in pack.invitationReasons {
      paper.add("\(reason.id): \(reason.words)", indent: 2, hanging: 4)
    }
  }

  private func addPractice(to paper: inout TextPaper) {
    for note in pack.practice {
      paper.heading("\(note.title) (\(list(note.provisions)))")
      for item in note.items { paper.add("– \(item)", indent: 2, hanging: 2) }
    }
  }

  private func addProvisions(to paper: inout TextPaper) {
    paper.heading("Provisions")
    for provision in pack.provisions {
      paper.add(
        "\(provision.id.rawValue) · \(provision.basis.rawValue)\(standing(of: provision))",
        indent: 2)
      paper.add(provision.citation, indent: 4, hanging: 2)
      paper.add("Asks: \(provision.asks)", indent: 4, hanging: 2)
      paper.add("Why: \(provision.why)", indent: 4, hanging: 2)
    }
  }

  /// Since when a provision holds, where it was not always so.
  private func standing(of provision: Provision) -> String {
    switch provision.inForce {
    case .always: ""
    case .notYet: " · enacted, not in force"
    case .from(let first):
      " · in force from \(first.written)\(first > day ? ", not yet on this day" : "")"
    }
  }

  private func addContacts(to paper: inout TextPaper) {
    paper.heading("What each role is called")
    for role in Role.allCases {
      paper.add("\(role.rawValue): \(pack.name(of: role))", indent: 2, hanging: 4)
      for status in Status.allCases {
        guard let name = pack.rolesByStatus[status]?[role] else { continue }
        paper.add("for a child \(status.name): \(name)", indent: 4, hanging: 4)
      }
    }
    paper.heading("Who is named in papers")
    for place in Contacts.Place.allCases {
      let contact = pack.contacts[place]
      paper.add(
        "\(place.rawValue): \(contact.line ?? contact.name ?? "not given")", indent: 2, hanging: 4)
    }
  }

  private func list(_ provisions: [ProvisionID]) -> String {
    provisions.map(\.rawValue).joined(separator: ", ")
  }

  private func signed(_ days: Int) -> String { days > 0 ? "+\(days)" : "\(days)" }
}

extension ExclusionRule.Power {
  /// As the pack writes it.
  var word: String {
    switch self {
    case .decider(let role): role.rawValue
    case .outsideProtocol: "outside-protocol"
    case .nobody: "nobody"
    }
  }
}

extension DutyRule.Origin {
  /// What follows a number of days.
  fileprivate var words: String {
    switch self {
    case .meeting: ""
    case .beginning: " from the beginning"
    case .change: " from the change"
    }
  }
}
