/// What has to be recorded for a duty, each part with whether it has been.
struct DutyParts {
  struct Part {
    /// In words that can follow “still missing:”.
    var missing: String
    var isRecorded: Bool
    /// In what the duty falls short without it.
    var short: Shortfall = .always
  }

  var parts: [Part]
  /// Whether something was begun, also where no part is recorded as a whole.
  var isBegun: Bool
  /// A recorded reason that stands for what is not done, as that somebody was kept out.
  var reason: (why: String, by: String)?

  init(_ parts: [Part], isBegun: Bool = false, reason: (why: String, by: String)? = nil) {
    self.parts = parts
    self.isBegun = isBegun || parts.contains(where: \.isRecorded)
    self.reason = reason
  }

  /// A duty that one fact fulfils.
  static func one<Value>(_ fact: Value?, missing: String) -> DutyParts {
    DutyParts([Part(missing: missing, isRecorded: fact != nil)])
  }

  /// A duty of which nothing is recorded, or one part of what was begun is missing.
  static func one(begun: Bool, done: Bool, missing: String) -> DutyParts {
    DutyParts([Part(missing: missing, isRecorded: done)], isBegun: begun)
  }

  var shortfall: Shortfall {
    parts.reduce(into: []) { if !$1.isRecorded { $0.formUnion($1.short) } }
  }
}

extension DutyParts.Part {
  init(_ missing: String, _ isRecorded: Bool, _ short: Shortfall = .always) {
    self.init(missing: missing, isRecorded: isRecorded, short: short)
  }
}

/// In what a duty falls short of being done. What the plan asks of a child of an age, or at a kind of
/// meeting, decides what of it counts.
///
/// The bits are what a store keeps: each means the same for ever.
package struct Shortfall: OptionSet, Sendable, Hashable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Something that is always asked.
  package static let always = Shortfall(rawValue: 1)
  /// The child was seen or observed, and not met.
  package static let meeting = Shortfall(rawValue: 2)
  /// The child was met, and not in private.
  package static let privacy = Shortfall(rawValue: 4)

  /// The child's own words are missing.
  package static let childsWords = Shortfall(rawValue: 8)

  package static let everything: Shortfall = [.always, .meeting, .privacy, .childsWords]
}

/// How far a duty has been seen to by what was recorded, without the words of anybody.
package struct DutyStanding: Sendable, Hashable {
  package var shortfall: Shortfall
  /// Whether something was begun, also where a reason explains that it was not finished.
  package var isBegun: Bool
  package var isExplained: Bool

  package init(shortfall: Shortfall, isBegun: Bool = false, isExplained: Bool = false) {
    self.shortfall = shortfall
    self.isBegun = isBegun
    self.isExplained = isExplained
  }

  /// As a store keeps it: the bits of the shortfall, and one each above them.
  package var bits: Int { shortfall.rawValue << 2 | (isBegun ? 2 : 0) | (isExplained ? 1 : 0) }

  package init(bits: Int) {
    self.init(
      shortfall: Shortfall(rawValue: bits >> 2), isBegun: bits & 2 != 0, isExplained: bits & 1 != 0)
  }

  /// Where nothing was recorded.
  package static let untouched = DutyStanding(shortfall: .everything)
}
