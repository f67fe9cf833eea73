import Participation
import Protocols
import Support
import Testing

@Suite("What the pack takes from its sources")
struct PackContentTests {
  /// Each provision with the title of the note that carries it and the items that answer it.
  static let practice: [(provision: String, title: String, items: [String])] = [
    (
      "CAM 2.1", "What participation is for",
      ["Taking part, and not just being in the room"]
    ),
    (
      "CAM 2.2", "What participation is for",
      ["A goal that is said beforehand, so that it can be seen whether it was reached"]
    ),
    (
      "CAM 2.5", "What participation is for",
      ["Help to build the skills to speak for themselves"]
    ),
    (
      "CAM 4.1f", "Information that the family is given",
      ["Where to find an advocate"]
    ),
    (
      "CA 1989 s.26A", "Information that the family is given",
      ["Where to find an advocate"]
    ),
    (
      "CAM 4.3", "Information that the family is given",
      [
        "What a child protection conference is", "What becoming looked-after means",
        "What an assessment is",
      ]
    ),
    (
      "DUAA 2025", "Information that the family is given",
      ["How to complain about the use of their data"]
    ),
    (
      "CAM 4.1g", "What a complaint teaches is used",
      ["A complaint about taking part is read with the record that it is about"]
    ),
    (
      "CAM 4.2", "Ways to be heard together with others",
      [
        "Young Inspectors, for all children known to the service",
        "Children in Care Council, for looked-after children",
        "Reactive Forum, for young people of 13 to 18 with learning disabilities",
        "Care Leavers Advisory Board, for care leavers", "Parent Council, for all parents",
        "Family Advisory Board, for parents and kinship carers",
      ]
    ),
    (
      "CAF 2", "How far people take part",
      [
        "Inform: we keep you informed", "Consult: we listen, and tell you what came of it",
        "Involve: your concerns go straight into the choices",
        "Collaborate: we look to you for advice and use it as far as we can",
        "Empower: we decide together",
      ]
    ),
    (
      "CAF 12", "What everybody can count on",
      [
        "Respect and honesty", "Accessible, and open to all", "A dialogue with prompt feedback",
      ]
    ),
    (
      "CBS 2", "What everybody can count on",
      [
        "Your views and opinions are heard", "We listen in order to improve",
        "Equal opportunities", "Time and resources are set aside",
        "Nothing is shared without permission, unless the law requires it",
      ]
    ),
    (
      "CBS 3", "The seven Hear by Right standards",
      [
        "Shared values", "Strategy", "Structures", "Systems", "Staff", "Skills and knowledge",
        "Style of leadership",
      ]
    ),
    (
      "HAM 7", "Who may need particular support to take part",
      [
        "Children in care and care leavers", "Children from minority ethnic backgrounds",
        "Children in relative deprivation",
        "Children with special educational needs or disabilities", "Children in service families",
        "LGBT+ young people", "Children who have lived with domestic abuse", "Teenage parents",
        "Young carers", "Unaccompanied asylum-seeking children",
      ]
    ),
    (
      "HAM 13",
      "Rungs of taking part, by kinds of activity A (complaints and feedback) to F (governance)",
      [
        "1 Manipulation", "2 Decoration", "3 Tokenism", "4 Assigned and informed",
        "5 Consulted and informed", "6 Started by adults, decided together",
        "7 Started and led by young people",
        "8 Started by young people, decided together with adults",
      ]
    ),
  ]

  @Test(
    "A provision that no duty applies stands on a note, with what it asks",
    .carries(
      "CAM 4.2", "CAF 2", "CAF 12", "CBS 2", "CBS 3", "HAM 7", "CA 1989 s.26A"),
    arguments: practice)
  func practiceNotesCarryTheirSources(provision: String, title: String, items: [String]) throws {
    let pack = try Bundled.camden()
    let note = try #require(pack.practice.first { $0.title == title })
    #expect(note.provisions.contains(ProvisionID(rawValue: provision)))
    #expect(items.filter { !note.items.contains($0) } == [])
  }

  @Test("No note says more than its sources ask")
  func notesSayNoMore() throws {
    for note in try Bundled.camden().practice {
      let rows = Self.practice.filter { $0.title == note.title }
      #expect(Set(note.provisions.map(\.rawValue)) == Set(rows.map(\.provision)))
      let asked = rows.flatMap(\.items)
      #expect(note.items.filter { !asked.contains($0) } == [], "\(note.title)")
    }
  }

  @Test(
    "Each kind of meeting is framed by the law and guidance under which it is held",
    .carries(
      "CA 1989 s.17", "CA 1989 s.22", "CA 1989 s.47", "CPPCR 36-38", "CPPCR 45", "WT 2026",
      "CA 1989 s.31ZA"),
    arguments: [
      (MeetingKind.strategyMeeting, ["CA 1989 s.47", "WT 2023", "WT 2026"]),
      (.initialConference, ["CA 1989 s.47", "WT 2023", "WT 2026"]),
      (.reviewConference, ["CA 1989 s.47", "WT 2023", "WT 2026"]),
      (.coreGroup, ["WT 2023", "WT 2026"]),
      (.childInNeedReview, ["CA 1989 s.17"]),
      (.lookedAfterReview, ["CA 1989 s.22", "CPPCR 36-38", "CPPCR 45"]),
      (.shortBreaksPanel, ["CPPCR 48"]), (.pathwayReview, ["CLR 7"]),
      (.fosterCarerReview, ["FSR 28"]), (.familyGroupMeeting, ["CA 1989 s.31ZA"]),
      (.otherMeeting, []),
      (.assessment, ["CA 1989 s.17", "CA 1989 s.47"]),
    ])
  func kindsAreFramedByStatute(kind: MeetingKind, statutes: [String]) throws {
    let pack = try Bundled.camden()
    let framedBy = try #require(pack.kinds[kind]).framedBy
    #expect(framedBy.map(\.rawValue) == statutes)
    for id in framedBy { #expect(pack.provision(id)?.basis == .statute, "\(id.rawValue)") }
  }

  @Test(
    "A provision says on what it rests by the source it is named after",
    arguments: [
      ("CAM", Provision.Basis.protocol), ("CAF", .protocol), ("CBS", .protocol),
      ("HAM", .protocol), ("WSX", .protocol), ("CA", .statute), ("CPPCR", .statute),
      ("IRO", .statute), ("WT", .statute), ("DUAA", .statute), ("FSR", .statute), ("CLR", .statute),
      ("SSDA903", .statute), ("FLRA", .statute), ("READ", .reading),
    ])
  func basisFollowsTheSource(source: String, basis: Provision.Basis) throws {
    let named = try Bundled.camden().provisions.filter {
      $0.id.rawValue.prefix { $0 != " " } == source
    }
    #expect(!named.isEmpty)
    #expect(named.allSatisfy { $0.basis == basis })
  }

  @Test(
    "What is enacted and not in force, or in force from a day, says so",
    arguments: [
      ("CA 1989 s.31ZA", Provision.InForce.notYet), ("WT 2026", .from(date(2026, 3, 19))),
      ("DUAA 2025", .from(date(2026, 6, 19))), ("WT 2023", .always),
    ])
  func inForce(id: String, inForce: Provision.InForce) throws {
    let provision = try Bundled.camden().provision(ProvisionID(rawValue: id))
    #expect(provision?.inForce == inForce)
  }

  @Test("Names that are searched for, trained and audited")
  func namesOfKinds() throws {
    let kinds = try Bundled.camden().kinds
    #expect(kinds[.initialConference]?.name == "initial child protection conference")
    #expect(kinds[.initialConference]?.short == "ICPC")
    #expect(kinds[.reviewConference]?.name == "review child protection conference")
    #expect(kinds[.reviewConference]?.short == "RCPC")
    #expect(kinds[.otherMeeting]?.name == "other meeting about the child")
    #expect(kinds[.familyGroupMeeting]?.leader == "coordinator")
  }

  @Test("No contact of Camden's is invented")
  func contactsAreBlank() throws {
    let contacts = try Bundled.camden().contacts
    #expect(Contacts.Place.allCases.allSatisfy { contacts[$0].isBlank })
    #expect(
      contacts.missingInLetters == [
        "the authority's address", "the authority's telephone", "where to complain",
      ])
    #expect(try SampleCaseload.contacts().missingInLetters.isEmpty)
  }

  @Test("Every provision of the protocol's table is in the pack, and with the statutes no other")
  func everyProvisionIsThere() throws {
    let expected = """
      CAM 2.1, CAM 2.2, CAM 2.3, CAM 2.4, CAM 2.5, CAM 2.6, CAM 2.7, CAM 2.8, CAM 4.1a, CAM 4.1b, \
      CAM 4.1c, CAM 4.1d, CAM 4.1e, CAM 4.1f, CAM 4.1g, CAM 4.2, CAM 4.3, CAM 4.4, CAM 5, CAM 6.P1, \
      CAM 6.P2, CAM 6.P3, CAM 6.P4, CAM 6.P5, CAM 6.P6, CAM 6.P6a, CAM 6.P6b, CAM 6.P6c, CAM 6.C1, CAM 6.C2, \
      CAM 6.C3, CAM 6.C4, CAM 6.C5, CAM 6.C6, CAM 6.C7, CAF 2, CAF 12, CBS 2, CBS 3, HAM 7, HAM 13, \
      HAM Sarah, WSX voice, CA 1989 s.17, CA 1989 s.22, CA 1989 s.26A, CA 1989 s.47, CPPCR 33, \
      CPPCR 36-38, CPPCR 45, CPPCR 48, CPPCR 50, IRO Handbook, WT 2023, WT 2026, CA 1989 s.31ZA, DUAA 2025, FSR 28, CLR 7, SSDA903, \
      FLRA 1969 s.9, READ exception, READ told, READ child in need, READ retention
      """
    let given = try Bundled.camden().provisions.map(\.id.rawValue)
    #expect(given.joined(separator: ", ") == expected)
  }
}
