import Canvas
import Desk
import Participation
import Testing

@Suite("scratch") struct ScratchTests {
  @Test func look() throws {
    func day(_ s: String) throws -> CivilDate { try CivilDate(parsing: s) }
    let leo = try #require(ChildID("leo")), m = try #require(MeetingID("m1")), mum = try #require(PersonID("mum"))
    let by = Author(name: "Ama Mensah", role: .socialWorker)
    var n = 0
    func e(_ f: Fact, _ c: ChildID?, _ mm: MeetingID?) -> Entry { n += 1; return Entry(id: EntryID("e\(n)")!, made: Moment(milliseconds: 1_790_000_000_000 + n), by: by, child: c, meeting: mm, fact: f) }
    let entries: [Entry] = [
      e(.childAdded(ChildDetails(name: "Leonard Adeyemi", preferredName: "Leo", born: try day("2014-12-03"), worker: "Ama Mensah", team: "North")), leo, nil),
      e(.statusBegan(StatusBegan(status: .lookedAfter, from: try day("2026-03-01"))), leo, nil),
      e(.personAdded(Person(id: mum, name: "Grace Adeyemi", relation: .parent(.held))), leo, nil),
      e(.meetingPlanned(MeetingPlanned(kind: .lookedAfterReview, date: try day("2026-11-30"), children: [leo])), nil, m),
      e(.consulted(Consultation(status: .byOtherMeans, on: try day("2026-11-20"), method: .talk)), leo, m),
      e(.viewGiven(View(id: ViewID("v1")!, kind: .ownWords, words: "I want to see my sister more.", whoseWords: .own, on: try day("2026-11-20"))), leo, m),
    ]
    var d = try DeskDriver(entries)
    func show(_ s: String) { print("=== \(s) cursor \(String(describing: d.frame.cursor))\n\(d.text)") }
    show("home")
    d.press(.enter); show("walk")
    d.press(.character("w")); show("why"); d.press(.escape)
    d.press(.enter); show("form"); d.type("because he is away"); show("typed")
    d.press(.escape); show("back")
    d.press(.character("?")); show("help"); d.press(.escape)
    d.press(.character(":")); d.type("lo"); show("palette"); d.press(.escape)
    d.press(.character("i")); show("child")
    d.press(.character("h")); show("history")
    d.press(.escape, .escape, .escape, .tab); show("children")
    d.resize(40, 12); show("small"); d.press(.enter); show("small child")
  }
}
