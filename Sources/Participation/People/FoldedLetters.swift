/// What letters are folded to, for names as they are found and compared.
///
/// Written out, since the standard library takes no letter apart: each letter that Unicode makes of a
/// plain one and marks, and those that people write plainly without: ł as l, ø as o, ß as ss.
enum FoldedLetters {
  /// The plain letters of a lower-case one; nil where it is one itself, or no letter.
  static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if let plain = table[scalar] { return plain }
    // Wide forms, as East Asian keyboards write them, stand in the order of ASCII.
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return nil }
    return [UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)]
  }

  /// Hyphens and dashes of every kind, and what is blank.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
      || scalar == "\u{2212}"
  }

  /// Marks, apostrophes of every kind, and what is never seen.
  static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    marks.contains { $0.contains(scalar.value) } || apostrophes.contains(scalar)
      || scalar.properties.generalCategory == .format
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = Array(plain.utf8) }
    }
    return table
  }()

  /// Marks that stand by themselves, of the scripts in which a name is written with and without: Latin,
  /// Greek and Cyrillic, Hebrew and Arabic points, the dot below of Indian scripts.
  private static let marks: [ClosedRange<UInt32>] = [
    0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
    0x591...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x610...0x61A, 0x64B...0x65F,
    0x670...0x670, 0x93C...0x93C, 0x9BC...0x9BC, 0xA3C...0xA3C,
  ]

  /// Those of ASCII are left out where they are met.
  private static let apostrophes = Set(
    "\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{2035}\u{B4}\u{2B9}\u{2BB}\u{2BC}\u{2BD}\u{2BE}\u{2BF}\u{2C8}"
      .unicodeScalars
  ).union("\u{2CA}\u{2CB}\u{55A}\u{5F3}\u{7F4}\u{1FBD}\u{1FBF}\u{A78B}\u{A78C}".unicodeScalars)

  private static let rows = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("ae", "æǣǽ"),
    ("b", "ḃḅḇɓ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓđðɖɗ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɛ"),
    ("f", "ḟƒ"),
    ("g", "ĝğġģǧǵḡɣ"),
    ("h", "ĥȟḣḥḧḩḫẖħ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵƙ"),
    ("l", "ĺļľḷḹḻḽł"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋŋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøɔǿ"),
    ("oe", "œ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩſẛ"),
    ("ss", "ß"),
    ("t", "ţťțṫṭṯṱẗŧ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿʋ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹƴ"),
    ("z", "źżžẑẓẕʒǯ"),
    ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
    ("ε", "έἐἑἒἓἔἕὲέ"),
    ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
    ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίῐῑῒΐῖῗ"),
    ("ο", "όὀὁὂὃὄὅὸό"),
    ("ρ", "ῤῥ"),
    ("σ", "ς"),
    ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
    ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
    ("ϒ", "ϓϔ"),
    ("а", "ӑӓ"),
    ("г", "ѓ"),
    ("е", "ѐёӗ"),
    ("ж", "ӂӝ"),
    ("з", "ӟ"),
    ("и", "йѝӣӥ"),
    ("к", "ќ"),
    ("о", "ӧ"),
    ("у", "ўӯӱӳ"),
    ("ч", "ӵ"),
    ("ы", "ӹ"),
    ("э", "ӭ"),
    ("і", "ї"),
    ("ѵ", "ѷ"),
    ("ә", "ӛ"),
    ("ө", "ӫ"),
    ("\u{627}", "\u{622}\u{623}\u{625}\u{671}"),
    ("\u{648}", "\u{624}"),
    ("\u{64A}", "\u{626}\u{649}"),
    ("\u{6C1}", "\u{6C2}"),
    ("\u{6D2}", "\u{6D3}"),
    ("\u{6D5}", "\u{6C0}"),
    ("\u{915}", "\u{958}"),
    ("\u{916}", "\u{959}"),
    ("\u{917}", "\u{95A}"),
    ("\u{91C}", "\u{95B}"),
    ("\u{921}", "\u{95C}"),
    ("\u{922}", "\u{95D}"),
    ("\u{928}", "\u{929}"),
    ("\u{92B}", "\u{95E}"),
    ("\u{92F}", "\u{95F}"),
    ("\u{930}", "\u{931}"),
    ("\u{933}", "\u{934}"),
    ("\u{9A1}", "\u{9DC}"),
    ("\u{9A2}", "\u{9DD}"),
    ("\u{9AF}", "\u{9DF}"),
    ("\u{A16}", "\u{A59}"),
    ("\u{A17}", "\u{A5A}"),
    ("\u{A1C}", "\u{A5B}"),
    ("\u{A2B}", "\u{A5E}"),
    ("\u{A32}", "\u{A33}"),
    ("\u{A38}", "\u{A36}"),
  ]
}
