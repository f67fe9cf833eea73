import ArgumentParser
import Desk
import Foundation
import Participation

/// A file that a text is written to which leaves the program.
struct TextFile {
  private let path: String

  /// - Parameter path: as it was typed; `~` is the user's own folder.
  init(_ path: String) { self.path = (path as NSString).expandingTildeInPath }

  /// - Parameter replacing: whether a file that is there may be replaced.
  func write(_ text: String, replacing: Bool) throws(Trouble) -> Answer {
    do {
      try WholeFile.write(Data(text.utf8), to: path, replaces: replacing)
      return .written(path: path)
    } catch let complaint as Complaint {
      // That a file is there is asked about, and no fault.
      guard complaint.code.rawValue != 73 else { return .isThere(path: path) }
      throw Trouble(complaint.message, exitCode: complaint.code.rawValue)
    } catch {
      throw Trouble("“\(path.shownSafely)” could not be written.", exitCode: 74)
    }
  }
}
