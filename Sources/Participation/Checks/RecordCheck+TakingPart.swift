extension RecordCheck {
  /// Whether what taking part was to reach was judged, and what came of complaints about it.
  var ofTakingPart: [Finding] { unjudged + complaints }

  /// Success is judged against the goal (CAM 2.2).
  private var unjudged: [Finding] {
    guard isHeld, today > meeting.lastDay else { return [] }
    let judged = Set(
      record.all { if case .goalJudged(let judged) = $0 { judged.goal } else { nil } })
    return record.all { fact -> Finding? in
      guard case .goalSet(let goal) = fact, !judged.contains(goal.id) else { return nil }
      return finding(
        .goalUnjudged, about: goal.id.text,
        "Held on \(day), and it is not recorded whether this goal of \(name) taking part was reached: "
          + "“\(goal.goal.visible)”.",
        do: "Judge with \(name) whether it was reached, and say by what you know.")
    }
  }

  /// A complaint about taking part is answered, and something is learnt from it (CAM 4.1g).
  var complaints: [Finding] {
    record.entries.compactMap { standing in
      guard case .participationComplained(let complaint) = standing.entry.fact,
        complaint.on < today
      else { return nil }
      let lacks = [
        complaint.answered?.isBlank ?? true ? "an answer" : nil,
        complaint.learnt?.isBlank ?? true ? "what was learnt from it" : nil,
      ].compactMap(\.self)
      guard !lacks.isEmpty else { return nil }
      return finding(
        .complaintOpen, about: standing.origin.text,
        "\(name(of: complaint.by)) complained on \(complaint.on.spoken) about taking part; still "
          + "missing: \(lacks.joined(separator: ", ")).",
        do: "Answer it, and correct the entry to say what was answered and what was learnt.")
    }
  }
}
