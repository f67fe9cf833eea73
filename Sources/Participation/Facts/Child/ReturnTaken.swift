/// What the authority's return of one collection year has of a child, as it was taken in.
///
/// Each year stands by itself, so that it makes no difference in which order years were taken in, or
/// into which of two stores that exchange journals: what they amount to is worked out (`ReturnedPeriods`).
///
/// Source: SSDA903.
package struct ReturnTaken: Sendable, Hashable, Codable {
  /// The year in which the collection year ends: 2026 is 1 April 2025 to 31 March 2026.
  package var year: Int
  /// The authority's own number for the child.
  package var number: String
  package var born: CivilDate
  package var sex: Child.Sex?
  package var details: ReturnedDetails
  package var episodes: [ReturnedEpisode]
  package var reviews: [ReturnedReview]

  package init(
    year: Int, number: String, born: CivilDate, sex: Child.Sex?, details: ReturnedDetails,
    episodes: [ReturnedEpisode], reviews: [ReturnedReview]
  ) {
    (self.year, self.number, self.born, self.sex) = (year, number, born, sex)
    (self.details, self.episodes, self.reviews) = (details, episodes, reviews)
  }

  /// The days of the year; nil where it is no year of the calendar.
  package var days: Period? { .collectionYear(from: year - 1) }
}

/// An episode of a return.
package struct ReturnedEpisode: Sendable, Hashable, Codable {
  package var from: CivilDate
  /// The day on which it ceased.
  package var to: CivilDate?
  /// The code of the legal status.
  package var legalStatus: String
  /// Why it began: S starts a period of care; L, P, T, B and U go on with one; blank is not known.
  package var began: String
  /// Why it ceased: X1 goes on with another episode.
  package var ceased: String

  package init(
    from: CivilDate, to: CivilDate?, legalStatus: String, began: String, ceased: String
  ) {
    (self.from, self.to) = (from, to)
    (self.legalStatus, self.began, self.ceased) = (legalStatus, began, ceased)
  }

  /// Whether a period of care starts with it.
  var beginsAnew: Bool { began == "S" }

  var status: Status { ["V3", "V4"].contains(legalStatus) ? .shortBreaks : .lookedAfter }
}

/// A review of a return, with the code of how the child took part.
package struct ReturnedReview: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var code: ParticipationCode

  package init(on: CivilDate, code: ParticipationCode) { (self.on, self.code) = (on, code) }
}

extension Facts {
  static let returnTaken = FactKind(
    .returnTaken, "return-taken", "Return taken in", Fact.returnTaken, of: .child,
    right: .everybody(.any))
}
