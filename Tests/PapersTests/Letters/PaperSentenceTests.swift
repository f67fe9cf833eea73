import Papers
import Participation
import Protocols
import Support
import Testing

@Suite("What a paper says is so")
struct PaperSentenceTests {
  struct Said: Sendable, CustomStringConvertible {
    let file, sentence: String
    /// Whether the paper says it.
    let stands: Bool

    init(_ file: String, _ sentence: String, stands: Bool = true) {
      (self.file, self.sentence, self.stands) = (file, sentence, stands)
    }

    var description: String { "\(file): \(sentence)" }
  }

  static let said: [Said] = [
    // An assessment is no meeting, and a foster carer's review is not about the child.
    Said("sagal-assessment/form_sagal", "meeting", stands: false),
    Said("sagal-assessment/form_sagal", "We want to be done by Thursday 26 November 2026."),
    Said("sagal-assessment/form_sagal_mum", "We are doing an assessment for Sagal."),
    Said("sagal-assessment/form_sagal_mum", "Will you come", stands: false),
    Said("joans-review/form_florin", "There will be a review of your foster carer."),
    Said("joans-review/form_florin", "Anyone you would like to be there", stands: false),
    Said("joans-review/form_leo", "in your words", stands: false),
    // Nothing of one form stands against another: what a child says of a carer is not passed on.
    Said("joans-review/form_florin", "A parent can ask to read it", stands: false),
    Said("joans-review/form_florin", "Who do you go to"),
    Said("joans-review/form_leo", "What should your carers do more of?"),
    Said("leo-review/form_leo", "Is there anybody you do not want to see?"),
    Said("mei-review/form_mei", "You have a right to an advocate."),
    Said("ruby-conference/form_ruby", "right to an advocate", stands: false),
    Said("ella-panel/form_ella_mum", "complain or ask for a review"),
    // A first conference comes after none.
    Said("ruby-conference/form_ruby_mum", "last time", stands: false),
    Said("tahmid-conference/form_tahmid_mum", "agreed last time"),
    // Only where there is a report that was not shared yet.
    Said("leo-review/invitation_leo_dad", "You will see the report in good time."),
    Said("leo-review/invitation_leo_mum", "report", stands: false),
    Said("ella-panel/invitation_ella_mum", "report", stands: false),
    // What was put off has neither day, time nor place.
    Said("oliver-review/agenda_oliver", "postponed, no new day yet."),
    Said("oliver-review/agenda_oliver", "16:00", stands: false),
    Said("oliver-review/form_oliver_mum", "The day is not known yet."),
    Said("oliver-review/form_oliver_mum", "the family centre", stands: false),
    // What nobody had to do may have been done.
    Said("callum-pathway/brief_callum", "Siobhan Reilly Asked for views: – · Invited: done"),
    // Nothing is promised that nobody has to do.
    Said("tahmid-core-group/child-sheet_tahmid", "No decisions were written down."),
    Said("leo-review/subject-access-copy_leo", "Nothing is decided yet."),
    Said("orla-strategy/participation-record_orla", "PN0", stands: false),
    // A child of 18 says who of the family takes part.
    Said("danielle-pathway/agenda_danielle", "parents and carers", stands: false),
    // A baby is not asked and has no number.
    Said(
      "orla-conference/agenda_orla", "Orla is under 1 on the day. What was seen of Orla comes first"
    ),
    Said("orla-conference/agenda_orla", "what was agreed last time", stands: false),
    // A young child's clock and a child's days.
    Said("kowalczyk-core-group/form_kacper", "It starts at 9:15 in the morning."),
    Said("leo-review/invitation_leo", "It starts at 4 o'clock in the afternoon."),
    Said("mei-review/invitation_mei", "at 16:30."),
    Said("leo-second-review/child-sheet_leo", "By when: Monday 29 June 2026"),
    // No code of the records shows.
    Said("mei-review/brief_mei", "explained by Ama Mensah: a court order prevents it"),
    Said("mei-review/brief_mei", "court-order", stands: false),
    // Somebody who reads their own record is spoken to, and finds what was decided of them.
    Said("leo-second-review/subject-access-copy_leo", "You attended the whole meeting, in person."),
    Said("kowalczyk-conference/subject-access-copy_kacper_dad", "that you are excluded from"),
    Said("kowalczyk-conference/subject-access-copy_kacper_dad", "stood over", stands: false),
    Said("danielle-pathway/subject-access-copy_danielle", "You did not agree on 16 November 2026"),
  ]

  /// CAM 4.1f: signposting to advocacy, for children and parents, wherever either is owed the offer.
  @Test("Every form and invitation says where an advocate is", .carries("CAM 4.1f"))
  func signposting() throws {
    var count = 0
    for sample in try SamplePapers.all()
    where [.form, .invitation].contains(sample.request.kind) {
      let duties = try SamplePapers.matter(sample.child, sample.meeting).duties
      let key: DutyKey
      switch sample.request.reader {
      case .child: key = DutyKey(.childAdvocacy)
      case .person(let person): key = DutyKey(.parentAdvocacy, person: person)
      case .professional, .workers: continue
      }
      guard duties.duty(key) != nil else { continue }
      count += 1
      #expect(sample.text.contains("advocate"), "\(sample)")
    }
    #expect(count > 10)
  }

  @Test("In the words of the sample caseload", arguments: said)
  func says(row: Said) throws {
    let sample = try #require(try SamplePapers.all().first { $0.description == row.file })
    let words = sample.text.split { $0.isWhitespace }.filter { $0 != "-" }.joined(separator: " ")
    #expect(words.contains(row.sentence) == row.stands)
  }

  @Test(
    "A decision is for those for whom the child's words are, and for whoever has to do it",
    arguments: [
      ("leo-second-review/subject-access-copy_leo_mum", 0, 2),
      ("leo-second-review/subject-access-copy_leo_joan", 2, 0),
      ("leo-second-review/subject-access-copy_leo_teacher", 2, 0),
      ("florin-first-review/subject-access-copy_florin_joan", 0, 1),
      ("danielle-last-pathway/subject-access-copy_danielle_mum", 1, 0),
      ("danielle-last-pathway/subject-access-copy_danielle_professional", 0, 1),
    ])
  func decisions(file: String, leftOut: Int, shown: Int) throws {
    let paper = try #require(try SamplePapers.all().first { $0.description == file }).paper
    let counted = paper.leftOut.filter { $0.what == "decision" }.reduce(0) { $0 + $1.count }
    let rows = paper.blocks.reduce(0) { count, block in
      if case .table(let header, let rows) = block, header.first == "Decision" {
        count + rows.count
      } else {
        count
      }
    }
    #expect(counted == leftOut && rows == shown)
  }

  @Test(
    "From 19 June 2026 a letter says that one can complain about the use of data",
    .carries("DUAA 2025"), arguments: [(date(2026, 6, 18), false), (date(2026, 6, 19), true)])
  func dataComplaints(day: CivilDate, isTold: Bool) throws {
    let matter = try PaperCase(
      child: .named("leo"), meeting: .named("leo-review"), in: SamplePapers.file(),
      planner: SamplePapers.planner(), today: day)
    let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
    for request in matter.fitting where request.reader.isSomebody {
      let text = PlainPage.text(of: try maker.paper(request), look: PaperLook())
      #expect(text.contains("within 30") == isTold, "\(request)")
    }
  }

  @Test(
    "Every paper that goes to a person says where to complain, also about the use of data",
    arguments: try SamplePapers.all().filter {
      $0.request.reader.isSomebody && $0.wording != .copyProfessional
    })
  func complaining(sample: SamplePapers.Sample) throws {
    let contacts = try SampleCaseload.contacts()
    let words = PlainPage.text(of: sample.paper, look: PaperLook())
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for contact in [contacts[.complaints], contacts[.dataProtection]] {
      #expect(words.contains(try #require(contact.telephone ?? contact.email)), "\(sample)")
    }
    #expect(words.contains("within 30 days"), "\(sample)")
  }

  @Test(
    "Every letter has the address, telephone and day, and its signature before what is sent back")
  func letters() throws {
    let contacts = try SampleCaseload.contacts()
    let address = try #require(contacts[.authority].address)
    for sample in try SamplePapers.all()
    where [.invitation, .exclusionLetter, .form].contains(sample.request.kind) {
      let paragraphs = sample.paper.blocks.compactMap { block -> String? in
        if case .paragraph(let text) = block { text } else { nil }
      }
      #expect(paragraphs.first?.contains(address) == true, "\(sample)")
      #expect(paragraphs.contains(SamplePapers.today.written), "\(sample)")
      guard sample.request.kind == .invitation else { continue }
      let signed = sample.paper.blocks.lastIndex { block in
        if case .paragraph(let text) = block { text.contains("Ama Mensah") } else { false }
      }
      let asked = sample.paper.blocks.firstIndex { block in
        if case .question = block { true } else { false }
      }
      if let signed, let asked { #expect(signed < asked, "\(sample)") }
    }
  }

  @Test("An exclusion letter is refused by name of what the pack does not give")
  func exclusionWithoutContacts() throws {
    let matter = try PaperCase(
      child: .named("kacper"), meeting: .named("kowalczyk-conference"), in: SamplePapers.file(),
      planner: JournalBuilder.planner(), today: SamplePapers.today)
    let refusal = matter.refusal(of: PaperRequest(.exclusionLetter, for: .person(.named("dad"))))
    #expect(
      refusal?.message.contains(
        "the authority's address, the authority's telephone and where to complain") == true)
  }

  @Test("No heading stands above nothing", arguments: try SamplePapers.all())
  func headings(sample: SamplePapers.Sample) {
    let blocks = sample.paper.blocks
    for (block, next) in zip(blocks, blocks.dropFirst() + [.pageBreak]) {
      guard case .heading(let heading, _) = block else { continue }
      switch next {
      case .heading, .pageBreak: Issue.record("“\(heading)”")
      case .list(let items): #expect(!items.isEmpty, "“\(heading)”")
      default: continue
      }
    }
  }
}

extension PaperReader {
  /// Whether it is the child, or a person around the child who is no professional copy's reader.
  fileprivate var isSomebody: Bool {
    switch self {
    case .child, .person: true
    case .professional, .workers: false
    }
  }
}
