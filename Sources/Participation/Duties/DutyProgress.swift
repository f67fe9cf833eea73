/// What was recorded of one child at one meeting, held against each duty.
struct DutyProgress {
  let record: ParticipationRecord
  let meeting: Meeting
  let needs: [String]
  let people: [Person]

  /// How far a duty has been seen to. A recorded reason explains what is not done, and never hides
  /// what is.
  func status(of duty: PlannedDuty) -> DutyStatus {
    if let condition = duty.onlyIf, !holds(condition, duty.key.person) {
      return .notRequired(why: "owed only if \(condition.words)")
    }
    return explained(duty.settled(recorded(duty.key), wasHeld: meeting.held != nil), duty.key)
  }

  /// How far a duty has been seen to, were it owed, whatever the child's age.
  func standing(of key: DutyKey) -> DutyStatus { explained(recorded(key), key) }

  /// Whether something was begun, also where a reason explains that it was not finished.
  func isBegun(_ key: DutyKey) -> Bool { recorded(key) == .inProgress }

  private func explained(_ status: DutyStatus, _ key: DutyKey) -> DutyStatus {
    guard status == .toDo || status == .inProgress, let reason = record.explanation(of: key)
    else { return status }
    return .explained(why: reason.why, by: reason.by.name)
  }

  private func holds(_ condition: PlannedDuty.Condition, _ person: PersonID?) -> Bool {
    switch condition {
    case .childWouldCome: record.childWouldCome == true
    case .attended: record.attendance(of: person).map { $0.extent != .none } ?? false
    case .viewsRecorded: !record.views.isEmpty
    }
  }

  private func recorded(_ key: DutyKey) -> DutyStatus {
    switch key.id {
    case .childConsult: consultation(of: nil)
    case .childObserve: observation
    case .childEncourage: encouragement
    case .childAttendanceOpinions: attendanceOpinions
    case .childAttendanceException:
      done(record.last { if case .exceptionDecided(let decided) = $0 { decided } else { nil } })
    case .childActiveRole: activeRole
    case .childAdvocacy: advocacy(nil)
    case .childAccessNeeds: accessNeeds
    case .childReport: report(nil)
    case .childChairMeets: childMet
    case .childParticipationCode:
      // Overruled without anything recorded is a code too, with its reason.
      record.tookPart != nil || record.overruledCode != nil ? .done : .toDo
    case .childOutcome: outcome
    case .parentInvite: invitation(key.person)
    case .parentConsult, .carerConsult: consultation(of: key.person)
    case .parentAssessment: involvement(key.person)
    case .parentAdvocacy: advocacy(key.person)
    case .parentReport: report(key.person)
    case .parentChairMeets: done(chairMeetings(key.person).last)
    case .parentQuestionnaire: questionnaire(key.person)
    case .familyToldAfterwards: familyTold
    case .meetingDecisions: done(meeting.decisions.last)
    case .meetingRecord: done(meeting.recordWritten)
    case .meetingSent: done(meeting.recordSent)
    case .assessmentExplained: assessmentExplained
    case .assessmentFeedback: assessmentFeedback
    case .assessmentResponsibility:
      done(record.last { if case .responsibilityIdentified(let note) = $0 { note } else { nil } })
    case .assessmentFacilitated:
      done(record.last { if case .facilitated(let note) = $0 { note } else { nil } })
    case .supervisionDiscuss:
      done(record.last { if case .supervisionHeld(let held) = $0 { held } else { nil } })
    }
  }

  func done<Value>(_ fact: Value?) -> DutyStatus { fact == nil ? .toDo : .done }
}
