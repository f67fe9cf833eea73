import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("A paper that does not fit is refused with what would")
struct PaperFitTests {
  struct Refused: Sendable, CustomStringConvertible {
    let child, meeting: String
    let kind: PaperKind
    let reader: String?
    let sentence: String

    init(
      _ child: String, _ meeting: String, _ kind: PaperKind, for reader: String? = nil,
      _ sentence: String
    ) {
      (self.child, self.meeting, self.kind) = (child, meeting, kind)
      (self.reader, self.sentence) = (reader, sentence)
    }

    var description: String { "\(kind.rawValue) for \(reader ?? child) at \(meeting)" }
  }

  static let refused: [Refused] = [
    Refused(
      "cerys", "cerys-review", .form,
      "Cerys is 3 on the day, too young for a form: the observation guide (“observation-guide”) fits."
    ),
    Refused(
      "leo", "leo-review", .observationGuide, "Leo is 11 on the day: the form (“form”) fits."),
    Refused(
      "hodan", "hodan-school", .form,
      "Another meeting about the child does not ask the child, so no form fits."),
    Refused(
      "leo", "leo-review", .exclusionLetter,
      "Nobody is excluded from this meeting, so there is no exclusion letter: an invitation fits."),
    Refused(
      "hodan", "hodan-review", .exclusionLetter,
      "Whether anybody is excluded is not decided yet: an exclusion letter fits once it is."),
    Refused(
      "hodan", "hodan-review", .exclusionLetter, for: "dad",
      "It is not decided that Abdi Warsame is excluded: an exclusion letter fits once it is."),
    Refused(
      "zuzanna", "kowalczyk-conference", .invitation, for: "dad",
      "Marek Kowalczyk is excluded from this meeting: the exclusion letter (“exclusion-letter”) fits."
    ),
    Refused(
      "zuzanna", "kowalczyk-conference", .invitation,
      "It is not decided that Zuzia may attend; an invitation fits once it is."),
    Refused(
      "mei", "mei-review", .form, for: "dad",
      "A manager decided not to consult Steven Marlow: no paper is made for them."),
    Refused(
      "zuzanna", "kowalczyk-core-group", .invitation, for: "dad",
      "It is recorded that Marek Kowalczyk is not invited."),
    Refused(
      "leo", "leo-review", .childSheet,
      "The meeting was not held yet: the sheet fits afterwards."),
    Refused(
      "leo", "leo-second-review", .invitation,
      "The meeting was held on 8 June 2026. The questionnaire (“questionnaire”) fits."),
    Refused(
      "leo", "leo-second-review", .form,
      "The meeting was held on 8 June 2026. The questionnaire (“questionnaire”) fits."),
    Refused(
      "leo", "leo-second-review", .brief,
      "The meeting was held on 8 June 2026. The record (“participation-record”) fits."),
    Refused(
      "leo", "leo-review", .questionnaire,
      "The meeting was not held yet: the questionnaire fits from its day on."),
    Refused(
      "oliver", "oliver-review", .invitation, "The meeting is postponed and has no new day yet."),
    Refused(
      "orla", "orla-strategy", .agenda, "A strategy meeting is held without the family."),
    Refused(
      "leo", "leo-review", .brief, for: "mum",
      "A brief is for the meeting or the file; leave out --for."),
    Refused(
      "leo", "leo-review", .form, for: "teacher",
      "Mr Iqbal is neither a parent nor a carer: the form is for those."),
    Refused(
      "tahmid", "tahmid-core-group", .questionnaire, for: "dad",
      "Faruk Rahman was not there, so the questionnaire does not fit."),
    Refused(
      "florin", "florin-review", .questionnaire, for: "dad",
      "It is not recorded that Marius Lăcătuș was there, so the questionnaire does not fit."),
    Refused(
      "oliver", "oliver-review", .questionnaire, for: "mum",
      "The meeting is postponed: the questionnaire fits once it was held."),
    Refused(
      "orla", "orla-conference", .form,
      "Orla is under 1 on the day, too young for a form: the observation guide "
        + "(“observation-guide”) fits."),
    Refused(
      "leo", "leo-review", .form, for: "Nobody",
      "--for: “Nobody” is nobody around this child; give “child”, “professional”, or a name as "
        + "“heard show child” has it."),
  ]

  @Test("In one sentence", arguments: refused)
  func refusals(row: Refused) throws {
    let maker = try SamplePapers.maker(row.child, row.meeting)
    let matter = try SamplePapers.matter(row.child, row.meeting)
    #expect(throws: PaperRefusal(row.sentence)) {
      _ = try maker.paper(try matter.request(row.kind, for: row.reader))
    }
  }

  @Test("Whoever is asked for by name, by what the family calls them, or by identifier is found")
  func names() throws {
    let matter = try SamplePapers.matter("leo", "leo-review")
    for name in ["Folake Adeyemi", "folake adeyemi", "Mum", "mum"] {
      #expect(
        try matter.request(.form, for: name) == PaperRequest(.form, for: .person(.named("mum"))))
    }
    for name in ["child", "Leo", "Leo Adeyemi"] {
      #expect(try matter.request(.form, for: name) == PaperRequest(.form, for: .child))
    }
  }

  @Test(
    "Every paper that is offered can be made, and stays within its wording",
    arguments: try SamplePapers.all())
  func allMade(sample: SamplePapers.Sample) {
    #expect(!sample.paper.blocks.isEmpty && !sample.paper.title.isEmpty)
    #expect(!sample.text.contains("{{"))
  }

  @Test(
    "By age: the form that a child gets",
    arguments: [
      (4, PaperWording.ID.form4), (7, .form4), (8, .form8), (11, .form8), (12, .form12),
      (17, .form12),
    ])
  func byAge(age: Int, wording: PaperWording.ID) throws {
    #expect(try form(.lookedAfterReview, aged: age).wording == wording)
  }

  @Test(
    "From 16 a pathway review has a form of its own",
    arguments: [
      (15, PaperWording.ID.form12), (16, .formPathway), (19, .formPathway),
    ])
  func pathway(age: Int, wording: PaperWording.ID) throws {
    #expect(try form(.pathwayReview, aged: age).wording == wording)
  }

  private func form(_ kind: MeetingKind, aged age: Int) throws -> PaperForm {
    let journal = JournalBuilder.about(kind, aged: age, statuses: [.lookedAfter])
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
      planner: JournalBuilder.planner(), today: date(2026, 9, 1))
    return try PaperMaker(matter, wordings: .bundled()).form(for: PaperRequest(.form, for: .child))
  }

  @Test("A form's questions are those of its paper, in order, with identifiers of their own")
  func questions() throws {
    let maker = try SamplePapers.maker("leo", "leo-review")
    let form = try maker.form(for: PaperRequest(.form, for: .child))
    #expect(Set(form.questions.map(\.id)).count == form.questions.count)
    #expect(
      form.questions.map(\.id).suffix(4) == ["keep-private", "helper", "whose-words", "given-on"])
    #expect(form.questions.contains { $0.records == .coming && $0.id == "coming" })
    #expect(form.questions.first?.answer == .faces(Face.allCases))
    #expect(
      try maker.form(for: PaperRequest(.form, for: .person(.named("mum")))).asks == .named("mum"))
  }

  @Test("A form that was filled in before can be typed in after the meeting")
  func typedLater() throws {
    let maker = try SamplePapers.maker("leo", "leo-second-review")
    #expect(try maker.form(for: PaperRequest(.form, for: .child)).wording == .form8)
  }

  @Test(
    "Every form says what the meeting is for, that an advocate can help, what happens with the answers, and asks what is private",
    arguments: try SamplePapers.all().filter {
      [.form, .observationGuide].contains($0.request.kind)
    })
  func complete(sample: SamplePapers.Sample) throws {
    let words = sample.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let matter = try SamplePapers.matter(sample.child, sample.meeting)
    let purpose = try PaperWordings.bundled().meeting(matter.meeting.kind, to: sample.voice)
      .purpose.replacing("{{child}}", with: matter.called)
    #expect(words.contains(purpose))
    #expect(words.contains("dvocate"))
    // Of a carer's review no child is told who comes, since none does.
    #expect(
      words.contains("Who will be there")
        == ![.assessment, .fosterCarerReview].contains(matter.meeting.kind))
    #expect(
      sample.paper.blocks.contains { block in
        guard case .heading(let heading, _) = block else { return false }
        return heading.hasPrefix("What happens with") || heading == "What we do with this"
      })
    #expect(
      sample.paper.blocks.contains { block in
        if case .question(let question, _) = block {
          question.records == .keptPrivate
        } else {
          false
        }
      })
  }
}
