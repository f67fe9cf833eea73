import Foundation

extension Files {
  /// The names of stores that restoring a backup has kept beside a store.
  static func stores(keptBeside path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder(of: path))) ?? []
    let start = name(of: path) + "-before-"
    return names.filter { $0.hasPrefix(start) && !$0.hasSuffix("-wal") }.sorted()
  }
}
