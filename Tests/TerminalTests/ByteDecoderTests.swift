import Testing

@testable import Terminal

@Suite("Characters from bytes")
struct ByteDecoderTests {
  private static func text(_ bytes: [UInt8]) -> String {
    var decoder = ByteDecoder()
    var text = String.UnicodeScalarView()
    for byte in bytes { text += decoder.take(byte) }
    text += decoder.end()
    return String(text)
  }

  @Test(
    "a character comes out as it went in, byte by byte",
    arguments: ["a", "Å", "Zoë said “no” – twice", "子", "\u{1F600}", "\u{7F}\u{1B}[A"])
  func whole(text: String) { #expect(Self.text(Array(text.utf8)) == text) }

  @Test(
    "what is no character is shown as that, and swallows nothing behind it",
    arguments: [
      ([0xFF, 0x61], "\u{FFFD}a"), ([0xE5, 0x61, 0x62], "\u{FFFD}ab"),
      ([0xC3, 0xC3, 0xA5], "\u{FFFD}å"), ([0xE2, 0x80, 0x61], "\u{FFFD}a"),
      ([0x80], "\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}"), ([0xE2, 0x82], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func malformed(bytes: [UInt8], text: String) { #expect(Self.text(bytes) == text) }
}
