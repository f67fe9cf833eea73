/// How long records are kept. The program shows the day and never acts on it.
package struct RetentionRule: Sendable, Equatable {
  /// Looked-after: to this birthday.
  package var lookedAfterBirthday: Int
  /// Looked-after, died before adulthood: years after the death.
  package var yearsAfterDeath: Int
  /// Child protection: years after the case was closed.
  package var childProtectionYears: Int
  /// Others: to this birthday.
  package var otherBirthday: Int
  package var provisions: [ProvisionID]

  package init(
    lookedAfterBirthday: Int, yearsAfterDeath: Int, childProtectionYears: Int, otherBirthday: Int,
    provisions: [ProvisionID]
  ) {
    self.lookedAfterBirthday = lookedAfterBirthday
    self.yearsAfterDeath = yearsAfterDeath
    self.childProtectionYears = childProtectionYears
    self.otherBirthday = otherBirthday
    self.provisions = provisions
  }

  /// Until when a child's records are kept, and why; nil day where the case is still open.
  package struct Term: Sendable, Equatable {
    package var until: CivilDate?
    package var because: String
  }

  /// The longest term known of those that a child's statuses ask for.
  ///
  /// Source: SI 2010/959 reg 50 for looked-after children; the others are settings of the pack.
  package func term(
    born: CivilDate, died: CivilDate?, everHad statuses: Set<Status>, closed: CivilDate?,
    adulthood: Int
  ) -> Term {
    var terms: [Term] = []
    if statuses.contains(.lookedAfter) {
      let diedYoung = died.flatMap { $0 < born.birthday(reaching: adulthood) ? $0 : nil }
      let afterDeath = diedYoung.map {
        Term(
          until: $0.adding(months: 12 * yearsAfterDeath),
          because: "looked-after and died before \(adulthood): \(yearsAfterDeath) years")
      }
      terms.append(
        afterDeath
          ?? Term(
            until: born.birthday(reaching: lookedAfterBirthday),
            because: "looked-after: to the \(lookedAfterBirthday)th birthday"))
    }
    if statuses.contains(.childProtectionPlan) {
      terms.append(
        Term(
          until: closed?.adding(months: 12 * childProtectionYears),
          because: "child protection plan: \(childProtectionYears) years after closure"))
    }
    let other = Term(
      until: born.birthday(reaching: otherBirthday),
      because: "any other record: to the \(otherBirthday)th birthday")
    // A term that nothing ends yet is the longest only where no other day is known.
    let known = terms.filter { $0.until != nil }
    return known.max { ($0.until ?? .earliest) < ($1.until ?? .earliest) } ?? terms.first ?? other
  }
}
