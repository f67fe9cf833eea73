import Testing

@testable import Terminal

@Suite("A paste")
struct PasteTests {
  /// Reads a paste as a terminal gives it, in pieces no longer than there is room for.
  private static func read(_ given: String) -> (text: String, rest: String) {
    var paste = Paste()
    var bytes = Array(given.utf8)[...]
    while !paste.isWhole, !bytes.isEmpty {
      let piece = bytes.prefix(paste.room)
      paste.take(piece)
      bytes = bytes.dropFirst(piece.count)
    }
    return (paste.text, String(decoding: bytes, as: UTF8.self))
  }

  @Test(
    "every kind of line end is one line end",
    arguments: [("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\nb", "a\nb"), ("a\r\r\nb\n", "a\n\nb\n")])
  func lineEnds(given: String, text: String) {
    #expect(Self.read(given + "\u{1B}[201~").text == text)
  }

  @Test(
    "what follows the end is left to be read as keys",
    arguments: ["", "a", "\u{1B}", "\u{1B}[20", "\u{1B}[201", "Åsa \u{1B}[A \u{1B}[200~"],
    ["", "q", "\u{1B}[A", "\u{1B}[200~more"])
  func ends(text: String, rest: String) {
    let read = Self.read(text + "\u{1B}[201~" + rest)
    #expect(read.text == text)
    #expect(read.rest == rest)
  }

  @Test("one without an end is kept as far as it came")
  func unfinished() { #expect(Self.read("half a sent").text == "half a sent") }

  @Test("bytes that are no characters are shown as that")
  func malformed() {
    var paste = Paste()
    paste.take([0x61, 0xFF, 0x62])
    #expect(paste.text == "a\u{FFFD}b")
  }
}
