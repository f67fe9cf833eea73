import Foundation
import Participation
import Support
import Testing

@Suite("What was said")
struct ViewTests {
  @Test(
    "Own words, observation, report and interpretation are kept apart, byte for byte",
    .carries("WSX voice"), arguments: Words.all)
  func ownWordsStayApart(_ given: Words) throws {
    let words = given.text
    let views = View.Kind.allCases.map { kind in
      View(
        id: .named(kind.rawValue), kind: kind, words: words,
        whoseWords: kind == .ownWords ? .own : .summarised, on: date(2026, 9, 1))
    }
    let journal = JournalBuilder.about(.lookedAfterReview).adding(views.map { .viewGiven($0) })
    let read = try JSONDecoder().decode([Entry].self, from: JSONEncoder().encode(journal.entries))
    let record = try #require(
      CaseFile(folding: read.reversed()).records.values.first)
    for kind in View.Kind.allCases {
      let ofKind = record.views.filter { $0.kind == kind }
      #expect(ofKind.map(\.id) == [.named(kind.rawValue)])
      #expect(ofKind.map { Array($0.words.utf8) } == [Array(words.utf8)])
    }
    #expect(record.views.filter { $0.whoseWords == .own }.map(\.kind) == [.ownWords])
  }

  /// Words as children and keyboards give them, with a name that is safe to print.
  struct Words: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String

    static let all = [
      Words(testDescription: "plain", text: "I want to see my sister more."),
      Words(testDescription: "empty", text: ""), Words(testDescription: "blank", text: " \n "),
      Words(
        testDescription: "line ends", text: "two\nlines\r\nand\rmore\u{2028}and\u{2029}more\n"),
      Words(testDescription: "emoji", text: "👩‍👩‍👧 🏳️‍🌈 👍🏽 🇬🇧 😢"),
      Words(testDescription: "Arabic", text: "أريد أن أرى أختي"),
      Words(testDescription: "directions", text: "אני רוצה \u{202B}הביתה\u{202C} now"),
      Words(testDescription: "one letter in two ways", text: "e\u{301} is not \u{E9}"),
      Words(testDescription: "Hangul in parts", text: "\u{1112}\u{1161}\u{11AB} \u{D55C}"),
      Words(testDescription: "byte order mark", text: "\u{FEFF}mark\u{FEFF}"),
      Words(testDescription: "zero byte", text: "zero\u{0}byte"),
      Words(testDescription: "terminal controls", text: "\u{1B}[31mred\u{7}\u{7F}\u{9B}0m"),
      Words(testDescription: "JSON", text: #"\" / \\u0041 {"a": [1]} \n"#),
      Words(testDescription: "last of Unicode", text: "\u{FFFF}\u{FFFD}\u{10FFFF}"),
      Words(testDescription: "spaces", text: "\t\u{B}\u{C}\u{85}\u{A0}\u{200B}\u{200D}\u{3000}"),
      Words(testDescription: "marks", text: "Z\u{335}a\u{32E}\u{350}l\u{334}go"),
      Words(testDescription: "long", text: String(repeating: "because ", count: 4000)),
    ]
  }

  @Test("What is kept of a view besides its words comes back as it was recorded")
  func theRestOfAView() throws {
    let view = View(
      id: .named("wish"), of: Family.mum.id, kind: .report, words: "he sleeps badly",
      whoseWords: .writtenDown, on: date(2026, 9, 1), reportedBy: "Bea Cole",
      checkedBack: .notPossible, notSharedWith: [Family.dad.id, Family.nan.id],
      notWordForWord: true)
    #expect(try JSONDecoder().decode(View.self, from: JSONEncoder().encode(view)) == view)
    let record = try JournalBuilder.about(.lookedAfterReview).adding(.viewGiven(view)).record()
    #expect(record.views == [view])
  }

  @Test("Two views in the same words are two views")
  func sameWordsTwice() throws {
    let record = try JournalBuilder.about(.lookedAfterReview)
      .adding([Recorded.view(.ownWords, id: "one"), Recorded.view(.ownWords, id: "two")]).record()
    #expect(record.views.map(\.id) == [.named("one"), .named("two")])
  }

  @Test("Words are not carried into the record of the next meeting")
  func wordsStayWithTheirMeeting() throws {
    let journal = JournalBuilder.about(.lookedAfterReview).adding(Recorded.view(.ownWords))
      .meeting(.lookedAfterReview, id: .named("next"), on: date(2027, 3, 3))
    #expect(try journal.record().views.count == 1)
    #expect(try journal.record(at: .named("next")).views.isEmpty)
  }

  @Test(
    "Views carry over to a new date, old when gathered more than 20 working days before it",
    arguments: [
      (date(2026, 8, 20), date(2026, 9, 9), false),
      // The bank holiday of 31 August stands between: 20 working days lead back to 11 August.
      (date(2026, 8, 11), date(2026, 9, 9), false), (date(2026, 8, 10), date(2026, 9, 9), true),
      (date(2026, 8, 20), date(2026, 9, 18), false), (date(2026, 8, 20), date(2026, 9, 21), true),
    ])
  func oldViews(given: CivilDate, newDay: CivilDate, isOld: Bool) throws {
    let journal = JournalBuilder.about(.lookedAfterReview)
      .adding([
        Recorded.view(.ownWords, on: given), .meetingMoved(MeetingMoved(to: newDay, why: "ill")),
      ])
    let old = try JournalBuilder.planner()
      .oldViews(journal.record().lastSaid, on: journal.theMeeting().day)
    #expect(old.count == (isOld ? 1 : 0))
    #expect(try journal.record().views.count == 1)
  }
}
