import Protocols

extension PaperForm {
  /// A question as it is asked again when its answer is typed in.
  package struct Asked: Sendable, Equatable {
    /// Stays the same whatever the wording.
    package let id: String
    /// Its number on the paper.
    package let number: Int
    package let ask: String
    package let hint: String?
    /// Empty where anything can be written.
    package let choices: [String]
    package let takesSeveral: Bool
    package let becomes: Becomes
  }

  /// What an answer becomes.
  package enum Becomes: Sendable, Equatable {
    case words, keptPrivate, coming, advocate, helper, whoseWords, observation, report,
      questionnaire
  }

  /// The questions whose answers are kept, in the order of the paper; others stay on paper.
  package var asked: [Asked] {
    questions.enumerated().compactMap { place, question in
      guard let becomes = Becomes(question.records) else { return nil }
      let (choices, several): ([String], Bool) =
        switch question.answer {
        case .lines, .box: ([], false)
        case .choice(let choices, let several): (choices, several)
        case .faces(let faces): (faces.map(\.name), true)
        }
      return Asked(
        id: question.id, number: place + 1, ask: question.ask, hint: question.hint,
        choices: choices,
        takesSeveral: several, becomes: becomes)
    }
  }
}

extension PaperForm.Becomes {
  fileprivate init?(_ records: PaperQuestion.Records) {
    switch records {
    case .words: self = .words
    case .keptPrivate: self = .keptPrivate
    case .coming: self = .coming
    case .advocate: self = .advocate
    case .helper: self = .helper
    case .whoseWords: self = .whoseWords
    case .observation: self = .observation
    case .report: self = .report
    case .questionnaire: self = .questionnaire
    case .nothing: return nil
    }
  }
}
