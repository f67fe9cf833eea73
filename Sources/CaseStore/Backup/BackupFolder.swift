import Foundation
import GRDB
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

  /// The backup made last. One that seems to come from the future is so only where there is no
  /// other: a clock was wrong then, or is now.
  func latest(now: Moment) -> (made: Moment, path: String)? {
    let backups = backups
    let made = backups.keys.filter { $0 <= now }.max() ?? backups.keys.max()
    return made.flatMap { made in backups[made].map { (made, $0) } }
  }

  /// What the last backup holds; nil where there is none that can be read.
  func stamp(now: Moment, schema: Schema) -> [Data?]? {
    guard let newest = latest(now: now)?.path,
      let reader = try? StoreFile(path: newest, schema: schema).reader(ignoringLog: true)
    else { return nil }
    defer { try? reader.close() }
    return try? reader.read { try Meta(database: $0).stamp() }
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
