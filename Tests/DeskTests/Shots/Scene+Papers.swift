import Canvas
import Desk
import Testing

extension Scene {
  /// The papers of a meeting: chosen, read and written.
  static let papers = [
    Scene("papers", on: "▸ Leo") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("p"))
    },
    Scene("paper-form", on: "") { $0.read("▸ Leo", of: "leo looked-after") },
    Scene("paper-copy", on: "") { driver in
      driver.openPapers("hodan child in need")
      driver.press(.end)
      driver.press(.up, .up, .enter)
    },
    Scene("paper-agenda", on: "") { driver in
      driver.openPapers("hodan child in need")
      driver.select("agenda")
      driver.press(.enter)
    },
    Scene("paper-writing", on: "(•) HTML") { driver in
      driver.read("▸ Leo", of: "leo looked-after")
      driver.press(.character("w"))
    },
    Scene("paper-replacing", on: "") { driver in
      driver.read("▸ Leo", of: "leo looked-after")
      driver.press(.character("w"), .control("s"), .character("w"), .control("s"))
    },
  ]
}

extension DeskDriver {
  /// Opens the papers of the first meeting in the list that fits the words.
  mutating func openPapers(_ meeting: String) {
    openMeeting(meeting)
    press(.character("p"))
  }

  /// Reads the paper whose row holds a text.
  mutating func read(_ row: String, of meeting: String) {
    openPapers(meeting)
    select(row)
    press(.enter)
  }
}
