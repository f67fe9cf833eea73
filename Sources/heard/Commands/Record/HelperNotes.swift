import CaseStore
import Papers
import Participation

/// Says at once of what was recorded that somebody helped a child who had better not have. It is recorded
/// all the same, since it happened.
struct HelperNotes {
  let sentences: [String]

  init(_ entries: [Entry], in store: CaseStore) throws {
    sentences = try entries.compactMap { entry in
      guard case .consulted(let asked) = entry.fact, asked.of == nil,
        let helper = asked.helperPerson,
        let child = entry.child, let meeting = entry.meeting
      else { return nil }
      let file = try store.caseFile(child: child).file
      guard let found = file.children[child],
        let caution = file.record(RecordKey(child: child, meeting: meeting))?.caution(
          asHelper: helper)
      else { return nil }
      let (name, helped) = (found.child.firstName, found.person(helper)?.name ?? "“\(helper)”")
      return "\(name) was helped by \(helped), who \(caution.predicate(of: name))."
    }
  }
}
