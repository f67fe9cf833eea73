package import Papers
package import Participation

/// A form as data: its questions, and the facts that its answers amount to.
package struct Form: Sendable, Hashable {
  /// The name by which drafts know the form.
  package var id: String
  /// What it does, as a heading: “Ask Leo for his views”.
  package var title: String
  /// What to know before answering; a paragraph each.
  package var intro: [String]
  package var fields: [Field]
  package var makes: [FormFact]
  /// What its last button says.
  package var button: String

  package init(
    _ id: String, title: String, intro: [String] = [], fields: [Field], makes: [FormFact] = [],
    button: String = "Record"
  ) {
    self.id = id
    self.title = title
    self.intro = intro
    self.fields = fields
    self.makes = makes
    self.button = button
  }

  package func field(_ id: String) -> Field? { fields.first { $0.id == id } }

  /// What is asked, as the answers stand; not what there is nobody and nothing to choose for.
  package func shownFields(_ values: FormValues) -> [Field] {
    fields.filter { field in
      field.shown.holds(values) && (field.isRequired || !field.hasNothingToChoose)
    }
  }

  package var initialValues: FormValues {
    FormValues(Dictionary(fields.map { ($0.id, $0.initial) }) { first, _ in first })
  }
}

/// A fact that a form's answers make.
package struct FormFact: Sendable, Hashable {
  package var word: Fact.Word
  /// Details that no question asks, as whose views they are. A new identifier is made for `id` where
  /// `makesID` says so.
  package var fixed: [String: JSONTree]
  /// Which answer gives which detail.
  package var parts: [Part]
  /// The fact is made only where this holds.
  package var when: Field.Shown
  package var makesID: Bool

  package struct Part: Sendable, Hashable {
    /// The detail's key; a path as `by.name` or `decisions.0.text` where it lies deeper.
    package var key: String
    package var field: String
    /// Where this does not hold, the answer belongs to another fact of the form alone.
    package var when: Field.Shown

    /// A part of a fact.
    package init(_ key: String, from field: String, when: Field.Shown = .always) {
      self.key = key
      self.field = field
      self.when = when
    }
  }

  /// - Parameter same: details whose key is also the name of the field that answers them.
  package init(
    _ word: Fact.Word, _ same: [String] = [], parts: [Part] = [], fixed: [String: JSONTree] = [:],
    when: Field.Shown = .always, makesID: Bool = false
  ) {
    self.word = word
    self.parts = same.map { Part($0, from: $0) } + parts
    self.fixed = fixed
    self.when = when
    self.makesID = makesID
  }
}
