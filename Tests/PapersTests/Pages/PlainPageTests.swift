import Papers
import Participation
import Protocols
import Testing

@Suite("A page as text")
struct PlainPageTests {
  @Test(
    "No line is over 72 columns, and nothing steers a terminal", arguments: HTMLPageTests.hostile)
  func page(text: String) {
    for look in [PaperLook(), PaperLook(isForInterpreter: true)] {
      let page = PlainPage.text(of: Pages.everywhere(text), look: look)
      for line in page.split(separator: "\n") { #expect(line.count <= 72) }
      #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.steersTerminal })
      #expect(!page.contains("\n\n\n"))
    }
  }

  @Test("No line of a sample paper is over 72 columns", arguments: try SamplePapers.all())
  func samples(sample: SamplePapers.Sample) throws {
    for line in sample.text.split(separator: "\n") {
      #expect(line.count <= 72, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test("What was typed on several lines keeps them")
  func lines() {
    let paper = Paper(
      kind: .childSheet, title: "T", audience: "",
      blocks: [.quotation("One.\nTwo.", whose: "Leo")])
    #expect(PlainPage.text(of: paper) == "T\n=\n\n    “One.\n    Two.”\n    – Leo\n")
  }

  @Test("Every face is seven lines of eleven columns", arguments: Face.allCases)
  func faces(face: Face) {
    #expect(face.drawing.count == 7)
    #expect(face.drawing.allSatisfy { $0.count == 11 && $0.allSatisfy(\.isASCII) })
  }
}
