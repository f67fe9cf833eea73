import Participation

/// What can be chosen in a form, each with the words that a form has for it.
protocol Choosable: CaseIterable, RawRepresentable where RawValue == String {
  var label: String { get }
}

extension Choosable {
  /// As it is stored, where that is said too.
  var label: String { rawValue }

  static var options: [Field.Option] { allCases.map { Field.Option($0.rawValue, $0.label) } }
}

extension Consultation.Status: Choosable {
  var label: String {
    switch self {
    case .offered: "offered"
    case .formCompleted: "form filled in"
    case .byOtherMeans: "views another way"
    case .declined: "declined"
    case .notAble: "not able"
    }
  }
}

extension Consultation.Method: Choosable {
  var label: String {
    self == .talk ? "conversation" : self == .signs ? "signs or symbols" : rawValue
  }
}

extension View.Kind: Choosable {
  var label: String {
    switch self {
    case .ownWords: "own words"
    case .observation: "observation"
    case .report: "somebody's report"
    case .interpretation: "the worker's view"
    }
  }
}

extension View.WhoseWords: Choosable {
  var label: String {
    switch self {
    case .own: "own words"
    case .writtenDown: "written down for them"
    case .summarised: "summarised"
    }
  }
}

extension View.CheckedBack: Choosable {
  var label: String {
    switch self {
    case .checked: "yes"
    case .notYet: "not yet"
    case .notPossible: "not possible"
    }
  }
}

extension Encouraged.Answer: Choosable {
  var label: String {
    switch self {
    case .willCome: "will attend"
    case .willNotCome: "will not attend"
    case .unsure: "unsure"
    }
  }
}

extension AttendanceWish.Wish: Choosable {}

extension ActiveRoleOffered.Part: Choosable {
  var label: String {
    switch self {
    case .agenda: "agenda"
    case .place: "place"
    case .guestList: "who attends"
    case .coChairing: "leading together"
    case .checkingRecord: "checking the record"
    }
  }
}

extension AdvocacyOffered.Answer: Choosable {}

extension ChairMet.How: Choosable {
  var label: String {
    switch self {
    case .met, .saw, .observed: rawValue
    case .telephone: "by telephone"
    case .video: "by video"
    }
  }
}

extension ChairMet.Views: Choosable {
  var label: String {
    switch self {
    case .given: "given"
    case .nothingToSay: "nothing to say"
    case .notAsked: "not asked"
    }
  }
}

extension AdvocacyOffered.Kind: Choosable {}
extension View.Reporter: Choosable {}
extension ReportNotHad.From: Choosable {}

extension Proposal: Choosable {
  var label: String {
    switch self {
    case .new: "a new service"
    case .same: "no change"
    case .change: "a change"
    case .reduce: "to reduce it"
    case .end: "to end it"
    }
  }
}

extension InformationGiven.Topic: Choosable {
  var label: String {
    switch self {
    case .conferences: "conferences"
    case .becomingLookedAfter: "becoming looked after"
    case .assessments: "assessments"
    case .advocacy: "advocacy"
    case .complaints: "complaints"
    case .other: "something else"
    }
  }
}

extension FamilyProposalAnswered.Answer: Choosable {
  var label: String {
    switch self {
    case .agreed: "agreed"
    case .partly: "in part"
    case .notAgreed: "not agreed"
    }
  }
}

extension GoalJudged.Reached: Choosable {}

extension Attended.Extent: Choosable {
  var label: String {
    switch self {
    case .all: "all of it"
    case .part: "part of it"
    case .none: "did not attend"
    }
  }
}

extension Attended.Mode: Choosable {
  var label: String {
    switch self {
    case .inPerson: "in person"
    case .remote: "remotely"
    }
  }
}

extension TookPart.Presence: Choosable {
  var label: String {
    switch self {
    case .inPerson: "in person"
    case .remote: "remotely"
    case .absent: "did not attend"
    }
  }
}

extension TookPart.Conveyance: Choosable {
  var label: String {
    switch self {
    case .speaks: "spoke"
    case .signs: "signs or symbols"
    case .advocateSpeaks: "an advocate spoke"
    case .advocateBriefed: "an advocate was briefed"
    case .iroBriefed: "the IRO was briefed"
    case .ownMedium: "sent in writing, by drawing, recording or app"
    case .workersSummary: "social worker's summary"
    }
  }
}

extension ViewAnswered.Answer: Choosable {
  var label: String {
    switch self {
    case .done: "done or agreed"
    case .partly: "in part"
    case .notPossible: "not possible"
    }
  }
}

extension Role: Choosable {
  var label: String { name }
}

extension Status: Choosable {
  var label: String { name }
}

extension Child.Sex: Choosable {
  var label: String {
    switch self {
    case .male: "male"
    case .female: "female"
    case .unspecified: "not recorded"
    }
  }
}

extension Relation {
  static var options: [Field.Option] { all.map { Field.Option($0.word, $0.name) } }
}
