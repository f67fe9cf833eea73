import Participation

/// The folder beside a store in which its automatic backups are.
struct BackupFolder {
  let path: String
  private let stem: String

  init(of store: String) {
    path = store + "-backups"
    stem = Files.name(of: store)
  }

  /// A file for a backup made at a time; one of the next millisecond where there is one.
  func path(for made: Moment) -> String {
    var made = made
    while true {
      let time = made.description.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
      let path = "\(path)/\(stem)-\(time)"
      guard Files.exists(path) else { return path }
      made = Moment(milliseconds: made.milliseconds + 1)
    }
  }

  /// The backups that there are, by when they were made.
  var backups: [Moment: String] {
    var found: [Moment: String] = [:]
    for name in Files.names(in: path) where name.hasPrefix(stem + "-") {
      if let made = Self.moment(name.dropFirst(stem.count + 1)) { found[made] = "\(path)/\(name)" }
    }
    return found
  }

  /// Reads back the time of a name, as `20261121T091403250Z`.
  private static func moment(_ text: Substring) -> Moment? {
    let digits = Array(text.utf8)
    guard digits.count == 19 else { return nil }
    func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
    return Moment(
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<15))"
        + ".\(part(15..<19))")
  }

  /// Takes away what thinning does not keep.
  func thin(now: Moment) {
    let backups = backups
    let kept = Thinning.kept(of: backups.keys, now: now)
    for (made, path) in backups where !kept.contains(made) { Files.remove(path) }
    // What an interrupted program left half written.
    for name in Files.names(in: path) where name.contains("-part-") {
      let path = "\(path)/\(name)"
      if let changed = Files.changed(path), now.milliseconds - changed > 86_400_000 {
        Files.remove(path)
      }
    }
  }
}
