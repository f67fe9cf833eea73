package import Participation

extension Child {
  /// What to call the child by in a line: the name they use, else their first name.
  package var firstName: String {
    if let preferredName { return preferredName }
    let words = name.split(separator: " ")
    guard let first = words.first, !isNumbered else { return name }
    return String(first)
  }

  /// Whether the name holds a number, as one that a return made up: then it is never shortened.
  package var isNumbered: Bool { name.contains(where: \.isNumber) }

  /// The name the child uses, with the first letter of the family name: “Leo A.”.
  package var shortName: String {
    let names = name.split(separator: " ")
    guard !isNumbered, let family = names.dropFirst().last?.first else { return calledName }
    let called = calledName.split(separator: " ").first.map(String.init) ?? calledName
    return "\(called) \(family)."
  }
}
