package import Participation

extension Readiness {
  /// The state in a word, with how many things are blank: “ready”, “gap (5)”.
  package var words: String? {
    state.map { $0 == .gap ? "gap (\(gaps.count))" : $0.name }
  }

  /// The state with what it means, to follow a dash or begin a sentence.
  package var inFull: String? {
    switch state {
    case nil: nil
    case .nothingDueYet: "nothing due yet"
    case .onTrack: "on track: all that is due so far is done or explained, and more is still to do"
    case .ready: "ready: all that is due before the meeting is done"
    case .explained: "explained: what is not done has a reason"
    case .gap: "gap: \(gaps.count) due and not done"
    case .codeOnly: "code only: nothing else of this review is known"
    }
  }

  /// What is to be known beside the state, in few words each; several exclusions are said once.
  package var cautionWords: [String] { cautions.map(\.words).uniqued() }
}

extension Readiness.Caution {
  package var words: String {
    switch self {
    case .noParentRecorded: "no parent recorded"
    case .shortNotice(let count):
      count == 1 ? "short notice of 1 thing" : "short notice of \(count) things"
    case .exclusionUndecided: "exclusion undecided"
    case .viewsGrownOld: "views have grown old"
    }
  }
}

extension Readiness {
  /// Whose views have grown old since the meeting was moved, in a sentence without its full stop; nil where
  /// nobody's have.
  ///
  /// - Parameter name: what somebody is called; nil is the child.
  package func grownOldWords(
    in pack: ProtocolPack, name: (PersonID?) -> String
  ) -> String? {
    guard !grownOld.isEmpty else { return nil }
    return "What \(grownOld.map(name).listed) said was gathered more than "
      + "\(pack.settings.viewsOldAfter) working days before the new day: ask again whether it holds"
  }
}

extension Caveat {
  /// In few words, of whoever it is about.
  ///
  /// - Parameter isChild: what has to reach a child is the form.
  package func words(isChild: Bool) -> String {
    switch self {
    case .papersHadNotReached:
      isChild ? "the form had not reached them" : "the papers had not reached them"
    case .formCameBackEmpty: "asked by form, which came back empty"
    case .formNotRecorded: "form back, nothing of it recorded"
    }
  }
}

extension Readiness.Gap {
  /// What is blank, as a heading.
  package func title(_ words: DutyWords, at kind: MeetingKind, in pack: ProtocolPack) -> String {
    switch self {
    case .duty(let owed): words.title(owed.key)
    case .sayWhetherHeld: pack.saysWhetherHeld(at: kind)
    case .decideExclusion(let person, _):
      "Decide whether \(words.name(of: person)) is excluded"
    }
  }
}

extension ProtocolPack {
  /// What is owed once the day has passed and nobody says whether the meeting was held.
  package func saysWhetherHeld(at kind: MeetingKind) -> String {
    kinds[kind]?.isMeeting == false
      ? "Record whether the assessment was finished" : "Record whether the meeting was held"
  }
}
