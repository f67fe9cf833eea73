/// The periods of a child's statuses that the returns of several years amount to.
///
/// A return holds the episodes of its year. Of one episode the latest year says how it stands, so that an
/// end that is known is never opened again by an older file. Episodes of a child follow on each other:
/// one without an end ended where the next begins. RNE S starts a period, and a new clock; another
/// that follows within a day goes on with it.
///
/// Source: SSDA903.
struct ReturnedPeriods {
  private(set) var periods: [Returned] = []
  /// The last day of the latest year of which there is a return.
  let knownUntil: CivilDate

  struct Returned: Equatable {
    var status: Status
    var from: CivilDate
    var to: CivilDate?
    let beginsAnew: Bool

    var period: StatusPeriod { StatusPeriod(status: status, from: from, to: to) }
  }

  /// Days within which two beginnings are one that was put right: shorter than the time in which a first
  /// review is due.
  private static let oneBeginning = 28

  init(_ returns: some Sequence<ReturnTaken>) {
    let years = returns.sorted { $0.year < $1.year }
    knownUntil = years.last?.days?.last ?? .earliest
    var episodes = Self.latest(of: years)
    for index in episodes.indices.dropLast() where episodes[index].to == nil {
      let episode = episodes[index]
      guard let next = episodes[(index + 1)...].first(where: { $0.from > episode.from }) else {
        continue
      }
      episodes[index].to = next.beginsAnew ? next.from.adding(days: -1) : next.from
    }
    for episode in episodes { add(episode) }
  }

  /// Every episode as the latest year that has it says, by the days on which they began.
  private static func latest(of years: [ReturnTaken]) -> [ReturnedEpisode] {
    var known: [CivilDate: [ReturnedEpisode]] = [:]
    for taken in years {
      // A beginning that a later year has a few days on was put right.
      for (from, episodes) in known where episodes.contains(where: { $0.to == nil }) {
        let isPutRight = taken.episodes.contains {
          $0.beginsAnew && $0.from > from && from.days(to: $0.from) < oneBeginning
        }
        if isPutRight { known[from] = nil }
      }
      known.merge(Dictionary(grouping: taken.episodes, by: \.from)) { _, later in later }
    }
    return known.values.joined().sorted {
      ($0.from, $0.to ?? .latest, $0.legalStatus) < ($1.from, $1.to ?? .latest, $1.legalStatus)
    }
  }

  private mutating func add(_ episode: ReturnedEpisode) {
    let next = Returned(
      status: episode.status, from: episode.from, to: episode.to,
      beginsAnew: episode.beginsAnew)
    guard let index = periods.lastIndex(where: { $0.status == next.status }) else {
      return periods.append(next)
    }
    let last = periods[index]
    let goesOn = last.to.map { $0.adding(days: 1) >= next.from } ?? true
    if goesOn, !next.beginsAnew || next.from == last.from {
      periods[index].to = Self.later(last.to, next.to)
    } else if goesOn {
      periods[index].to = next.from.adding(days: -1)
      var longer = next
      longer.to = Self.later(last.to, next.to)
      periods.append(longer)
    } else {
      periods.append(next)
    }
  }

  private static func later(_ one: CivilDate?, _ other: CivilDate?) -> CivilDate? {
    one.flatMap { one in other.map { max(one, $0) } }
  }

  // MARK: With what people recorded

  /// The periods together with what people recorded of the same statuses. Of what a return speaks of it
  /// says how it was; before and after that people's own record stands.
  ///
  /// - Parameters:
  ///   - recorded: as people began and ended them.
  ///   - ended: what people recorded as ended and since the latest return was taken in, whatever the
  ///     day, else of days after its year.
  func joined(with recorded: [StatusPeriod], ended: [StatusEnded]) -> [StatusPeriod] {
    var returned = periods
    var before: [StatusPeriod] = []
    for period in recorded {
      let place = returned.firstIndex {
        $0.status == period.status && $0.from <= period.to?.adding(days: 1) ?? .latest
          && ($0.to.map { $0.adding(days: 1) >= period.from } ?? true)
      }
      guard let place else {
        before.append(period)
        continue
      }
      let first = returned[place]
      guard period.from < first.from else { continue }
      let isEnded = period.to.map { $0 < first.from } ?? false
      if !first.beginsAnew {
        returned[place].from = period.from
      } else if isEnded || period.from.days(to: first.from) >= Self.oneBeginning {
        let until = first.from.adding(days: -1)
        before.append(
          StatusPeriod(
            status: period.status, from: period.from, to: period.to.map { min($0, until) } ?? until)
        )
      }
    }
    for index in returned.indices where returned[index].to == nil {
      returned[index].to =
        ended.filter {
          $0.status == returned[index].status && $0.on >= returned[index].from
        }.map(\.on).min()
    }
    return (before + returned.map(\.period)).sorted {
      ($0.from, $0.to ?? .latest) < ($1.from, $1.to ?? .latest)
    }
  }
}
