import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("A page in HTML")
struct HTMLPageTests {
  /// What somebody might type, and what could harm a page, a terminal or the order of letters.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><script>", "<!--",
    "-->",
    "]]>", "&lt;b&gt;", "&#x3C;script&#x3E;", "'; drop table", "javascript:alert(1)",
    "{{child}}{{#reader}}", "{{{", "\u{1B}[31mred\u{1B}[0m", "\u{9B}31m", "\u{202E}gnirts",
    "\u{2067}عما\u{2069}", "\u{0}\u{7}\u{8}", "\u{FEFF}", noncharacters,
    String(repeating: "x", count: 10_000), String(repeating: "<b>", count: 3_400),
    String(repeating: "\u{301}", count: 10_000), "line\nafter\r\nline\u{2028}more",
  ]

  /// Code points that stand for no character, which Swift's own literals refuse.
  private static var noncharacters: String {
    String(String.UnicodeScalarView([0xFDD0, 0xFFFE, 0x1_FFFF].compactMap(Unicode.Scalar.init)))
  }

  @Test("Whatever was typed stays text", arguments: hostile.indices, PaperLook.Size.allCases)
  func harmless(index: Int, size: PaperLook.Size) {
    let text = Self.hostile[index]
    let html = HTMLPage.text(
      of: Pages.everywhere(text), look: PaperLook(size: size, isForInterpreter: true))
    let plain = HTMLPage.text(
      of: Pages.everywhere("safe"), look: PaperLook(size: size, isForInterpreter: true))
    #expect(Pages.tags(of: html).filter { $0 != "<br>" } == Pages.tags(of: plain))
    #expect(html.unicodeScalars.allSatisfy { $0 == "\n" || !$0.steersTerminal })
    #expect(html.unicodeScalars.allSatisfy { !$0.properties.isNoncharacterCodePoint })
  }

  @Test("Random text of hostile pieces stays text")
  func random() {
    var generator = SeededGenerator(seed: 6)
    let plain = Pages.tags(of: HTMLPage.text(of: Pages.everywhere("safe")))
    for _ in 0..<200 {
      let text = (0..<6).map { _ in
        String((Self.hostile.randomElement(using: &generator) ?? "").prefix(30))
      }.joined(separator: ["", " ", "\n"].randomElement(using: &generator) ?? "")
      let html = HTMLPage.text(of: Pages.everywhere(text))
      #expect(Pages.tags(of: html).filter { $0 != "<br>" } == plain, "\(text.shownSafely)")
    }
  }

  @Test("Names in any script stand as they are written", arguments: ["Åsa", "عمر", "नेहा", "李雷"])
  func scripts(name: String) {
    #expect(HTMLPage.text(of: Pages.everywhere(name)).contains("<h1>\(name)</h1>"))
  }

  @Test("It needs nothing beside it and runs nothing", arguments: PaperLook.Size.allCases)
  func selfContained(size: PaperLook.Size) {
    let html = HTMLPage.text(of: Pages.everywhere("words"), look: PaperLook(size: size))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for word in ["<script", "http:", "https:", "url(", "@import", "<img", "<link", "src=", "href="]
    {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test("Headings stand in order under one title", arguments: try SamplePapers.all())
  func headings(sample: SamplePapers.Sample) throws {
    let levels = Pages.tags(of: HTMLPage.text(of: sample.paper)).compactMap { tag -> Int? in
      tag.hasPrefix("<h") && tag.count == 4 ? tag.dropFirst(2).first?.wholeNumberValue : nil
    }
    #expect(levels.first == 1 && levels.dropFirst().allSatisfy { $0 > 1 })
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("Large print is 18 points, nothing for dyslexia is in italics or set to both edges")
  func looks() {
    let paper = Pages.everywhere("words")
    let large = HTMLPage.text(of: paper, look: PaperLook(size: .large))
    #expect(large.contains("html { font-size: 18pt"))
    let dyslexia = HTMLPage.text(of: paper, look: PaperLook(size: .dyslexia))
    #expect(dyslexia.contains("letter-spacing") && dyslexia.contains("background: #fdf6e0"))
    #expect(!dyslexia.contains("italic") && !dyslexia.contains("justify"))
  }

  @Test("Nothing that is read is under 18 points in large print")
  func largeThroughout() {
    let html = HTMLPage.text(of: Pages.everywhere("words"), look: PaperLook(size: .large))
    var sizes: [Substring: Double] = [:]
    for rule in html.split(separator: "}") {
      guard let start = rule.firstIndex(of: "{"),
        let size = rule[start...].firstMatch(of: #/font-size: ([0-9.]+)em/#)
      else { continue }
      for selector in rule[..<start].split(whereSeparator: { $0 == "," || $0.isNewline }) {
        sizes[selector.drop { $0 == " " }] = Double(size.1)
      }
    }
    #expect(sizes.count > 3)
    // A face is drawn with letters and not read.
    for (selector, size) in sizes where selector != ".faces pre " {
      #expect(size >= 1, "\(selector)")
    }
  }

  @Test("In a cell stands the heading of its column, shown where there are no columns")
  func labels() {
    let paper = Paper(
      kind: .brief, title: "T", audience: "",
      blocks: [.table(header: ["Whom", "Met"], rows: [["Leo", "done"], ["Mei", ""]])])
    let html = HTMLPage.text(of: paper, look: PaperLook(size: .large))
    #expect(html.contains("<td>Leo</td><td><span class=\"label\">Met: </span>done</td>"))
    #expect(html.contains("<td>Mei</td><td></td>"))
    #expect(html.contains("thead { display: none; }"))
    #expect(!HTMLPage.text(of: paper).contains("thead { display: none; }"))
  }

  @Test(
    "Ink on its ground is 7 to 1 or more",
    arguments: [("#111111", "#ffffff"), ("#111111", "#fdf6e0")])
  func contrast(ink: String, ground: String) {
    #expect(Pages.contrast(ink, ground) >= 7)
  }

  @Test("A question for an interpreter has room for its translation and for the answer in English")
  func interpreter() {
    let paper = Pages.everywhere("words")
    let plain = HTMLPage.text(of: paper)
    let html = HTMLPage.text(of: paper, look: PaperLook(isForInterpreter: true))
    #expect(!plain.contains("Translation"))
    #expect(html.components(of: "Translation") == 4)
    #expect(html.components(of: "Answer in English") == 4)
  }
}

extension String {
  func components(of part: String) -> Int { ranges(of: part).count }
}

/// Papers made for tests.
enum Pages {
  /// A paper with one text everywhere that a text can stand.
  static func everywhere(_ text: String) -> Paper {
    Paper(
      kind: .form, title: text, audience: text,
      blocks: [
        .heading(text, level: 2), .paragraph(text), .list([text, text]),
        .table(header: [text, text], rows: [[text, text]]), .quotation(text, whose: text),
        .question(question(.lines(2), text), number: 1),
        .question(question(.box(3), text), number: 2),
        .question(question(.choice([text, text], several: true), text), number: 3),
        .question(question(.faces(Face.allCases), text), number: 4), .pageBreak,
      ])
  }

  private static func question(_ answer: PaperQuestion.Answer, _ text: String) -> PaperQuestion {
    PaperQuestion(id: "q", ask: text, hint: text, answer: answer)
  }

  /// Everything that HTML reads as a tag, in order: code point by code point, as a browser does.
  static func tags(of html: String) -> [String] {
    var tags: [String] = []
    var rest = html.unicodeScalars[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      let close = rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
      tags.append(String(rest[..<close]))
      rest = rest[close...]
    }
    return tags
  }

  /// The ratio of two colours' luminance. Source: WCAG 2.2.
  static func contrast(_ first: String, _ second: String) -> Double {
    let lights = [first, second].map(luminance).sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      guard share > 0.04045 else { return share / 12.92 }
      // (x + 0.055) / 1.055 to the power of 2.4, by squares and a fifth root.
      let base = (share + 0.055) / 1.055
      return base * base * fifthRoot(base * base)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + value / (root * root * root * root)) / 5 }
    return root
  }
}
