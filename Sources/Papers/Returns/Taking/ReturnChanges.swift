import Participation

/// What the returns of some years change of what is recorded: entries, and what is to be said.
struct ReturnChanges {
  /// A child as the return of a year has them.
  struct Row {
    let year: Int
    let child: ChildInReturn
    /// Whether nothing was recorded of the child before.
    let isNew: Bool
  }

  private(set) var made: [ReturnImport.Row] = []
  private(set) var flagged: [ReturnRemark] = []
  private(set) var joined: [ReturnRemark] = []
  private(set) var updated: [ReturnRemark] = []
  /// The children who were taken, with the years of which there is a return of them.
  private var children: [(file: ChildFile, years: Set<Int>)] = []

  private let by: Author
  private let identify: ReturnIdentifiers
  private var moment: Moment

  init(by: Author, moment: Moment, identify: ReturnIdentifiers) {
    (self.by, self.moment, self.identify) = (by, moment, identify)
  }

  /// - Parameters:
  ///   - rows: the earliest year first.
  ///   - recorded: the entries of the child's case.
  mutating func take(_ rows: [Row], of id: ChildID, among recorded: [Entry]) throws {
    guard let first = rows.first, let last = rows.last else { return }
    let before = CaseFile(folding: recorded)
    let start = made.count
    for row in rows { made.append(row.child.made) }
    if before.children[id] == nil {
      let child = first.child
      // Nothing but what the identifier follows from, so that two stores add the same.
      let details = ChildDetails(
        name: "Child \(child.number)", born: child.born, localNumber: child.number)
      add(.childAdded(details), child: id, place: "added", to: start)
    }
    for (index, row) in rows.enumerated() {
      let taken = row.child.taken(in: row.year)
      let there = before.standing.last {
        if case .returnTaken(let known) = $0.entry.fact { known.year == row.year } else { false }
      }?.entry
      guard there?.fact != .returnTaken(taken) else { continue }
      add(
        .returnTaken(taken), child: id, place: "\(row.year) after \(there?.id.text ?? "")",
        to: start + index)
    }
    let file = CaseFile(folding: recorded + made[start...].flatMap(\.entries))
    guard let child = file.children[id] else { return }
    takeReviews(of: child, rows, before: before.children[id], in: file)
    if let old = before.children[id] { note(child.child, before: old.child, last) }
    children.append((child, Set(child.returnsTaken.map(\.year))))
  }

  private mutating func add(
    _ fact: Fact, child: ChildID?, meeting: MeetingID? = nil, place: String,
    corrects: EntryID? = nil,
    to index: Int
  ) {
    let key = "return/\(child?.text ?? "")/\(meeting?.text ?? "")/\(place)/\(fact)"
    guard let id = EntryID(identify.own(key)) else { return }
    let entry = Entry(
      id: id, made: moment, by: by, child: child, meeting: meeting, corrects: corrects, fact: fact)
    moment = Moment(milliseconds: moment.milliseconds + 1)
    made[index].entries.append(entry)
  }

  // MARK: Reviews

  /// What the code of a review carries as its reason where nothing but the return is known of it.
  private static let reason = "as the return has it"

  private mutating func takeReviews(
    of child: ChildFile, _ rows: [Row], before: ChildFile?, in file: CaseFile
  ) {
    let codes = child.returnedCodes
    let knownCodes = before?.returnedCodes ?? [:]
    let statuses = child.statuses
    var seen: Set<CivilDate> = []
    // A review that stands in several years is taken by the latest, whose code holds.
    for row in rows.reversed() {
      for (place, review) in row.child.reviews where seen.insert(review.on).inserted {
        if !statuses.contains(where: { $0.isReturned && $0.holds(on: review.on) }) {
          flagged.append(
            place.remark(
              "REVIEW", "\(review.on.spoken) is in none of the child's episodes"))
        }
        let code = codes[review.on] ?? review.code
        let isNews = knownCodes[review.on] != code
        take(review.on, code, of: child.child.id, place, in: file, isNews: isNews)
      }
    }
  }

  private mutating func take(
    _ day: CivilDate, _ code: ParticipationCode, of child: ChildID, _ place: ReturnRow,
    in file: CaseFile, isNews: Bool
  ) {
    let index = made.count
    made.append(ReturnImport.Row(row: place, column: "REVIEW", reviews: 1))
    let overruled = Fact.codeOverruled(CodeOverruled(code: code, why: Self.reason))
    guard let meeting = Self.review(of: child, on: day, in: file) else {
      guard let id = identify.review(of: child, on: day), file.meetings[id] == nil else { return }
      let planned = MeetingPlanned(kind: .lookedAfterReview, date: day, children: [child])
      add(.meetingPlanned(planned), child: nil, meeting: id, place: "", to: index)
      add(
        .meetingHeld(MeetingHeld(on: day)), child: nil, meeting: id, place: "", to: index)
      add(overruled, child: child, meeting: id, place: "", to: index)
      return
    }
    let record = file.record(RecordKey(child: child, meeting: meeting.id))
    if meeting.held == nil {
      add(
        .meetingHeld(MeetingHeld(on: day)), child: nil, meeting: meeting.id, place: "", to: index)
    }
    let standing = record?.entries.last { $0.entry.fact.word == .codeOverruled }?.entry
    if case .codeOverruled(let known)? = standing?.fact, known.why == Self.reason {
      guard known.code != code else { return }
      add(
        overruled, child: child, meeting: meeting.id, place: "after \(standing?.id.text ?? "")",
        corrects: standing?.id, to: index)
    } else if standing == nil, record?.tookPart == nil {
      add(overruled, child: child, meeting: meeting.id, place: "", to: index)
    }
    if isNews {
      joined.append(
        place.remark(
          "REVIEW",
          "the review of \(day.spoken) is recorded here already, as \(meeting.id); "
            + "\(code.rawValue) of the return stands beside it"))
    }
  }

  /// The looked-after review of a child on a day, held or to be held.
  private static func review(of child: ChildID, on day: CivilDate, in file: CaseFile) -> Meeting? {
    file.meetings.values.filter {
      $0.kind == .lookedAfterReview && $0.day == day && $0.state != .cancelled
        && $0.children.contains(child)
    }.min { ($0.held == nil ? 1 : 0, $0.id) < ($1.held == nil ? 1 : 0, $1.id) }
  }

  // MARK: What is said

  private mutating func note(_ child: Child, before: Child, _ row: Row) {
    let (new, old) = (child.returned, before.returned)
    let changes: [(column: String, old: String?, new: String?)] = [
      ("CHILD", before.localNumber, child.localNumber),
      ("SEX", before.sex?.rawValue, child.sex?.rawValue),
      ("DOB", before.born.spoken, child.born.spoken), ("ETHNIC", old?.ethnicity, new?.ethnicity),
      ("UPN", old?.pupilNumber, new?.pupilNumber), ("MOTHER", old?.isMother, new?.isMother),
      ("MC_DOB", old?.motherOfChildBorn, new?.motherOfChildBorn),
    ]
    for change in changes {
      guard let old = change.old, !old.isEmpty, let new = change.new, new != old else { continue }
      updated.append(
        row.child.row.remark(
          change.column, "“\(old.shownSafely)” is now “\(new.shownSafely)”"))
    }
  }

  /// Children of these returns who are recorded as looked-after in a year of which there is a return of
  /// others, and none of them.
  func absent(in years: [Int]) -> [String] {
    let known = children.reduce(into: Set(years)) { $0.formUnion($1.years) }
    return children.flatMap { file, own in
      known.subtracting(own).sorted().compactMap { year -> String? in
        guard let first = own.min(), year > first else { return nil }
        return Self.absence(of: file.child, file.statuses, year: year)
      }.prefix(1)
    }
  }

  /// That a child is not in the return of a year into which a status goes on; nil where none does.
  static func absence(of child: Child, _ statuses: [StatusPeriod], year: Int) -> String? {
    guard let days = Period.collectionYear(from: year - 1),
      let open = statuses.last(where: {
        $0.isReturned && $0.from < days.first && $0.goesOn(into: days)
      })
    else { return nil }
    let number = child.localNumber.map { "CHILD \($0.shownSafely), " } ?? ""
    return
      "\(number)\(child.id): \(open.status.name) since \(open.from.spoken), and not in the return "
      + "of \(days.name ?? "\(year)"). Record the end, if it has ended."
  }
}

extension ChildInReturn {
  /// The row of the header, before anything is made of it.
  fileprivate var made: ReturnImport.Row {
    ReturnImport.Row(
      row: row, column: "CHILD", children: 1, episodes: episodes.count)
  }
}
