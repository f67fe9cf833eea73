import Papers
import Participation
import Support
import Testing

@Suite("Facts in words")
struct FactWordsTests {
  private static let people = [Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher]

  private func words(among entries: [Entry] = []) throws -> FactWords {
    FactWords(
      names: { id in Self.people.first { $0.id == id }?.name }, child: "Leo",
      pack: try JournalBuilder.planner().pack, among: entries)
  }

  /// CAM 4.3: conferences, becoming looked after and assessments, to children and to parents.
  @Test(
    "Information that was given says of what, to whom and when", .carries("CAM 4.3"),
    arguments: [
      (InformationGiven.Topic.conferences, "conferences"),
      (.becomingLookedAfter, "becoming looked after"), (.assessments, "assessments"),
    ])
  func informationGiven(topic: InformationGiven.Topic, words: String) throws {
    for (person, name) in [(nil, "Leo"), (Family.mum, "Sara Amari")] as [(Person?, String)] {
      let sentence = try self.words().sentence(
        for: .informationGiven(
          InformationGiven(
            about: [topic], to: person?.id, on: date(2026, 9, 2), how: "a leaflet")))
      #expect(
        sentence == "\(name) was given information about \(words) on 2 September 2026: “a leaflet”")
    }
  }

  @Test("Every fact is a sentence without a full stop, a code or a control character")
  func everyFact() throws {
    let words = try words()
    var samples = FactSamples(seed: 51)
    for word in Fact.Word.allCases {
      for _ in 0..<200 {
        let sentence = words.sentence(for: samples.fact(word))
        #expect(sentence.first?.isLowercase == false, "\(sentence)")
        #expect(!sentence.hasSuffix(".") && !sentence.hasSuffix(" "))
        #expect(sentence.split(separator: " ").count >= 3, "\(sentence)")
        #expect(!sentence.contains("  ") && !sentence.contains(" ,"), "\(sentence)")
        let steers = sentence.unicodeScalars.contains { $0.steersTerminal }
        #expect(!steers)
        #expect(!sentence.contains("Optional("))
        for code in Self.codes where sentence.contains(code) {
          Issue.record("“\(sentence)” shows the code “\(code)”")
        }
      }
    }
  }

  /// Words by which journals carry what has another name among people.
  private static let codes: [String] =
    (Fact.Word.allCases.map(\.rawValue) + View.Kind.allCases.map(\.rawValue)
    + View.WhoseWords.allCases.map(\.rawValue) + View.CheckedBack.allCases.map(\.rawValue)
    + Consultation.Status.allCases.map(\.rawValue) + MeetingKind.allCases.map(\.rawValue)
    + DutyID.allCases.map(\.rawValue) + Relation.all.map(\.word)
    + Role.allCases.map(\.rawValue) + TookPart.Conveyance.allCases.map(\.rawValue)
    + ActiveRoleOffered.Part.allCases.map(\.rawValue) + ViewAnswered.Answer.allCases.map(\.rawValue)
    + Attended.Mode.allCases.map(\.rawValue)).filter { $0.contains("-") || $0.contains(".") }

  @Test("Whose words they are, who helped and who may not see them is said")
  func views() throws {
    let words = try words()
    let day = date(2026, 11, 24)
    let view = View(
      id: .named("v"), kind: .ownWords, words: "I want to see\nmy sister more.", whoseWords: .own,
      on: day, checkedBack: .checked, notSharedWith: [Family.dad.id], notWordForWord: true)
    #expect(
      words.sentence(for: .viewGiven(view))
        == "Leo said on 24 November 2026, in own words: “I want to see my sister more.”; checked "
        + "back with Leo; not to be shared with Jon Amari; not to be passed on word for word")
    let said: [(View.Kind, View.WhoseWords, PersonID?, String?, String)] = [
      (.ownWords, .writtenDown, nil, nil, "Leo said on 24 November 2026, written down for them: "),
      (
        .observation, .summarised, nil, "Ed Moss",
        "Leo was observed by Ed Moss on 24 November 2026, summarised: "
      ),
      (
        .report, .own, nil, "Ed Moss",
        "A report about Leo by Ed Moss on 24 November 2026, in own words: "
      ),
      (
        .report, .own, Family.carer.id, nil,
        "Bea Cole reported about Leo on 24 November 2026, in own words: "
      ),
      (
        .interpretation, .summarised, nil, "Ama Mensah",
        "How what Leo showed or said was understood by Ama Mensah on 24 November 2026, summarised: "
      ),
    ]
    for (kind, whose, of, by, begins) in said {
      let view = View(
        id: .named("v"), of: of, kind: kind, words: "…", whoseWords: whose, on: day, reportedBy: by)
      #expect(words.sentence(for: .viewGiven(view)) == begins + "“…”")
    }
    let asked = Consultation(
      status: .byOtherMeans, on: day, method: .talk, helper: "Joan Clarke",
      helpersRelation: "foster carer")
    #expect(
      words.sentence(for: .consulted(asked))
        == "Leo gave views in conversation on 24 November 2026, helped by Joan Clarke (foster carer)"
    )
  }

  @Test("Answers to a questionnaire stand with their questions, whose words they are and the mark")
  func questionnaire() throws {
    let words = try words()
    var answered = QuestionnaireAnswered(
      who: Family.dad.id, on: date(2026, 11, 24),
      answers: [
        .init(question: "Were you listened to?", answer: "Partly"),
        .init(question: "What was good?", answer: "The tea.\nAnd the end."),
      ], whoseWords: .writtenDown, helper: "Joan Clarke", helpersRelation: "foster carer",
      notSharedWith: [Family.mum.id])
    #expect(
      words.sentence(for: .questionnaireAnswered(answered))
        == "Jon Amari said by questionnaire how the meeting went, on 24 November 2026, helped by "
        + "Joan Clarke (foster carer), written down for them: “Were you listened to?” “Partly”; "
        + "“What was good?” “The tea. And the end.”; not to be shared with Sara Amari")
    answered = QuestionnaireAnswered(
      on: date(2026, 11, 24), answers: [.init(question: "What was good?", answer: " ")],
      whoseWords: .own)
    #expect(
      words.sentence(for: .questionnaireAnswered(answered))
        == "Leo said by questionnaire how the meeting went, on 24 November 2026, in own words, "
        + "without an answer")
  }

  @Test("What a decision or an answer is about is named where it is known")
  func whatItIsAbout() throws {
    let day = date(2026, 8, 20)
    let request = ExclusionRequested(
      person: Family.dad.id, requestedBy: "Ama Mensah", on: day,
      ground: GroundID(rawValue: "behaviour"), evidence: "threats", extent: .whole)
    let journal = JournalBuilder.about(.reviewConference, people: [Family.dad])
      .adding(.exclusionRequested(request), as: "first")
      .adding(Recorded.view(.ownWords, id: "wish", words: "see nan"))
    let told = Fact.exclusionTold(ExclusionTold(request: .named("first"), on: day, how: "letter"))
    let known = try words(among: journal.entries)
    #expect(
      known.sentence(for: told)
        == "Jon Amari was told on 20 August 2026 what was decided about the exclusion: “letter”")
    let unknown = try words()
    #expect(unknown.sentence(for: told).hasPrefix("The person was told"))
    #expect(
      known.sentence(for: Recorded.answered("wish", .partly, why: "money"))
        == "The answer to “see nan” is that it is done in part: “money”")
    let corrected = journal.adding(
      .exclusionRequested(request), as: "second", corrects: "first")
    let folded = FactWords(
      corrected.file, child: JournalBuilder.child, pack: try JournalBuilder.planner().pack)
    #expect(folded.sentence(for: told).hasPrefix("Jon Amari was told"))
  }

  private static let day = date(2026, 8, 20)

  private static let ofNovember: [(Fact, String)] = [
    (
      .chairMet(
        ChairMet(
          who: Family.mum.id, on: day, how: .telephone, inPrivate: true, by: "Dawn Price",
          explained: true, papersReached: false, views: .nothingToSay)),
      "Dawn Price spoke by telephone to Sara Amari on 20 August 2026, in private; how the meeting "
        + "will run was explained, the papers had not reached them and there was nothing to say"
    ),
    (
      .consulted(
        Consultation(
          status: .formCompleted, on: day, helperPerson: Family.teacher.id, cameBackEmpty: true)),
      "The consultation form of Leo came back empty on 20 August 2026, helped by Ed Moss"
    ),
    (
      .invited(Invited(person: Family.mum.id, on: day, steps: [], helpAskedOn: day)),
      "Sara Amari was invited on 20 August 2026, no help to attend needed, asked on 20 August 2026"
    ),
    (
      .needArranged(NeedArranged(need: "BSL", how: "booked", on: day, for: Family.mum.id)),
      "Sara Amari's need “BSL” was arranged for on 20 August 2026: “booked”"
    ),
    (
      .toldOfChange(ToldOfChange(on: day, how: "a call")),
      "Leo was told on 20 August 2026 of what changed about the meeting: “a call”"
    ),
    (
      .familyWarned(
        FamilyWarned(person: Family.mum.id, on: day, how: "a visit", challengeExplained: true)),
      "Sara Amari was told on 20 August 2026 that a service may be reduced or ended, and how this "
        + "can be challenged: “a visit”"
    ),
    (
      .askedToLeave(
        AskedToLeave(
          person: Family.dad.id, ground: GroundID(rawValue: "nothing"), on: day,
          reasons: "shouted", by: Author(name: "Dawn Price", role: .chair), extent: .whole,
          viewsHow: "letter")),
      "Jon Amari was asked to leave the whole meeting on 20 August 2026, as Dawn Price, chair, "
        + "decided: “shouted”; ground “nothing”; views reach the meeting by “letter”"
    ),
    (
      .informationGiven(
        InformationGiven(
          about: [.conferences, .advocacy], to: Family.mum.id, on: day, how: "a leaflet")),
      "Sara Amari was given information about conferences and advocacy on 20 August 2026: "
        + "“a leaflet”"
    ),
    (
      .familyMeetingNotOffered(
        FamilyMeetingNotOffered(
          person: Family.dad.id, why: "risk", by: "Tom Adeyemi", on: day, toldBy: "Ama Mensah")),
      "Tom Adeyemi decided on 20 August 2026 not to offer a family group meeting to Jon Amari (as "
        + "told by Ama Mensah): “risk”"
    ),
    (
      .familyProposal(FamilyProposal(on: day, words: "Nan has him.", privateTime: true)),
      "The family proposed on 20 August 2026, after private family time: “Nan has him.”"
    ),
    (
      .reportNotHad(ReportNotHad(from: .carer, why: "away", on: day)),
      "There is no carer's report about Leo, recorded on 20 August 2026: “away”"
    ),
    (
      .responsibilityIdentified(
        ResponsibilityIdentified(
          on: day, words: "both", moreThanOneHome: true,
          homes: [.init(with: "Mum", when: "weekdays"), .init(with: "Nan")],
          people: [Family.mum.id, Family.nan.id])),
      "Everyone with care of or responsibility for Leo was identified on 20 August 2026: “both”; "
        + "Leo lives in more than one place; with “Mum” (“weekdays”) and “Nan”; Sara Amari and Ivy "
        + "Amari"
    ),
    (
      .heldWithoutMeeting(HeldWithoutMeeting(on: day, reason: "settled")),
      "The review was held without a meeting on 20 August 2026: “settled”"
    ),
    (
      .meetingDescribed(MeetingDescribed(proposal: .end, proposed: "no more Saturdays")),
      "About the meeting: it is proposed to end the service; what is proposed: no more Saturdays"
    ),
  ]

  @Test("What PROTOCOL.md 7 asks to be recorded is said", arguments: ofNovember)
  func saidPlainly(_ fact: Fact, _ sentence: String) throws {
    #expect(try words().sentence(for: fact) == sentence)
  }

  @Test("A goal is named where what came of it is said")
  func goals() throws {
    let journal = JournalBuilder.about(.reviewConference).adding(
      .goalSet(GoalSet(id: .named("g"), goal: "to speak", knownBy: "Leo spoke", on: Self.day)))
    #expect(
      try words(among: journal.entries).sentence(
        for: .goalJudged(GoalJudged(goal: .named("g"), reached: .partly, on: Self.day)))
        == "The goal “to speak” was reached in part, judged on 20 August 2026")
  }

  @Test("No sentence takes a child or a person for a man or a woman")
  func noPronouns() throws {
    let words = try words()
    var samples = FactSamples(seed: 52)
    let pronouns: Set<String> = ["he", "she", "his", "her", "him", "hers"]
    for word in Fact.Word.allCases {
      for _ in 0..<50 {
        let sentence = words.sentence(for: samples.fact(word)).lowercased()
        #expect(pronouns.isDisjoint(with: sentence.split { !$0.isLetter }.map(String.init)))
      }
    }
  }

  @Test("Whoever reads what was recorded of them is spoken to")
  func addressed() throws {
    let day = date(2026, 11, 24)
    let facts: [(Fact, child: String, dad: String)] = [
      (
        .encouraged(Encouraged(on: day, answer: .unsure, words: "Who comes?")),
        "You were encouraged on 24 November 2026 to attend, and are unsure: “Who comes?”",
        "Leo was encouraged on 24 November 2026 to attend, and is unsure: “Who comes?”"
      ),
      (
        .opinionGiven(
          AttendanceOpinion(
            of: .chair, name: "Dawn Price", agrees: true, on: day, reasons: "")),
        "Dawn Price, chair, agreed on 24 November 2026 that you should attend",
        "Dawn Price, chair, agreed on 24 November 2026 that Leo should attend"
      ),
      (
        .needArranged(NeedArranged(need: "signs", how: "Jo signs", on: day)),
        "Your need “signs” was arranged for on 24 November 2026: “Jo signs”",
        "Leo's need “signs” was arranged for on 24 November 2026: “Jo signs”"
      ),
      (
        .tookPart(TookPart(presence: .absent, conveyed: [.ownMedium])),
        "You did not attend; you sent your views yourself",
        "Leo did not attend; they sent their views themselves"
      ),
      (
        .notInvited(NotInvited(person: Family.dad.id, reason: "court-order", detail: "seen")),
        "Jon Amari was not invited: a court order prevents it: “seen”",
        "You were not invited: “A court order prevents it”: “seen”"
      ),
      (
        .consulted(Consultation(of: Family.dad.id, status: .formCompleted, on: day, method: .form)),
        "Jon Amari filled in the consultation form on 24 November 2026",
        "You filled in the consultation form on 24 November 2026"
      ),
    ]
    for (fact, child, dad) in facts {
      #expect(try words().addressing(nil).sentence(for: fact) == child)
      #expect(try words().addressing(Family.dad.id).sentence(for: fact) == dad)
    }
  }

  @Test("Every kind of fact has a heading of its own that fits a narrow column")
  func headings() {
    let headings = Fact.Word.allCases.map(\.kind.heading)
    #expect(Set(headings).count == headings.count)
    #expect(headings.allSatisfy { $0.count <= 25 && $0.first?.isUppercase == true })
  }
}
