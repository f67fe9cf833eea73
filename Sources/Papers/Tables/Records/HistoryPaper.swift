package import Participation

/// Every entry about a child, in the order of recording, with what became of each.
package struct HistoryPaper: Encodable {
  private let entries: [Line]
  private let unreadable: [Unreadable]
  /// That the child's records were erased; null where they were not.
  private let erased: Nullable<ErasedLine>
  private let sentences: [String]
  private let pack: ProtocolPack

  private enum CodingKeys: String, CodingKey { case entries, unreadable, erased }

  private struct Line: Encodable {
    let entry: Entry
    /// Entries that were made in its place.
    let correctedBy: [String]
  }

  private struct Unreadable: Encodable {
    let sequence: Int
    let why: String
  }

  /// - Parameters:
  ///   - child: whose history it is.
  ///   - unreadable: the places of entries that could not be read, and why.
  package init(
    _ entries: [Entry], of child: ChildID, unreadable: [(Int, String)], pack: ProtocolPack,
    erased: ErasedLine? = nil
  ) {
    self.erased = Nullable(erased)
    self.pack = pack
    let file = CaseFile(folding: entries)
    let found = file.children[child]
    let words = FactWords(
      names: { found?.person($0)?.name }, child: found?.child.calledName ?? "the child",
      pack: pack, at: file.meetings.mapValues(\.kind), among: entries)
    sentences = entries.map { words.sentence(for: $0) }
    let corrections = Dictionary(grouping: entries.filter { $0.corrects != nil }, by: \.corrects)
    self.entries = entries.map { entry in
      Line(entry: entry, correctedBy: corrections[entry.id]?.map(\.id.text) ?? [])
    }
    self.unreadable = unreadable.map(Unreadable.init)
  }

  package var text: String {
    var paper = TextPaper()
    if let erased = erased.value { paper.add(erased.sentence, hanging: 2) }
    for (line, sentence) in zip(entries, sentences) {
      let entry = line.entry
      let corrects = entry.corrects.map { ", in the place of \($0)" } ?? ""
      let corrected =
        line.correctedBy.isEmpty
        ? "" : ", corrected by \(line.correctedBy.joined(separator: ", "))"
      paper.add(
        "\(entry.made) \(entry.fact.word.rawValue) – \(entry.by.name), \(pack.name(of: entry.by.role)) "
          + "(\(entry.id)\(corrects)\(corrected))", hanging: 2)
      paper.add(sentence, indent: 4, hanging: 2)
    }
    // Those that were erased are told by one sentence.
    for line in unreadable where erased.value == nil || line.why != "erased" {
      paper.add("Entry \(line.sequence) cannot be read: \(line.why)", hanging: 2)
    }
    return paper.text
  }
}
