/// A paper for programs: what it says, and what was left out of it.
package struct PaperItem: Encodable {
  let kind, title, audience, text: String
  let leftOut: [LeftOutItem]
  let cautions: [String]

  private enum CodingKeys: String, CodingKey {
    case kind, title, audience = "for", text, leftOut, cautions
  }

  struct LeftOutItem: Encodable {
    let what, why: String
    let count: Int
  }

  package init(_ paper: Paper, look: PaperLook) {
    kind = paper.kind.rawValue
    title = paper.title
    audience = paper.audience
    text = PlainPage.text(of: paper, look: look)
    leftOut = paper.leftOut.map { LeftOutItem(what: $0.what, why: $0.why, count: $0.count) }
    cautions = paper.cautions
  }
}

/// A paper that fits, in a list.
package struct PaperLine: Encodable {
  let kind, name: String
  let audience: String

  private enum CodingKeys: String, CodingKey { case kind, name, audience = "for" }

  package init(_ request: PaperRequest, in matter: PaperCase) {
    kind = request.kind.rawValue
    name = request.kind.name
    audience = matter.readerWord(request.reader)
  }

  /// A line for each, as the command takes it.
  package static func text(_ lines: [PaperLine]) -> String {
    guard !lines.isEmpty else { return "No paper fits this meeting.\n" }
    var paper = TextPaper()
    for line in lines {
      let reader = line.audience.isEmpty ? "" : " --for \"\(line.audience)\""
      paper.add("\(line.kind)\(reader)", right: line.name)
    }
    return paper.text
  }
}

extension PaperCase {
  /// How a command is told for whom a paper is; empty where it does not have to be.
  package func readerWord(_ reader: PaperReader) -> String {
    switch reader {
    case .child: "child"
    case .person(let person): name(person)
    case .professional: "professional"
    case .workers: ""
    }
  }
}
