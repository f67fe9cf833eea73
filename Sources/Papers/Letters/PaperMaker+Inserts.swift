import Participation
import Protocols

extension PaperMaker {
  /// What an insert stands for, with what it leaves out noted in the draft.
  func blocks(_ insert: WordingInsert, of request: PaperRequest, into draft: inout PaperDraft)
    -> [PaperBlock]
  {
    switch insert {
    case .people: return [people(for: request.reader)]
    case .childItems: return childItems(into: &draft)
    case .exchanges: return exchanges(into: &draft)
    case .decisions: return decisions(for: request, into: &draft)
    case .facts: return facts(for: request, into: &draft)
    case .duties: return [dutyTable]
    case .openDuties: return openDuties
    case .views: return views(for: request, into: &draft)
    case .questionnaires: return questionnaires(for: request, into: &draft)
    case .asked: return asked(for: request, into: &draft)
    case .attendance: return sentences(of: Self.attendance, none: "Nothing is recorded.")
    case .exclusions where request.kind == .brief: return exclusionLines
    case .exclusions: return sentences(of: Self.exclusion, none: "Nobody.")
    case .answers: return sentences(of: Self.answers, none: "Nothing is recorded.")
    }
  }

  private static let attendance: Set<Fact.Word> = [.attended, .tookPart, .codeOverruled]
  private static let exclusion: Set<Fact.Word> = [
    .exclusionRequested, .exclusionDecided, .exclusionTold, .askedToLeave,
    .managerDecidedNotToConsult,
  ]
  private static let answers: Set<Fact.Word> = [
    .viewAnswered, .outcomeTold, .questionnaireInvited, .supervisionHeld, .familyTold,
    .familyProposal, .familyProposalAnswered, .goalJudged, .participationComplained,
  ]

  /// The facts of some kinds as a list of sentences.
  func sentences(of kinds: Set<Fact.Word>, none: String) -> [PaperBlock] {
    list(
      matter.record.entries.map(\.entry.fact).filter { kinds.contains($0.word) }.map(settled),
      none: none)
  }

  /// - Parameter words: those that speak to the reader, where it is the reader's own record.
  func list(_ facts: [Fact], none: String, words: FactWords? = nil) -> [PaperBlock] {
    guard !facts.isEmpty else { return [.paragraph(none)] }
    let words = words ?? matter.words
    return [.list(facts.map { words.sentence(for: $0).ended })]
  }
}

extension String {
  /// The sentence with a full stop, unless what it quotes ends with one.
  var ended: String {
    [".”", "?”", "!”", "…”", ".", "?", "!"].contains { hasSuffix($0) } ? self : self + "."
  }
}
