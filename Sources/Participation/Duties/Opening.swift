/// Whether a duty opens, with the reasons either way.
enum Opening {
  case open([Reason], Terms = Terms())
  case closed([Reason])

  /// What goes with a duty that opens.
  struct Terms {
    /// Whether it rests on a reading of the sources and not on their words.
    var isReading = false
    /// What has to happen first; until it has, nothing is owed.
    var onlyIf: PlannedDuty.Condition?
    /// What the age of the child or the kind of meeting does not ask for.
    var waived: Shortfall = []
    /// Whether nothing has to be recorded once the meeting was held.
    var isSettledOnceHeld = false
  }
}
