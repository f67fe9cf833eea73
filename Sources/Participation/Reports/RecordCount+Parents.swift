extension RecordCount {
  /// Parents, and others with parental responsibility: invited, asked, there; and carers asked.
  mutating func countParents(_ count: DutyCount) {
    let excluded = Set(count.summary.exclusions.filter(\.isExcluded).map(\.who))
    for duty in count.all(.parentInvite) {
      add(.parentsToInvite)
      if duty.isDone {
        add(.parentsInvited)
        add(.parentsInvitedInTime, if: duty.isInTime)
      } else {
        add(.parentsUninvited)
        add(duty.isExplained ? .parentsNotInvitedExplained : .parentsNotInvited)
      }
      guard let person = duty.person else { continue }
      add(.parentsAttended, if: count.outline.attended.contains(person))
      add(.parentsExcluded, if: excluded.contains(person))
    }
    for duty in count.all(.parentConsult) {
      add(.parentsToAsk)
      if duty.isDone {
        add(.parentsAsked)
        let last = count.summary.consulted.first { $0.who == duty.person }
        add(.parentsDeclined, if: last?.status == .declined)
      } else {
        add(.parentsUnasked)
        if count.isNotConsulted(duty) {
          add(.parentsNotConsulted)
        } else {
          add(duty.isExplained ? .parentsNotAskedExplained : .parentsNotAsked)
        }
      }
    }
    for duty in count.all(.carerConsult) {
      add(.carersToAsk)
      add(.carersAsked, if: duty.isDone)
      add(.carersNotConsulted, if: !duty.isDone && count.isNotConsulted(duty))
    }
  }

  /// Requests that somebody be kept out, and what came of each (CAM 6.P6).
  mutating func countExclusions(_ outline: RecordOutline, _ count: DutyCount) {
    for exclusion in outline.summary.exclusions {
      add(.exclusionsRequested)
      add(.outsideProtocol, if: exclusion.isOutsideProtocol)
      guard let decision = exclusion.decision else {
        add(.exclusionsUndecided)
        continue
      }
      guard decision.excluded else {
        add(.exclusionsRefused)
        continue
      }
      add(.excluded)
      add(exclusion.isWhole ? .excludedWhole : .excludedPart)
      add(.excluded(by: decision.by))
      add(.excludedTold, if: exclusion.isTold)
      add(.excludedHeardOtherwise, if: decision.hasAlternative)
      grounds.append(exclusion.ground)
    }
  }
}

extension DutyCount {
  /// Whether a manager decided not to consult the person.
  fileprivate func isNotConsulted(_ duty: CountedDuty) -> Bool {
    duty.person.map(summary.notConsulted.contains) ?? false
  }
}
