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
        cautions.append("there is a safety note about \(found.name); read it before you send this.")
      }
      if !found.accessNeeds.isEmpty {
        cautions.append("needs are recorded for \(found.name); check that the format suits them.")
      }
      if matter.invitation(of: person) == .notInvited && request.kind != .invitation {
        cautions.append(
          "it is recorded that \(found.name) is not invited; check why before you send anything.")
      }
      if found.isUnder18(on: matter.today) {
        cautions.append("\(found.name) is under 18; a young person's wording may suit better.")
      }
      if matter.child.formerPeople.contains(where: { $0.person.id == person }) {
        cautions.append("\(found.name) is no longer involved with \(matter.called).")
      }
    }
    if request.reader == .child && !matter.duties.plan.circumstances.needs.isEmpty {
      cautions.append("needs are recorded for \(matter.called); check that the format suits them.")
    }
    if request.kind == .subjectAccessCopy && request.reader == .child,
      matter.ageBand(of: matter.ageToday) != .over
    {
      cautions.append(
        "\(matter.called) is \(PaperCase.words(Age(born: matter.child.child.born, on: matter.today))); "
          + "check who is asking for the copy, and that somebody reads it with \(matter.called).")
    }
    if request.kind == .childSheet {
      cautions.append(
        "answers and decisions are in the words they were written in; check that \(matter.called) will understand them."
      )
    }
    if listsPeople(request.kind) {
      for exclusion in record.exclusions where exclusion.decision == nil {
        cautions.append(
          "it is not decided yet whether \(matter.name(exclusion.request.person)) attends; "
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
        "decisions are in the words they were written in; check that they say nothing the reader may not know."
      )
      if case .person(let person) = request.reader,
        record.isKept(from: person)
      {
        cautions.append(
          "something was asked not to be shared with \(matter.name(person)); check that no decision "
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
      "the letter has the decider's own words; check that they read well to "
        + "\(matter.name(person)) and identify nobody else."
    ]
      + (isSaidByChild
        ? [
          "\(matter.called) asked that something is not shared with \(matter.name(person)); "
            + "check that neither the ground nor the reasons say it."
        ] : [])
  }
}
