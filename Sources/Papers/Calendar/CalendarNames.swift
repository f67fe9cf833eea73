import Participation

/// What the people around a child are called in a calendar: by initials, or by first names where that is
/// asked for.
struct CalendarNames {
  private let file: ChildFile
  private let showsNames: Bool

  init(child: ChildFile, showsNames: Bool) {
    file = child
    self.showsNames = showsNames
  }

  var child: String {
    showsNames || file.child.isNumbered ? file.child.firstName : file.child.name.initials
  }

  /// A duty in few words: “L.A. asked for their views”, “R.O.: invited, with help to come”.
  func title(_ key: DutyKey, in pack: ProtocolPack) -> String {
    guard showsNames else { return initialled(key, in: pack) }
    return DutyWords(child: file, pack: pack).shortTitle(key)
      + (key.person == nil ? "" : " (\(child))")
  }

  private func initialled(_ key: DutyKey, in pack: ProtocolPack) -> String {
    let title = pack.duties[key.id]?.title ?? key.id.rawValue
    guard let id = key.person else { return "\(child): \(title.lowercasedFirst)" }
    let person = file.person(id)?.name.initials ?? "somebody"
    return "\(child), \(person): \(title.lowercasedFirst)"
  }
}

extension String {
  /// The first letter of each word: `L.A.`
  var initials: String {
    let letters = split { $0.isWhitespace || $0 == "-" }.compactMap { $0.first(where: \.isLetter) }
    return letters.isEmpty ? "?" : letters.map { "\($0.uppercased())." }.joined()
  }
}
