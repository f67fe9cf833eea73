import Participation
import Synchronization

/// What `StoreClient.memory` keeps: entries and drafts, and nothing on any disk.
final class MemoryStore: Sendable {
  struct Contents {
    var entries: [Entry]
    var drafts: [FormPlace: KeptDraft] = [:]
    var texts: [String: String] = [:]
    var writes = 0
    /// Papers that were written, by their path.
    var papers: [String: PaperOrder] = [:]
    /// What the entries amount to, and their index, until one is added.
    var file: CaseFile?
    var index: RecordIndex?
  }

  let contents: Mutex<Contents>
  let user: Author
  let planner: Planner
  let clock: @Sendable () -> Moment

  init(
    _ entries: [Entry], as user: Author, planner: Planner,
    clock: @escaping @Sendable () -> Moment
  ) {
    contents = Mutex(Contents(entries: entries))
    self.user = user
    self.planner = planner
    self.clock = clock
  }

  var writes: Int { contents.withLock { $0.writes } }

  var file: CaseFile {
    contents.withLock { contents in
      let file = contents.file ?? CaseFile(folding: contents.entries)
      contents.file = file
      return file
    }
  }

  // MARK: Recording

  func record(_ added: [Entry], from place: FormPlace?) throws(Trouble) -> [Entry] {
    let now = clock()
    let terms = RecordingTerms(RecordingRules(planner), on: now.dayInLondon)
    return try contents.withLock { contents throws(Trouble) in
      let before = contents.entries
      var check = RecordingCheck(
        terms, by: user,
        in: RecordingCheck.Journal {
          before.ofCase($0)
        } children: {
          before.named(at: $0)
        } roles: { [user] in
          $0.isSameName(as: user.name) ? [user.role] : []
        })
      var recorded: [Entry] = []
      for entry in added {
        let known = contents.entries.first { $0.id == entry.id }
        if let known {
          guard known.made(at: entry.made) == entry else {
            throw Trouble(
              "An entry of the same identifier is there already and says something else.",
              exitCode: 65)
          }
          recorded.append(known)
          continue
        }
        let stamped = entry.made(at: contents.next(now))
        do { try check.take(stamped) } catch {
          contents.entries = before
          throw (error as? Refusal).map(Trouble.init(recording:)) ?? Trouble("")
        }
        contents.entries.append(stamped)
        recorded.append(stamped)
      }
      contents.wrote()
      if let place { contents.drafts[place] = nil }
      return recorded
    }
  }

  /// Notes who is looked at, but for those of whom it is a part of the user's work.
  func noteViews(_ looked: [(child: ChildID, meeting: MeetingID?)], _ what: String) {
    let file = file
    let strangers = looked.filter { looked in
      guard let outline = file.outline(of: looked.child) else { return true }
      let records = outline.records.filter {
        looked.meeting == nil || $0.key.meeting == looked.meeting
      }
      return !user.name.isInvolved(
        worker: outline.child.worker, chairs: records.map(\.chair))
    }
    guard !strangers.isEmpty else { return }
    let now = clock()
    contents.withLock { contents in
      for looked in strangers {
        var random = SystemRandomNumberGenerator()
        contents.entries.append(
          Entry(
            id: .random(using: &random), made: contents.next(now), by: user, child: looked.child,
            meeting: looked.meeting, fact: .recordViewed(RecordViewed(what: what))))
      }
      contents.wrote()
    }
  }

  // MARK: Drafts

  func keep(_ content: [UInt8], at place: FormPlace) {
    let now = clock()
    contents.withLock {
      $0.drafts[place] = KeptDraft(place: place, content: content, kept: now)
      $0.writes += 1
    }
  }

  func drop(_ place: FormPlace) {
    contents.withLock {
      $0.drafts[place] = nil
      $0.writes += 1
    }
  }
}

extension MemoryStore.Contents {
  /// The time of the next entry, which no clock sets before the last one.
  func next(_ now: Moment) -> Moment {
    let last = entries.map(\.made.milliseconds).max() ?? .min
    return Moment(milliseconds: last < now.milliseconds ? now.milliseconds : last + 1)
  }

  mutating func wrote() {
    writes += 1
    (file, index) = (nil, nil)
  }
}

extension Trouble {
  init(recording refusal: Refusal) {
    let exitCode: Int32 =
      switch refusal.code {
      case .notTheDecider: 77
      case .madeByProgram: 64
      default: 65
      }
    self.init(refusal.message, exitCode: exitCode)
  }
}

extension [Entry] {
  /// The children who were ever named at a meeting.
  func named(at meeting: MeetingID) -> [ChildID] {
    filter { $0.meeting == meeting }.flatMap { entry -> [ChildID] in
      let planned: [ChildID] =
        if case .meetingPlanned(let plan) = entry.fact { plan.children } else { [] }
      return (entry.child.map { [$0] } ?? []) + planned
    }.uniqued()
  }

  /// What a child's case is made of: the child's own entries, those of each meeting as a whole at which
  /// the child was ever named, and what corrects any of these or is corrected by them.
  func ofCase(_ child: ChildID) -> [Entry] {
    let meetings = Set(
      filter { entry in
        if entry.child == child { return true }
        if case .meetingPlanned(let plan) = entry.fact { return plan.children.contains(child) }
        return false
      }.compactMap(\.meeting))
    var taken = Set(
      filter { entry in
        entry.child == child
          || (entry.child == nil || entry.fact.word.scope == .meeting)
            && entry.meeting.map(meetings.contains) ?? false
      }.map(\.id))
    var count = -1
    while count != taken.count {
      count = taken.count
      for entry in self {
        guard let corrected = entry.corrects else { continue }
        if taken.contains(corrected) { taken.insert(entry.id) }
        if taken.contains(entry.id) { taken.insert(corrected) }
      }
    }
    return filter { taken.contains($0.id) }
  }
}
