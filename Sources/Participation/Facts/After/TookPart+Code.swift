/// A participation code with why it is this one.
package struct DerivedCode: Sendable, Equatable {
  package var code: ParticipationCode
  package var because: String
}

extension TookPart {
  /// The code for what was recorded.
  ///
  /// Where several apply, PN1 goes before PN3, PN2 and PN4, and PN6 before PN5 and PN7.
  /// Source: SSDA903.
  ///
  /// - Parameters:
  ///   - age: completed years on the day of the review.
  ///   - routineAge: the age from which a code other than PN0 is possible, 4.
  ///   - remoteCounts: whether live presence by phone or video counts as attending.
  package func code(age: Int, routineAge: Int, remoteCounts: Bool) -> DerivedCode {
    guard age >= routineAge else {
      return DerivedCode(
        code: .under4, because: "\(age) on the day: under \(routineAge), whatever happened")
    }
    let attends = presence == .inPerson || presence == .remote && remoteCounts
    return attends ? attendingCode : absentCode
  }

  private func has(_ conveyance: Conveyance) -> Bool { conveyed.contains(conveyance) }

  private var attendingCode: DerivedCode {
    if has(.speaks) {
      return DerivedCode(code: .attendsSpeaks, because: "attended and spoke for themselves")
    }
    // A letter or drawing brought along conveys views without speech, as signs do.
    if has(.signs) || has(.ownMedium) {
      return DerivedCode(
        code: .attendsBySigns, because: "attended and conveyed their views without speech")
    }
    if has(.advocateSpeaks) || has(.advocateBriefed) {
      return DerivedCode(
        code: .attendsAdvocateSpeaks, because: "attended, and an advocate spoke for them")
    }
    return DerivedCode(
      code: .attendsConveysNothing, because: "attended, and no views of their own were conveyed")
  }

  private var absentCode: DerivedCode {
    let where_ = presence == .remote ? "took part remotely" : "did not attend"
    let byMedium = has(.ownMedium) || presence == .remote && (has(.speaks) || has(.signs))
    if byMedium {
      return DerivedCode(
        code: .absentByMedium, because: "\(where_), and sent their views themselves")
    }
    if has(.advocateBriefed) || has(.advocateSpeaks) || has(.iroBriefed) {
      return DerivedCode(
        code: .absentBriefs, because: "\(where_), and briefed an advocate or the IRO")
    }
    let summary =
      has(.workersSummary)
      ? "; a social worker's summary is neither an advocate nor the child's own account" : ""
    return DerivedCode(
      code: .absentConveysNothing,
      because: "\(where_), and no views of their own were conveyed\(summary)")
  }
}
