/// One child's part in one meeting: every fact recorded of it, in order, with who and when.
package struct ParticipationRecord: Sendable, Equatable {
  package let key: RecordKey
  /// The facts that hold, corrected ones in the place of what they correct.
  package internal(set) var entries: [StandingEntry] = []

  package init(key: RecordKey) { self.key = key }
}

/// Siblings share a meeting and have a record each.
package struct RecordKey: Sendable, Hashable {
  package let child: ChildID
  package let meeting: MeetingID

  package init(child: ChildID, meeting: MeetingID) {
    self.child = child
    self.meeting = meeting
  }
}

/// An entry that holds, with the entry in whose place it stands: itself, or what it corrects.
package struct StandingEntry: Sendable, Equatable {
  package let origin: EntryID
  /// When what it stands for was recorded first.
  package let recorded: Moment
  package let entry: Entry
}

extension ParticipationRecord {
  /// What an extraction gives of each fact, in order.
  package func all<Value>(_ extract: (Fact) -> Value?) -> [Value] {
    entries.compactMap { extract($0.entry.fact) }
  }

  package func last<Value>(_ extract: (Fact) -> Value?) -> Value? {
    for entry in entries.reversed() { if let value = extract(entry.entry.fact) { return value } }
    return nil
  }

  /// Every view of child, parents and carers. None is ever dropped.
  package var views: [View] { all { if case .viewGiven(let view) = $0 { view } else { nil } } }

  /// What child, parents and others said by questionnaire of how the meeting went: no views.
  package var questionnaires: [QuestionnaireAnswered] {
    all { if case .questionnaireAnswered(let answered) = $0 { answered } else { nil } }
  }

  package func consultations(of person: PersonID?) -> [Consultation] {
    all { if case .consulted(let asked) = $0, asked.of == person { asked } else { nil } }
  }

  /// What the child or a person said themselves.
  package func ownWords(of person: PersonID?) -> [View] {
    views.filter { $0.of == person && $0.kind == .ownWords && !$0.words.isBlank }
  }

  /// Whether the child or a person said something by the end of the meeting. Whoever said something was
  /// asked, whether or not it was ticked, unless it is recorded since that they could not be.
  package func hasSaid(_ person: PersonID?, by meeting: Meeting) -> Bool {
    let last = consultations(of: person).last
    return ownWords(of: person).contains { view in
      guard view.on <= meeting.lastDay else { return false }
      guard let last, last.status == .notAble else { return true }
      return view.on > last.on
    }
  }

  /// Everybody but the child who was there for any part.
  package var attendees: Set<PersonID> {
    let people = Set(
      all { if case .attended(let there) = $0 { there.who } else { nil } })
    return people.filter { person in
      attendance(of: person).map { $0.extent != .none } ?? false
    }
  }

  package func attendance(of person: PersonID?) -> Attended? {
    last { if case .attended(let there) = $0, there.who == person { there } else { nil } }
  }

  package func answer(to view: ViewID) -> ViewAnswered? {
    last { if case .viewAnswered(let answer) = $0, answer.view == view { answer } else { nil } }
  }

  package func explanation(of key: DutyKey) -> (why: String, by: Author)? {
    for standing in entries.reversed() {
      if case .dutyExplained(let explained) = standing.entry.fact, explained.duty == key,
        !explained.why.isBlank
      {
        return (explained.why, standing.entry.by)
      }
    }
    return nil
  }

  package var tookPart: TookPart? {
    last { if case .tookPart(let part) = $0 { part } else { nil } }
  }

  package var overruledCode: CodeOverruled? {
    last { if case .codeOverruled(let code) = $0, !code.why.isBlank { code } else { nil } }
  }

  /// Exclusions asked for, each with its decision and whether the person was told.
  package var exclusions: [Exclusion] {
    var exclusions: [Exclusion] = []
    for standing in entries {
      switch standing.entry.fact {
      case .exclusionRequested(let request):
        exclusions.append(Exclusion(id: standing.origin, request: request))
      case .askedToLeave(let asked): exclusions.append(asked.exclusion(by: standing.origin))
      default: break
      }
    }
    for standing in entries {
      switch standing.entry.fact {
      case .exclusionDecided(let decision):
        if let index = exclusions.firstIndex(where: { $0.id == decision.request }) {
          exclusions[index].decision = decision
        }
      case .exclusionTold(let told):
        if let index = exclusions.firstIndex(where: { $0.id == told.request }) {
          exclusions[index].told = told
        }
      default: break
      }
    }
    return exclusions
  }
}
