import Canvas
import Testing

@Suite("Drawing")
struct CanvasTests {
  @Test("cuts what does not fit, and says so with a sign")
  func cuts() {
    let frame = Frame(size: Size(width: 10, height: 2))
    let canvas = Canvas(frame)
    canvas.write("Looked-after review")
    canvas.write("ready", y: 1)
    #expect(frame.text == "Looked-af…\nready")
  }

  @Test("writes nothing outside its part")
  func staysWithin() {
    let frame = Frame(size: Size(width: 12, height: 3))
    let part = Canvas(frame).part(x: 2, y: 1, width: 4, height: 1)
    part.write("Children")
    part.write("below", y: 1)
    part.write("left", x: -1)
    part.writeRight("to the right", y: 0)
    #expect(frame.text == "\n  to …\n")
  }

  @Test("keeps the columns right beside wide characters, also where one is cut in half")
  func wideCharacters() {
    let frame = Frame(size: Size(width: 8, height: 1))
    let canvas = Canvas(frame)
    canvas.write("我想见奶奶")
    #expect(frame.row(0) == "我想见…")
    canvas.write("x", x: 1)
    #expect(frame.row(0) == " x想见…")
  }

  @Test(
    "shows what would steer a terminal as a dot",
    arguments: ["\u{1B}", "\u{202E}", "\u{7}", "\u{9B}"])
  func showsControls(character: String) {
    let frame = Frame(size: Size(width: 8, height: 1))
    Canvas(frame).write("a\(character)b")
    #expect(frame.row(0) == "a·b")
  }

  @Test("has ASCII for every sign of the interface, and letters without their accents")
  func ascii() {
    let signs = "─│┌┐└┘▸▾✓·•…–“”’→←↑↓↵"
    #expect(signs.map(PlainGlyphs.ascii).allSatisfy { $0.isASCII && $0 != "?" })
    #expect(String("Åsa é".map(PlainGlyphs.ascii)) == "Asa e")
    #expect(PlainGlyphs.ascii("我") == "?")
  }
}

@Suite("A list")
struct ListingTests {
  @Test("shows the selection, and holds it within the list", arguments: [0, 1, 5, 30])
  func holdsSelection(count: Int) {
    var listing = Listing()
    for key in [Key.down, .pageDown, .end, .up, .pageUp, .home, .pageDown, .pageDown] {
      _ = listing.handle(key, count: count, height: 10)
      let rows = listing.rows(count: count, height: 10)
      #expect(count == 0 ? rows.isEmpty : rows.contains(listing.selected))
      #expect(rows.count == min(count, 10))
    }
  }

  @Test("takes the mouse where it is drawn, and nowhere else")
  func mouse() {
    var listing = Listing()
    let area = Rect(x: 0, y: 4, width: 20, height: 5)
    let inside = Mouse(.click, at: Point(x: 3, y: 6))
    let outside = Mouse(.click, at: Point(x: 3, y: 3))
    let below = Mouse(.click, at: Point(x: 3, y: 8))
    let taken = [inside, outside, below].map { listing.handle($0, in: area, count: 4) }
    #expect(taken == [true, false, false])
    #expect(listing.selected == 2)
  }
}
