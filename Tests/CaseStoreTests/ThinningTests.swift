import CaseStore
import Participation
import Testing

@Suite struct `Thinning of backups` {
  private static let hour = 3_600_000
  private let now = Moment(milliseconds: 1_795_000_000_000)

  private func ago(hours: Int) -> Moment {
    Moment(milliseconds: now.milliseconds - hours * Self.hour)
  }

  @Test func `keeps all of two days`() {
    let made = (0...96).map { Moment(milliseconds: now.milliseconds - $0 * Self.hour / 2) }
    #expect(Thinning.kept(of: made, now: now) == Set(made))
  }

  @Test func `then keeps 12 days, 10 weeks and 9 months, the last of each`() {
    let made = (0..<(2 * 365 * 24)).map { ago(hours: $0) }
    let kept = Thinning.kept(of: made, now: now)
    let older = kept.filter { now.milliseconds - $0.milliseconds > 48 * Self.hour }
    #expect(kept.count - older.count == 49)
    #expect(older.count == 12 + 10 + 9)
    let reach = now.milliseconds - (kept.min()?.milliseconds ?? 0)
    #expect(reach > 300 * 24 * Self.hour)
    // The last of its day: the hour after it is on another day.
    for moment in older {
      let next = Moment(milliseconds: moment.milliseconds + Self.hour)
      #expect(next.day != moment.day)
    }
  }

  @Test func `is the same however often it is done`() {
    let made = (0..<(400 * 24)).map { ago(hours: $0) }
    let once = Thinning.kept(of: made, now: now)
    #expect(Thinning.kept(of: once, now: now) == once)
  }

  @Test func `never takes the newest, nor one from a clock that ran ahead`() {
    let old = ago(hours: 24 * 365 * 5)
    #expect(Thinning.kept(of: [old], now: now) == [old])
    let ahead = ago(hours: -24 * 365)
    #expect(Thinning.kept(of: [old, ahead, now], now: now) == [old, ahead, now])
    #expect(Thinning.kept(of: [], now: now) == [])
  }

  @Test func `day by day over three years reaches back nine months`() {
    var kept: Set<Moment> = []
    var today = now
    for _ in 0..<(3 * 365) {
      kept.insert(today)
      kept = Thinning.kept(of: kept, now: today)
      today = Moment(milliseconds: today.milliseconds + 24 * Self.hour)
    }
    #expect(kept.count <= 3 + 12 + 10 + 9)
    let reach = today.milliseconds - (kept.min()?.milliseconds ?? 0)
    #expect(reach > 240 * 24 * Self.hour)
  }
}
