/// What is recorded of a child and of the people around them that cannot all be so. It is said when it is
/// recorded, and by the check.
struct DetailsCheck {
  let file: ChildFile
  let check: CaseCheck
  /// Other children of whom the same journal speaks.
  let others: [Child]

  private var child: Child { file.child }

  var findings: [Finding] {
    [numberTwice, bornTooLongAgo].compactMap(\.self) + youngerParents + notUnder18
      + openThoughClosed
  }

  private func finding(
    _ kind: Finding.Kind, on day: CivilDate, about: String? = nil, _ sentence: String,
    do remedy: String
  ) -> Finding {
    Finding(
      kind: kind, child: child.id, meeting: nil, about: about, day: day, sentence: sentence,
      remedy: remedy)
  }

  /// Years after which nobody is looked after or leaves care.
  private static let oldest = 25

  /// A birth of 1900 stands for none.
  private var bornTooLongAgo: Finding? {
    guard let last = file.statuses.last, child.born.age(on: last.from) > Self.oldest else {
      return nil
    }
    return finding(
      .bornTooLongAgo, on: last.from,
      "\(child.calledName) is recorded as born on \(child.born.spoken), and as \(last.status.name) "
        + "from \(last.from.spoken), at \(child.born.age(on: last.from)).",
      do: "Correct the date of birth; one of 1900 is a placeholder.")
  }

  private var numberTwice: Finding? {
    let here = SharedNumbers(of: [child] + others).others(than: child)
    let all = (check.numbers.others(than: child) + here).uniqued().sorted()
    guard let number = child.localNumber, !all.isEmpty else { return nil }
    return finding(
      .numberTwice, on: file.recordedOn,
      "The authority's number “\(number.shownSafely)” of \(child.calledName) is recorded of "
        + "\(all.map { "“\($0)”" }.listed) too.",
      do: "Correct the number of one; a return leaves both out.")
  }

  private var youngerParents: [Finding] {
    file.people.compactMap { person in
      guard case .parent = person.relation, let born = person.born, born >= child.born else {
        return nil
      }
      return finding(
        .parentYoungerThanChild, on: born, about: person.id.text,
        "\(person.name), a parent, is recorded as born on \(born.spoken), and \(child.calledName) on "
          + "\(child.born.spoken).",
        do: "Correct the date of birth of one, or the relation.")
    }
  }

  private var notUnder18: [Finding] {
    file.people.compactMap { person in
      guard person.isUnder18, let born = person.born, born.age(on: check.today) >= 18 else {
        return nil
      }
      return finding(
        .under18AgainstBirth, on: born, about: person.id.text,
        "\(person.name) is recorded as under 18, and as born on \(born.spoken): "
          + "\(born.age(on: check.today)) now.",
        do: "Correct the date of birth, or that they are under 18; the date is what counts.")
    }
  }

  /// A case that was closed with a status that goes on.
  private var openThoughClosed: [Finding] {
    guard let closed = file.caseClosed else { return [] }
    return file.statuses.filter { $0.from <= closed && ($0.to.map { $0 > closed } ?? true) }.map {
      finding(
        .openThoughClosed, on: closed, about: $0.status.rawValue,
        "The case was closed on \(closed.spoken), and \(child.calledName) is recorded as "
          + "\($0.status.name) from \($0.from.spoken), \($0.to.map { "until \($0.spoken)" } ?? "without an end").",
        do: "Record when the status ended, or take back that the case was closed.")
    }
  }
}

extension CaseCheck {
  /// What is found of a child and the people around them by themselves, as it is said when something of
  /// them is recorded.
  package func detailFindings(of child: ChildID, in file: CaseFile) -> [Finding] {
    guard let found = file.children[child] else { return [] }
    let others = file.children.values.map(\.child).filter { $0.id != child }
    return DetailsCheck(file: found, check: self, others: others).findings
  }

  /// What is to be said at once of entries that were recorded: of the details of each child of whom one of
  /// them speaks, and of who helped with a form.
  ///
  /// - Parameter file: the case of a child.
  package func cautions(
    for entries: some Sequence<Entry>, in file: (ChildID) throws -> CaseFile
  ) rethrows -> [Finding] {
    let children = entries.filter { $0.fact.word.scope == .child }.compactMap(\.child).uniqued()
    let helped = entries.filter(\.fact.namesHelper)
    return try children.flatMap { detailFindings(of: $0, in: try file($0)) }
      + helped.compactMap(\.child).uniqued().flatMap { child in
        findings(of: child, in: try file(child)).filter { finding in
          finding.kind == .helpedByWhomToAvoid
            && helped.contains { $0.child == child && $0.meeting == finding.meeting }
        }
      }
  }

  /// Codes of reviews that the authority's return has otherwise (SSDA903).
  func codesOfReturns(of child: ChildFile, _ outline: CaseOutline) -> [Finding] {
    let returned = child.returnedCodes
    guard !returned.isEmpty else { return [] }
    return outline.records.compactMap { review in
      guard review.kind == .lookedAfterReview, review.wasHeld, let there = returned[review.day],
        let here = planner.code(of: review), here != there
      else { return nil }
      return Finding(
        kind: .codeAgainstReturn, child: child.child.id, meeting: review.key.meeting, about: nil,
        day: review.day,
        sentence: "The authority's return has \(there.rawValue) for the review of "
          + "\(review.day.spoken), and here it is \(here.rawValue).",
        remedy: "Find out which is right; correct it here, or have the return put right.")
    }
  }
}

extension Fact {
  /// Whether it says which of the people around a child helped with a form.
  package var namesHelper: Bool {
    if case .consulted(let asked) = self {
      asked.of == nil && asked.helperPerson != nil
    } else {
      false
    }
  }
}
