import Papers
import Participation

/// The questions whose answers make one fact. A form is made of one of these, or of several.
struct Questions {
  var fields: [Field]
  var making: FormFact

  /// - Parameters:
  ///   - fields: each answers the detail whose key is its name.
  ///   - asides: names of fields that answer no detail, but decide which others are shown.
  init(
    _ word: Fact.Word, _ fields: [Field], fixed: [String: JSONTree] = [:],
    asides: Set<String> = [], makesID: Bool = false
  ) {
    self.fields = fields
    making = FormFact(
      word, fields.map(\.id).filter { !asides.contains($0) }, fixed: fixed, makesID: makesID)
  }

  /// Made only where one field is filled; the others are asked only then.
  func optional(by lead: String) -> Questions {
    var questions = self
    questions.fields = fields.map { field in
      var field = field
      if field.id == lead { field.isRequired = false } else { field.show(.whenFilled(lead)) }
      return field
    }
    questions.making.when = .whenFilled(lead)
    return questions
  }

  /// Asked and made only where something holds.
  func shown(_ shown: Field.Shown) -> Questions {
    var questions = self
    questions.fields = fields.map { field in
      var field = field
      field.show(shown)
      return field
    }
    questions.making.when = making.when.and(shown)
    return questions
  }

  /// With names of their own, so that they can stand beside others of the same names.
  ///
  /// - Parameter shared: names that stay, since others ask the same.
  func prefixed(_ prefix: String, sharing shared: Set<String> = ["on"]) -> Questions {
    let renamed = { (name: String) in shared.contains(name) ? name : "\(prefix).\(name)" }
    let own = Set(fields.map(\.id))
    let inner = { (name: String) in own.contains(name) ? renamed(name) : name }
    var questions = self
    questions.fields = fields.map { field in
      var field = field
      field.id = renamed(field.id)
      field.shown = field.shown.renaming(inner)
      return field
    }
    questions.making.parts = making.parts.map {
      FormFact.Part($0.key, from: renamed($0.field), when: $0.when.renaming(inner))
    }
    questions.making.when = making.when.renaming(inner)
    return questions
  }

  func fixing(_ key: String, _ value: JSONTree) -> Questions {
    var questions = self
    questions.making.fixed[key] = value
    return questions
  }

  /// With other words beside an answer.
  func labelled(_ field: String, _ label: String, hint: String? = nil) -> Questions {
    changing(field) {
      $0.label = label
      $0.hint = hint ?? $0.hint
    }
  }

  func initially(_ field: String, _ values: [String]) -> Questions {
    changing(field) { $0.initial = values }
  }

  /// With fewer to choose among; not asked where there is nobody.
  func choosing(_ field: String, among options: [Field.Option]) -> Questions {
    options.isEmpty ? without(field) : changing(field) { $0.kind = .choice(options) }
  }

  /// Without a question whose answer is settled.
  func without(_ fields: String...) -> Questions {
    var questions = self
    questions.fields.removeAll { fields.contains($0.id) }
    questions.making.parts.removeAll { fields.contains($0.field) }
    return questions
  }

  private func changing(_ id: String, _ change: (inout Field) -> Void) -> Questions {
    var questions = self
    if let index = fields.firstIndex(where: { $0.id == id }) { change(&questions.fields[index]) }
    return questions
  }
}

extension Form {
  /// A form of several facts. A field that several name is asked once, where it comes first.
  ///
  /// - Parameter last: names of fields that come after all others.
  init(
    _ id: String, title: String, intro: [String] = [], _ questions: [Questions],
    last: [String] = [], button: String = "Record"
  ) {
    var fields: [Field] = []
    for field in questions.flatMap(\.fields) {
      if let index = fields.firstIndex(where: { $0.id == field.id }) {
        fields[index].shown = fields[index].shown.or(field.shown)
      } else {
        fields.append(field)
      }
    }
    let ending = last.compactMap { id in fields.first { $0.id == id } }
    self.init(
      id, title: title, intro: intro, fields: fields.filter { !last.contains($0.id) } + ending,
      makes: questions.map(\.making), button: button)
  }
}

extension Field {
  mutating func show(_ shown: Shown) { self.shown = self.shown.and(shown) }
}

extension Field.Shown {
  func and(_ other: Field.Shown) -> Field.Shown {
    switch (self, other) {
    case (.always, _): other
    case (_, .always): self
    default: .all([self, other])
    }
  }

  func or(_ other: Field.Shown) -> Field.Shown {
    self == .always || other == .always ? .always : .any([self, other])
  }

  func renaming(_ renamed: (String) -> String) -> Field.Shown {
    switch self {
    case .always: .always
    case .when(let field, let wanted): .when(renamed(field), isAnyOf: wanted)
    case .whenFilled(let field): .whenFilled(renamed(field))
    case .all(let parts): .all(parts.map { $0.renaming(renamed) })
    case .any(let parts): .any(parts.map { $0.renaming(renamed) })
    case .none(let parts): .none(parts.map { $0.renaming(renamed) })
    }
  }
}
