import Papers
import Participation
import Protocols
import Support
import Testing

/// Whoever types into a record may type anything: markup, what steers a terminal, what turns the
/// order of letters, what the wording is written in, and ten thousand characters.
@Suite("Nothing that stands in a record harms a paper")
struct HostilePaperTests {
  @Test(
    "In names, places and words, in a paper of each wording",
    arguments: HTMLPageTests.hostile.indices)
  func harmless(index: Int) throws {
    let (hostile, plain) = (try papers(HTMLPageTests.hostile[index]), try papers("Safe"))
    #expect(hostile.count > 14 && hostile.count == plain.count)
    for (found, safe) in zip(hostile, plain) {
      let (html, tags) = (HTMLPage.text(of: found), Pages.tags(of: HTMLPage.text(of: safe)))
      #expect(Pages.tags(of: html).filter { $0 != "<br>" } == tags.filter { $0 != "<br>" })
      let text = PlainPage.text(of: found)
      for line in text.split(separator: "\n") { #expect(line.count <= PlainPage.width) }
      for page in [html, text] {
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.steersTerminal })
      }
    }
  }

  @Test("What looks like wording is not filled in")
  func slots() throws {
    for paper in try papers("{{worker}}{{#day}}") where paper.kind != .agenda {
      let text = PlainPage.text(of: paper).filter { !$0.isWhitespace }
      #expect(text.contains("{{worker}}{{#day}}"), "\(paper.kind)")
    }
  }

  /// A paper of each wording of a conference before and after it, with one text wherever somebody can type.
  private func papers(_ text: String) throws -> [Paper] {
    let people = [Family.mum, Family.dad, Family.carer, Family.teacher].map { person in
      var person = person
      person.name = text
      person.calledByChild = text
      return person
    }
    var journal = JournalBuilder().child(statuses: [.childProtectionPlan], people: people)
      .adding(
        .childAmended(
          ChildDetails(
            name: text, preferredName: text, born: date(2014, 3, 1), worker: text, team: text))
      )
      .adding(
        .meetingPlanned(
          MeetingPlanned(
            kind: .reviewConference, date: JournalBuilder.meetingDay, time: text, place: text,
            chair: Chair(name: text), children: [JournalBuilder.child])))
    let day = date(2026, 9, 1)
    for of in [nil, Family.mum.id] {
      journal = journal.adding(
        .viewGiven(
          View(
            id: .named(of == nil ? "v1" : "v2"), of: of, kind: .ownWords, words: text,
            whoseWords: .own, on: day, reportedBy: text)))
    }
    journal =
      journal
      .adding(.invited(Invited(person: Family.mum.id, on: day, steps: [text])))
      .adding(.advocacyOffered(AdvocacyOffered(on: day, answer: .accepted, advocate: text)))
      .adding(
        .exclusionRequested(
          ExclusionRequested(
            person: Family.dad.id, requestedBy: text, on: day,
            ground: GroundID(rawValue: "behaviour"), evidence: text, extent: .whole)),
        as: "request"
      )
      .adding(
        .exclusionDecided(
          ExclusionDecided(
            request: .named("request"), excluded: true,
            by: Author(name: text, role: .chair), on: day, reasons: text, extent: .whole,
            viewsHow: text, outcomeHow: text, complaintRoute: text)))
    let held =
      journal
      .adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
      .adding(.attended(Attended(who: Family.mum.id, extent: .part, mode: .remote, part: text)))
      .adding(.viewAnswered(ViewAnswered(view: .named("v1"), answer: .partly, why: text)))
      .adding(
        .decisionsWritten(
          DecisionsWritten(
            on: JournalBuilder.meetingDay, decisions: [.init(text: text, who: text)])))
    return try [journal, held].flatMap { journal in
      let matter = try PaperCase(
        child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: journal.file,
        planner: JournalBuilder.planner(), today: day)
      let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
      var seen: Set<PaperWording.ID> = []
      return try matter.fitting.filter { seen.insert(maker.wording(of: $0).id).inserted }
        .map { try maker.paper($0) }
    }
  }
}
