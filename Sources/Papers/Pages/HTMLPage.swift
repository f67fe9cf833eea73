import Protocols

/// A paper as one HTML file that needs nothing beside it: no script, no picture, no font, nothing from
/// elsewhere. Headings stand in order under one title, so that a screen reader can go through it.
package struct HTMLPage {
  private var html: [String] = []
  private let look: PaperLook

  /// The whole file, in UTF-8.
  package static func text(of paper: Paper, look: PaperLook = PaperLook()) -> String {
    var page = HTMLPage(look: look)
    page.add(paper)
    return page.html.joined(separator: "\n") + "\n"
  }

  private init(look: PaperLook) { self.look = look }

  private mutating func add(_ paper: Paper) {
    html += [
      "<!DOCTYPE html>", "<html lang=\"\(HTMLText.escaped(paper.language))\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(HTMLText.escaped(paper.title))</title>",
      "<style>\(PageStyle.css(look.size, isDense: paper.kind == .brief))</style>", "</head>",
      "<body>", "<main>",
      "<h1>\(HTMLText.escaped(paper.title))</h1>",
    ]
    for block in paper.blocks { add(block) }
    html += ["</main>", "</body>", "</html>"]
  }

  private mutating func add(_ block: PaperBlock) {
    switch block {
    case .heading(let text, let level):
      let tag = level <= 2 ? "h2" : "h3"
      html.append("<\(tag)>\(HTMLText.escaped(text))</\(tag)>")
    case .paragraph(let text): html.append("<p>\(HTMLText.broken(text))</p>")
    case .list(let items) where items.isEmpty: break
    case .list(let items):
      html.append("<ul>")
      html += items.map { "<li>\(HTMLText.broken($0))</li>" }
      html.append("</ul>")
    case .table(_, let rows) where rows.isEmpty: break
    case .table(let header, let rows):
      html += ["<table class=\"columns-\(header.count)\">", "<thead><tr>"]
      html += header.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }
      html += ["</tr></thead>", "<tbody>"]
      for row in rows {
        let cells = zip(row.indices, row).map { column, cell in
          // Where rows stand one below another, the heading of a column stands in each cell.
          let heading = column == 0 || cell.isEmpty || column >= header.count ? "" : header[column]
          let label =
            heading.isEmpty
            ? "" : "<span class=\"label\">\(HTMLText.escaped(heading)): </span>"
          return "<td>\(label)\(HTMLText.broken(cell))</td>"
        }
        html.append("<tr>" + cells.joined() + "</tr>")
      }
      html += ["</tbody>", "</table>"]
    case .question(let question, let number): add(question, number: number)
    case .quotation(let words, let whose):
      html += [
        "<figure class=\"words\">",
        "<blockquote dir=\"auto\"><p>“\(HTMLText.broken(words))”</p></blockquote>",
        "<figcaption>\(HTMLText.escaped(whose))</figcaption>", "</figure>",
      ]
    case .pageBreak: html.append("<div class=\"page\">&nbsp;</div>")
    }
  }

  private mutating func add(_ question: PaperQuestion, number: Int) {
    html.append("<section class=\"question\">")
    html.append(
      "<p class=\"ask\"><span class=\"number\">\(number).</span> \(HTMLText.broken(question.ask))</p>"
    )
    if let hint = question.hint { html.append("<p class=\"hint\">\(HTMLText.broken(hint))</p>") }
    if look.isForInterpreter { addRoom("Translation", count: 2) }
    if look.isForInterpreter && question.answer.isWritten {
      html.append("<p class=\"room\">Answer</p>")
    }
    switch question.answer {
    case .lines(let count): html.append(Self.lines(count))
    case .box(let count): html.append(Self.box(count))
    case .choice(let choices, let several):
      html.append("<ul class=\"choices\" aria-label=\"\(several ? "Tick any" : "Tick one")\">")
      html += choices.map { "<li>\(Self.tick)\(HTMLText.escaped($0))</li>" }
      html.append("</ul>")
    case .faces(let faces):
      html.append("<ul class=\"faces\">")
      for face in faces {
        let drawing = face.features.map { HTMLText.escaped($0) }.joined(separator: "\n")
        html += [
          "<li><pre aria-hidden=\"true\">\(drawing)</pre>",
          "<span>\(Self.tick)\(HTMLText.escaped(face.name))</span></li>",
        ]
      }
      html.append("</ul>")
    }
    if look.isForInterpreter { addRoom("Answer in English", count: question.answer.room) }
    html.append("</section>")
  }

  private mutating func addRoom(_ label: String, count: Int) {
    html.append("<p class=\"room\">\(label)</p>")
    html.append(Self.lines(count))
  }

  private static let tick = "<span class=\"tick\" aria-hidden=\"true\">&nbsp;</span>"

  private static func lines(_ count: Int) -> String {
    "<div class=\"lines\" role=\"img\" aria-label=\"Lines to write on\">"
      + String(repeating: "<div>&nbsp;</div>", count: count) + "</div>"
  }

  private static func box(_ count: Int) -> String {
    "<div class=\"box\" role=\"img\" aria-label=\"A box to write or draw in\" "
      + "style=\"height:\(count * 2)em\">&nbsp;</div>"
  }
}
