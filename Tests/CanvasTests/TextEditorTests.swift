import Canvas
import Testing

@Suite("Text being typed")
struct TextEditorTests {
  private func typed(_ text: String, _ keys: Key..., multiline: Bool = false) -> TextEditor {
    var editor = TextEditor(text, multiline: multiline)
    for key in keys { _ = editor.handle(key, width: 20) }
    return editor
  }

  @Test("goes in where the cursor is")
  func insertsAtCursor() {
    let editor = typed("see sister", .alt("b"), .character("m"), .character("y"), .character(" "))
    #expect(editor.text == "see my sister")
  }

  @Test("loses a character, a word or a line as shells do")
  func removes() {
    #expect(typed("more", .backspace).text == "mor")
    #expect(typed("see my sister", .control("w")).text == "see my ")
    #expect(typed("see my sister", .control("u")).text == "")
    #expect(typed("see my sister", .home, .control("k")).text == "")
    #expect(typed("more", .home, .delete).text == "ore")
  }

  @Test("keeps line ends where there are several lines, and none where there is one")
  func keepsLineEnds() {
    #expect(TextEditor("one\r\ntwo\nthree", multiline: true).text == "one\ntwo\nthree")
    #expect(TextEditor("one\ntwo").text == "one two")
  }

  @Test("moves up and down by the lines as they are shown")
  func movesByShownLines() {
    var editor = TextEditor("I want to see my sister more and my Nan", multiline: true)
    _ = editor.handle(.home, width: 12)
    _ = editor.handle(.down, width: 12)
    _ = editor.handle(.character("|"), width: 12)
    #expect(editor.text == "I want to |see my sister more and my Nan")
  }

  @Test("joins a mark to the letter before it")
  func joinsMarks() {
    var editor = TextEditor("e")
    _ = editor.handle(.character("\u{301}"))
    #expect(editor.characters == ["é"])
    #expect(editor.cursor == 1)
  }

  @Test(
    "holds the cursor within the text whatever is pressed", arguments: 1...40 as ClosedRange<UInt64>
  )
  func holdsCursor(seed: UInt64) {
    var random = SplitMix(seed)
    var editor = TextEditor(multiline: seed.isMultiple(of: 2))
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .backspace, .delete, .enter, .control("w"),
      .control("u"), .control("k"), .alt("b"), .alt("f"), .character("a"), .character(" "),
      .character("我"), .character("\u{301}"), .character("\u{200D}"),
    ]
    for _ in 0..<300 {
      _ = editor.handle(keys.randomElement(using: &random) ?? .left, width: 7)
      #expect((0...editor.characters.count).contains(editor.cursor))
      #expect(editor.characters == Array(editor.text))
      let place = editor.place(in: Wrapping.spans(editor.characters, width: 7))
      #expect(place.x >= 0 && place.y >= 0)
    }
  }
}

/// A sequence of numbers that is the same each time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
