package import Participation

/// Duties in words, with the names of those concerned.
package struct DutyWords: Sendable {
  private let child: ChildFile
  private let pack: ProtocolPack

  package init(child: ChildFile, pack: ProtocolPack) {
    self.child = child
    self.pack = pack
  }

  private var name: String { child.child.firstName }

  /// A person's whole name.
  package func name(of person: PersonID) -> String { child.person(person)?.name ?? "somebody" }

  /// The duty in few words, for a list: people by their first name where that tells them apart.
  package func shortTitle(_ key: DutyKey) -> String {
    guard let id = key.person, let person = child.person(id) else { return title(key) }
    let title = pack.duties[key.id]?.title ?? key.id.rawValue
    return "\(shortName(person)): \(title.lowercasedFirst)"
  }

  /// A person's first name, or the whole where another around the child has the same.
  package func shortName(_ person: Person) -> String {
    let first = { (name: String) in name.split(separator: " ").first.map(String.init) ?? name }
    let others = child.people.filter { $0.id != person.id }.map { first($0.name) }
    let name = first(person.name)
    return (others + [first(self.name)]).contains(name) ? person.name : name
  }

  /// The duty as a heading: “Leo asked for their views”, “Ama Mensah: invited, with help to come”.
  package func title(_ key: DutyKey) -> String {
    let title = pack.duties[key.id]?.title ?? key.id.rawValue
    if let person = key.person {
      return "\(name(of: person)): \(title.lowercasedFirst)"
    }
    return
      title
      .replacingPrefix("Child's", with: "\(name)'s").replacingPrefix("Child", with: name)
      .replacing(" the child", with: " \(name)")
  }
}

extension ProtocolPack {
  /// An explanation with the pack's words in place of the code that it may begin with.
  package func worded(_ why: String) -> String {
    for reason in invitationReasons {
      if why == reason.id { return reason.words.lowercasedFirst }
      if why.hasPrefix(reason.id + ": ") {
        return reason.words.lowercasedFirst.trimmingFullStop + why.dropFirst(reason.id.count)
      }
    }
    return why
  }
}

extension String {
  /// The text with its first letter in lower case, but for words that begin with several capitals.
  package var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }

  fileprivate func replacingPrefix(_ prefix: String, with text: String) -> String {
    hasPrefix(prefix + " ") ? text + dropFirst(prefix.count) : self
  }

  fileprivate func replacing(_ text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}
