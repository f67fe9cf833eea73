import ArgumentParser
import Desk
import Foundation
import Papers
import Participation

extension PaperOrder {
  /// Writes the file, whole or not at all.
  ///
  /// - Throws: `Trouble` with 73 where a file is there that may not be replaced.
  func write() throws(Trouble) {
    do {
      let bytes = format == .pdf ? try WeasyPrint.pdf(of: content) : Data(content.utf8)
      try WholeFile.write(bytes, to: Self.expanded(path), replaces: replaces)
    } catch let complaint as Complaint {
      let isThere = complaint.code.rawValue == 73
      throw Trouble(
        isThere ? "There is a file “\(path.shownSafely)” already." : complaint.message,
        exitCode: complaint.code.rawValue)
    } catch {
      throw Trouble("The paper could not be written.", exitCode: 74)
    }
  }

  /// A path with `~` as a shell has it; Foundation goes by the list of users and not by `HOME`.
  private static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    return home + path.dropFirst()
  }
}
