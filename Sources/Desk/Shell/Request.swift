package import Papers
package import Participation

/// Something that a screen asks the store for.
package enum Request: Sendable, Hashable {
  /// Meetings from a day on, soonest first, or before it, latest first; a page at a time.
  case meetings(MeetingQuery)
  /// Children by name, a page at a time.
  ///
  /// - Parameters:
  ///   - worker: whose children; nil for everybody's.
  ///   - near: the child around whom the page is; where they are not among those found, it begins where
  ///     the offset says.
  case children(matching: String, worker: String? = nil, offset: Int, near: ChildID? = nil)
  case childCase(ChildID)
  case childRecords(ChildID)
  /// The user's drafts, the last kept first.
  case drafts
  /// The user's kept filters, the last kept first.
  case keptFilters
  case importReturn(path: String)
  case records(RecordsQuery)
  /// Reviews that are overdue by their clock, of children that fit.
  case overdueReviews(RecordFilter)
  case report(ReportQuery)
  /// The records behind a figure of a report, by day; a page at a time.
  case recordsBehind(Figure, of: ReportQuery, after: MeetingRow?)
  /// Writes a text that leaves the program.
  ///
  /// - Parameter replacing: whether a file that is there already may be replaced.
  case write(text: String, path: String, replacing: Bool)
  case writePaper(PaperOrder)
}

/// Which meetings to list.
package struct MeetingQuery: Sendable, Hashable {
  package var from: CivilDate
  /// Whether later days follow, or earlier ones.
  package var isForward: Bool
  /// The last day that is wanted, where there is one.
  package var to: CivilDate?
  /// Only children whose worker this is; nil for everybody's.
  package var worker: String?
  /// Only meetings that this person leads; nil for everybody's.
  package var chair: String?
  /// Behind which row to go on; nil to begin.
  package var after: MeetingRow?
  package var limit: Int

  package init(
    from: CivilDate, forward: Bool, to: CivilDate? = nil, worker: String?, chair: String? = nil,
    after: MeetingRow? = nil, limit: Int = 100
  ) {
    self.to = to
    self.chair = chair
    self.from = from
    isForward = forward
    self.worker = worker
    self.after = after
    self.limit = limit
  }

  /// What follows a row: as many as are worked out between two keys.
  func page(after row: MeetingRow) -> MeetingQuery {
    var page = self
    (page.after, page.limit) = (row, 250)
    return page
  }
}

/// Which records to list, in what order.
package struct RecordsQuery: Sendable, Hashable {
  package var filter: RecordFilter
  package var order: RecordFilter.Order
  /// How many to pass over.
  package var offset: Int
  package var limit: Int
  /// The record around which the page is; where it is not among those found, the page begins where the
  /// offset says.
  package var near: RecordKey?

  package init(
    _ filter: RecordFilter, _ order: RecordFilter.Order, offset: Int = 0, limit: Int = 100,
    near: RecordKey? = nil
  ) {
    self.near = near
    self.filter = filter
    self.order = order
    self.offset = offset
    self.limit = limit
  }
}

/// One child's part in one meeting, as a list shows it.
package struct MeetingRow: Sendable, Hashable {
  package var outline: RecordOutline
  package var child: Child

  package init(outline: RecordOutline, child: Child) {
    self.outline = outline
    self.child = child
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.outline == right.outline && left.child == right.child
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(outline.key) }
}

/// A child as a list shows them.
package struct ChildRow: Sendable, Hashable {
  package var child: Child
  package var statuses: [StatusPeriod]

  package init(child: Child, statuses: [StatusPeriod]) {
    self.child = child
    self.statuses = statuses
  }
}

/// A child's whole case.
package struct ChildCase: Sendable, Equatable {
  package var file: CaseFile
  /// As they stand in the journal, in the order of recording.
  package var entries: [Entry]
  /// How many entries cannot be read.
  package var unreadable: Int

  package init(entries: [Entry], unreadable: Int = 0) {
    file = CaseFile(folding: entries)
    self.entries = entries
    self.unreadable = unreadable
  }
}

extension ChildCase {
  /// The case as it stood at the end of a day.
  func asOf(_ day: CivilDate) -> ChildCase {
    ChildCase(entries: entries.filter { $0.made.dayInLondon <= day }, unreadable: unreadable)
  }
}

/// What came of a request.
package enum Answer: Sendable, Equatable {
  case meetings(MeetingQuery, [MeetingRow], hasMore: Bool)
  /// - Parameter offset: where the page begins.
  case children(matching: String, worker: String? = nil, offset: Int, [ChildRow], total: Int)
  case childCase(ChildID, ChildCase)
  case childRecords(ChildID, [MeetingRow])
  case drafts([KeptDraft])
  /// What an import took, as lines to read.
  case imported([String])
  /// - Parameters:
  ///   - query: with where the page begins.
  ///   - isWhole: false while the store is still being read.
  case records(RecordsQuery, [IndexedRecord], total: Int, isWhole: Bool)
  case overdueReviews(RecordFilter, [OverdueReview], isWhole: Bool)
  /// A paper was written to a file.
  case paperWritten(PaperOrder)
  /// What was recorded, as it stands in the journal.
  case recorded([Entry])
  /// What of it cannot be so, as far as details go.
  case cautioned(String)
  case edited(String)
  case keptFilters([KeptDraft])
  /// Which of several a question was answered with.
  case chosen(Int)
  /// A report, and how many records could not be counted in it.
  case report(Report, unreadable: Int)
  case recordsBehind(Figure, of: ReportQuery, after: MeetingRow?, [MeetingRow], hasMore: Bool)
  /// A text is written to a file.
  case written(path: String)
  /// Nothing was written: a file is there already.
  case isThere(path: String)
  case failed(Trouble)
}

/// A paper to be written to a file; that it was made is noted before.
package struct PaperOrder: Sendable, Hashable {
  package var kind: PaperKind
  package var key: RecordKey
  /// The paper as text or as HTML, of which a PDF is made.
  package var content: String
  package var format: PaperFormat
  package var path: String
  /// Whether a file that is there already may be replaced.
  package var replaces: Bool

  package init(
    _ kind: PaperKind, of key: RecordKey, content: String, format: PaperFormat, path: String,
    replaces: Bool = false
  ) {
    self.kind = kind
    self.key = key
    self.content = content
    self.format = format
    self.path = path
    self.replaces = replaces
  }
}

/// The one form and record that a draft belongs to.
package struct FormPlace: Sendable, Hashable {
  package var form: String
  package var child: ChildID?
  package var meeting: MeetingID?
  /// What tells two drafts of one form and record apart, as a person or an entry being corrected.
  package var item: String?

  package init(
    form: String, child: ChildID? = nil, meeting: MeetingID? = nil, item: String? = nil
  ) {
    self.form = form
    self.child = child
    self.meeting = meeting
    self.item = item
  }
}

extension FormPlace {
  /// Whether it is no draft, but a filter that the user keeps by a name.
  package var isKeptFilter: Bool { form == RecordFilterForm.id }
}

/// What a form held when it was left.
package struct KeptDraft: Sendable, Hashable {
  package var place: FormPlace
  package var content: [UInt8]
  package var kept: Moment

  package init(place: FormPlace, content: [UInt8], kept: Moment) {
    self.place = place
    self.content = content
    self.kept = kept
  }
}

/// Why something was not done, as a sentence for the user without case text.
package struct Trouble: Error, Sendable, Hashable {
  package var message: String
  /// The exit code by which the program would leave for this reason.
  package var exitCode: Int32

  package init(_ message: String, exitCode: Int32 = 70) {
    self.message = message
    self.exitCode = exitCode
  }
}
