import Participation

/// What stands in a file of markup, one after the other: the little of XML that a return is made of.
///
/// Our own, since readers of XML in the libraries at hand take in entities from elsewhere and nest
/// without bound; a return has neither.
struct Markup {
  enum Event: Equatable {
    case begin(String)
    case text(String)
    case end(String)
  }

  /// Why the rest of a file cannot be read.
  struct Fault: Error, Equatable { let reason: String }

  private let bytes: [UInt8]
  private var next: Int
  /// Line of what was read last, from 1.
  private(set) var line = 1
  /// Elements that have begun and not ended.
  private var open: [String] = []
  /// The end of an element that was written as one with its beginning.
  private var pending: Event?

  private static let deepest = 32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    next = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next event; nil at the end of the file.
  mutating func read() throws(Fault) -> Event? {
    if let event = pending {
      pending = nil
      open.removeLast()
      return event
    }
    while next < bytes.count {
      guard bytes[next] == UInt8(ascii: "<") else { return .text(try text()) }
      if starts("<!--") {
        _ = try upTo("-->")
      } else if starts("<![CDATA[") {
        next += 9
        return .text(String(decoding: try upTo("]]>"), as: UTF8.self))
      } else if starts("<!") {
        throw Fault(reason: "a declaration, which a return does not have")
      } else if starts("<?") {
        _ = try upTo("?>")
      } else {
        return try tag()
      }
    }
    if let missing = open.last { throw Fault(reason: "“\(missing.shownSafely)” is never ended") }
    return nil
  }

  private func starts(_ text: String) -> Bool { bytes[next...].starts(with: text.utf8) }

  /// What stands before a text, and passes over both.
  private mutating func upTo(_ text: String) throws(Fault) -> ArraySlice<UInt8> {
    let (start, wanted) = (next, Array(text.utf8))
    while next + wanted.count <= bytes.count {
      if bytes[next] == wanted[0], bytes[next...].starts(with: wanted) {
        defer { next += wanted.count }
        return bytes[start..<next]
      }
      if bytes[next] == UInt8(ascii: "\n") { line += 1 }
      next += 1
    }
    throw Fault(reason: "“\(text)” is missing")
  }

  private mutating func text() throws(Fault) -> String {
    let start = next
    while next < bytes.count, bytes[next] != UInt8(ascii: "<") {
      if bytes[next] == UInt8(ascii: "\n") { line += 1 }
      next += 1
    }
    guard let text = String(validating: bytes[start..<next], as: UTF8.self), !text.contains("\0")
    else { throw Fault(reason: "bytes that are no UTF-8 text") }
    guard text.contains("&") else { return text }
    let named = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ]
    return named.reduce(text) { text, entity in
      text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
    }
  }

  private mutating func tag() throws(Fault) -> Event {
    next += 1
    var inside = try upTo(">")
    let isEnd = inside.first == UInt8(ascii: "/")
    let isWhole = inside.last == UInt8(ascii: "/")
    if isEnd { inside = inside.dropFirst() }
    if isWhole { inside = inside.dropLast() }
    // Attributes say nothing that a return needs, and a prefix is no part of the name.
    let full = inside.prefix { !($0 <= 0x20) }
    let name = String(
      decoding: full.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self
    ).uppercased()
    guard !name.isEmpty else { throw Fault(reason: "an element without a name") }
    if isEnd {
      guard open.popLast() == name else {
        throw Fault(reason: "“\(name.shownSafely)” ends and was not the last to begin")
      }
      return .end(name)
    }
    guard open.count < Self.deepest else { throw Fault(reason: "elements nested too deep") }
    open.append(name)
    if isWhole { pending = .end(name) }
    return .begin(name)
  }
}
