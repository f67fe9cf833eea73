import Participation

extension Desk {
  /// Takes back what was recorded last, by an entry for each that says so; asked for first.
  func undo(_ around: ScreenContext) -> [Step] {
    let withdrawals = FormSession.takingBack(
      lastRecorded, why: "taken back right after it was recorded", saying: lastSentences, around)
    let count = lastRecorded.count
    let what =
      lastSentences.isEmpty
      ? (count == 1 ? "1 entry." : "\(count) entries.")
      : lastSentences.map { "• \($0)." }.joined(separator: " ")
    return [
      .overlay(
        .question(
          Overlay.Question(
            title: "Take back what was recorded last?",
            text: what + " It stays in the history, with you as who took it back.",
            answers: [
              Overlay.Question.Answer(
                "y", "take it back",
                [.record(Recording(entries: withdrawals, place: nil, saying: "Taken back."))])
            ])))
    ]
  }
}
