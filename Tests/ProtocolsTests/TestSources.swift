import Foundation

/// A test as its source has it: its suite and function, and the provisions that its trait names.
struct TestSource: Equatable {
  let name: String
  let carries: [String]
}

/// The tests under a folder, read from their sources.
enum TestSources {
  /// Every test in the Swift files below the folder `Tests`.
  static func all() throws -> [TestSource] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var tests: [TestSource] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      tests += self.tests(in: try String(contentsOf: file, encoding: .utf8))
    }
    return tests
  }

  /// The tests of one file. Types begin in the first column, as the formatter has it.
  static func tests(in source: String) -> [TestSource] {
    let source = Array(source.unicodeScalars)
    let code = String(String.UnicodeScalarView(withoutTexts(source)))
    let suite = /^(?:final |private |package )*(?:struct|class|enum|actor|extension) (?<name>\w+)/
      .anchorsMatchLineEndings()
    let test = /@Test\b(?<attribute>[\s\S]*?)\bfunc (?<name>\w+)/
    let suites = code.matches(of: suite).map { ($0.range.lowerBound, $0.output.name) }
    return code.matches(of: test).map { match in
      let owner = suites.last { $0.0 < match.range.lowerBound }?.1 ?? ""
      // The code has a scalar for each of the source, so that places in it are places there.
      let scalars = code.unicodeScalars
      let from = scalars.distance(from: scalars.startIndex, to: match.output.attribute.startIndex)
      let end = scalars.distance(from: scalars.startIndex, to: match.output.attribute.endIndex)
      return TestSource(name: "\(owner).\(match.output.name)", carries: carried(source[from..<end]))
    }
  }

  /// The texts in the brackets of `.carries(…)`.
  private static func carried(_ attribute: ArraySlice<Unicode.Scalar>) -> [String] {
    let text = String(String.UnicodeScalarView(attribute))
    return text.matches(of: /\.carries\((?<list>[^)]*)\)/).flatMap { match in
      match.output.list.matches(of: /"(?<id>[^"]*)"/).map { String($0.output.id) }
    }
  }

  // MARK: Code without texts and comments

  /// The source with blanks in the place of all that is no code, so that a word in a text is not
  /// taken for one.
  private static func withoutTexts(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var code = source
    var index = 0
    while index < source.count {
      let end = endOfComment(source, from: index) ?? endOfText(source, from: index)
      guard let end else {
        index += 1
        continue
      }
      for place in index..<end where source[place] != "\n" { code[place] = " " }
      index = end
    }
    return code
  }

  private static func endOfComment(_ source: [Unicode.Scalar], from start: Int) -> Int? {
    guard source[start...].starts(with: "//".unicodeScalars) else { return nil }
    return source[start...].firstIndex(of: "\n") ?? source.count
  }

  /// Where a text ends that begins at a place: on one line or several, with or without `#`.
  private static func endOfText(_ source: [Unicode.Scalar], from start: Int) -> Int? {
    let marks = source[start...].prefix { $0 == "#" }.count
    guard source[(start + marks)...].first == "\"" else { return nil }
    let isLong = source[(start + marks)...].starts(with: "\"\"\"".unicodeScalars)
    let quotes = isLong ? 3 : 1
    let close = Array(String(repeating: "\"", count: quotes).unicodeScalars) + hashes(marks)
    let escape = ["\\"] + hashes(marks)
    var index = start + marks + quotes
    while index < source.count, !source[index...].starts(with: close) {
      guard source[index...].starts(with: escape) else {
        index += 1
        continue
      }
      index += escape.count
      index = index < source.count && source[index] == "(" ? endOfCall(source, index) : index + 1
    }
    return min(index + close.count, source.count)
  }

  /// Where the brackets of an interpolation close; texts within have brackets of their own.
  private static func endOfCall(_ source: [Unicode.Scalar], _ start: Int) -> Int {
    var depth = 0
    var index = start
    while index < source.count {
      if let end = endOfText(source, from: index) {
        index = end
        continue
      }
      if source[index] == "(" { depth += 1 }
      if source[index] == ")" { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return index
  }

  private static func hashes(_ count: Int) -> [Unicode.Scalar] {
    Array(repeating: "#", count: count)
  }
}
