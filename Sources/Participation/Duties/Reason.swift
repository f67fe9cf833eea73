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
  /// The child is not born on the day.
  case unborn
  /// A child too young to instruct an advocate has one who speaks up without instructions.
  case nonInstructed
  /// A review is held without a meeting, so that nobody attends.
  case noMeeting
  /// What is proposed for a package of short breaks.
  case proposed(Proposal)
  case nothingTakenAway
  /// The child does not live with a carer.
  case livesElsewhere

  /// What a kind of meeting does, as far as it opens or closes a duty. Those that one duty or family
  /// goes by stand with it.
  package struct KindFact: Sendable, Hashable {
    /// What can follow the name of the kind: “asks the child”.
    let words: String
    init(_ words: String) { self.words = words }
  }

  /// The reason in words, as part of a list: no capital, no full stop.
  package var text: String {
    switch self {
    case .age(let age, _, let version):
      age >= version.age
        ? "\(age) on the day, \(version.age) or over"
        : "\(age) on the day, under \(version.age)"
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
    case .wouldCome(true): "the child would attend"
    case .wouldCome(false): "the child would not attend"
    case .seeingIsEnough: "seeing or observing a young child is enough"
    case .codeFollowsFromAge: "the code is PN0 whatever happens"
    case .viewsRecorded: "views are recorded"
    case .wasThere: "attended all or part of it"
    case .unborn: "not born on the day"
    case .nonInstructed: "at this age an advocate works without the child's instructions"
    case .noMeeting: "the review is held without a meeting"
    case .proposed(let proposal): "it is proposed to \(proposal.rawValue) the package"
    case .nothingTakenAway: "nothing is proposed that takes away"
    case .livesElsewhere: "the child does not live with them"
    }
  }

  /// The threshold that the reason rests on, for a trace: its name and the day from which it holds.
  package var threshold: (id: ThresholdID, version: Threshold.Version)? {
    if case .age(_, let id, let version) = self { (id, version) } else { nil }
  }
}

extension Reason.KindFact {
  static let asksChild = Self("asks the child")
  static let hearsYoungChild = Self("hears a child too young to be asked")
  static let doesNotAskChild = Self("does not ask the child")
  static let childComes = Self("is one the child may attend")
  static let childDoesNotCome = Self("is not one the child attends")
  static let doesNotInvolveChild = Self("neither asks the child nor has the child there")
  static let invitesParents = Self("invites parents")
  static let encouragesParents = Self("encourages parents to attend")
  static let doesNotInviteParents = Self("does not invite parents")
  static let consultsParents = Self("consults parents")
  static let doesNotConsultParents = Self("does not consult parents")
  static let hasReport = Self("has a report")
  static let hasNoReport = Self("has no report")
  static let isWithoutFamily = Self("is held without the family")
}

extension String {
  /// A name with its article: “an initial conference”.
  fileprivate var withArticle: String {
    if hasPrefix("other ") { return "an" + self }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let startsWithVowel = first.map { vowels.contains(Character($0.lowercased())) } ?? false
    return (startsWithVowel ? "an " : "a ") + self
  }
}

extension KindRule {
  /// The name with its article: “an initial conference”.
  package var nameWithArticle: String { name.withArticle }
}
