extension RecordCheck {
  /// What the child said, in whose words it stands, and what came of it.
  var ofViews: [Finding] {
    summarised + notCheckedBack + helpedByWhomToAvoid + withoutReason + toNothing + unanswered
      + parentsUnanswered + grownOld + [helperNotSaid, toldBefore].compactMap(\.self)
  }

  private var childsOwn: [View] {
    record.views.filter { $0.of == nil && $0.kind == .ownWords }
  }

  /// A summary is an adult's account and not the child's voice (WSX voice).
  private var summarised: [Finding] {
    childsOwn.filter { $0.whoseWords == .summarised }.map { view in
      finding(
        .ownWordsSummarised, about: view.id.text,
        "What \(name) said on \(view.on.spoken) is marked as their own words, and as summarised.",
        do: "Correct it: the words as they came, or what somebody else reports.")
    }
  }

  /// What is written is checked with the child (HAM Sarah).
  private var notCheckedBack: [Finding] {
    guard isHeld else { return [] }
    return childsOwn.filter { $0.checkedBack == .notYet }.map { view in
      finding(
        .viewNotCheckedBack, about: view.id.text,
        "What \(name) said on \(view.on.spoken) was not checked back with them, and the meeting was "
          + "held on \(day).",
        do: "Check it back with \(name) and correct the entry, or say that it was not possible.")
    }
  }

  /// Somebody helped whom the child asked to be kept from, or who is excluded (CAM 6.C2: a trusted adult).
  private var helpedByWhomToAvoid: [Finding] {
    record.consultations(of: nil).compactMap(\.helperPerson).uniqued().compactMap { helper in
      guard let caution = record.caution(asHelper: helper) else { return nil }
      return finding(
        .helpedByWhomToAvoid, about: helper.text,
        "\(name) was helped by \(self.name(of: helper)), who \(caution.predicate(of: name)).",
        do: "Ask \(name) again with somebody they trust, or correct who helped.")
    }
  }

  /// What was said carries over when a meeting moves, and may no longer hold.
  private var grownOld: [Finding] {
    readiness.grownOld.compactMap { person in
      record.lastSaid.first { $0.of == person }.map { said in
        finding(
          .viewsGrownOld, about: person?.text,
          "What \(name(of: person)) said on \(said.on.spoken) is more than "
            + "\(pack.settings.viewsOldAfter) working days older than \(day), to which the meeting was "
            + "moved.",
          do: "Ask \(name(of: person)) again whether it holds, and record what they say.")
      }
    }
  }

  /// Done all the same; but who helped, or that nobody did, is asked.
  private var helperNotSaid: Finding? {
    guard let form = record.formWithoutHelper else { return nil }
    return finding(
      .helperNotSaid,
      "\(name) filled in the form on \(form.on.spoken), and it is not recorded who helped, or that nobody did.",
      do: "Correct the entry: who helped, or that nobody did, by \(name)'s choice.")
  }

  private var withoutReason: [Finding] {
    record.views.compactMap { view in
      guard let answer = record.answer(to: view.id), !answer.isWhole else { return nil }
      return finding(
        .answerWithoutReason, about: view.id.text,
        "What \(name(of: view.of)) said on \(view.on.spoken) is answered “\(answer.answer.words)” "
          + "without why.",
        do: "Correct the answer to say why, in words that \(name(of: view.of)) understands.")
    }
  }

  private var toNothing: [Finding] {
    let views = Set(record.views.map(\.id))
    return record.entries.compactMap { standing in
      guard case .viewAnswered(let answer) = standing.entry.fact, !views.contains(answer.view)
      else {
        return nil
      }
      return finding(
        .answerToNothing, about: standing.origin.text,
        "\(standing.entry.by.name) answered a view on \(standing.entry.made.dayInLondon.spoken) that "
          + "is not recorded, or was taken back.",
        do: "Record the view, or take the answer back.")
    }
  }

  /// Views of which some were answered and some not, or that were answered and nobody told; where
  /// nothing was done, it is a duty untouched. Of the child and of parents alike (CAM 2.7).
  private var unanswered: [Finding] {
    guard isHeld else { return [] }
    return duties.filter {
      $0.key.id.definition.step == .toldOutcome && $0.duty.status == .inProgress
        && $0.isLeftBlank(isClosed: isClosed, today)
    }.compactMap { duty in
      let missing = check.planner.missing(of: duty.key, in: record, at: meeting, for: child)
      guard !missing.isEmpty else { return nil }
      let who = name(of: duty.key.person)
      return finding(
        .viewsUnanswered, about: duty.key.person?.text,
        "\(who) was to be told what came of the meeting of \(day) by \(duty.due.spoken): still "
          + "missing \(missing.joined(separator: ", ")).",
        do: "Tell \(who), and answer each thing they said.")
    }
  }

  /// What a parent said for a meeting that does not formally consult parents, as a Short Breaks Panel, is
  /// answered like anything else that was said (CAM 2.7): no duty says so.
  private var parentsUnanswered: [Finding] {
    guard isHeld, let rule, rule.answersParentsUnasked,
      let due = check.planner.due(of: .parentOutcome, at: rule.kind, on: meeting.day), due < today
    else { return [] }
    return child.people(on: meeting.day).filter(\.relation.hasParentDuties).compactMap { parent in
      let open = record.unanswered(of: parent.id)
      guard !open.isEmpty else { return nil }
      let views = open.count == 1 ? "1 thing" : "\(open.count) things"
      return finding(
        .viewsUnanswered, about: parent.id.text,
        "\(parent.name) said \(views) for the meeting of \(day) that nobody has answered; due by "
          + "\(due.spoken).", do: "Answer each thing that \(parent.name) said, with why.")
    }
  }

  private var toldBefore: Finding? {
    let told = record.all { fact -> OutcomeTold? in
      if case .outcomeTold(let told) = fact { told } else { nil }
    }
    guard let held = meeting.held, let early = told.first(where: { $0.on < held.on }) else {
      return nil
    }
    return finding(
      .toldBeforeMeeting, about: early.who?.text,
      "\(name(of: early.who)) is recorded as told the outcome on \(early.on.spoken), before the "
        + "meeting of \(held.on.spoken).", do: "Correct the day on which they were told.")
  }
}

extension ViewAnswered.Answer {
  fileprivate var words: String {
    switch self {
    case .done: "done"
    case .partly: "partly"
    case .notPossible: "not possible"
    }
  }
}
