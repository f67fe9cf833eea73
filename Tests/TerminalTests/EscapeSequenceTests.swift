import Canvas
import Testing

@testable import Terminal

@Suite("Sequences that ncurses does not know")
struct EscapeSequenceTests {
  @Test(
    "a key is known by its sequence, whatever the terminal's type",
    arguments: [
      ("", "A", .up), ("", "Z", .backTab), ("", "H", .home), ("1", "~", .home), ("3", "~", .delete),
      ("5", "~", .pageUp), ("15", "~", .function(5)), ("17", "~", .function(6)),
      ("24", "~", .function(12)),
    ] as [(String, Unicode.Scalar, Key)])
  func keys(parameters: String, last: Unicode.Scalar, key: Key) {
    #expect(EscapeSequence(parameters: parameters, last: last).meaning == .key(key))
  }

  @Test(
    "the mouse is known by its sequence, with shift held or not",
    arguments: [
      ("<0;3;5", .press), ("<4;3;5", .press), ("<64;3;5", .wheelUp), ("<65;3;5", .wheelDown),
    ] as [(String, EscapeSequence.Button)])
  func mouse(parameters: String, button: EscapeSequence.Button) {
    let meaning = EscapeSequence(parameters: parameters, last: "M").meaning
    #expect(meaning == .mouse(button, at: Point(x: 2, y: 4)))
  }

  @Test(
    "what means nothing here is no key",
    arguments: [
      ("1;5", "A"), ("", "I"), ("?1;2", "c"), ("201", "~"), ("<0;3;5", "m"), ("<2;3;5", "M"),
      ("<0;0;0", "M"), ("<0;99999999999999999999;1", "M"), ("99999999999999999999", "~"),
      ("11111", "~"),
    ] as [(String, Unicode.Scalar)])
  func nothing(parameters: String, last: Unicode.Scalar) {
    #expect(EscapeSequence(parameters: parameters, last: last).meaning == .nothing)
  }

  @Test(
    "a terminal's code is written without its times to wait",
    arguments: [
      ("\u{1B}[m\u{0F}$<2>", "\u{1B}[m\u{0F}"), ("$<5/>a$<20>b", "ab"), ("a$<b", "a$<b"),
      ("plain", "plain"),
    ])
  func delays(code: String, written: String) {
    #expect(Session.withoutDelays(code) == written)
  }
}
