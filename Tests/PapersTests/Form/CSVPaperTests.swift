import Papers
import Testing

@Suite("Comma-separated text")
struct CSVPaperTests {
  private func cell(_ text: String) -> String {
    var paper = CSVPaper(["a", "b"])
    paper.add([text, "end"])
    let scalars = paper.text.unicodeScalars
    return String(String.UnicodeScalarView(scalars.dropFirst(5).dropLast(6)))
  }

  @Test("Has a header and rows that end in CRLF, also where there is none")
  func rows() {
    var paper = CSVPaper(["name", "age"])
    #expect(paper.text == "name,age\r\n")
    paper.add(["Leo", "11"])
    paper.add(["Mia"])
    #expect(paper.text == "name,age\r\nLeo,11\r\nMia,\r\n")
  }

  @Test(
    "Quotes what has to be quoted, and doubles marks",
    arguments: [
      ("Leo", "Leo"), ("", ""), ("a,b", "\"a,b\""), ("say “no”", "say “no”"),
      ("a \"b\"", "\"a \"\"b\"\"\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""), ("\"\u{301}", "\"\"\"\u{301}\""), ("Åsa", "Åsa"),
    ])
  func quoting(text: String, shown: String) { #expect(cell(text) == shown) }

  @Test(
    "Makes harmless what a spreadsheet would take for a formula",
    arguments: ["=", "+", "-", "@", "\t", "\r"])
  func formulas(sign: String) {
    let shown = cell(sign + "1")
    #expect(shown == "'\(sign)1" || shown == "\"'\(sign)1\"")
    #expect(cell(" " + sign + "1").contains("' " + sign + "1"))
    // Elsewhere in a cell they mean nothing.
    #expect(cell("a" + sign).first != "'")
    #expect(!cell("a" + sign).contains("'"))
  }

  @Test("Makes visible what would steer a terminal")
  func terminal() { #expect(cell("a\u{1B}[2Jb") == "a\\u{1b}[2Jb") }

  @Test("Comes back as what went in, by the reader of returns")
  func comesBack() {
    let cells = ["Leo, 11", "say \"no\"", "two\nlines", "", "plain", " blank "]
    var paper = CSVPaper(["a", "b", "c", "d", "e", "f"])
    paper.add(cells)
    #expect(CommaSeparated.rows(of: paper.text.utf8).last?.fields == cells)
  }
}
