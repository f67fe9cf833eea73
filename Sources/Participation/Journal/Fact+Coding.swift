extension Fact {
  /// What an entry has to name for the fact to have a place.
  package enum Scope: Sendable {
    case child, meeting
    /// One child's part in a meeting: both are named.
    case participation
    /// Whatever the corrected entry names.
    case any
  }
}

extension Fact.Word {
  package var scope: Fact.Scope {
    switch self {
    case .childAdded, .childAmended, .statusBegan, .statusEnded, .personAdded, .personAmended,
      .personLeft, .needRecorded, .needEnded, .childDied, .caseClosed, .recordViewed, .childErased:
      .child
    case .meetingPlanned, .meetingMoved, .meetingCancelled, .meetingHeld, .chairNamed, .signedOff,
      .decisionsWritten, .recordWritten, .recordSent, .meetingClosed:
      .meeting
    case .withdrawn: .any
    default: .participation
    }
  }
}

extension Fact: Codable {
  private enum CodingKeys: String, CodingKey {
    case word = "fact"
    case details
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let text = try values.decode(String.self, forKey: .word)
    guard let word = Word(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .word, in: values,
        debugDescription: "“\(text.shownSafely)” is not a fact: one of "
          + Word.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    func details<Details: Decodable>() throws -> Details {
      try values.decode(Details.self, forKey: .details)
    }
    self =
      switch word {
      case .childAdded: .childAdded(try details())
      case .childAmended: .childAmended(try details())
      case .statusBegan: .statusBegan(try details())
      case .statusEnded: .statusEnded(try details())
      case .personAdded: .personAdded(try details())
      case .personAmended: .personAmended(try details())
      case .personLeft: .personLeft(try details())
      case .needRecorded: .needRecorded(try details())
      case .needEnded: .needEnded(try details())
      case .childDied: .childDied(try details())
      case .caseClosed: .caseClosed(try details())
      case .meetingPlanned: .meetingPlanned(try details())
      case .meetingMoved: .meetingMoved(try details())
      case .meetingCancelled: .meetingCancelled(try details())
      case .meetingHeld: .meetingHeld(try details())
      case .chairNamed: .chairNamed(try details())
      case .signedOff: .signedOff(try details())
      case .decisionsWritten: .decisionsWritten(try details())
      case .recordWritten: .recordWritten(try details())
      case .recordSent: .recordSent(try details())
      case .meetingClosed: .meetingClosed(try details())
      case .consulted: .consulted(try details())
      case .viewGiven: .viewGiven(try details())
      case .encouraged: .encouraged(try details())
      case .attendanceWished: .attendanceWished(try details())
      case .opinionGiven: .opinionGiven(try details())
      case .exceptionDecided: .exceptionDecided(try details())
      case .activeRoleOffered: .activeRoleOffered(try details())
      case .advocacyOffered: .advocacyOffered(try details())
      case .needArranged: .needArranged(try details())
      case .reportShared: .reportShared(try details())
      case .chairMet: .chairMet(try details())
      case .invited: .invited(try details())
      case .notInvited: .notInvited(try details())
      case .assessmentInvolved: .assessmentInvolved(try details())
      case .managerDecidedNotToConsult: .managerDecidedNotToConsult(try details())
      case .parentsAgreed: .parentsAgreed(try details())
      case .exclusionRequested: .exclusionRequested(try details())
      case .exclusionDecided: .exclusionDecided(try details())
      case .exclusionTold: .exclusionTold(try details())
      case .attended: .attended(try details())
      case .tookPart: .tookPart(try details())
      case .codeOverruled: .codeOverruled(try details())
      case .outcomeTold: .outcomeTold(try details())
      case .viewAnswered: .viewAnswered(try details())
      case .questionnaireInvited: .questionnaireInvited(try details())
      case .questionnaireAnswered: .questionnaireAnswered(try details())
      case .supervisionHeld: .supervisionHeld(try details())
      case .dutyExplained: .dutyExplained(try details())
      case .familyTold: .familyTold(try details())
      case .assessmentExplained: .assessmentExplained(try details())
      case .assessmentFeedback: .assessmentFeedback(try details())
      case .responsibilityIdentified: .responsibilityIdentified(try details())
      case .facilitated: .facilitated(try details())
      case .willTry: .willTry(try details())
      case .questionAsked: .questionAsked(try details())
      case .questionAnswered: .questionAnswered(try details())
      case .recordViewed: .recordViewed(try details())
      case .childErased: .childErased(try details())
      case .withdrawn: .withdrawn(try details())
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(word, forKey: .word)
    switch self {
    case .childAdded(let details): try values.encode(details, forKey: .details)
    case .childAmended(let details): try values.encode(details, forKey: .details)
    case .statusBegan(let details): try values.encode(details, forKey: .details)
    case .statusEnded(let details): try values.encode(details, forKey: .details)
    case .personAdded(let details): try values.encode(details, forKey: .details)
    case .personAmended(let details): try values.encode(details, forKey: .details)
    case .personLeft(let details): try values.encode(details, forKey: .details)
    case .needRecorded(let details): try values.encode(details, forKey: .details)
    case .needEnded(let details): try values.encode(details, forKey: .details)
    case .childDied(let details): try values.encode(details, forKey: .details)
    case .caseClosed(let details): try values.encode(details, forKey: .details)
    case .meetingPlanned(let details): try values.encode(details, forKey: .details)
    case .meetingMoved(let details): try values.encode(details, forKey: .details)
    case .meetingCancelled(let details): try values.encode(details, forKey: .details)
    case .meetingHeld(let details): try values.encode(details, forKey: .details)
    case .chairNamed(let details): try values.encode(details, forKey: .details)
    case .signedOff(let details): try values.encode(details, forKey: .details)
    case .decisionsWritten(let details): try values.encode(details, forKey: .details)
    case .recordWritten(let details): try values.encode(details, forKey: .details)
    case .recordSent(let details): try values.encode(details, forKey: .details)
    case .meetingClosed(let details): try values.encode(details, forKey: .details)
    case .consulted(let details): try values.encode(details, forKey: .details)
    case .viewGiven(let details): try values.encode(details, forKey: .details)
    case .encouraged(let details): try values.encode(details, forKey: .details)
    case .attendanceWished(let details): try values.encode(details, forKey: .details)
    case .opinionGiven(let details): try values.encode(details, forKey: .details)
    case .exceptionDecided(let details): try values.encode(details, forKey: .details)
    case .activeRoleOffered(let details): try values.encode(details, forKey: .details)
    case .advocacyOffered(let details): try values.encode(details, forKey: .details)
    case .needArranged(let details): try values.encode(details, forKey: .details)
    case .reportShared(let details): try values.encode(details, forKey: .details)
    case .chairMet(let details): try values.encode(details, forKey: .details)
    case .invited(let details): try values.encode(details, forKey: .details)
    case .notInvited(let details): try values.encode(details, forKey: .details)
    case .assessmentInvolved(let details): try values.encode(details, forKey: .details)
    case .managerDecidedNotToConsult(let details): try values.encode(details, forKey: .details)
    case .parentsAgreed(let details): try values.encode(details, forKey: .details)
    case .exclusionRequested(let details): try values.encode(details, forKey: .details)
    case .exclusionDecided(let details): try values.encode(details, forKey: .details)
    case .exclusionTold(let details): try values.encode(details, forKey: .details)
    case .attended(let details): try values.encode(details, forKey: .details)
    case .tookPart(let details): try values.encode(details, forKey: .details)
    case .codeOverruled(let details): try values.encode(details, forKey: .details)
    case .outcomeTold(let details): try values.encode(details, forKey: .details)
    case .viewAnswered(let details): try values.encode(details, forKey: .details)
    case .questionnaireInvited(let details): try values.encode(details, forKey: .details)
    case .questionnaireAnswered(let details): try values.encode(details, forKey: .details)
    case .supervisionHeld(let details): try values.encode(details, forKey: .details)
    case .dutyExplained(let details): try values.encode(details, forKey: .details)
    case .familyTold(let details): try values.encode(details, forKey: .details)
    case .assessmentExplained(let details): try values.encode(details, forKey: .details)
    case .assessmentFeedback(let details): try values.encode(details, forKey: .details)
    case .responsibilityIdentified(let details): try values.encode(details, forKey: .details)
    case .facilitated(let details): try values.encode(details, forKey: .details)
    case .willTry(let details): try values.encode(details, forKey: .details)
    case .questionAsked(let details): try values.encode(details, forKey: .details)
    case .questionAnswered(let details): try values.encode(details, forKey: .details)
    case .recordViewed(let details): try values.encode(details, forKey: .details)
    case .childErased(let details): try values.encode(details, forKey: .details)
    case .withdrawn(let details): try values.encode(details, forKey: .details)
    }
  }
}
