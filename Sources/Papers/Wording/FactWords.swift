package import Participation

/// Says facts in plain sentences, for a history and for what a screen has recorded.
///
/// A sentence has no full stop, so that it can stand in a line or be taken up in another. What
/// somebody said or wrote stands in quotation marks, and whose words they are is said beside them.
package struct FactWords: Sendable {
  let names: @Sendable (PersonID) -> String?
  /// The name that the child uses; “you” where the child is told.
  private(set) var child: String
  let pack: ProtocolPack
  private let people: [EntryID: PersonID]
  private let questions: [EntryID: String]
  private let views: [ViewPlace: String]
  private let goals: [GoalID: String]
  private let kinds: [MeetingID: MeetingKind]
  /// The meeting whose views a fact names; nil where it is not known.
  private var meeting: MeetingID?
  /// Who is told of themselves, if anybody.
  private(set) var addressed: Addressed?

  enum Addressed: Equatable { case child, person(PersonID) }

  /// A view is told apart from others of its meeting, and of no more than that.
  private struct ViewPlace: Hashable {
    let meeting: MeetingID?
    let view: ViewID
  }

  /// - Parameters:
  ///   - names: the names of people around the child.
  ///   - child: the name that the child uses.
  ///   - kinds: of the meetings that entries are about: some keep words back.
  ///   - entries: where a decision, an answer or a word to somebody finds what it is about.
  package init(
    names: @escaping @Sendable (PersonID) -> String?, child: String, pack: ProtocolPack,
    at kinds: [MeetingID: MeetingKind] = [:], among entries: [Entry] = []
  ) {
    self.names = names
    self.child = Self.clean(child)
    self.pack = pack
    self.kinds = kinds
    var people: [EntryID: PersonID] = [:]
    var questions: [EntryID: String] = [:]
    var views: [ViewPlace: String] = [:]
    var goals: [GoalID: String] = [:]
    for entry in entries {
      switch entry.fact {
      case .exclusionRequested(let request): people[entry.id] = request.person
      case .questionAsked(let asked): questions[entry.id] = asked.question
      case .viewGiven(let view):
        views[ViewPlace(meeting: entry.meeting, view: view.id)] = view.words
      case .goalSet(let goal): goals[goal.id] = goal.goal
      default: continue
      }
    }
    (self.people, self.questions) = (people, questions)
    (self.views, self.goals) = (views, goals)
  }

  /// The words for facts about a child as the case has it.
  package init(_ file: CaseFile, child: ChildID, pack: ProtocolPack) {
    let found = file.children[child]
    let known = (found?.people ?? []) + (found?.formerPeople.map(\.person) ?? [])
    let names = Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first }
    let entries = file.records.filter { $0.key.child == child }.flatMap(\.value.entries)
    self.init(
      names: { names[$0] }, child: found?.child.calledName ?? "The child", pack: pack,
      at: file.meetings.mapValues(\.kind),
      among: entries.flatMap { standing in
        // What was corrected is still named by the entry that was there first.
        let entry = standing.entry
        return [
          entry,
          Entry(
            id: standing.origin, made: entry.made, by: entry.by, child: entry.child,
            meeting: entry.meeting, fact: entry.fact),
        ]
      })
  }

  /// The words for somebody who reads what was recorded of them: “you were invited”.
  ///
  /// - Parameter reader: nil is the child.
  package func addressing(_ reader: PersonID?) -> FactWords {
    var words = self
    words.addressed = reader.map(Addressed.person) ?? .child
    if reader == nil { words.child = Self.you }
    return words
  }

  /// The words for facts of one meeting, which goes by its kind.
  func at(_ meeting: MeetingID?) -> FactWords {
    var words = self
    words.meeting = meeting
    return words
  }

  static let you = "you"

  /// A fact as one plain sentence, without a full stop at its end.
  package func sentence(for fact: Fact) -> String {
    let marks = fact.spoken.map { self.marks(of: $0) } ?? ""
    var sentence = Self.capitalised(words(for: fact) + marks)
    while let last = sentence.last, last == "." || last.isWhitespace { sentence.removeLast() }
    return sentence
  }

  /// What an entry says, as one plain sentence.
  package func sentence(for entry: Entry) -> String {
    at(entry.meeting).sentence(for: entry.fact)
  }

  /// Whom a request to keep somebody out is about.
  func excluded(by request: EntryID) -> String { people[request].map(name) ?? "the person" }

  /// The kind of the meeting that the fact is about; nil where it is not known.
  var kind: KindRule? { meeting.flatMap { kinds[$0] }.flatMap { pack.kinds[$0] } }

  func question(_ id: EntryID) -> String? { questions[id] }

  func goal(_ id: GoalID) -> String? { goals[id] }

  func view(_ id: ViewID) -> String? {
    guard meeting == nil else { return views[ViewPlace(meeting: meeting, view: id)] }
    // Without the meeting a view is named only where no other can be meant.
    let found = views.filter { $0.key.view == id }
    return found.count == 1 ? found.first?.value : nil
  }

  private func words(for fact: Fact) -> String {
    switch fact {
    case .childAdded(let details): "\(full(details)) was added\(saying(details))"
    case .childAmended(let details):
      "\(child)'s details were changed: \(full(details))\(saying(details))"
    case .statusBegan(let began): sentence(began)
    case .statusEnded(let ended):
      "\(child)'s status “\(ended.status.name)” ended on \(ended.on.written)"
    case .personAdded(let person): "\(name(person.name)) was added: \(describing(person))"
    case .personAmended(let person):
      "the details of \(name(person.name)) were changed: \(describing(person))"
    case .personLeft(let left):
      "\(name(left.person)) is no longer involved with \(child) since \(left.on.written)\(why(left.why))"
    case .needRecorded(let need): "a need of \(child) was recorded\(saying(need))"
    case .needEnded(let need): "a need of \(child) ended\(saying(need))"
    case .childDied(let day): "\(child) died on \(day.on.written)"
    case .caseClosed(let day): "\(child)'s case was closed on \(day.on.written)"
    case .returnTaken(let taken): sentence(taken)
    case .meetingPlanned(let planned): sentence(planned)
    case .meetingMoved(let move): sentence(move)
    case .meetingCancelled(let reason): "the meeting was cancelled\(why(reason.why))"
    case .meetingHeld(let held): sentence(held)
    case .heldWithoutMeeting(let review): sentence(review)
    case .meetingDescribed(let described): sentence(described)
    case .chairNamed(let chair): "\(leading(chair)) was named to lead the meeting"
    case .signedOff(let signed): sentence(signed)
    case .decisionsWritten(let written): sentence(written)
    case .recordWritten(let day): "the record was written on \(day.on.written)"
    case .recordSent(let sent): sentence(sent)
    case .meetingClosed(let closed): sentence(closed)
    case .consulted(let consultation): sentence(consultation)
    case .viewGiven(let view): sentence(view)
    case .encouraged(let encouraged): sentence(encouraged)
    case .attendanceWished(let wished): sentence(wished)
    case .opinionGiven(let opinion): sentence(opinion)
    case .exceptionDecided(let decided): sentence(decided)
    case .activeRoleOffered(let offered): sentence(offered)
    case .advocacyOffered(let offered): sentence(offered)
    case .needArranged(let arranged): sentence(arranged)
    case .reportShared(let shared): sentence(shared)
    case .chairMet(let met): sentence(met)
    case .invited(let invited): sentence(invited)
    case .notInvited(let reason): sentence(reason)
    case .assessmentInvolved(let involved):
      "\(was(involved.person)) involved in updating the assessment on "
        + "\(involved.on.written)\(why(involved.how))"
    case .managerDecidedNotToConsult(let decided): sentence(decided)
    case .parentsAgreed(let agreed): sentence(agreed)
    case .exclusionRequested(let request): sentence(request)
    case .exclusionDecided(let decided): sentence(decided)
    case .exclusionTold(let told): sentence(told)
    case .askedToLeave(let asked): sentence(asked)
    case .attendedSeparately(let separate): sentence(separate)
    case .reportNotHad(let missing): sentence(missing)
    case .toldOfChange(let told): sentence(told)
    case .familyWarned(let warned): sentence(warned)
    case .informationGiven(let given): sentence(given)
    case .childPrepared(let prepared): sentence(prepared)
    case .goalSet(let goal): sentence(goal)
    case .goalJudged(let judged): sentence(judged)
    case .participationComplained(let complaint): sentence(complaint)
    case .familyMeetingOffered(let offered): sentence(offered)
    case .familyMeetingNotOffered(let decided): sentence(decided)
    case .familyMeetingAnswered(let answered): sentence(answered)
    case .familyProposal(let proposal): sentence(proposal)
    case .familyProposalAnswered(let answered): sentence(answered)
    case .assessmentPlanned(let planned): sentence(planned)
    case .attended(let there): sentence(there)
    case .tookPart(let part): sentence(part)
    case .codeOverruled(let overruled): sentence(overruled)
    case .outcomeTold(let told): sentence(told)
    case .viewAnswered(let answered): sentence(answered)
    case .questionnaireInvited(let asked): sentence(asked)
    case .questionnaireAnswered(let answered): sentence(answered)
    case .supervisionHeld(let held): sentence(held)
    case .dutyExplained(let explained):
      "why \(duty(explained.duty)) is not done\(why(explained.why))"
    case .familyTold(let told): sentence(told)
    case .assessmentExplained(let explained): sentence(explained)
    case .assessmentFeedback(let feedback):
      "\(name(feedback.of)) said of the assessment on \(feedback.on.written)\(why(feedback.words))"
    case .responsibilityIdentified(let identified): sentence(identified)
    case .facilitated(let note):
      "how the family was helped to take part in the assessment was recorded on "
        + "\(note.on.written)\(why(note.words))"
    case .willTry(let plan): "what will be tried so that \(child) is heard\(why(plan.why))"
    case .questionAsked(let asked): "a question about \(duty(asked.duty))\(why(asked.question))"
    case .questionAnswered(let answered): sentence(answered)
    case .recordViewed(let viewed):
      "\(child)'s record was looked at"
        + (viewed.what.isBlank ? "" : " (\(Self.clean(viewed.what)))")
    case .childErased(let erased): sentence(erased)
    case .withdrawn(let reason): "an entry was taken back\(why(reason.why))"
    }
  }
}
