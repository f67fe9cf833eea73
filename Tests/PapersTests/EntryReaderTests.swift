import Foundation
import Papers
import Participation
import Testing

@Suite("Entries are read whole, or every fault in them is named")
struct EntryReaderTests {
  private static let author = Author(name: "Ama Mensah", role: .socialWorker)

  private func read(_ json: String) throws(EntryReader.Refused) -> [Entry] {
    try EntryReader(by: Self.author, at: Moment(milliseconds: 1000)).entries(json: Data(json.utf8))
  }

  /// The faults of entries that are refused; none where they are read.
  private func faults(_ json: String) -> [String] {
    do throws(EntryReader.Refused) {
      _ = try read(json)
      return []
    } catch { return error.faults }
  }

  @Test("Who, when and the identifier may be left out")
  func leftOut() throws {
    let entries = try read(
      #"""
      [{"fact": "need-recorded", "child": "leo", "details": {"need": "large print"}},
       {"fact": "case-closed", "child": "leo", "details": {"on": "2/12/2026"}}]
      """#)
    #expect(entries.map(\.by) == [Self.author, Self.author])
    #expect(entries.map(\.made.milliseconds) == [1000, 1001])
    #expect(Set(entries.map(\.id)).count == 2)
    #expect(entries.map(\.child?.text) == ["leo", "leo"])
    #expect(entries.map(\.fact.word) == [.needRecorded, .caseClosed])
  }

  @Test("What is given is kept")
  func given() throws {
    let entry = try #require(
      try read(
        #"""
        [{"id": "e1", "made": "2026-11-21T09:14:03.250Z", "corrects": "e0", "child": "leo",
          "by": {"name": "Bo", "role": "iro"}, "meeting": "m1", "fact": "withdrawn",
          "details": {"why": "mistaken"}}]
        """#
      ).first)
    #expect(entry.id.text == "e1")
    #expect(entry.made.description == "2026-11-21T09:14:03.250Z")
    #expect(entry.by == Author(name: "Bo", role: .iro))
    #expect(entry.corrects?.text == "e0")
    #expect(entry.meeting?.text == "m1")
    #expect(entry.fact == .withdrawn(WithReason(why: "mistaken")))
  }

  @Test("Nothing is nothing, and no fault")
  func empty() throws { #expect(try read("[]").isEmpty) }

  @Test("A key that has no value counts as left out")
  func nulls() throws {
    let entries = try read(
      #"""
      [{"id": null, "by": null, "colour": null, "fact": "need-recorded", "child": "leo",
        "details": {"need": "large print", "detail": null}}]
      """#)
    #expect(entries.map(\.by) == [Self.author])
  }

  @Test(
    "What is no array of entries is refused as a whole",
    arguments: [
      "", " ", "{", "[", "[{]", "{}", "7", "null", #""text""#, #"{"fact": "case-closed"}"#,
      "[] []", "[1,]x",
    ])
  func noArray(json: String) {
    #expect(faults(json) == ["this is no JSON array of entries; expected [ … ]"])
  }

  @Test(
    "A fault is named with the number of the entry and the path to it",
    arguments: [
      (#"{"child": "leo", "details": {}}"#, "“fact” is missing"),
      (#"{"fact": "case-closed", "child": "leo"}"#, "“details” is missing"),
      (#"{"fact": "case-closed", "child": "leo", "details": {}}"#, "“details.on” is missing"),
      (
        #"{"fact": "case-closed", "child": "leo", "details": {"on": "2026-02-30"}}"#,
        "“details.on”: “2026-02-30” is not a date: February 2026 has 28 days."
      ),
      (
        #"{"fact": "case-closed", "child": "leo", "details": {"on": 7}}"#,
        "“details.on” is of another kind than expected"
      ),
      (
        #"{"fact": "case-closed", "details": {"on": "2026-02-01"}}"#,
        "“case-closed” has to name a child"
      ),
      (
        #"{"fact": "signed-off", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "“signed-off” has to name a meeting"
      ),
      (
        #"{"fact": "code-overruled", "child": "leo", "details": {"code": "PN1", "why": "so"}}"#,
        "“code-overruled” has to name a child and a meeting"
      ),
      (
        #"{"fact": "withdrawn", "child": "leo", "details": {"why": "so"}}"#,
        "“withdrawn” has to name the entry that it takes back"
      ),
      (
        #"{"id": "a b", "fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "“id”: “a b” is not an identifier: 1 to 64 letters, digits, - or _."
      ),
      (
        #"{"made": "now", "fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "“made”: “now” is not a time: write it as 2026-11-21T09:14:03Z."
      ),
      (
        #"{"by": {"name": "Bo"}, "fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "“by.role” is missing"
      ),
      (
        #"{"by": {"name": "Bo", "role": "queen"}, "fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "“by.role”: “queen” is none of social-worker, iro, chair, team-manager"
      ),
      (
        #"{"fact": "meeting-planned", "meeting": "m", "details": {"kind": "core-group", "date": "2026-12-02", "children": ["leo", "m i a"]}}"#,
        "“details.children.2”: “m i a” is not an identifier: 1 to 64 letters, digits, - or _."
      ),
    ])
  func faultsAreNamed(entry: String, fault: String) {
    let sound = #"{"fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#
    #expect(faults("[\(sound), \(entry)]") == ["entry 2: \(fault)"])
  }

  @Test("An unknown fact is named, with those that there are")
  func unknownFact() throws {
    let faults = faults(#"[{"fact": "gone-fishing", "child": "leo", "details": {}}]"#)
    let fault = try #require(faults.first)
    #expect(fault.hasPrefix("entry 1: “fact”: “gone-fishing” is not a fact: one of child-added, "))
    #expect(Fact.Word.allCases.filter { !fault.contains($0.rawValue) } == [])
  }

  @Test(
    "A key that nothing reads is a word lost: it is refused by its name",
    arguments: [
      (
        #"{"colour": 1, "fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "colour"
      ),
      (
        #"{"fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01", "why": "moved"}}"#,
        "details.why"
      ),
      (
        #"{"by": {"name": "Bo", "role": "iro", "team": "North"}, "fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}"#,
        "by.team"
      ),
      (
        #"{"fact": "decisions-written", "meeting": "m", "details": {"on": "2026-02-01", "decisions": [{"text": "a"}, {"text": "b", "due": "soon"}]}}"#,
        "details.decisions.1.due"
      ),
    ])
  func unknownKeys(entry: String, key: String) {
    #expect(faults("[\(entry)]") == ["entry 1: “\(key)” is no key that is known here"])
  }

  @Test("Every entry with a fault is named, and none is read")
  func everyFault() {
    let faults = faults(
      #"""
      [7, {"fact": "case-closed", "child": "leo", "details": {"on": "2026-02-01"}}, null,
       {"fact": "case-closed", "child": "leo", "details": {"on": "then"}}, []]
      """#)
    #expect(
      faults.map { String($0.prefix(8)) } == ["entry 1:", "entry 3:", "entry 4:", "entry 5:"])
  }

  @Test("What a message quotes cannot steer a terminal")
  func controls() {
    let faults = faults(#"[{"fact": "\u001b[31m", "child": "leo", "details": {}}]"#)
    #expect(faults.count == 1)
    #expect(!faults.joined().unicodeScalars.contains("\u{1B}"))
  }
}
