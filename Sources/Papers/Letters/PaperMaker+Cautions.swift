import Participation

extension PaperMaker {
  /// What to look at before a paper is handed over; never any words of the record.
  func cautions(for request: PaperRequest) -> [String] {
    var cautions: [String] = []
    let record = matter.record
    if matter.isContested {
      cautions.append(
        "something that was recorded here was corrected by two people, differently; the child's history "
          + "shows both, and one of them is to be taken back.")
    }
    if case .person(let person) = request.reader, let found = matter.child.person(person) {
      if found.safetyNotes?.isBlank == false {
        cautions.append("there is a safety note about \(found.name); read it before this is sent.")
      }
      if !found.accessNeeds.isEmpty {
        cautions.append("needs are recorded for \(found.name); see that the format suits them.")
      }
      if matter.invitation(of: person) == .notInvited && request.kind != .invitation {
        cautions.append(
          "it is recorded that \(found.name) is not invited; see why before anything is sent.")
      }
      if found.isUnder18(on: matter.today) {
        cautions.append("\(found.name) is under 18; a young person's wording may suit better.")
      }
      if matter.child.formerPeople.contains(where: { $0.person.id == person }) {
        cautions.append("\(found.name) is no longer around \(matter.called).")
      }
    }
    if request.reader == .child && !matter.duties.plan.circumstances.needs.isEmpty {
      cautions.append("needs are recorded for \(matter.called); see that the format suits.")
    }
    if request.kind == .subjectAccessCopy && request.reader == .child,
      matter.ageBand(of: matter.ageToday) != .over
    {
      cautions.append(
        "\(matter.called) is \(PaperCase.words(Age(born: matter.child.child.born, on: matter.today))); "
          + "see who asks for the copy, and that somebody reads it with \(matter.called).")
    }
    if request.kind == .childSheet {
      cautions.append(
        "answers and decisions stand as they were written; see that they speak to \(matter.called)."
      )
    }
    if listsPeople(request.kind) {
      for exclusion in record.exclusions where exclusion.decision == nil {
        cautions.append(
          "whether \(matter.name(exclusion.request.person)) comes is not decided yet; "
            + "they are not listed.")
      }
    }
    if [.agenda, .brief, .childSheet].contains(request.kind) {
      let unchecked = record.views.count { $0.isChildsOwn && $0.checkedBack == .notYet }
      if unchecked > 0 {
        cautions.append(
          "\(unchecked == 1 ? "1 view was" : "\(unchecked) views were") not checked back with "
            + "\(matter.called) yet.")
      }
    }
    cautions += exclusionCautions(for: request)
    if hasDecisions(request) {
      cautions.append(
        "decisions stand as they were written; see that they say nothing the reader may not know.")
      if case .person(let person) = request.reader,
        record.isKept(from: person)
      {
        cautions.append(
          "something was asked not to be shared with \(matter.name(person)); see that no decision "
            + "says it.")
      }
    }
    return cautions
  }

  private func listsPeople(_ kind: PaperKind) -> Bool {
    [.form, .invitation, .observationGuide].contains(kind)
  }

  private func hasDecisions(_ request: PaperRequest) -> Bool {
    guard request.kind == .subjectAccessCopy, request.reader != .child else { return false }
    return matter.meeting.decisions.flatMap(\.decisions).contains {
      matter.withholding($0, from: request.reader) == nil
    }
  }

  private func exclusionCautions(for request: PaperRequest) -> [String] {
    guard request.kind == .exclusionLetter, case .person(let person) = request.reader,
      let exclusion = matter.decidedExclusion(of: person)
    else { return [] }
    let isSaidByChild =
      exclusion.request.ground.rawValue == "child-asks"
      || matter.record.isKept(from: person, ofChildAlone: true)
    return [
      "what the decider wrote stands word for word; see that it reads well to "
        + "\(matter.name(person)) and gives nobody away."
    ]
      + (isSaidByChild
        ? [
          "\(matter.called) asked that something is not shared with \(matter.name(person)); "
            + "see that neither ground nor reasons say it."
        ] : [])
  }
}
