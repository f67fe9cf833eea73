/// Entries that two people made in each other's place, and entries that belong nowhere.
struct JournalCheck {
  let child: ChildID
  let file: CaseFile
  let today: CivilDate

  var findings: [Finding] { file.conflicts.compactMap(finding) + file.unplaced.map(finding) }

  private func finding(_ conflict: CaseFile.Conflict) -> Finding? {
    guard let first = conflict.entries.first, let last = conflict.entries.last else { return nil }
    let versions = conflict.entries.map { entry in
      "“\(entry.fact.word.rawValue)” by \(entry.by.name), \(entry.made.dayInLondon.spoken)"
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
          "An entry was corrected more than once at the same time: \(versions). The last holds.",
        remedy: "Read them in the history, and correct the one that holds if another is right.")
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
