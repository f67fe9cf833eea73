/// One fact that opened a duty or kept it closed. Reasons are values; their words are made when
/// they are read.
package enum Reason: Sendable, Equatable {
  /// The age on the day against a threshold and the day from which that threshold holds.
  case age(Int, threshold: ThresholdID, version: Threshold.Version)
  /// What the kind of meeting, by its name, asks or does not ask.
  case kind(named: String, KindFact)
  /// A status that holds, or does not hold, on the day.
  case status(Status, holds: Bool)
  case needs([String])
  case noNeeds
  /// Whose duty it is because of what they are to the child.
  case relation(Relation)
  case parentUnderAge
  /// Adulthood with or without the young person's agreement that parents take part.
  case agreement(Bool)
  /// Another duty stands in its place.
  case instead(DutyID)
  /// Whether the child would come.
  case wouldCome(Bool)
  /// A young child is seen or observed, and need not be met.
  case seeingIsEnough
  /// The participation code holds whatever happens.
  case codeFollowsFromAge
  case viewsRecorded
  case wasThere

  /// What a kind of meeting does, as far as it opens or closes a duty.
  package enum KindFact: Sendable, Equatable {
    case asksChild, hearsYoungChild, doesNotAskChild
    case childComes, childDoesNotCome
    case encourages, doesNotEncourage
    case opinions, noOpinions
    case exception, noException
    case chairMeets, chairMeetsInPrivate, chairDoesNotMeet
    case hasReport, hasNoReport
    case needsCode, codeOptional, hasNoCode
    case doesNotInvolveChild
    case invitesParents, encouragesParents, doesNotInviteParents
    case consultsParents, doesNotConsultParents
    case updatesAssessment, doesNotUpdateAssessment
    case asksCarer, asksCarerOnlyWhenYoung, doesNotAskCarer
    case isWithoutFamily, isWithFamily
    case decides, doesNotDecide
    case isAssessment, isMeeting
  }

  /// The reason in words, as part of a list: no capital, no full stop.
  package var text: String {
    switch self {
    case .age(let age, _, let version):
      age >= version.age
        ? "\(age) on the day, \(version.age) or over"
        : age < 0 ? "not born on the day" : "\(age) on the day, under \(version.age)"
    case .kind(let name, let fact): "\(name.withArticle) \(fact.words)"
    case .status(let status, holds: true): status.name
    case .status(let status, holds: false): "not \(status.name)"
    case .needs(let needs): "needs recorded: \(needs.joined(separator: ", "))"
    case .noNeeds: "no need is recorded"
    case .relation(let relation): relation.name
    case .parentUnderAge: "a parent under 18 has support of their own"
    case .agreement(true): "the young person agrees that parents take part"
    case .agreement(false): "the young person's consent decides, and none is recorded"
    case .instead(let duty): "\(duty.rawValue) stands in its place"
    case .wouldCome(true): "the child would come"
    case .wouldCome(false): "the child would not come"
    case .seeingIsEnough: "seeing or observing a young child is enough"
    case .codeFollowsFromAge: "the code is PN0 whatever happens"
    case .viewsRecorded: "views are recorded"
    case .wasThere: "was there for all or part of it"
    }
  }

  /// The threshold that the reason rests on, for a trace: its name and the day from which it holds.
  package var threshold: (id: ThresholdID, version: Threshold.Version)? {
    if case .age(_, let id, let version) = self { (id, version) } else { nil }
  }
}

extension Reason.KindFact {
  fileprivate var words: String {
    switch self {
    case .asksChild: "asks the child"
    case .hearsYoungChild: "hears a child too young to be asked"
    case .doesNotAskChild: "does not ask the child"
    case .childComes: "is one the child may come to"
    case .childDoesNotCome: "is not one the child comes to"
    case .encourages: "is one the child is encouraged to attend"
    case .doesNotEncourage: "is not one the child is encouraged to attend"
    case .opinions: "takes two opinions on the child coming"
    case .noOpinions: "does not take two opinions on the child coming"
    case .exception: "lets the child come by the chair's exception"
    case .noException: "needs no exception for the child to come"
    case .chairMeets: "has whoever leads it meet the family beforehand"
    case .chairMeetsInPrivate: "has its IRO meet the child in private beforehand"
    case .chairDoesNotMeet: "asks for no meeting with the chair beforehand"
    case .hasReport: "has a report"
    case .hasNoReport: "has no report"
    case .needsCode: "needs a participation code"
    case .codeOptional: "can have a participation code, but needs none"
    case .hasNoCode: "has no participation code"

    case .doesNotInvolveChild: "neither asks the child nor has the child there"
    case .invitesParents: "invites parents"
    case .encouragesParents: "encourages parents to attend"
    case .doesNotInviteParents: "does not invite parents"
    case .consultsParents: "consults parents"
    case .doesNotConsultParents: "does not consult parents"
    case .updatesAssessment: "has the assessment updated"
    case .doesNotUpdateAssessment: "has no assessment updated"
    case .asksCarer: "asks the carer"
    case .doesNotAskCarer: "does not ask the carer"
    case .asksCarerOnlyWhenYoung: "asks the carer only of a young child"
    case .isWithoutFamily: "is held without the family"
    case .isWithFamily: "is not held without the family"
    case .decides: "makes decisions that are written and sent"
    case .doesNotDecide: "makes no decisions of this kind"
    case .isAssessment: "is made with the family"
    case .isMeeting: "is a meeting, and no assessment"
    }
  }
}

extension String {
  /// A name with its article: “an initial conference”.
  fileprivate var withArticle: String {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let startsWithVowel = first.map { vowels.contains(Character($0.lowercased())) } ?? false
    return (startsWithVowel ? "an " : "a ") + self
  }
}

extension KindRule {
  /// The name with its article: “an initial conference”.
  package var nameWithArticle: String { name.withArticle }
}
