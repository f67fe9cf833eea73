import Canvas
import Testing

@Suite("Text broken into lines")
struct WrappingTests {
  @Test("breaks at words, and a word that is too long within itself")
  func breaksAtWords() {
    #expect(
      Wrapping.lines("I want to see my sister more.", width: 10) == [
        "I want to", "see my", "sister", "more.",
      ])
    #expect(Wrapping.lines("Llanfairpwll", width: 5) == ["Llanf", "airpw", "ll"])
  }

  @Test("keeps the line ends of the text, also empty lines")
  func keepsLineEnds() {
    #expect(Wrapping.lines("a\n\nb\n", width: 10) == ["a", "", "b", ""])
  }

  @Test("loses no character but the blank it broke at", arguments: [1, 2, 3, 7, 20])
  func losesNothing(width: Int) {
    let text = "Ich möchte  zu Oma 我想见奶奶 and Mum, please – yes!"
    let spans = Wrapping.spans(Array(text), width: width)
    var next = 0
    for span in spans {
      #expect(span.range.lowerBound == next)
      #expect(span.next - span.range.upperBound <= 1)
      next = span.next
    }
    #expect(next == text.count)
  }
}
