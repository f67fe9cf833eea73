import Participation

/// An entry of the sample caseload as its file has it, before it has a place among the others.
struct SampleLine {
  let id: EntryID
  let day: CivilDate
  let by: Author
  let child: ChildID?
  let meeting: MeetingID?
  let corrects: EntryID?
  /// Nil where a meeting is closed: what that freezes is worked out from the entries before it.
  let fact: Fact?
}

/// What stands before the colon of a line: `-12wd ama consulted for mia as asked`.
struct SampleHead {
  let day: String
  let author: Author
  let word: Fact.Word
  private(set) var child: String?
  private(set) var id: String?
  private(set) var corrects: String?

  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { Self.authors[$0] != nil }), place > 0,
      let author = Self.authors[words[place]], words.indices.contains(place + 1),
      let word = Fact.Word(rawValue: words[place + 1])
    else { return nil }
    day = words[..<place].joined(separator: " ")
    self.author = author
    self.word = word
    var rest = words[(place + 2)...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch name {
      case "for": child = value
      case "as": id = value
      case "correcting": corrects = value
      default: return nil
      }
    }
  }

  /// Who records, by the word that lines have for them.
  private static let authors: [String: Author] = [
    "ama": Author(name: "Ama Mensah", role: .socialWorker),
    "tomasz": Author(name: "Tomasz Zielinski", role: .socialWorker),
    "priya": Author(name: "Priya Nair", role: .iro),
    "daniel": Author(name: "Daniel Okafor", role: .chair),
    "ruth": Author(name: "Ruth Hughes", role: .teamManager),
  ]
}
