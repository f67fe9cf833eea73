/// What is pasted, as its bytes come.
///
/// Collected without ncurses, which asks the system twice for each byte and takes what looks like a
/// key out of the text.
struct Paste {
  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []

  /// Whether the end has come.
  var isWhole: Bool { bytes.suffix(Self.end.count).elementsEqual(Self.end) }

  /// How many bytes may be read next: never more than the end may still have, so that what follows
  /// it is left to be read as keys.
  var room: Int {
    let begun = (1..<Self.end.count).last { bytes.suffix($0).elementsEqual(Self.end.prefix($0)) }
    return Self.end.count - (begun ?? 0)
  }

  mutating func take(_ more: some Sequence<UInt8>) { bytes += more }

  /// The text so far, with every kind of line end as “\n”.
  var text: String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in isWhole ? bytes.dropLast(Self.end.count) : bytes[...] {
      if byte != 10 || !isAfterReturn { plain.append(byte == 13 ? 10 : byte) }
      isAfterReturn = byte == 13
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
