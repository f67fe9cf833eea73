import Papers
import Participation
import Resources
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

  static func matter(_ child: String, _ meeting: String) throws -> PaperCase {
    try PaperCase(
      child: .named(child), meeting: .named(meeting), in: file(),
      planner: JournalBuilder.planner(), today: today)
  }

  static func maker(_ child: String, _ meeting: String) throws -> PaperMaker {
    PaperMaker(try matter(child, meeting), wordings: try PaperWordings.bundled())
  }

  /// A paper that stands in a file of its own.
  struct Sample: Sendable, CustomStringConvertible {
    let child, meeting: String
    let kind: PaperKind
    let reader: String?

    init(_ child: String, _ meeting: String, _ kind: PaperKind, for reader: String? = nil) {
      (self.child, self.meeting, self.kind, self.reader) = (child, meeting, kind, reader)
    }

    /// The name of its file.
    var description: String {
      ([kind.rawValue, child, meeting] + [reader].compactMap(\.self)).joined(separator: "_")
    }

    func wording() throws -> PaperWording {
      try SamplePapers.maker(child, meeting).wording(
        of: try SamplePapers.matter(child, meeting).request(kind, for: reader))
    }

    /// How the meeting is explained to its reader.
    func voice() throws -> MeetingWording.Reader {
      switch try wording().id {
      case .form4, .invitation4: .young
      case .form8, .invitation8: .child
      case .form12, .formPathway, .invitation12: .teenager
      default: .adult
      }
    }

    func paper() throws -> Paper {
      let maker = try SamplePapers.maker(child, meeting)
      return try maker.paper(try SamplePapers.matter(child, meeting).request(kind, for: reader))
    }
  }

  /// Every wording at least once, and every kind of reader.
  static let all: [Sample] = [
    Sample("cerys", "cerys-review", .observationGuide),
    Sample("orla", "orla-conference", .observationGuide),
    Sample("kacper", "kowalczyk-conference", .form),
    Sample("ella", "ella-panel", .form),
    Sample("leo", "leo-review", .form),
    Sample("leo", "joans-review", .form),
    Sample("mei", "mei-review", .form),
    Sample("oliver", "oliver-review", .form),
    Sample("callum", "callum-pathway", .form),
    Sample("leo", "leo-review", .form, for: "mum"),
    Sample("zuzanna", "kowalczyk-conference", .form, for: "mum"),
    Sample("zuzanna", "kowalczyk-conference", .form, for: "dad"),
    Sample("leo", "leo-review", .form, for: "joan"),
    Sample("kacper", "kowalczyk-core-group", .invitation),
    Sample("ella", "ella-panel", .invitation),
    Sample("leo", "leo-review", .invitation),
    Sample("mei", "mei-review", .invitation),
    Sample("leo", "leo-review", .invitation, for: "mum"),
    Sample("hodan", "hodan-review", .invitation, for: "mum"),
    Sample("zuzanna", "kowalczyk-conference", .exclusionLetter),
    Sample("leo", "leo-review", .brief),
    Sample("zuzanna", "kowalczyk-conference", .brief),
    Sample("leo", "leo-review", .agenda),
    Sample("hodan", "hodan-review", .agenda),
    Sample("florin", "florin-review", .childSheet),
    Sample("leo", "leo-second-review", .childSheet),
    Sample("danielle", "danielle-last-pathway", .childSheet),
    Sample("florin", "florin-review", .questionnaire),
    Sample("mei", "mei-second-review", .questionnaire),
    Sample("leo", "leo-second-review", .questionnaire, for: "mum"),
    Sample("florin", "florin-review", .participationRecord),
    Sample("leo", "leo-second-review", .participationRecord),
    Sample("zuzanna", "kowalczyk-conference", .participationRecord),
    Sample("florin", "florin-review", .subjectAccessCopy),
    Sample("florin", "florin-review", .subjectAccessCopy, for: "mum"),
    Sample("leo", "leo-second-review", .subjectAccessCopy, for: "dad"),
    Sample("florin", "florin-review", .subjectAccessCopy, for: "professional"),
    Sample("florin", "florin-review", .subjectAccessCopy, for: "joan"),
  ]
}
