package import Participation

extension Child {
  /// What to call the child by in a line: the name they use, else their first name.
  package var firstName: String {
    if let preferredName { return preferredName }
    let words = name.split(separator: " ")
    // A name that a return made up of a number is no name to shorten.
    guard let first = words.first, !name.contains(where: \.isNumber) else { return name }
    return String(first)
  }

  /// The name the child uses, with the first letter of the family name: “Leo A.”.
  package var shortName: String {
    let names = name.split(separator: " ")
    guard let family = names.dropFirst().last?.first else { return calledName }
    let called = calledName.split(separator: " ").first.map(String.init) ?? calledName
    return "\(called) \(family)."
  }
}
