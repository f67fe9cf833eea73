import Participation

extension FactWords {
  /// A text on one line, with what would steer a terminal made visible.
  static func clean(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").visible
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What somebody said or wrote, in quotation marks.
  func quoted(_ text: String) -> String { "“\(Self.clean(text))”" }

  /// Words after a colon; nothing where there are none.
  func why(_ text: String?) -> String {
    guard let text, !text.isBlank else { return "" }
    return ": \(quoted(text))"
  }

  /// A further part of a sentence with its words; nothing where there are none.
  func also(_ label: String, _ text: String?) -> String {
    guard let text, !text.isBlank else { return "" }
    return "; \(label) \(quoted(text))"
  }

  func toldBy(_ name: String?) -> String {
    guard let name, !name.isBlank else { return "" }
    return " (as told by \(Self.clean(name)))"
  }

  /// A person's name; nil is the child.
  func name(_ person: PersonID?) -> String {
    guard let person else { return child }
    if isAddressed(person) { return Self.you }
    return names(person).map(name) ?? "somebody who is not known here"
  }

  /// Whether the sentence speaks to the person; nil is the child.
  func isAddressed(_ person: PersonID?) -> Bool {
    addressed == person.map(Addressed.person) ?? .child
  }

  /// “Leo was”, “you were”.
  func was(_ person: PersonID?) -> String {
    "\(name(person)) \(isAddressed(person) ? "were" : "was")"
  }

  /// “Leo's”, “your”.
  var childs: String { isAddressed(nil) ? "your" : "\(child)'s" }

  /// “Leo's”, “Dean Amari's”, “your”; nil is the child.
  func whose(_ person: PersonID?) -> String {
    guard person != nil else { return childs }
    return isAddressed(person) ? "your" : "\(name(person))'s"
  }

  func name(_ text: String) -> String { text.isBlank ? "somebody" : Self.clean(text) }

  /// A duty by the pack's heading, and towards whom.
  func duty(_ key: DutyKey) -> String {
    let title = pack.duties[key.id]?.title ?? "a duty"
    return "“\(title)”" + (key.person.map { " for \(name($0))" } ?? "")
  }
}
