import Participation
package import Protocols

/// Makes papers of one child's part in one meeting: wording, with what the records know in its slots.
package struct PaperMaker: Sendable, Equatable {
  package let matter: PaperCase
  let wordings: PaperWordings

  package init(_ matter: PaperCase, wordings: PaperWordings) {
    self.matter = matter
    self.wordings = wordings
  }

  /// A paper as it would be written.
  ///
  /// - Throws: `PaperRefusal` where it does not fit, with what would.
  package func paper(_ request: PaperRequest) throws(PaperRefusal) -> Paper {
    if let refusal = matter.refusal(of: request) { throw refusal }
    return made(request)
  }

  /// A paper, whether or not it fits.
  func made(_ request: PaperRequest) -> Paper {
    var page = PaperDraft(request: request)
    if request.kind == .exclusionLetter {
      page.leaveOut(
        "evidence for the request, and who made it", why: "it may be somebody else's words")
    }
    // What an insert leaves out decides what a later slot says.
    let wording = wording(of: request)
    let inserts = Dictionary(
      wording.pieces.compactMap { piece -> (WordingInsert, [PaperBlock])? in
        guard case .insert(let insert) = piece.content else { return nil }
        return (insert, blocks(insert, of: request, into: &page))
      }, uniquingKeysWith: { first, _ in first })
    var slots = slots(for: request)
    let withheld = page.leftOut.reduce(0) { $0 + $1.count }
    if withheld > 0 { slots[.withheld] = withheld == 1 ? "1 thing" : "\(withheld) things" }
    var number = 0
    for piece in wording.pieces {
      guard stands(piece, slots) else { continue }
      switch piece.content {
      case .heading(let text): page.blocks.append(.heading(filled(text, slots), level: 2))
      case .paragraph(let text):
        let said = filled(text, slots).trimmed
        if !said.isEmpty { page.blocks.append(.paragraph(said)) }
      case .list(let items):
        page.blocks.append(
          .list(items.map { filled($0, slots).trimmed }.filter { !$0.isEmpty }))
      case .question(var question):
        number += 1
        question.ask = filled(question.ask, slots)
        let hint = question.hint.map { filled($0, slots).trimmed }
        question.hint = hint?.isEmpty == false ? hint : nil
        page.blocks.append(.question(question, number: number))
      case .insert(let insert): page.blocks += inserts[insert] ?? []
      case .pageBreak: page.blocks.append(.pageBreak)
      }
    }
    return Paper(
      kind: request.kind, title: filled(wording.title, slots),
      audience: audience(of: request.reader), blocks: page.blocks,
      leftOut: page.leftOut, cautions: cautions(for: request))
  }

  /// The wording in which a paper is made.
  package func wording(of request: PaperRequest) -> PaperWording {
    wordings[wordingID(of: request)]
  }

  private func audience(of reader: PaperReader) -> String {
    switch reader {
    case .child, .person: readerName(reader) ?? ""
    case .professional: "a professional"
    case .workers: "the meeting and the file"
    }
  }

  private func filled(_ text: String, _ slots: [WordingSlot: String]) -> String {
    SlotTemplate(text).filled(with: slots)
  }

  /// Which wording suits a reader: children's by their age on the day of the meeting.
  func wordingID(of request: PaperRequest) -> PaperWording.ID {
    let isChild = request.reader == .child
    let band = matter.ageBand
    switch request.kind {
    case .form where !isChild:
      return reads(request.reader, as: \.hasParentDuties) ? .formParent : .formCarer
    case .form:
      if matter.kind?.reviews == .careLeaver && matter.reaches(.growingControl) {
        return .formPathway
      }
      if matter.kind?.about == .carer { return band == .over ? .formHome12 : .formHome4 }
      return band == .under8 ? .form4 : band == .under12 ? .form8 : .form12
    case .observationGuide: return .observationGuide
    case .invitation where !isChild: return .invitationParent
    case .invitation:
      return band == .under8 ? .invitation4 : band == .under12 ? .invitation8 : .invitation12
    case .exclusionLetter: return .exclusionLetter
    case .brief: return .brief
    case .agenda: return .agenda
    case .childSheet: return band == .over ? .childSheet12 : .childSheet4
    case .questionnaire where !isChild: return .questionnaireParent
    case .questionnaire: return band == .over ? .questionnaire12 : .questionnaire4
    case .participationRecord: return .participationRecord
    case .subjectAccessCopy:
      switch matter.audience(of: request.reader) {
      case .child: return .copyChild
      case .person: return .copyPerson
      case .professional, .file: return .copyProfessional
      }
    }
  }

  func reads(_ reader: PaperReader, as trait: (Relation) -> Bool) -> Bool {
    guard case .person(let person) = reader, let relation = matter.child.person(person)?.relation
    else { return false }
    return trait(relation)
  }
}

/// The ages by which papers are worded: what children can read, and no threshold of the protocol.
enum AgeBand { case under8, under12, over }

extension PaperCase {
  var ageBand: AgeBand { ageBand(of: age) }

  func ageBand(of age: Int) -> AgeBand {
    age < pack.settings.childWordingAge
      ? .under8 : age < pack.settings.youngPersonWordingAge ? .under12 : .over
  }
}

/// A paper while it is made.
struct PaperDraft {
  let request: PaperRequest
  var blocks: [PaperBlock] = []
  private(set) var leftOut: [Paper.LeftOut] = []

  init(request: PaperRequest) { self.request = request }

  /// Counts something that was left out, with others of its sort.
  mutating func leaveOut(_ what: String, why: String, count: Int = 1) {
    guard count > 0 else { return }
    if let index = leftOut.firstIndex(where: { $0.what == what && $0.why == why }) {
      leftOut[index].count += count
    } else {
      leftOut.append(Paper.LeftOut(what: what, why: why, count: count))
    }
  }
}
