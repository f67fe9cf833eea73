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

  /// The longest term that any status a child has ever had asks for.
  ///
  /// Source: SI 2010/959 reg 50 for looked-after children; the others are settings of the pack.
  package func term(
    born: CivilDate, died: CivilDate?, everHad statuses: Set<Status>, closed: CivilDate?,
    adulthood: Int
  ) -> Term {
    var terms: [Term] = []
    if statuses.contains(.lookedAfter) {
      if let died, died < born.birthday(reaching: adulthood) {
        terms.append(
          Term(
            until: died.adding(months: 12 * yearsAfterDeath),
            because: "looked-after and died before \(adulthood): \(yearsAfterDeath) years"))
      } else {
        terms.append(
          Term(
            until: born.birthday(reaching: lookedAfterBirthday),
            because: "looked-after: to the \(lookedAfterBirthday)th birthday"))
      }
    }
    if statuses.contains(.childProtectionPlan) {
      terms.append(
        Term(
          until: closed?.adding(months: 12 * childProtectionYears),
          because: "child protection plan: \(childProtectionYears) years after closure"))
    }
    terms.append(
      Term(
        until: born.birthday(reaching: otherBirthday),
        because: "any record: to the \(otherBirthday)th birthday"))
    return terms.first { $0.until == nil } ?? terms.max {
      ($0.until ?? .earliest) < ($1.until ?? .earliest)
    } ?? Term(until: nil, because: "")
  }
}
