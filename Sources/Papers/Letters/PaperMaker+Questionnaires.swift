import Participation

extension PaperMaker {
  /// What was said by questionnaire of the meeting, as the reader may have it, under a heading of its
  /// own; what is kept back is counted. Nothing where nobody answered one.
  func questionnaires(for request: PaperRequest, into draft: inout PaperDraft) -> [PaperBlock] {
    let audience = matter.audience(of: request.reader)
    let rule = matter.disclosure
    var shown: [PaperBlock] = []
    for answered in matter.record.questionnaires.map({ $0.settled(at: matter.kind) }) {
      switch rule.decide(.questionnaireAnswered(answered), for: audience) {
      case nil: continue
      case .withheld(let why)?:
        draft.leaveOut("questionnaire by \(matter.name(answered.who))", why: why.words)
      case .shown?, .shownMarked?:
        let isForWorkers = audience == .file || request.reader == .professional
        let mark = isForWorkers ? mark(answered.marks) : ""
        let whose = label(of: answered, reader: request.reader) + mark
        shown += answered.answers.filter { !$0.answer.isBlank }.map {
          .quotation($0.answer, whose: "\($0.question) – \(whose)")
        }
      }
    }
    return shown.isEmpty ? [] : [.heading("How the meeting went", level: 2)] + shown
  }

  /// An invitation to a questionnaire as it stands once the answers came back.
  func settled(_ fact: Fact) -> Fact {
    guard case .questionnaireInvited(var asked) = fact,
      matter.record.questionnaires.contains(where: { $0.who == asked.person })
    else { return fact }
    asked.returned = true
    return .questionnaireInvited(asked)
  }

  private func label(of answered: QuestionnaireAnswered, reader: PaperReader) -> String {
    let isReaders =
      reader == .child && answered.who == nil
      || answered.who.map { reader == .person($0) } == true
    let words = ownLabel(
      answered.whoseWords, whose: isReaders ? "you" : matter.name(answered.who),
      isReaders: isReaders)
    // Who helped is somebody else's matter, except for whoever was helped and for the file.
    let isKnown = isReaders || reader == .workers
    let helper =
      isKnown ? matter.words.helper(answered.helper, answered.helpersRelation) : nil
    return words + (helper.map { ", helped by \($0)" } ?? "") + ", \(answered.on.written)"
  }
}
