/// Holds what is recorded of a child against itself and against the protocol. Whether the file it
/// stands in is whole is another question, and the store's.
///
/// What was explained by a reason is not reported.
package struct CaseCheck: Sendable {
  package let planner: Planner
  package let today: CivilDate
  /// The numbers that more than one of all children carries.
  let numbers: SharedNumbers
  /// Reviews of foster carers, of other children too; nil where only the child's own are known.
  private let carers: CarerReviews?

  package var pack: ProtocolPack { planner.pack }

  package init(
    planner: Planner, today: CivilDate, numbers: SharedNumbers = SharedNumbers(of: []),
    carers: CarerReviews? = nil
  ) {
    self.planner = planner
    self.today = today
    self.numbers = numbers
    self.carers = carers
  }

  /// Everything found of a child, by day.
  ///
  /// - Parameter file: the child's entries and those of the meetings about them.
  package func findings(of child: ChildID, in file: CaseFile) -> [Finding] {
    let inJournal = JournalCheck(child: child, file: file).findings
    guard let found = file.children[child], let outline = file.outline(of: child) else {
      return inJournal
    }
    let reviews = ReviewCheck(outline: outline, check: self)
    var findings =
      inJournal + detailFindings(of: child, in: file) + reviews.findings
      + codesOfReturns(of: found, outline)
      + reviews.ofCarers(found.people, carers ?? CarerReviews(outline.records))
    for part in outline.records {
      guard let meeting = file.meetings[part.key.meeting], let record = file.record(part.key) else {
        continue
      }
      let recorded = RecordCheck(
        record: record, outline: part, meeting: meeting, child: found, file: file, check: self)
      findings += recorded.findings
    }
    return findings.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// What two people recorded in each other's place, or without its place, of a child: where one of some
  /// entries is concerned.
  package static func journalFindings(
    of child: ChildID, in file: CaseFile, among entries: Set<EntryID>
  ) -> [Finding] {
    JournalCheck(child: child, file: file, among: entries).findings
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}

/// What one child's part in one meeting is held against.
struct RecordCheck {
  let record: ParticipationRecord
  let outline: RecordOutline
  let meeting: Meeting
  let child: ChildFile
  let file: CaseFile
  let check: CaseCheck
  /// How the record stands.
  let readiness: Readiness

  init(
    record: ParticipationRecord, outline: RecordOutline, meeting: Meeting, child: ChildFile,
    file: CaseFile, check: CaseCheck
  ) {
    self.record = record
    self.outline = outline
    self.meeting = meeting
    self.child = child
    self.file = file
    self.check = check
    readiness = check.planner.readiness(
      of: outline, try? check.planner.duties(of: record, at: meeting, for: child), on: check.today)
  }

  var pack: ProtocolPack { check.pack }
  var today: CivilDate { check.today }
  var rule: KindRule? { pack.kinds[meeting.kind] }
  /// Every duty with how it stands; none where the protocol says nothing of the meeting.
  var duties: [OwedDuty] { readiness.duties }
  var isHeld: Bool { meeting.held != nil }
  var isClosed: Bool { meeting.closed != nil }
  var name: String { child.child.calledName }
  /// The day of the meeting as sentences name it.
  var day: String { meeting.day.spoken }

  func name(of person: PersonID?) -> String {
    guard let person else { return name }
    return child.person(person)?.name ?? "“\(person)”"
  }

  func finding(
    _ kind: Finding.Kind, about: String? = nil, _ sentence: String, do remedy: String
  ) -> Finding {
    Finding(
      kind: kind, child: child.child.id, meeting: meeting.id, about: about, day: meeting.day,
      sentence: sentence, remedy: remedy)
  }

  var findings: [Finding] {
    // What was cancelled owes nobody anything but to be told of it, and not to have been asked wrongly.
    guard meeting.state != .cancelled else {
      return invitations + notTold + ofFamilyMeeting + complaints
    }
    let code = check.planner.code(of: record, at: meeting, for: child)
    let outlined = OutlineCheck(outline: outline, child: child.child, check: check, code: code)
    return outlined.findings + ofMeeting + ofDuties + ofAttendance + ofExclusions + ofViews
      + ofFamilyMeeting + ofTakingPart
  }
}
