import CResources
package import Participation

/// Every wording of a paper that there is, read once.
package struct PaperWordings: Sendable, Equatable {
  private let papers: [PaperWording.ID: PaperWording]
  private let meetings: [MeetingKind: [MeetingWording.Reader: MeetingWording]]
  /// What each answer that can be ticked on coming, or on an advocate, amounts to, by its words.
  package let ticks: [String: AttendanceWish.Wish]

  /// The wordings that come with the program.
  ///
  /// - Throws: `PackRefused` only if the program was built with wordings that are wrong.
  package static func bundled() throws(PackRefused) -> PaperWordings { try read.get() }

  private static let read: Result<PaperWordings, PackRefused> = Result { () throws(PackRefused) in
    try PaperWordings(files: files)
  }

  /// The files that come with the program, each with its name.
  package static var files: [(name: String, yaml: String)] {
    (0..<heard_paper_count()).map { number in
      let file = heard_paper_file(number)
      return (String(cString: file.name), Bundled.text(file.resource))
    }
  }

  init(
    papers: [PaperWording.ID: PaperWording],
    meetings: [MeetingKind: [MeetingWording.Reader: MeetingWording]],
    ticks: [String: AttendanceWish.Wish]
  ) {
    self.papers = papers
    self.meetings = meetings
    self.ticks = ticks
  }

  /// All of them, in the order of their identifiers.
  package var all: [PaperWording] { PaperWording.ID.allCases.compactMap { papers[$0] } }

  /// A wording that was read is whole: every identifier has one.
  package subscript(_ id: PaperWording.ID) -> PaperWording {
    papers[id] ?? PaperWording(id: id, title: "", readingAge: 0, pieces: [])
  }

  /// How a kind of meeting is spoken of to a reader.
  package func meeting(_ kind: MeetingKind, to reader: MeetingWording.Reader) -> MeetingWording {
    meetings[kind]?[reader]
      ?? MeetingWording(name: kind.rawValue, opening: "", purpose: "", isFirst: false)
  }
}
