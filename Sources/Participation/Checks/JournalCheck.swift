/// Entries that two people made in each other's place, and entries that belong nowhere.
struct JournalCheck {
  let child: ChildID
  let file: CaseFile
  /// The entries of which one has to be concerned; nil where any may.
  var among: Set<EntryID>?

  var findings: [Finding] {
    file.conflicts.filter { concerns($0.entries) }.compactMap(finding)
      + file.unplaced.filter { concerns([$0]) }.map(finding) + plannedTwice
      + [addedTwice].compactMap(\.self)
  }

  private func concerns(_ entries: [Entry]) -> Bool {
    among.map { among in entries.contains { among.contains($0.id) } } ?? true
  }

  /// Meetings that two people planned under one identifier: the later plan holds.
  private var plannedTwice: [Finding] {
    let plans = file.standing.map(\.entry).filter { $0.fact.word == .meetingPlanned }
    return Dictionary(grouping: plans, by: \.meeting).compactMap { id, plans -> Finding? in
      guard Set(plans.map(\.fact)).count > 1, concerns(plans), let id,
        let meeting = file.meetings[id],
        meeting.children.contains(child)
      else { return nil }
      let versions = plans.sorted().map { plan -> String in
        guard case .meetingPlanned(let planned) = plan.fact else { return "" }
        return "for \(planned.date.spoken) by \(plan.by.name), \(plan.made.dayInLondon.spoken), "
          + plan.made.timeInLondon
      }.joined(separator: "; ")
      return Finding(
        kind: .plannedTwice, child: child, meeting: id, about: nil, day: meeting.day,
        sentence: "The meeting was planned more than once: \(versions). The last holds.",
        remedy: "Read both in the history, and take back the one that is wrong.")
    }
  }

  /// A child whom two people added under one identifier: what is said last holds.
  private var addedTwice: Finding? {
    let added = file.standing.map(\.entry).filter {
      $0.fact.word == .childAdded && $0.child == child
    }.sorted()
    guard Set(added.map(\.fact)).count > 1, concerns(added), let last = added.last else {
      return nil
    }
    let versions = added.map { entry -> String in
      guard case .childAdded(let details) = entry.fact else { return "" }
      return "as \(details.name), born \(details.born.spoken), by \(entry.by.name), "
        + "\(entry.made.dayInLondon.spoken), \(entry.made.timeInLondon)"
    }.joined(separator: "; ")
    return Finding(
      kind: .addedTwice, child: child, meeting: nil, about: nil, day: last.made.dayInLondon,
      sentence: "The child was added more than once: \(versions). The last holds.",
      remedy: "Read both in the history, and take back the one that is wrong; if they are two "
        + "children, add the other anew.")
  }

  private func finding(_ conflict: CaseFile.Conflict) -> Finding? {
    guard let first = conflict.entries.first, let last = conflict.entries.last else { return nil }
    let versions = conflict.entries.map { entry in
      "“\(entry.fact.word.rawValue)” by \(entry.by.name), \(entry.made.dayInLondon.spoken), "
        + entry.made.timeInLondon
    }.joined(separator: "; ")
    switch conflict.kind {
    case .sameIdentifier:
      return Finding(
        kind: .sameEntryTwice, child: child, meeting: first.meeting, about: first.id.text,
        day: first.made.dayInLondon,
        sentence: "Two entries carry the identifier “\(first.id)” and say different things: "
          + "\(versions). The first holds.",
        remedy: "Read both in the history, and record what the second says anew if it is right.")
    case .correctedTwice:
      return Finding(
        kind: .correctedTwice, child: child, meeting: last.meeting,
        about: (last.corrects ?? first.id).text, day: last.made.dayInLondon,
        sentence:
          "An entry was corrected more than once at the same time: \(versions). The last holds, with "
          + "every mark that keeps words from somebody.",
        remedy: "Read them in the history, and take back the one that is wrong.")
    }
  }

  private func finding(_ entry: Entry) -> Finding {
    let lacks: String =
      if let id = entry.meeting, file.meetings[id] == nil {
        "no entry plans the meeting “\(id)”"
      } else if let id = entry.child, file.children[id] == nil {
        "no entry adds the child “\(id)”"
      } else { "it takes the place of no entry that is there" }
    return Finding(
      kind: .entryUnplaced, child: child, meeting: entry.meeting, about: entry.id.text,
      day: entry.made.dayInLondon,
      sentence:
        "“\(entry.fact.word.rawValue)” by \(entry.by.name), \(entry.made.dayInLondon.spoken), "
        + "has no place: \(lacks).",
      remedy: "Bring in the entries that are missing, or take this one back.")
  }
}
