package import Participation
package import Protocols

/// A form as questions: what is printed, and what is asked again when the answers are typed in.
package struct PaperForm: Sendable, Equatable {
  package var wording: PaperWording.ID
  package var title: String
  /// Whom it asks: nil the child.
  package var asks: PersonID?
  /// In the order of the paper; their number is their place, from 1.
  package var questions: [PaperQuestion]
  /// What each ticked answer on coming, or on an advocate, amounts to.
  package var ticks: [String: AttendanceWish.Wish] = [:]
}

extension PaperMaker {
  /// The form that fits a reader, as it is printed for them; also once the meeting was held, since
  /// one that was filled in before may be typed in later.
  ///
  /// - Throws: `PaperRefusal` where no form fits the reader.
  package func form(for request: PaperRequest) throws(PaperRefusal) -> PaperForm {
    if let reason = matter.reasonAgainst(request) { throw PaperRefusal(reason) }
    let paper = made(request)
    var asks: PersonID?
    if case .person(let person) = request.reader { asks = person }
    return PaperForm(
      wording: wordingID(of: request), title: paper.title, asks: asks,
      questions: paper.blocks.compactMap {
        if case .question(let question, _) = $0 { question } else { nil }
      }, ticks: wordings.ticks)
  }
}
