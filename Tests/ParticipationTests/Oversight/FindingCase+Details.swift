import Participation
import Support

extension FindingCase {
  // MARK: Who they are

  private static func child(_ born: CivilDate, number: String? = nil) -> Fact {
    .childAmended(ChildDetails(name: "Leo Amari", born: born, localNumber: number))
  }

  private static func person(
    _ relation: Relation, born: CivilDate?, isUnder18: Bool = false
  ) -> JournalBuilder {
    JournalBuilder().child(people: [
      Person(
        id: .named("mum"), name: "Sara Amari", relation: relation, born: born,
        isUnder18: isUnder18)
    ])
  }

  private static let born = date(2016, 3, 1)
  private static let number = JournalBuilder().child().adding(child(born, number: "AB 12"))

  private static func numbered(_ other: String) -> JournalBuilder {
    number.child(.named("mia")).adding(child(born, number: other), child: .named("mia"))
  }

  private static func looked(from: CivilDate, to: CivilDate? = nil) -> Fact {
    .statusBegan(StatusBegan(status: .childProtectionPlan, from: from, to: to))
  }

  private static func closed(_ fact: Fact) -> JournalBuilder {
    JournalBuilder().child().adding([fact, .caseClosed(OnDay(on: date(2026, 6, 1)))])
  }

  private static func returned(_ code: ParticipationCode, on day: CivilDate) -> Fact {
    .returnTaken(
      ReturnTaken(
        year: 2027, number: "12", born: born, sex: nil,
        details: ReturnedDetails(
          ethnicity: "", pupilNumber: "", isMother: "", motherOfChildBorn: ""), episodes: [],
        reviews: [ReturnedReview(on: day, code: code)]))
  }

  private static let spoke = JournalBuilder.led(.lookedAfterReview).held.adding(
    .tookPart(TookPart(presence: .inPerson, conveyed: [.speaks])))

  static let details: [FindingCase] = [
    FindingCase(
      .numberTwice, raised: [On(numbered("AB 12")), On(numbered("ab12 "))],
      near: [On(numbered("AB 13")), On(numbered("")), On(number)]),
    FindingCase(
      .bornTooLongAgo,
      raised: [
        On(
          JournalBuilder().child().adding([child(date(1900, 1, 1)), looked(from: date(2025, 6, 3))])
        )
      ],
      near: [
        On(
          JournalBuilder().child().adding([child(date(2000, 6, 3)), looked(from: date(2025, 6, 3))])
        ),
        On(JournalBuilder().child().adding(child(date(1900, 1, 1)))),
      ]),
    FindingCase(
      .parentYoungerThanChild,
      raised: [
        On(person(.parent(.held), born: date(2018, 1, 1))),
        On(person(.parent(.unknown), born: born)),
      ],
      near: [
        On(person(.parent(.held), born: date(1998, 1, 1))), On(person(.parent(.held), born: nil)),
        On(person(.professional, born: date(2018, 1, 1))),
      ]),
    FindingCase(
      .under18AgainstBirth,
      raised: [
        On(person(.parent(.held), born: date(1980, 1, 1), isUnder18: true)),
        On(person(.trustedAdult, born: date(2008, 9, 30), isUnder18: true)),
      ],
      near: [
        On(person(.parent(.held), born: date(2008, 10, 1), isUnder18: true)),
        On(person(.parent(.held), born: date(1980, 1, 1))),
        On(person(.parent(.held), born: nil, isUnder18: true)),
      ]),
    FindingCase(
      .openThoughClosed,
      raised: [
        On(closed(looked(from: date(2026, 1, 5)))),
        On(closed(looked(from: date(2026, 1, 5), to: date(2026, 6, 2)))),
      ],
      near: [
        On(closed(looked(from: date(2026, 1, 5), to: date(2026, 6, 1)))),
        On(closed(looked(from: date(2026, 6, 2)))),
      ]),
    FindingCase(
      .codeAgainstReturn,
      raised: [On(spoke.adding(returned(.attendsConveysNothing, on: JournalBuilder.meetingDay)))],
      near: [
        On(spoke.adding(returned(.attendsSpeaks, on: JournalBuilder.meetingDay))),
        On(spoke.adding(returned(.attendsConveysNothing, on: date(2026, 9, 8)))), On(spoke),
      ]),
  ]
}
