import Participation
import Support
import Testing

@Suite("Names, as they are found and compared")
struct FoldedNameTests {
  /// What people type, and the name that it finds.
  static let found = [
    ("o'brien", "Aoife O’Brien"), ("obrien", "Aoife O’Brien"), ("O’Shea", "Niall O'Shea"),
    ("oshea", "Niall O'Shea"), ("o`brien", "Aoife O'Brien"), ("OʼBrien", "Aoife O´Brien"),
    ("obrien", "Aoife O Brien"), ("lukasz", "Łukasz Żak"), ("ŁUKASZ", "lukasz zak"),
    ("zoe", "Zoë Bright"), ("Zoë", "Zoe Bright"), ("zoe", "Zoe\u{308} Bright"),
    ("zo\u{EB}", "Zoe\u{308} Bright"), ("soren", "Søren Dahl"), ("dang", "Mai Đặng"),
    ("Đặng", "Mai Dang"), ("weiss", "Lena Weiß"), ("WEISS", "Lena Weiß"), ("WEIẞ", "Lena Weiss"),
    ("aegir", "Ægir Þórsson"), ("thorsson", "Ægir Þórsson"), ("oeuvre", "Œuvre"),
    ("gudrun", "Guðrún"), ("isil", "Işıl"), ("IŞIL", "isil"), ("istanbul", "İstanbul"),
    ("anne marie", "Anne-Marie Cole"), ("annemarie", "Anne-Marie Cole"),
    ("anne-marie", "Annemarie Cole"), ("anne‑marie", "Anne Marie Cole"),
    ("anne–marie", "Anne—Marie Cole"), ("smithjones", "Kit Smith-Jones"),
    ("jones", "Kit Smith-Jones"), ("bright zoe", "Zoë Bright"), ("n1041", "N-1041"),
    ("Ｌｅｏ", "Leo Adeyemi"), ("иван", "ИВАН"), ("и\u{306}", "й"), ("αννα", "Άννα"),
    ("  leo   ad ", "Leo Adeyemi"), ("adeyemi", "Leo  Adeyemi"), ("’", "Leo Adeyemi"),
  ]

  @Test("whatever is typed finds the name", arguments: found)
  func finds(typed: String, name: String) {
    #expect(FoldedName(name).contains(FoldedName.words(typed)))
  }

  @Test(
    "and not another",
    arguments: [
      ("leo x", "Leo Adeyemi"), ("zoe", "Zo Bright"), ("adeyemileo", "Leo Adeyemi"),
      ("kim", "Ki Om"), ("1041n", "N-1041"),
    ])
  func findsNot(typed: String, name: String) {
    #expect(!FoldedName(name).contains(FoldedName.words(typed)))
  }

  @Test("no word reaches from one text into the next")
  func border() {
    let name = FoldedName(of: ["Leo Adeyemi", "Lee", "41"])
    #expect(name.contains(FoldedName.words("lee 41 adeyemi")))
    #expect(!name.contains(FoldedName.words("adeyemilee")))
    #expect(!name.contains(FoldedName.words("lee41")))
  }

  @Test(
    "names that are one",
    arguments: [
      ("Ama Mensah", "ama  mensah "), ("Zoe Bright", "Zoë Bright"), ("O’Brien", "OBrien"),
      ("Anne-Marie", "Anne Marie"), ("Anne-Marie", "AnneMarie"), ("Łukasz", "Lukasz"),
      ("Søren", "Soren"), ("Weiß", "Weiss"),
    ])
  func areOne(one: String, other: String) {
    #expect(one.isSameName(as: other))
    #expect(other.isSameName(as: one))
  }

  @Test("names that are not", arguments: [("Ama", "Ama Mensah"), ("Zoe", "Zoa"), ("", "Zoe")])
  func areTwo(one: String, other: String) { #expect(!one.isSameName(as: other)) }

  @Test(
    "a text speaks of a name, however it is spelt there",
    arguments: [
      ("Zoe's school is told.", "Zoë"), ("Tell Zoë, and Kit.", "Zoe"),
      ("OBrien goes on", "O’Brien"),
      ("(O'Brien's plan)", "O’Brien"), ("Kacper's school", "Kacper"),
      ("for anne marie", "Anne-Marie"),
      ("Łukasz’s room", "Lukasz"), ("zoe obrien", "Zoë O’Brien"),
    ])
  func speaks(text: String, name: String) { #expect(text.speaks(of: name)) }

  @Test(
    "and not of what is only like it",
    arguments: [("the same school", "Sam"), ("Leonard", "Leo"), ("Zoe", "Zoe Bright"), ("x", "")])
  func speaksNot(text: String, name: String) { #expect(!text.speaks(of: name)) }

  @Test("stand in the order in which names are filed")
  func order() {
    let names = ["Zoë", "Ann Zed", "Anna Bell", "Anne-Marie", "Łukasz", "Leo", "Émile", "O’Dea"]
    #expect(
      names.sorted { FoldedName($0) < FoldedName($1) }
        == ["Ann Zed", "Anna Bell", "Anne-Marie", "Émile", "Leo", "Łukasz", "O’Dea", "Zoë"])
  }

  @Test("however a name is spelt of letters and marks, it is the same", arguments: 1...20)
  func spellings(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = ["a", "e", "o", "u", "c", "n", "s", "z", "и", "α"]
    let marks = ["\u{300}", "\u{301}", "\u{308}", "\u{323}", "\u{327}", "\u{302}\u{301}"]
    let apostrophes = ["", "'", "’", "‘", "ʼ", "`", "´", "′"]
    let hyphens = ["", "-", " ", "‐", "‑", "–", "—", "  "]
    func spelt(_ letters: [String]) -> String {
      letters.map { letter in
        let mark = Bool.random(using: &random) ? marks.randomElement(using: &random) ?? "" : ""
        let spelt = Bool.random(using: &random) ? letter.uppercased() : letter
        return spelt + mark + (apostrophes.randomElement(using: &random) ?? "")
      }.joined(separator: hyphens.randomElement(using: &random) ?? "")
    }
    for _ in 0..<50 {
      let name = (0..<6).map { _ in letters.randomElement(using: &random) ?? "a" }
      let (one, other) = (spelt(name), spelt(name))
      #expect(one.isSameName(as: other), "\(one) and \(other)")
      #expect(FoldedName(one).contains(FoldedName.words(other)), "\(other) in \(one)")
      #expect(FoldedName(FoldedName(one).text) == FoldedName(one))
    }
  }
}
