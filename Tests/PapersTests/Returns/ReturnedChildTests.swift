import Papers
import Participation
import Support
import Testing

@Suite("A child in a return")
struct ReturnedChildTests {
  // A return of 1 April 2026 to 31 March 2027, made on 30 September 2026.
  private static let year = Period.collectionYear(from: 2026)
  private static let leo = JournalBuilder.child

  private static func details(
    _ number: String? = "4711", sex: Child.Sex? = .female, ethnicity: String = "WBRI"
  ) -> Fact {
    .childAmended(
      ChildDetails(
        name: "Leo Amari", born: date(2016, 3, 1), sex: sex, localNumber: number,
        returned: ReturnedDetails(
          ethnicity: ethnicity, pupilNumber: "A123456789012", isMother: "0", motherOfChildBorn: ""))
    )
  }

  /// A looked-after child of 10 with a review on 9 September at which they spoke.
  private static func journal(
    _ details: Fact = details(), status: Status = .lookedAfter, code: ParticipationCode? = nil
  ) -> JournalBuilder {
    let journal = JournalBuilder().child().adding(details).adding(
      .statusBegan(StatusBegan(status: status, from: date(2026, 6, 1)))
    ).meeting(.lookedAfterReview).adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    guard let code else {
      return journal.adding(.tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])))
    }
    return journal.adding(.codeOverruled(CodeOverruled(code: code, why: "as seen")))
  }

  private func child(_ journal: JournalBuilder, isShared: Bool = false) throws -> ReturnedChild? {
    let check = CaseCheck(planner: try JournalBuilder.planner(), today: date(2026, 9, 30))
    return ReturnedChild(
      try #require(journal.file.outline(of: Self.leo)), year: try #require(Self.year), check: check,
      isNumberShared: isShared)
  }

  @Test("Has the rows of the DfE's layout")
  func rows() throws {
    let child = try #require(try child(Self.journal()))
    #expect(ReturnedChild.headerColumns == "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB")
    #expect(ReturnedChild.reviewColumns == "CHILD,DOB,REVIEW,REVIEW_CODE")
    #expect(child.header == "4711,F,01/03/2016,WBRI,A123456789012,0,")
    #expect(child.reviews == ["4711,01/03/2016,09/09/2026,PN1"])
  }

  @Test("Names what is to be put right, and says whether the review is left out for it")
  func remarks() throws {
    let late = try #require(try child(Self.journal()))
    #expect(late.remarks.map(\.isLeftOut) == [false])
    #expect(late.remarks[0].finding.contains("after its last day, Mon 29 Jun 2026"))
    #expect(late.remarks[0].line.hasPrefix("CHILD 4711, leo, review: The looked-after review of"))
    let wrong = try #require(try child(Self.journal(code: .under4)))
    #expect(wrong.remarks.contains { $0.finding.hasPrefix("PN0 is for a child under 4") })
    #expect(wrong.reviews == ["4711,01/03/2016,09/09/2026,PN0"])
  }

  @Test("Has a review of two on one day once, and none without a code")
  func leftOut() throws {
    let twice = Self.journal().meeting(
      .lookedAfterReview, id: .named("second"), on: JournalBuilder.meetingDay
    ).adding(
      .meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)), meeting: .named("second"))
    let child = try #require(try child(twice))
    #expect(child.reviews.count == 1)
    #expect(child.remarks.count { $0.isLeftOut } == 1)
    let journal = JournalBuilder().child().adding(Self.details()).adding(
      .statusBegan(StatusBegan(status: .lookedAfter, from: date(2026, 9, 1)))
    ).meeting(.lookedAfterReview).adding(.meetingHeld(MeetingHeld(on: JournalBuilder.meetingDay)))
    let open = try #require(try self.child(journal))
    #expect(open.reviews.isEmpty && open.header != nil)
    #expect(open.remarks.map(\.isLeftOut) == [true])
    #expect(open.remarks[0].finding.hasSuffix("there is no code."))
  }

  @Test("Says what is missing: a review that was due in the year, whether held after it or not")
  func missing() throws {
    let journal = JournalBuilder().child().adding(Self.details()).adding(
      .statusBegan(StatusBegan(status: .lookedAfter, from: date(2026, 6, 1))))
    let child = try #require(try child(journal))
    #expect(child.remarks.count == 1 && child.reviews.isEmpty)
    #expect(
      child.remarks[0].finding.hasPrefix(
        "A looked-after review of Leo Amari was due by Mon 29 Jun 2026"))
  }

  @Test("Leaves out whoever had short breaks only, which is nothing to put right")
  func shortBreaks() throws {
    let child = try #require(try child(Self.journal(status: .shortBreaks)))
    #expect(child.header == nil && child.reviews.isEmpty)
    #expect(child.remarks.map(\.isOpen) == [false])
    #expect(child.remarks[0].finding.contains("short breaks only"))
    // Looked-after for a day of the year too.
    let both = Self.journal(status: .shortBreaks).adding(
      .statusBegan(
        StatusBegan(status: .lookedAfter, from: date(2026, 4, 1), to: date(2026, 4, 1))))
    #expect(try self.child(both)?.reviews.count == 1)
  }

  @Test(
    "Leaves out a child whose number no return can carry",
    arguments: [nil, "", "=1+1", "-4711", "47\n11", "47,11", "４７１１"])
  func numbers(number: String?) throws {
    let child = try #require(try child(Self.journal(Self.details(number))))
    #expect(child.header == nil && child.reviews.isEmpty)
    #expect(child.remarks.last?.isLeftOut == true)
    #expect(try self.child(Self.journal(), isShared: true)?.header == nil)
  }

  @Test("Leaves blank, and names, what is not known or would be a formula")
  func blanks() throws {
    let child = try #require(
      try child(Self.journal(Self.details(sex: nil, ethnicity: "=HYPERLINK(1)"))))
    #expect(child.header == "4711,,01/03/2016,,A123456789012,0,")
    #expect(child.remarks.last?.finding.hasPrefix("The header has no SEX, ETHNIC of") == true)
  }

  @Test("Says that entries cannot be read, also of a child who has no other place in the year")
  func unreadable() throws {
    let check = CaseCheck(planner: try JournalBuilder.planner(), today: date(2026, 9, 30))
    let outline = try #require(Self.journal().file.outline(of: Self.leo))
    for (year, header) in [(2026, true), (2025, false)] {
      let year = try #require(Period.collectionYear(from: year))
      let child = try #require(
        ReturnedChild(outline, year: year, check: check, unreadable: 2, isNumberShared: false))
      #expect(
        child.remarks.first?.finding
          == "2 entries cannot be read, and the return may lack what they say.")
      #expect((child.header != nil) == header)
    }
  }

  @Test("Has no place in a year in which they were not looked-after")
  func otherYears() throws {
    let check = CaseCheck(planner: try JournalBuilder.planner(), today: date(2026, 9, 30))
    let before = try #require(Period.collectionYear(from: 2025))
    #expect(
      ReturnedChild(
        try #require(Self.journal().file.outline(of: Self.leo)), year: before, check: check,
        isNumberShared: false) == nil)
  }
}
