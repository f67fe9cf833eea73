import Canvas
import Participation

/// Duties in words, with the names of those concerned.
struct DutyWords {
  let child: ChildFile
  let pack: ProtocolPack

  private var name: String { child.child.calledName }

  /// The duty as a heading: “Leo asked for their views”, “Ama Mensah: invited, with help to come”.
  func title(_ key: DutyKey) -> String {
    let title = pack.duties[key.id]?.title ?? key.id.rawValue
    if let person = key.person {
      return "\(child.person(person)?.name ?? "somebody"): \(title.lowercasedFirst)"
    }
    return
      title
      .replacingPrefix("Child's", with: "\(name)'s").replacingPrefix("Child", with: name)
      .replacing(" the child", with: " \(name)")
  }
}

extension String {
  /// The text with its first letter in lower case, but for words that begin with several capitals.
  var lowercasedFirst: String {
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
