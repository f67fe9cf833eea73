package import Participation

/// A question of a form, as data: shown in a full screen, asked line by line, or printed.
package struct Field: Sendable, Hashable, Identifiable {
  /// What tells the field apart within its form; drafts carry it, so that it never changes.
  package var id: String
  /// A few words beside the answer.
  package var label: String
  package var kind: Kind
  package var isRequired: Bool
  /// A sentence shown while the field has the focus.
  package var hint: String?
  package var shown: Shown
  /// What stands there before anything was typed. Never anything that would say more than happened.
  package var initial: [String]

  package enum Kind: Sendable, Hashable {
    /// One line.
    case line
    /// Text of any length, shown in so many lines.
    case words(lines: Int)
    /// A day, typed as people write it. Without a year it is taken to be the nearest past, future or
    /// either. What leans to the past happened, so that no day after today is taken.
    case date(Leaning)
    /// Several days, separated by commas.
    case dates
    /// One of a few.
    case choice([Option])
    /// Any of a few.
    case several([Option])
    case yesNo
    /// Short texts, separated by commas; one that holds a comma stands in quotation marks.
    case list
    /// A line that is not shown.
    case secret
  }

  package typealias Leaning = TypedDate.Leaning

  /// An answer to choose.
  package struct Option: Sendable, Hashable {
    package var value: String
    package var label: String

    package init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// When a field is asked at all. What stands in a field that is not shown is kept in the draft, and
  /// left out of what is recorded.
  package indirect enum Shown: Sendable, Hashable {
    case always
    /// Where another field has one of these answers.
    case when(String, isAnyOf: Set<String>)
    /// Where anything stands in another field.
    case whenFilled(String)
    case all([Shown])
    case any([Shown])
    case none([Shown])

    package func holds(_ values: FormValues) -> Bool {
      switch self {
      case .always: true
      case .when(let field, let wanted): !wanted.isDisjoint(with: values[field])
      case .whenFilled(let field): !values.isBlank(field)
      case .all(let parts): parts.allSatisfy { $0.holds(values) }
      case .any(let parts): parts.contains { $0.holds(values) }
      case .none(let parts): !parts.contains { $0.holds(values) }
      }
    }
  }

  package init(
    _ id: String, _ label: String, _ kind: Kind, required: Bool = false, hint: String? = nil,
    shown: Shown = .always, initial: [String] = []
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    isRequired = required
    self.hint = hint
    self.shown = shown
    self.initial = initial
  }

  /// The answers to choose from; empty where something is typed.
  package var options: [Option] {
    switch kind {
    case .choice(let options), .several(let options): options
    case .yesNo: [Option("yes", "yes"), Option("no", "no")]
    default: []
    }
  }

  /// Whether it is answered by choosing, and has no answers to choose from.
  var hasNothingToChoose: Bool {
    switch kind {
    case .choice(let options), .several(let options): options.isEmpty
    default: false
    }
  }
}

/// What stands in the fields of a form, as it was typed or chosen.
package struct FormValues: Sendable, Hashable {
  private var values: [String: [String]]

  package init(_ values: [String: [String]] = [:]) { self.values = values }

  package subscript(field: String) -> [String] {
    get { values[field] ?? [] }
    set { values[field] = newValue }
  }

  /// What was typed, or the one answer chosen; empty where nothing was.
  package func text(_ field: String) -> String { self[field].first ?? "" }

  package func isBlank(_ field: String) -> Bool { self[field].allSatisfy(\.isBlank) }

  package var fields: [String] { values.keys.sorted() }
}
