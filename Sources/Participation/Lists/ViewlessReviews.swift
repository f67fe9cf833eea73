/// A child's reviews running, by day, that went by without views of the child, and whether anybody says
/// since what will be tried.
struct ViewlessReviews {
  private let pack: ProtocolPack
  /// The place of the last meeting at which somebody said what will be tried; it answers for those
  /// before.
  private let lastTry: Int
  private var place = -1
  /// The place of the last of those running.
  private var last = -1
  /// Those running up to the meeting that was taken last.
  private(set) var reviews: [RecordOutline] = []

  /// Before the first of a child's meetings.
  init(before outline: CaseOutline, pack: ProtocolPack) {
    self.pack = pack
    lastTry = outline.records.lastIndex { $0.summary.willTry != nil } ?? -1
  }

  /// After the last of them.
  init(of outline: CaseOutline, planner: Planner) {
    self.init(before: outline, pack: planner.pack)
    for record in outline.records { take(record, code: planner.code(of: record)) }
  }

  /// Whether as many as the protocol's limit have gone by, and it is not recorded what will be tried.
  var isOpen: Bool { reviews.count >= pack.settings.reviewsWithoutViews && !isTried }

  private var isTried: Bool { last <= lastTry }

  /// Takes the next meeting, by day.
  ///
  /// - Returns: whether it is a review with which as many have gone by, and nobody says since what will
  ///   be tried.
  @discardableResult
  mutating func take(_ record: RecordOutline, code: ParticipationCode?) -> Bool {
    place += 1
    guard record.wasHeld, pack.kinds[record.kind]?.isReview == true else { return false }
    // A young child is seen and not asked: neither is their review one without views.
    let hasViews = code?.conveysViews ?? (record.summary.ownViews > 0)
    if code == .under4 || hasViews || record.summary.willTry != nil {
      reviews = []
      return false
    }
    reviews.append(record)
    last = place
    return isOpen
  }
}
