import Canvas
package import Participation

/// A form being filled in.
package struct FormState: Sendable, Hashable {
  package var form: Form
  /// What is typed, by field.
  var editors: [String: TextEditor] = [:]
  /// What is chosen, by field.
  var chosen: [String: [String]] = [:]
  /// Which of several answers the cursor is on.
  var pointed: [String: Int] = [:]
  /// What was chosen before numbers were typed; nil once anything else was.
  var beforeNumbers: BeforeNumbers?
  package var focus: Focus
  /// The first line that is shown.
  var top = 0
  package var faults = FormFaults()
  /// Whether anything was typed or chosen since the form was opened or its draft was kept.
  package var isTouched = false
  /// What stood in it when it was opened.
  package private(set) var original: FormValues
  /// When its draft was kept last.
  package var kept: Moment?

  /// The answers of a field as they were.
  struct BeforeNumbers: Sendable, Hashable {
    let field: String
    let chosen: [String]
    let pointed: Int?
    /// Whether a day turned out to be typed: then no character chooses, until another key comes.
    var isDay = false
  }

  package enum Focus: Sendable, Hashable {
    case field(String)
    case button
  }

  package init(_ form: Form, values: FormValues? = nil) {
    self.form = form
    original = values ?? form.initialValues
    focus = .button
    set(original)
    // What is there already is passed over, up to the first that has to be answered.
    let (fields, values) = (shownFields, self.values)
    let isAnswered = fields.first.map { !values.isBlank($0.id) } ?? false
    let open = fields.first { $0.isRequired && values.isBlank($0.id) }
    let first = isAnswered ? open ?? fields.first : fields.first
    focus = first.map { .field($0.id) } ?? .button
  }

  package var values: FormValues {
    var values = FormValues()
    for field in form.fields {
      values[field.id] =
        field.options.isEmpty
        ? editors[field.id].map { $0.isEmpty ? [] : [$0.text] } ?? [] : chosen[field.id] ?? []
    }
    return values
  }

  package mutating func set(_ values: FormValues) {
    for field in form.fields {
      guard field.options.isEmpty else {
        chosen[field.id] = values[field.id]
        continue
      }
      editors[field.id] = TextEditor(values.text(field.id), multiline: field.isMultiline)
    }
  }

  package var shownFields: [Field] { form.shownFields(values) }

  package var focusedField: Field? {
    if case .field(let id) = focus { form.field(id) } else { nil }
  }

  /// Whether keys are text here and not commands.
  package var isTyping: Bool { focusedField.map { $0.options.isEmpty } ?? false }

  /// Whether a field holds what it held from the start.
  func isUntouched(_ field: Field) -> Bool { values[field.id] == original[field.id] }

  /// Whether anything stands in it that was not there from the start.
  package var isFilled: Bool { values != original }
}

extension Field {
  var isMultiline: Bool { if case .words = kind { true } else { false } }

  var isDate: Bool { if case .date = kind { true } else { false } }

  /// Whether only one answer is chosen.
  var isSingleChoice: Bool {
    switch kind {
    case .choice, .yesNo: true
    default: false
    }
  }
}
