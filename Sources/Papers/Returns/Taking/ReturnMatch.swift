package import Participation

/// A child who is recorded already, as far as a return can tell who it is.
package struct KnownChild {
  package let id: ChildID
  package var number: String?
  package var born: CivilDate
  package var sex: Child.Sex?
  package var pupilNumber: String?

  package init(_ child: Child) {
    id = child.id
    (number, born, sex) = (child.localNumber, child.born, child.sex)
    pupilNumber = child.returned?.pupilNumber
  }

  init(_ id: ChildID, _ child: ChildInReturn) {
    self.id = id
    (number, born, sex) = (child.number, child.born, child.sex)
    pupilNumber = child.details.pupilNumber
  }
}

/// Finds which recorded child a row of a header is about: by the authority's number, else by pupil
/// number and birth.
struct ReturnMatch {
  private var children: [KnownChild] = []
  private var byNumber: [FoldedNumber: [Int]] = [:]
  private var byShortNumber: [String: [Int]] = [:]
  private var byPupilNumber: [String: [Int]] = [:]

  init(_ known: [KnownChild]) {
    for child in known { add(child) }
  }

  mutating func add(_ child: KnownChild) {
    let place = children.count
    children.append(child)
    if let number = child.number.map({ FoldedNumber($0) }), !number.text.isEmpty {
      byNumber[number, default: []].append(place)
      byShortNumber[number.withoutZeros, default: []].append(place)
    }
    if let pupil = child.properPupilNumber { byPupilNumber[pupil, default: []].append(place) }
  }

  /// What a row is held to be about.
  struct Answer {
    /// Nil where nobody recorded is meant.
    var id: ChildID?
    /// What is to be said of it, by column.
    var remark: (column: String, reason: String)?
  }

  func child(of row: ChildInReturn) -> Answer {
    let number = FoldedNumber(row.number)
    let same = (byNumber[number] ?? []).map { children[$0] }
    if let best = same.filter({ !$0.isAnother(than: row) }).max(by: {
      $0.likeness(to: row) < $1.likeness(to: row)
    }) {
      return Answer(id: best.id)
    }
    if let other = same.first {
      return Answer(
        id: nil,
        remark: (
          "CHILD",
          "“\(row.number.shownSafely)” is recorded of another child, \(other.id), born "
            + "\(other.born.spoken): birth, and sex or UPN, differ. They are kept as two; correct one "
            + "of the numbers."
        ))
    }
    let short = (byShortNumber[number.withoutZeros] ?? []).map { children[$0] }
    if let found = short.first(where: { $0.born == row.born && !$0.contradicts(row) }) {
      return Answer(
        id: found.id,
        remark: (
          "CHILD",
          "“\(row.number.shownSafely)” is recorded as “\(found.number?.shownSafely ?? "")”: a "
            + "spreadsheet loses the zeros at the beginning"
        ))
    }
    return byPupil(row)
  }

  private func byPupil(_ row: ChildInReturn) -> Answer {
    guard let pupil = KnownChild.proper(row.details.pupilNumber) else { return Answer() }
    let same = (byPupilNumber[pupil] ?? []).map { children[$0] }
    if let found = same.first(where: { $0.born == row.born }) {
      let before = found.number.map { "“\($0.shownSafely)”" } ?? "no number"
      return Answer(
        id: found.id,
        remark: (
          "CHILD",
          "“\(row.number.shownSafely)” has the UPN and birth of a child recorded with \(before): the "
            + "number has changed"
        ))
    }
    guard let other = same.first else { return Answer() }
    return Answer(
      id: nil,
      remark: (
        "UPN",
        "it is recorded of another child too, \(other.id), born \(other.born.spoken). They are kept "
          + "as two"
      ))
  }
}

extension KnownChild {
  /// A pupil number that belongs to one child; the codes for an unknown one do not.
  static func proper(_ pupilNumber: String?) -> String? {
    let number = pupilNumber?.trimmed.uppercased() ?? ""
    return number.isEmpty || number.hasPrefix("UN") ? nil : number
  }

  fileprivate var properPupilNumber: String? { Self.proper(pupilNumber) }

  private func hasOtherPupilNumber(than row: ChildInReturn) -> Bool {
    guard let own = properPupilNumber, let other = Self.proper(row.details.pupilNumber) else {
      return false
    }
    return own != other
  }

  private func hasOtherSex(than row: ChildInReturn) -> Bool {
    sex.map { $0 != row.sex && ![$0, row.sex].contains(.unspecified) } ?? false
  }

  /// How many of day, month and year of two births are the same: a slip of the pen changes one.
  private func birthLikeness(_ other: CivilDate) -> Int {
    let (one, two) = (born.parts, other.parts)
    return [one.year == two.year, one.month == two.month, one.day == two.day].count { $0 }
  }

  /// Whether a child of the same number is another: born on another day, and another by sex or by pupil
  /// number too, where these do not say that it is the same.
  fileprivate func isAnother(than row: ChildInReturn) -> Bool {
    guard born != row.born, likenessByPupil(row) == 0 else { return false }
    if hasOtherSex(than: row) && hasOtherPupilNumber(than: row) { return true }
    return birthLikeness(row.born) < 2 && contradicts(row)
  }

  fileprivate func contradicts(_ row: ChildInReturn) -> Bool {
    hasOtherSex(than: row) || hasOtherPupilNumber(than: row)
  }

  private func likenessByPupil(_ row: ChildInReturn) -> Int {
    guard let own = properPupilNumber else { return 0 }
    return own == Self.proper(row.details.pupilNumber) ? 1 : 0
  }

  fileprivate func likeness(to row: ChildInReturn) -> Int {
    likenessByPupil(row) * 8 + birthLikeness(row.born) * 2 + (hasOtherSex(than: row) ? 0 : 1)
  }
}
