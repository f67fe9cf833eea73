import Foundation
import Papers
package import Participation

/// What a form needs to know in order to read its answers.
package struct FormReading {
  package var today: CivilDate
  package var calendar: WorkingDays
  /// Makes identifiers.
  package var random: any RandomNumberGenerator

  package init(today: CivilDate, calendar: WorkingDays, random: any RandomNumberGenerator) {
    self.today = today
    self.calendar = calendar
    self.random = random
  }
}

/// What keeps a form from being recorded: a sentence for each field concerned, and for the whole.
package struct FormFaults: Error, Sendable, Hashable {
  package var fields: [String: String]
  package var whole: String?

  package init(fields: [String: String] = [:], whole: String? = nil) {
    self.fields = fields
    self.whole = whole
  }
}

extension Form {
  /// The facts that the answers amount to, in order.
  package func facts(_ values: FormValues, reading: inout FormReading) throws(FormFaults) -> [Fact]
  {
    var faults: [String: String] = [:]
    var details: [String: JSONTree] = [:]
    for field in shownFields(values) {
      if values.isBlank(field.id) {
        if field.isRequired { faults[field.id] = field.whatIsMissing }
        continue
      }
      do throws(CivilDate.Unreadable) {
        details[field.id] = try field.detail(values[field.id], reading: reading)
      } catch {
        faults[field.id] = error.message
      }
    }
    guard faults.isEmpty else { throw FormFaults(fields: faults) }
    var facts: [Fact] = []
    for making in makes where making.when.holds(values) {
      facts.append(try fact(making, details, values, reading: &reading))
    }
    guard !facts.isEmpty || makes.isEmpty else {
      throw FormFaults(whole: "Nothing is filled in yet.")
    }
    return facts
  }

  private func fact(
    _ making: FormFact, _ details: [String: JSONTree], _ values: FormValues,
    reading: inout FormReading
  ) throws(FormFaults) -> Fact {
    var tree = JSONTree.table(making.fixed)
    if making.makesID {
      tree.set(.text(Identifier<View>.random(using: &reading.random).text), at: ["id"])
    }
    for part in making.parts where part.when.holds(values) {
      let path = part.key.split(separator: ".").map(String.init)
      if let detail = details[part.field] {
        tree.set(detail, at: path)
      } else if field(part.field)?.isList == true && path.count == 1 {
        // A list that lies deeper belongs to something that may not be said at all.
        tree.set(.list([]), at: path)
      }
    }
    do {
      let written = JSONTree.table(["fact": .text(making.word.rawValue), "details": tree])
      return try JSONDecoder().decode(Fact.self, from: JSONEncoder().encode(written))
    } catch {
      if let field = missingField(error, making) {
        throw FormFaults(fields: [field.id: field.whatIsMissing])
      }
      throw FormFaults(whole: "This cannot be recorded: \(Self.sentence(for: error))")
    }
  }

  /// The field that gives the detail which is missing.
  private func missingField(_ error: any Error, _ making: FormFact) -> Field? {
    guard case DecodingError.keyNotFound(let key, _) = error else { return nil }
    let part = making.parts.first { $0.key.split(separator: ".").last == key.stringValue[...] }
    return part.flatMap { field($0.field) }
  }

  private static func sentence(for error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "“\(key.stringValue)” is missing."
    case DecodingError.dataCorrupted(let context): context.debugDescription
    default: "an answer is of another kind than expected."
    }
  }
}

extension Field {
  fileprivate var whatIsMissing: String {
    switch kind {
    case .choice, .several, .yesNo: "Choose one."
    case .date, .dates: "Give the day, as 24/11, tue or +5."
    default: "Fill this in."
    }
  }

  var isList: Bool {
    switch kind {
    case .several, .list, .dates: true
    default: false
    }
  }

  /// An answer as the detail of a fact.
  fileprivate func detail(_ values: [String], reading: FormReading) throws(CivilDate.Unreadable)
    -> JSONTree
  {
    let text = values.first ?? ""
    switch kind {
    case .line, .secret: return .text(text.trimmed)
    // Words stay as they were typed: blanks at the ends are all that goes.
    case .words: return .text(text.trimmed)
    case .choice: return .text(text)
    case .yesNo: return .flag(text == "yes")
    case .several: return .list(options.map(\.value).filter(values.contains).map(JSONTree.text))
    case .list: return .list(ListText.parts(of: text).map(JSONTree.text))
    case .date(let leaning):
      let day = try Self.day(text, leaning, reading)
      guard leaning != .past || day <= reading.today else {
        throw CivilDate.Unreadable(
          message: "\(day.spoken) is still to come: give the day on which it happened.")
      }
      return .text(day.description)
    case .dates:
      var days: [JSONTree] = []
      for part in ListText.parts(of: text) {
        days.append(.text(try Self.day(part, .near, reading).description))
      }
      return .list(days)
    }
  }

  static func day(_ text: String, _ leaning: Leaning, _ reading: FormReading)
    throws(CivilDate.Unreadable) -> CivilDate
  {
    try TypedDate.read(
      text, today: reading.today, calendar: reading.calendar, leaning: leaning)
  }
}

extension JSONTree {
  /// Puts a value at a path of keys; a number in the path is a place in a list.
  mutating func set(_ value: JSONTree, at path: [String]) {
    guard let key = path.first else {
      self = value
      return
    }
    let rest = Array(path.dropFirst())
    if let index = Int(key) {
      var list: [JSONTree] = if case .list(let values) = self { values } else { [] }
      while list.count <= index { list.append(.null) }
      list[index].set(value, at: rest)
      self = .list(list)
      return
    }
    var table: [String: JSONTree] = if case .table(let values) = self { values } else { [:] }
    table[key, default: .null].set(value, at: rest)
    self = .table(table)
  }

  /// The value at a path of keys; nil where there is none.
  func value(at path: [String]) -> JSONTree? {
    guard let key = path.first else { return self }
    let inner: JSONTree? =
      switch self {
      case .table(let values): values[key]
      case .list(let values): Int(key).flatMap { values.indices.contains($0) ? values[$0] : nil }
      default: nil
      }
    return inner?.value(at: Array(path.dropFirst()))
  }
}
