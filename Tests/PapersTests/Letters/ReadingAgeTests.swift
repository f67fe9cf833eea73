import Papers
import Protocols
import Support
import Testing

/// Measured as printed for a child of the sample caseload: every sentence and question, but not what
/// somebody said or decided, which stays as it was said.
@Suite("Every paper can be read at the age it is for")
struct ReadingAgeTests {
  struct Figure: Sendable, CustomStringConvertible {
    let id: PaperWording.ID
    /// The age of the youngest reader, and with it the oldest reading age that the wording may have.
    let readers: Double
    /// What was measured, in years.
    let figure: Double

    var description: String { id.rawValue }
  }

  static let figures: [Figure] = [
    Figure(id: .form4, readers: 7, figure: 6.5),
    Figure(id: .invitation4, readers: 7, figure: 6.9),
    Figure(id: .form8, readers: 8, figure: 7.1),
    Figure(id: .invitation8, readers: 8, figure: 7.5),
    Figure(id: .childSheet4, readers: 8, figure: 7.2),
    Figure(id: .questionnaire4, readers: 8, figure: 7.6),
    Figure(id: .form12, readers: 12, figure: 7.4),
    Figure(id: .formHome4, readers: 8, figure: 6.3),
    Figure(id: .formHome12, readers: 12, figure: 7.8),
    Figure(id: .formPathway, readers: 12, figure: 7.2),
    Figure(id: .invitation12, readers: 12, figure: 7.6),
    Figure(id: .childSheet12, readers: 12, figure: 8.8),
    Figure(id: .questionnaire12, readers: 12, figure: 8.8),
    Figure(id: .copyChild, readers: 12, figure: 9.6),
    Figure(id: .formParent, readers: 12, figure: 8.6),
    Figure(id: .formCarer, readers: 12, figure: 8.2),
    Figure(id: .invitationParent, readers: 12, figure: 8.9),
    Figure(id: .exclusionLetter, readers: 12, figure: 9.8),
    Figure(id: .questionnaireParent, readers: 12, figure: 8.6),
    Figure(id: .copyPerson, readers: 12, figure: 10.2),
    Figure(id: .observationGuide, readers: 12, figure: 7.8),
    Figure(id: .agenda, readers: 12, figure: 11.1),
  ]

  @Test("At or under the age that it is for; the figure is what was measured", arguments: figures)
  func readable(figure: Figure) throws {
    let samples = try SamplePapers.all().filter { $0.wording == figure.id }
    let measured = samples.map { sample in
      ReadingAge(sample.paper.blocks.flatMap(\.readableTexts)).years
    }
    #expect(measured.max() == figure.figure)
    #expect(figure.figure <= figure.readers)
    #expect(Double(try PaperWordings.bundled()[figure.id].readingAge) <= figure.readers)
  }

  @Test("Every paper that a child or a parent reads has a figure")
  func allMeasured() {
    let forWorkers: Set<PaperWording.ID> = [.brief, .participationRecord, .copyProfessional]
    #expect(
      Set(Self.figures.map(\.id)).union(forWorkers) == Set(PaperWording.ID.allCases))
  }

  @Test("The measure counts as it was published")
  func measure() {
    // 8 words, 2 sentences, 8 syllables: 0.39 × 4 + 11.8 × 1 − 15.59 = −2.23.
    #expect(ReadingAge(["The cat sat down. It was not big."]).years == 2.8)
    #expect(ReadingAge(["Participation is a children's entitlement."]).syllables == 13)
  }
}

extension PaperBlock {
  /// Whole sentences alone: headings, names and choices are short, and would flatter the figure.
  var readableTexts: [String] {
    switch self {
    case .paragraph(let text): [text]
    case .question(let question, _): [question.ask, question.hint].compactMap(\.self)
    case .heading, .list, .table, .quotation, .pageBreak: []
    }
  }
}
