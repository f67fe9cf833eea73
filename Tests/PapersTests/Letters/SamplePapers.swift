import Papers
import Participation
import Protocols
import Support
import Testing

/// Papers of the sample caseload, as it stands on one day.
enum SamplePapers {
  static let today = date(2026, 11, 25)

  private static let read = Result {
    CaseFile(
      folding: try SampleCaseload.entries(today: today, calendar: try Bundled.workingDays()))
  }

  static func file() throws -> CaseFile { try read.get() }

  /// Camden's pack with the contacts of the sample caseload.
  static func planner() throws -> Planner { try JournalBuilder.planner().withSampleContacts() }

  static func matter(_ child: String, _ meeting: String) throws -> PaperCase {
    try PaperCase(
      child: .named(child), meeting: .named(meeting), in: file(),
      planner: planner(), today: today)
  }

  static func maker(_ child: String, _ meeting: String) throws -> PaperMaker {
    PaperMaker(try matter(child, meeting), wordings: try PaperWordings.bundled())
  }

  /// A paper that stands in a file of its own.
  struct Sample: Sendable, CustomStringConvertible {
    let child, meeting: String
    let request: PaperRequest
    let wording: PaperWording.ID
    let paper: Paper
    /// The sentences of its wording, as they stand in it.
    let variants: Set<PaperWording.Variant>
    /// What the reader is to the child, where it is somebody around them.
    let relation: Relation?
    var isForInterpreter = false

    /// The name of its file, without what it ends with; those of a meeting stand in one folder.
    var description: String {
      let reader: String? =
        switch request.reader {
        case .person(let person): person.text
        case .professional: "professional"
        case .child, .workers: nil
        }
      let parts = [request.kind.rawValue, child, reader, isForInterpreter ? "interpreter" : nil]
      return meeting + "/" + parts.compactMap(\.self).joined(separator: "_")
    }

    /// How the meeting is explained to its reader.
    var voice: MeetingWording.Reader {
      switch wording {
      case .form4, .invitation4: .young
      case .form8, .invitation8: .child
      case .formHome4: .child
      case .form12, .formPathway, .formHome12, .invitation12: .teenager
      default: .adult
      }
    }

    var look: PaperLook { PaperLook(isForInterpreter: isForInterpreter) }
    var text: String { PlainPage.text(of: paper, look: look) }
  }

  /// Every paper that is offered for every child at every meeting, in the order of the meetings.
  static func all() throws -> [Sample] { try made.get() }

  /// The first paper of every wording.
  static func ofEachWording() throws -> [Sample] {
    let all = try all()
    return PaperWording.ID.allCases.compactMap { id in all.first { $0.wording == id } }
  }

  /// A few of them, which between them have every sentence that any has: one wording is not written
  /// out for everybody who reads it.
  static func covering() throws -> [Sample] { try chosen.get() }

  private static let chosen = Result {
    var left = Set(try all().flatMap(\.variants))
    var chosen: [Sample] = []
    for sample in try all() where !sample.variants.isDisjoint(with: left) {
      chosen.append(sample)
      left.subtract(sample.variants)
    }
    // What a later one has too is not needed twice.
    for sample in chosen {
      let others = chosen.filter { $0.description != sample.description }
      if sample.variants.isSubset(of: others.flatMap(\.variants)) { chosen = others }
    }
    return chosen
  }

  /// Each form as it is with room for an interpreter.
  static func forInterpreter() throws -> [Sample] {
    try ofEachWording().filter { [.form, .observationGuide].contains($0.request.kind) }.map {
      var sample = $0
      sample.isForInterpreter = true
      return sample
    }
  }

  private static let made = Result {
    let file = try SamplePapers.file()
    return try file.meetings.values.sorted { $0.id.text < $1.id.text }.flatMap { meeting in
      try meeting.children.flatMap { child in
        let maker = try maker(child.text, meeting.id.text)
        return try maker.matter.fitting.map { request in
          let person: PersonID? =
            if case .person(let person) = request.reader { person } else { nil }
          return Sample(
            child: child.text, meeting: meeting.id.text, request: request,
            wording: maker.wording(of: request).id, paper: try maker.paper(request),
            variants: maker.variants(of: request),
            relation: person.flatMap { maker.matter.child.person($0)?.relation })
        }
      }
    }
  }
}
