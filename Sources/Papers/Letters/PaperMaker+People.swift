import Participation
import Protocols

extension PaperMaker {
  /// Who will be at the meeting, as far as it is known, in words that suit the reader.
  func people(for reader: PaperReader) -> PaperBlock {
    // Where the others are is not for somebody who is kept away from them.
    if isKeptOutOfAll(reader) {
      return .paragraph(
        "The people who work with \(matter.called), and those who were asked to come.")
    }
    let worker = matter.isLedByWorker ? nil : worker(for: reader)
    var lines = [leader(for: reader), worker].compactMap(\.self)
    if reader != .child && matter.mayCome { lines.append("\(matter.called), if they want to come") }
    lines += comers(besides: reader).map { line(for: $0, reader: reader) }
    if reader == .child && matter.kind?.childMayCome == true {
      let advocate = slots(for: PaperRequest(.form, for: .child))[.advocate]
      if let advocate { lines.append("\(advocate), your advocate, if you want") }
      lines.append("Anyone you would like to be there: tell us who")
    }
    return .list(lines.uniqued())
  }

  private func leader(for reader: PaperReader) -> String? {
    guard let name = matter.meeting.chair?.name, !name.isBlank else { return nil }
    let (isIRO, isWorker) = (matter.kind?.ledBy == .iro, matter.isLedByWorker)
    let role =
      isIRO
      ? ", your independent reviewing officer (IRO)" : isWorker ? ", your social worker" : ""
    return reader == .child
      ? "\(name)\(role), who runs the meeting"
      : "\(name)\(isWorker ? ", social worker" : ""), who leads the meeting\(isIRO ? " as IRO" : "")"
  }

  private func worker(for reader: PaperReader) -> String? {
    guard let name = matter.child.child.worker, !name.isBlank else { return nil }
    return reader == .child ? "\(name), your social worker" : "\(name), social worker"
  }

  /// Those who are invited, and neither kept out nor asked to be.
  private func comers(besides reader: PaperReader) -> [Person] {
    matter.people.filter { person in
      guard reader != .person(person.id), matter.isInvited(person.id) else { return false }
      let exclusions = matter.record.exclusions.filter { $0.request.person == person.id }
      return !exclusions.contains { $0.keepsOutOfAll || $0.decision == nil }
    }
  }

  private func line(for person: Person, reader: PaperReader) -> String {
    let part = matter.decidedExclusion(of: person.id) == nil ? "" : ", for a part of it"
    switch reader {
    case .child: return (person.calledByChild ?? person.name) + part
    case .workers, .professional: return "\(person.name), \(person.relation.name)" + part
    case .person:
      // Where a child lives, and with whom, is not for every parent to know.
      return
        (person.relation.hasParentDuties
        ? person.name : "\(matter.called)'s \(person.relation.name)") + part
    }
  }
}
