import Participation

/// A return in XML, with the DfE's names of elements, read into the same tables as one in CSV.
///
/// Source: SSDA903; `CHILD` holds a `HEADER`, with an `AREVIEW` for each review, and an `EPISODE` for
/// each episode.
struct ReturnMarkup {
  private let file: String
  private var header: ReturnTable
  private var episodes: ReturnTable
  private var reviews: ReturnTable
  private var others: Set<ReturnKind> = []
  /// The elements around the one that is read.
  private var path: [String] = []
  private var text = ""
  /// The values of the child that is read, and the rows that wait for its number.
  private var child: [String: String] = [:]
  private var group: [String: String] = [:]
  private var childLine = 1
  private var groupLine = 1
  private var waiting: [(kind: ReturnKind, line: Int, values: [String: String])] = []
  private var hasChildren = false

  static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return start.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  static func tables(of file: ReturnFile, remarks: inout [ReturnRemark]) -> [ReturnTable] {
    var reading = ReturnMarkup(file: file.name)
    var markup = Markup(file.bytes)
    func note(_ line: Int, _ reason: String) {
      remarks.append(ReturnRemark(file: file.name, row: line, column: "-", reason: reason))
    }
    do throws(Markup.Fault) {
      while let event = try markup.read() { reading.take(event, markup.line) }
      if !reading.hasChildren { note(1, "no CHILD is in it, as in a return") }
    } catch {
      note(markup.line, "from here on the XML cannot be read: \(error.reason)")
    }
    guard reading.hasChildren else { return [] }
    return [reading.header, reading.episodes, reading.reviews]
      + ReturnKind.allCases.filter(reading.others.contains).map {
        ReturnTable(file: file.name, kind: $0)
      }
  }

  private init(file: String) {
    self.file = file
    header = ReturnTable(file: file, kind: .header)
    episodes = ReturnTable(file: file, kind: .episodes)
    reviews = ReturnTable(file: file, kind: .reviews)
  }

  /// The elements that hold the values of one row.
  private static let groups: [String: ReturnKind] = [
    "AREVIEW": .reviews, "EPISODE": .episodes, "UASC": .unaccompanied, "OC2": .outcomes,
    "OC3": .careLeavers, "AD1": .adopted, "AD_PLACED": .placedForAdoption,
    "PERMANENCE": .previousPermanence, "AMISSING": .missing, "SWEPISODE": .socialWorkers,
    "SW_EPISODE": .socialWorkers, "DOLO": .deprivationOfLiberty,
  ]

  private mutating func take(_ event: Markup.Event, _ line: Int) {
    switch event {
    case .begin(let name):
      path.append(name)
      text = ""
      if name == "CHILD" { begin(line) }
      if Self.groups[name] != nil {
        group = [:]
        groupLine = line
      }
    case .text(let more): text += more
    case .end(let name):
      path.removeLast()
      if name == "CHILD" {
        end()
      } else if let kind = Self.groups[name] {
        end(kind)
      } else if name != "HEADER", path.contains("CHILD") {
        keep(name)
      }
      text = ""
    }
  }

  private mutating func begin(_ line: Int) {
    (child, waiting, childLine) = ([:], [], line)
  }

  private mutating func keep(_ name: String) {
    let column = ["CHILDID": "CHILD", "PL": "PLACE"][name] ?? name
    if path.last.flatMap({ Self.groups[$0] }) != nil {
      group[column] = text
    } else {
      child[column] = child[column] ?? text
    }
  }

  private mutating func end(_ kind: ReturnKind) {
    if ReturnKind.needed.contains(kind) {
      waiting.append((kind, groupLine, group))
    } else if !group.isEmpty {
      others.insert(kind)
    }
  }

  private mutating func end() {
    hasChildren = true
    header.rows.append(ReturnRow(file: file, line: childLine, values: child))
    let known = child.filter { ["CHILD", "DOB"].contains($0.key) }
    for (kind, line, values) in waiting {
      let row = ReturnRow(
        file: file, line: line, values: known.merging(values) { _, own in own })
      if kind == .episodes { episodes.rows.append(row) } else { reviews.rows.append(row) }
    }
  }
}
