package import Participation

/// What a child said for one meeting, in the words in which it came: nothing of anybody else, and
/// nothing that somebody made of it.
package struct OwnWords: Sendable {
  /// One for each view, and how it came; a sentence where there is none.
  package let paragraphs: [String]

  package init(_ key: RecordKey, in file: CaseFile, pack: ProtocolPack) {
    guard let record = file.record(key), let child = file.children[key.child] else {
      paragraphs = ["No such record is known."]
      return
    }
    let name = child.child.firstName
    let rule = file.meetings[key.meeting].flatMap { pack.kinds[$0.kind] }
    let views = record.views.filter(\.isChildsOwn).map { $0.settled(at: rule) }
    guard !views.isEmpty else {
      paragraphs = ["\(name) has not said anything for this meeting yet, as far as is recorded."]
      return
    }
    paragraphs = views.flatMap { view -> [String] in
      let withheld = view.notSharedWith.map { child.person($0)?.name ?? "somebody" }
      let marks = [
        view.question.map { "asked “\($0)”" }, view.whoseWords.inWords, view.on.spoken,
        view.reportedBy.map { "as told by \($0)" },
        view.checkedBack.inWords(name),
        withheld.isEmpty ? nil : "not to be shared with \(withheld.joined(separator: ", "))",
        view.notWordForWord == true ? "not to be passed on word for word" : nil,
      ]
      return [
        "“\(view.words.visible)”", "– " + marks.compactMap(\.self).joined(separator: "; "), "",
      ]
    }
  }
}

extension View.CheckedBack {
  fileprivate func inWords(_ name: String) -> String? {
    switch self {
    case .checked: "checked back with \(name)"
    case .notYet: "not checked back yet"
    case .notPossible: "could not be checked back"
    }
  }
}
