import Participation
import Support
import Testing

/// PROTOCOL.md 7: a foster carer is reviewed once in 12 months, whichever children are placed.
@Suite("The clock of a foster carer's review")
struct CarerReviewTests {
  /// A child with a carer, and where a day is given a review of that carer then.
  private static func child(_ id: String, with carer: String, reviewed day: CivilDate? = nil)
    -> CaseFile
  {
    let child: ChildID = .named(id)
    let person = Person(id: .named("c-\(id)"), name: carer, relation: .carer(.foster))
    var journal = JournalBuilder().child(child, people: [person])
    guard let day else { return journal.file }
    var planned = MeetingPlanned(kind: .fosterCarerReview, date: day, children: [child])
    planned.carer = carer
    journal = journal.adding(.meetingPlanned(planned), meeting: .named("r-\(id)"))
      .adding(.meetingHeld(MeetingHeld(on: day)), meeting: .named("r-\(id)"))
    return journal.file
  }

  private static func found(_ files: [CaseFile], on day: CivilDate) throws -> [String] {
    let outlines = files.flatMap { file in
      file.children.keys.compactMap { file.outline(of: $0) }.flatMap(\.records)
    }
    let check = CaseCheck(
      planner: try JournalBuilder.planner(), today: day, carers: CarerReviews(outlines))
    return files.flatMap { file in
      file.children.keys.flatMap { check.findings(of: $0, in: file) }
    }.filter { $0.kind == .carerReviewOverdue }.map(\.id)
  }

  @Test("Two children with one carer share it, and it is one finding")
  func shared() throws {
    let files = [
      Self.child("ann", with: "Bea Cole", reviewed: date(2026, 6, 10)),
      Self.child("ben", with: "Bea Cole"),
    ]
    #expect(try Self.found(files, on: date(2027, 6, 10)) == [])
    let late = try Self.found(files, on: date(2027, 6, 11))
    #expect(late == ["carer-review-overdue/r-ann", "carer-review-overdue/r-ann"])
    // Reviewed anew with the other child alone, nothing is late for either.
    let anew = [files[0], Self.child("ben", with: "Bea Cole", reviewed: date(2027, 5, 1))]
    #expect(try Self.found(anew, on: date(2027, 6, 11)) == [])
  }

  @Test("A child who moves comes under the clock of the carer they move to")
  func moved() throws {
    let files = [
      Self.child("ann", with: "Bea Cole", reviewed: date(2026, 6, 10)),
      Self.child("ben", with: "Kit Marsh", reviewed: date(2027, 3, 1)),
      Self.child("cal", with: "Kit Marsh"),
    ]
    #expect(try Self.found(files, on: date(2027, 6, 11)) == ["carer-review-overdue/r-ann"])
    #expect(try Self.found(files, on: date(2028, 3, 2)).count == 3)
  }
}
