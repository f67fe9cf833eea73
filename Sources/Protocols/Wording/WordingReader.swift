import Participation
import Yams

extension PaperWordings {
  /// Reads files of wordings and checks that together they are whole.
  ///
  /// - Throws: `PackRefused` with all that is wrong in the first file that is wrong.
  package init(files: [(name: String, yaml: String)]) throws(PackRefused) {
    var papers: [PaperWording.ID: PaperWording] = [:]
    var meetings: [MeetingKind: [MeetingWording.Reader: MeetingWording]] = [:]
    var ticks: [String: AttendanceWish.Wish] = [:]
    for (name, yaml) in files {
      var reader = WordingReader()
      do {
        try reader.read(yaml, papers: &papers, meetings: &meetings, ticks: &ticks)
      } catch let fault as PackFault {
        reader.faults.append(fault)
      } catch { reader.faults.append(PackFault(yamlError: error)) }
      guard reader.faults.isEmpty else {
        throw PackRefused(file: name, faults: reader.faults.sorted())
      }
    }
    for id in PaperWording.ID.allCases where papers[id] == nil {
      throw PackRefused(
        file: "papers",
        faults: [
          PackFault(line: 1, found: "no paper “\(id.rawValue)”", expected: "one of every paper")
        ])
    }
    for choice in papers.values.flatMap(\.ticked).sorted() where ticks[choice] == nil {
      throw PackRefused(
        file: "papers",
        faults: [
          PackFault(
            line: 1, found: "“\(choice)”, of which “ticks” does not say what it means",
            expected: "every answer on coming or an advocate under yes, no or unsure")
        ])
    }
    for kind in MeetingKind.allCases {
      for reader in MeetingWording.Reader.allCases where meetings[kind]?[reader] == nil {
        throw PackRefused(
          file: "papers",
          faults: [
            PackFault(
              line: 1, found: "no words on \(kind.rawValue) for \(reader.rawValue)",
              expected: "words on every meeting for every reader")
          ])
      }
    }
    self.init(papers: papers, meetings: meetings, ticks: ticks)
  }
}

/// Reads one file of wordings; it goes on after a fault in a paper.
struct WordingReader {
  var faults: [PackFault] = []
  /// Parts that several papers of the file have, by name.
  private var parts: [String: PackNode] = [:]

  mutating func read(
    _ yaml: String, papers: inout [PaperWording.ID: PaperWording],
    meetings: inout [MeetingKind: [MeetingWording.Reader: MeetingWording]],
    ticks: inout [String: AttendanceWish.Wish]
  ) throws {
    guard let root = try Yams.compose(yaml: yaml, .basic) else {
      throw PackFault(line: 1, found: "an empty file", expected: "papers")
    }
    let table = try table(
      PackNode(node: root), keys: [],
      optional: ["papers", "parts", "openings", "meetings", "ticks"])
    for (_, name, place) in try table.optional("parts")?.entries() ?? [] { parts[name] = place }
    for (key, _, place) in try table.optional("papers")?.entries() ?? [] {
      do throws(PackFault) {
        let id = try key.choice(of: PaperWording.ID.self, called: "a paper")
        guard papers[id] == nil else {
          throw key.fault(expected: "each paper once")
        }
        papers[id] = try paper(id, place)
      } catch { faults.append(error) }
    }
    for (key, _, place) in try table.optional("ticks")?.entries() ?? [] {
      let tick = try key.choice(of: AttendanceWish.Wish.self, called: "what a tick means")
      for words in try texts(place) { ticks[words] = tick }
    }
    var openings: [MeetingWording.Reader: String] = [:]
    for (key, _, place) in try table.optional("openings")?.entries() ?? [] {
      openings[try key.choice(of: MeetingWording.Reader.self, called: "a reader")] = try text(place)
    }
    for (key, _, place) in try table.optional("meetings")?.entries() ?? [] {
      let kind = try key.choice(of: MeetingKind.self, called: "a kind of meeting")
      let isFirst = try place.entries().first { $0.name == "first-time" }?.value.flag() ?? false
      for (key, name, place) in try place.entries() where name != "first-time" {
        let reader = try key.choice(of: MeetingWording.Reader.self, called: "a reader")
        let words = try self.table(place, keys: ["name", "purpose"], optional: ["opening"])
        guard
          let opening = try words.optional("opening").map({ try text($0) }) ?? openings[reader]
        else { throw place.fault(expected: "an opening, here or under “openings”") }
        meetings[kind, default: [:]][reader] = MeetingWording(
          name: try words.value("name").text(), opening: opening,
          purpose: try text(words.value("purpose")), isFirst: isFirst)
      }
    }
  }

  private mutating func table(_ place: PackNode, keys: [String], optional: [String] = [])
    throws(PackFault) -> PackTable
  { try PackTable(place, keys: keys, optional: optional, faults: &faults) }

  private mutating func paper(_ id: PaperWording.ID, _ place: PackNode) throws(PackFault)
    -> PaperWording
  {
    let table = try table(place, keys: ["title", "reading-age", "says"])
    let wording = PaperWording(
      id: id, title: try text(table.value("title")),
      readingAge: try table.value("reading-age").whole(in: 5...18, expected: "an age from 5 to 18"),
      pieces: try pieces(table.value("says")))
    var seen: Set<String> = []
    for piece in wording.pieces {
      guard case .question(let question) = piece.content else { continue }
      // The same question may be asked in two ways, each with its condition.
      guard seen.insert("\(question.id) \(piece.when?.rawValue ?? "")").inserted else {
        throw place.fault(
          found: "two questions “\(question.id)”", expected: "each question with an id of its own")
      }
    }
    return wording
  }

  private mutating func pieces(_ place: PackNode) throws(PackFault) -> [PaperWording.Piece] {
    var pieces: [PaperWording.Piece] = []
    for element in try place.list() {
      let table = try table(element, keys: [], optional: Self.pieceKeys)
      if let use = table.optional("use") {
        guard let part = parts[try use.text()] else {
          throw use.fault(expected: "one of the parts of this file")
        }
        pieces += try self.pieces(part)
        continue
      }
      let when = try table.optional("when").map { place throws(PackFault) in
        try place.choice(of: WordingSlot.self, called: "a slot")
      }
      let unless = try table.optional("unless").map { place throws(PackFault) in
        try place.choice(of: WordingSlot.self, called: "a slot")
      }
      pieces.append(
        PaperWording.Piece(when: when, unless: unless, content: try content(table)))
    }
    return pieces
  }

  private static let pieceKeys = [
    "use", "when", "unless", "heading", "say", "list", "insert", "page", "question", "ask", "hint",
    "lines", "box", "choose", "tick", "faces", "records",
  ]

  private mutating func content(_ table: PackTable) throws(PackFault) -> PaperWording.Content {
    if let heading = table.optional("heading") { return .heading(try text(heading)) }
    if let say = table.optional("say") { return .paragraph(try text(say)) }
    if let list = table.optional("list") { return .list(try texts(list)) }
    if let insert = table.optional("insert") {
      return .insert(try insert.choice(of: WordingInsert.self, called: "an insert"))
    }
    if table.optional("page") != nil { return .pageBreak }
    guard let id = table.optional("question"), let ask = table.optional("ask") else {
      throw table.place.fault(
        expected: "a heading, something to say, a list, an insert, a question or a page")
    }
    return .question(
      PaperQuestion(
        id: try id.text(), ask: try text(ask),
        hint: try table.optional("hint").map { place throws(PackFault) in try text(place) },
        answer: try answer(table),
        records: try table.optional("records").map { place throws(PackFault) in
          try place.choice(of: PaperQuestion.Records.self, called: "what it records")
        } ?? .words))
  }

  private func answer(_ table: PackTable) throws(PackFault) -> PaperQuestion.Answer {
    let count = "a whole number of lines from 1 to 30"
    if let lines = table.optional("lines") {
      return .lines(try lines.whole(in: 1...30, expected: count))
    }
    if let box = table.optional("box") { return .box(try box.whole(in: 1...30, expected: count)) }
    if let choices = table.optional("choose") { return .choice(try texts(choices), several: false) }
    if let choices = table.optional("tick") { return .choice(try texts(choices), several: true) }
    guard let faces = table.optional("faces") else {
      throw table.place.fault(expected: "an answer: lines, box, choose, tick or faces")
    }
    var drawn: [Face] = []
    for face in try faces.list() { drawn.append(try face.choice(of: Face.self, called: "a face")) }
    return .faces(drawn)
  }

  private func texts(_ place: PackNode) throws(PackFault) -> [String] {
    var texts: [String] = []
    for element in try place.list() { texts.append(try text(element)) }
    return texts
  }

  /// A text whose slots are all known, on one line.
  private func text(_ place: PackNode) throws(PackFault) -> String {
    let text = try place.text()
    for name in text.slotNames where WordingSlot(rawValue: name) == nil {
      throw place.fault(
        found: "the slot “\(name.shownSafely)”",
        expected: "one of " + WordingSlot.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return text.trimmed
  }
}

extension String {
  /// The names between double braces, without the sign that begins or ends a section.
  fileprivate var slotNames: [String] {
    var names: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: "{{") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else {
        names.append(String(rest))
        break
      }
      names.append(String(rest[..<close.lowerBound].drop { "#^/".contains($0) }).trimmed)
      rest = rest[close.upperBound...]
    }
    return names
  }
}
