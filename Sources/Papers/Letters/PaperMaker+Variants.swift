import Participation
package import Protocols

extension PaperMaker {
  /// Which sentences of its wording a paper has, each with which of its words stand because something is
  /// known: what a collection of papers has to cover between them.
  package func variants(of request: PaperRequest) -> Set<PaperWording.Variant> {
    var slots = slots(for: request)
    if !made(request).leftOut.isEmpty { slots[.withheld] = "something" }
    let wording = wording(of: request)
    let variants = wording.pieces.enumerated().filter { stands($0.element, slots) }.map {
      PaperWording.Variant(
        wording: wording.id, piece: $0.offset,
        known: $0.element.conditions.filter { slots[$0] != nil })
    }
    return Set(variants)
  }

  func stands(_ piece: PaperWording.Piece, _ slots: [WordingSlot: String]) -> Bool {
    piece.when.map { slots[$0] != nil } ?? true && piece.unless.map { slots[$0] == nil } ?? true
  }
}
