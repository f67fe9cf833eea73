extension PaperWording {
  /// A sentence of a wording as it stands in a paper.
  package struct Variant: Sendable, Hashable {
    package let wording: ID
    /// The place of the piece in the wording.
    package let piece: Int
    /// Those slots on which words of it depend that are known.
    package let known: [WordingSlot]

    package init(wording: ID, piece: Int, known: [WordingSlot]) {
      (self.wording, self.piece, self.known) = (wording, piece, known)
    }
  }

  /// The answers that can be ticked on coming, or on an advocate.
  package var ticked: [String] {
    pieces.flatMap { piece -> [String] in
      guard case .question(let question) = piece.content,
        [.coming, .advocate].contains(question.records),
        case .choice(let choices, _) = question.answer
      else { return [] }
      return choices
    }
  }

  /// Whether a slot stands in any of its texts.
  package func names(_ slot: WordingSlot) -> Bool {
    ([title] + pieces.flatMap(\.texts)).contains { $0.contains("{{\(slot.rawValue)}}") }
  }
}

extension PaperWording.Piece {
  /// The slots on which words of it depend, in the order of all slots.
  package var conditions: [WordingSlot] {
    WordingSlot.allCases.filter { slot in
      texts.contains {
        $0.contains("{{#\(slot.rawValue)}}") || $0.contains("{{^\(slot.rawValue)}}")
      }
    }
  }

  fileprivate var texts: [String] {
    switch content {
    case .heading(let text), .paragraph(let text): [text]
    case .list(let items): items
    case .question(let question): [question.ask, question.hint ?? ""]
    case .insert, .pageBreak: []
    }
  }
}
