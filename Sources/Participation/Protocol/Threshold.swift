/// An age at which the protocol asks for more.
package enum ThresholdID: String, Sendable, Codable, CaseIterable {
  case routineInvolvement = "routine-involvement"
  case conferenceAttendance = "conference-attendance"
  case activeRole = "active-role"
  case growingControl = "growing-control"
  case adulthood
}

/// A threshold with the ages it has had. An age is never deleted, so that a past meeting keeps the
/// rule of its day.
package struct Threshold: Sendable, Equatable {
  package var id: ThresholdID
  package var name: String
  /// What it opens, in a sentence.
  package var opens: String
  /// In order of their dates; never empty.
  package var versions: [Version]
  package var provisions: [ProvisionID]

  package init(
    id: ThresholdID, name: String, opens: String, versions: [Version], provisions: [ProvisionID]
  ) {
    self.id = id
    self.name = name
    self.opens = opens
    self.versions = versions
    self.provisions = provisions
  }

  package struct Version: Sendable, Equatable {
    package var from: CivilDate
    /// Completed years: “over the age of 4” is read as the fourth birthday reached.
    package var age: Int

    package init(from: CivilDate, age: Int) {
      self.from = from
      self.age = age
    }
  }

  /// The version in force on a day: the last that began by then, and before the first, the first.
  package func version(on day: CivilDate) -> Version? {
    versions.last { $0.from <= day } ?? versions.first
  }
}
