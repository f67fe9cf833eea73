/// When somebody last said something for a meeting, or was asked again after they had.
package struct LastSaid: Sendable, Hashable {
  /// Nil the child.
  package var of: PersonID?
  package var on: CivilDate

  package init(of person: PersonID?, on day: CivilDate) {
    of = person
    on = day
  }
}

extension ParticipationRecord {
  /// The last day on which each who said something did, in the order in which they first did. Who was asked
  /// once more, and said no more, has been asked whether it holds.
  package var lastSaid: [LastSaid] {
    let views = views
    return views.map(\.of).uniqued().map { person in
      let said = views.filter { $0.of == person }.map(\.on)
      let asked = consultations(of: person).filter(\.isAnswered).map(\.on)
      return LastSaid(of: person, on: (said + asked).max() ?? .latest)
    }
  }
}

extension Consultation {
  /// Whether anything came back, were it that there is nothing to say.
  fileprivate var isAnswered: Bool {
    switch status {
    case .formCompleted, .byOtherMeans, .declined: true
    case .offered, .notAble: false
    }
  }
}
