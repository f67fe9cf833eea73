package import Participation

/// Which paper is wanted, and for whom.
package struct PaperRequest: Sendable, Hashable {
  package var kind: PaperKind
  package var reader: PaperReader

  package init(_ kind: PaperKind, for reader: PaperReader) {
    self.kind = kind
    self.reader = reader
  }
}

/// To whom a paper is addressed.
package enum PaperReader: Sendable, Hashable {
  case child
  /// Somebody around the child.
  case person(PersonID)
  /// A professional who is not named.
  case professional
  /// Whoever works on the case: the file, the chair or IRO, everybody at the meeting.
  case workers
}

/// Why a paper is not made, and what would fit, in one sentence for whoever asked for it.
package struct PaperRefusal: Error, Equatable {
  package let message: String

  package init(_ message: String) { self.message = message }
}

extension PaperCase {
  /// Whom a paper is for: the name given, else the only one whom it can be for.
  ///
  /// - Parameter name: “child”, “professional”, or the name, the family's name or the identifier of
  ///   somebody around the child; nil where nobody was named.
  package func request(_ kind: PaperKind, for name: String?) throws(PaperRefusal) -> PaperRequest {
    guard let name = name?.trimmed, !name.isEmpty else { return try request(kind) }
    return PaperRequest(kind, for: try reader(named: name))
  }

  private func reader(named name: String) throws(PaperRefusal) -> PaperReader {
    if name.isSameName(as: "child") || child.child.namesUsed.contains(where: name.isSameName) {
      return .child
    }
    if name.isSameName(as: "professional") { return .professional }
    if name.isSameName(as: "file") { return .workers }
    let known = people + child.formerPeople.map(\.person).filter { !people.contains($0) }
    let found = known.filter {
      [$0.name, $0.calledByChild, $0.id.text].compactMap(\.self).contains(where: name.isSameName)
    }
    guard let person = found.first, found.count == 1 else {
      throw PaperRefusal(
        "--for: “\(name.shownSafely)” is \(found.isEmpty ? "nobody" : "more than one") around this "
          + "child; give “child”, “professional”, or a name as “heard show child” has it.")
    }
    return .person(person.id)
  }

  private func request(_ kind: PaperKind) throws(PaperRefusal) -> PaperRequest {
    switch kind {
    case .form, .invitation, .childSheet, .questionnaire, .subjectAccessCopy:
      return PaperRequest(kind, for: .child)
    case .observationGuide, .brief, .agenda, .participationRecord:
      return PaperRequest(kind, for: .workers)
    case .exclusionLetter:
      let kept = record.exclusions.filter { $0.decision?.excluded == true }.map(\.request.person)
        .uniqued()
      guard kept.count <= 1 else {
        throw PaperRefusal("Several people are excluded: say for whom the letter is, with --for.")
      }
      guard let person = kept.first else { throw PaperRefusal(nobodyKeptOut) }
      return PaperRequest(kind, for: .person(person))
    }
  }

  var nobodyKeptOut: String {
    let isAsked = record.exclusions.contains { $0.decision == nil }
    return isAsked
      ? "Whether anybody is excluded is not decided yet: an exclusion letter fits once it is."
      : "Nobody is excluded from this meeting, so there is no exclusion letter: an invitation fits."
  }
}

extension PaperCase {
  /// A reader as the rule on who may read what knows them.
  func audience(of reader: PaperReader) -> Audience {
    switch reader {
    case .child: return .child
    case .person(let person):
      switch child.person(person)?.relation {
      case .professional, .advocate: return .professional(person)
      default: return .person(person)
      }
    case .professional: return .professional(nil)
    case .workers: return .file
    }
  }
}
