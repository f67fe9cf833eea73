package import Canvas

/// Something that can be done now: hint bar, help and palette all come from these.
package struct Command: Sendable, Hashable {
  package var id: ID
  /// Any of these does it; the first is the one that is shown.
  package var keys: [Key]
  /// A few words, as the hint bar has room for.
  package var label: String
  /// A sentence for help and palette.
  package var meaning: String
  /// Why it cannot be done now; nil where it can.
  package var unavailable: String?
  /// Whether the hint bar shows it.
  package var isHinted: Bool

  package init(
    _ id: ID, _ keys: Key..., label: String, meaning: String, unavailable: String? = nil,
    hinted: Bool = true
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.meaning = meaning
    self.unavailable = unavailable
    isHinted = hinted
  }

  /// What tells commands apart.
  package enum ID: String, Sendable, Hashable, CaseIterable {
    // Everywhere.
    case help, palette, back, quit, lock, suspend, undo, switchTab, previousTab
    // In lists.
    case open, next, find, filter, add, addNew, everyone, showEveryones, history, more
    // Of a child.
    case amend, addPerson, addStatus, addNeed, plan, personLeft, died, closeCase
    // Of a meeting.
    case move, cancelMeeting, nameChair, closeMeeting, why, explain, correct, takeBack
    case exclude, openForm, openChild
    // In forms.
    case record, discardDraft, discardNow, calendar, editor, resume, importReturn
    // Of whoever leads a meeting, and of oversight.
    case ownWords, waiting, signOff, question, days, order, flags, supervision, saveFilter
    case asOf, clocks, keptFilters
    // Of a report.
    case period, ofTeam, ofWorker, compare, byMonth, fold, quarterly, write
    // Of papers.
    case papers, writePaper
  }
}
