extension RecordCount {
  /// How the record stood on the day of the meeting.
  mutating func countReadiness(_ onTheDay: Readiness) {
    switch onTheDay.state {
    case .gap: add(.gapOnTheDay)
    case .explained: add(.explainedOnTheDay)
    case .ready, .onTrack, .nothingDueYet, .codeOnly, nil: add(.readyOnTheDay)
    }
  }

  /// Whether the child was asked, how, and in whose words (CAM 6.C1, 6.C2).
  mutating func countChild(_ count: DutyCount) {
    guard let duty = count.duty(.childConsult) else {
      add(.notToAsk)
      guard let observing = count.duty(.childObserve) else { return add(.askedNowhere) }
      add(.youngToObserve)
      return add(.youngObserved, if: observing.isDone)
    }
    add(.childrenToAsk)
    let asked = count.summary.consulted.first { $0.who == nil }
    if duty.isDone {
      add(.childrenAsked)
      add(.childrenAskedInTime, if: duty.isInTime)
      add(way(asked))
    } else {
      add(.childrenUnasked)
      if asked?.status == .notAble {
        add(.childrenNotAble)
      } else {
        add(duty.isExplained ? .childrenNotAskedExplained : .childrenNotAsked)
      }
    }
    guard count.summary.ownViews > 0 else { return }
    add(.childrenHeard)
    for words in count.summary.whoseWords {
      switch words {
      case .own: add(.wordsOwn)
      case .writtenDown: add(.wordsWrittenDown)
      case .summarised: add(.wordsSummarised)
      }
    }
  }

  private func way(_ asked: RecordSummary.Asked?) -> Measure {
    guard let asked else { return .askedOtherwise }
    switch asked.status {
    case .declined: return .childrenDeclined
    case .formCompleted: return .asked(by: asked.method ?? .form)
    case .byOtherMeans: return asked.method.map(Measure.asked) ?? .askedOtherwise
    case .offered, .notAble: return .askedOtherwise
    }
  }

  /// The participation code: of the return at looked-after reviews, local data elsewhere.
  mutating func countCode(_ code: ParticipationCode?, _ need: KindRule.CodeNeed) {
    if need == .required {
      add(.lookedAfterReviews)
      guard let code else { return add(.codeMissing) }
      add(.code(code))
      add(.coded, if: code != .under4)
      add(.tookPart, if: code.conveysViews)
    } else if need != .none, let code {
      add(.localReviews)
      add(.localCode(code))
      add(.localCoded, if: code != .under4)
      add(.localTookPart, if: code.conveysViews)
    } else {
      add(.uncoded)
    }
  }

  /// Two opinions on the child coming to a review conference (CAM 6.C4), and the chair's exceptions.
  mutating func countOpinions(_ count: DutyCount) {
    if count.duty(.childAttendanceOpinions) != nil {
      add(.opinionsToTake)
      let opinions = [Role.socialWorker, .chair].map { role in
        count.summary.opinions.first { $0.of == role }?.agrees
      }
      if opinions.contains(false) {
        add(.opinionsNotAgreed)
      } else {
        add(opinions.contains(nil) ? .opinionsOpen : .opinionsAgreed)
      }
    }
    if let allowed = count.summary.exception {
      add(.exceptionsDecided)
      add(.exceptionsAllowed, if: allowed)
    }
  }

  /// An assessment, which is no meeting (CAM 5, 4.1d).
  mutating func countAssessment(_ count: DutyCount) {
    add(.assessments)
    func isDone(_ id: DutyID) -> Bool { count.duty(id)?.isDone ?? false }
    add(.assessmentsChildAsked, if: isDone(.childConsult) || isDone(.childObserve))
    add(.assessmentsExplained, if: isDone(.assessmentExplained))
    add(.assessmentsFeedback, if: isDone(.assessmentFeedback))
    add(.assessmentsResponsibility, if: isDone(.assessmentResponsibility))
    add(.assessmentsFacilitated, if: isDone(.assessmentFacilitated))
  }
}
