extension RecordCheck {
  /// Who was there, how, and who was asked to be.
  var ofAttendance: [Finding] {
    attendanceDiffers + takingPartDiffers + invitations + thereWithoutFamily
  }

  /// An attendance that was corrected is one; two that both stand are two.
  private var attendanceDiffers: [Finding] {
    let there = record.entries.compactMap { standing -> (Attended, Entry)? in
      if case .attended(let there) = standing.entry.fact { (there, standing.entry) } else { nil }
    }
    return there.map(\.0.who).uniqued().compactMap { who in
      let theirs = there.filter { $0.0.who == who }
      guard Set(theirs.map { $0.0.said }).count > 1 else { return nil }
      let versions = theirs.map {
        "\($0.0.words) (\($0.1.by.name), \($0.1.made.dayInLondon.spoken))"
      }
      return finding(
        .attendanceDiffers, about: who?.text,
        "Whether \(name(of: who)) attended is recorded twice and differently: "
          + "\(versions.joined(separator: "; ")).",
        do: "Take back or correct the one that is wrong.")
    }
  }

  private var takingPartDiffers: [Finding] {
    let parts = record.entries.compactMap { standing -> (TookPart, Entry)? in
      if case .tookPart(let part) = standing.entry.fact { (part, standing.entry) } else { nil }
    }
    guard Set(parts.map { $0.0.presence }).count > 1 else {
      return partAgainstAttendance
    }
    let versions = parts.map {
      "\($0.0.presence.words) (\($0.1.by.name), \($0.1.made.dayInLondon.spoken))"
    }
    return [
      finding(
        .takingPartDiffers,
        "How \(name) took part is recorded twice and differently: "
          + "\(versions.joined(separator: "; ")).",
        do: "Take back or correct the one that is wrong.")
    ]
  }

  /// Attending remotely and attending in the room are told apart by both facts. Where one says
  /// absent and the other there, the code contradicts attendance, which is its own finding.
  private var partAgainstAttendance: [Finding] {
    guard let part = record.tookPart, let there = record.attendance(of: nil),
      there.extent != .none, let mode = there.mode,
      part.presence == .inPerson && mode == .remote || part.presence == .remote && mode == .inPerson
    else { return [] }
    return [
      finding(
        .takingPartDiffers,
        "\(name) took part \(part.presence.words), and is recorded as attending \(there.words).",
        do: "Correct the one that is wrong: the participation code follows from it.")
    ]
  }

  /// CAM 6.P1: a journal that was merged can say that somebody of the family was there all the same.
  private var thereWithoutFamily: [Finding] {
    guard let rule, !rule.isWithFamily else { return [] }
    let there: [PersonID?] = record.all {
      if case .attended(let there) = $0, there.extent != .none { .some(there.who) } else { nil }
    }
    return there.uniqued().map { who in
      finding(
        .thereWithoutFamily, about: who?.text,
        "\(name(of: who)) is recorded as there at \(rule.nameWithArticle), which is held without the "
          + "family.", do: "Take it back if it is a mistake; else tell the team manager.")
    }
  }

  /// CAM 6.P1.
  var invitations: [Finding] {
    guard let rule, !rule.isWithFamily else { return [] }
    return record.entries.compactMap { standing in
      let who: PersonID?
      switch standing.entry.fact {
      case .invited(let invited): who = invited.person
      case .questionnaireInvited(let asked): who = asked.person
      case .questionnaireAnswered(let answered): who = answered.who
      case .encouraged: who = nil
      default: return nil
      }
      return finding(
        .invitedToStrategyMeeting, about: standing.origin.text,
        "\(name(of: who)) is recorded as invited to \(rule.nameWithArticle), on "
          + "\(standing.entry.made.dayInLondon.spoken) by \(standing.entry.by.name).",
        do:
          "Take it back if it is a mistake; else tell the team manager, and record that the family "
          + "was told.")
    }
  }
}

extension Attended {
  /// What two entries have to agree on.
  fileprivate var said: [String] { [extent.rawValue, extent == .none ? "" : mode?.rawValue ?? ""] }

  fileprivate var words: String {
    let how = mode.map { $0 == .remote ? ", remotely" : ", in person" } ?? ""
    return switch extent {
    case .all: "all of it\(how)"
    case .part: "part of it\(how)"
    case .none: "not at all"
    }
  }
}

extension TookPart.Presence {
  var words: String {
    switch self {
    case .inPerson: "in person"
    case .remote: "remotely"
    case .absent: "not at all"
    }
  }
}
