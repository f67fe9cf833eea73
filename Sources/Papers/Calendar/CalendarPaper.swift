package import Participation

/// Meetings that are coming and due dates that wait, as a calendar file (RFC 5545).
///
/// A calendar is shared, synchronised and shown on telephones: children and parents stand in it by
/// their initials, and places are left out, unless names are asked for.
package struct CalendarPaper {
  private let planner: Planner
  private let today: CivilDate
  private let stamp: Moment
  private let showsNames: Bool
  /// A text without meaning to others: the same for the same text.
  private let identify: (String) -> String
  private var meetings: [MeetingID: MeetingEvent] = [:]
  private var dues: [DueEvent] = []

  /// - Parameters:
  ///   - moment: the time of the export.
  ///   - showsNames: whether people stand in it by their first names, and meetings with their places.
  ///   - identify: gives the same text for the same text, so that a calendar replaces what it has.
  package init(
    planner: Planner, today: CivilDate, at moment: Moment, showsNames: Bool,
    identify: @escaping (String) -> String
  ) {
    self.planner = planner
    self.today = today
    stamp = moment
    self.showsNames = showsNames
    self.identify = identify
  }

  package var meetingCount: Int { meetings.count }
  package var dueCount: Int { dues.count }

  /// Adds one child's part in one meeting.
  ///
  /// - Returns: whether anything of it stands in the calendar.
  @discardableResult
  package mutating func add(_ key: RecordKey, in file: CaseFile) -> Bool {
    guard let child = file.children[key.child], let meeting = file.meetings[key.meeting],
      let record = file.record(key)
    else { return false }
    let names = CalendarNames(child: child, showsNames: showsNames)
    let kind = planner.pack.kinds[meeting.kind]?.name ?? meeting.kind.rawValue
    var isShown = false
    if meeting.day >= today, [.planned, .cancelled, .postponed].contains(meeting.state) {
      meetings[meeting.id, default: MeetingEvent(meeting, kind: kind)].children.append(names.child)
      isShown = true
    }
    let readiness = planner.readiness(of: record, at: meeting, for: child, on: today)
    let about = "\(kind.capitalisedFirst), \(meeting.day.spoken)"
    let place = "\(key.child)/\(key.meeting)"
    dues += readiness.waiting.map { owed in
      DueEvent(
        key: "\(place)/\(owed.key.id.rawValue)/\(owed.key.person?.text ?? "")",
        day: owed.due, title: names.title(owed.key, in: planner.pack), about: about,
        owners: planner.pack.owners(owed.duty.planned, for: child.statuses(on: meeting.day)))
    }
    if readiness.owesWhetherHeld {
      dues.append(
        DueEvent(
          key: "\(place)/say-whether-held", day: meeting.day,
          title:
            "\(names.child): \(planner.pack.saysWhetherHeld(at: meeting.kind).lowercasedFirst)",
          about: about,
          owners: planner.pack.kinds[meeting.kind].map(planner.pack.leader) ?? ""))
      return true
    }
    return isShown || !readiness.waiting.isEmpty
  }

  package var text: String {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Heard//Meetings and due dates//EN")
    lines.add("METHOD", "PUBLISH")
    for event in meetings.values.sorted(by: {
      ($0.meeting.day, $0.meeting.id) < ($1.meeting.day, $1.meeting.id)
    }) {
      add(event, to: &lines)
    }
    for due in dues.sorted(by: { ($0.day, $0.key) < ($1.day, $1.key) }) { add(due, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private func add(_ event: MeetingEvent, to lines: inout CalendarLines) {
    let meeting = event.meeting
    begin("meeting/\(meeting.id)", &lines)
    if let time = meeting.time.flatMap({ ClockTime($0) }) {
      lines.add("DTSTART", Moment(inLondon: meeting.day, minutes: time.minutes).inCalendars)
      // How long it takes nobody records.
      lines.add("DURATION", "PT1H")
    } else {
      addWholeDay(meeting.day, &lines)
    }
    lines.add(
      "SUMMARY", text: "\(event.kind.capitalisedFirst): \(event.children.joined(separator: ", "))")
    if showsNames, let place = meeting.place { lines.add("LOCATION", text: place) }
    // What is put off goes from the day that it had.
    lines.add("STATUS", meeting.state == .planned ? "CONFIRMED" : "CANCELLED")
    lines.add("END", "VEVENT")
  }

  private func add(_ due: DueEvent, to lines: inout CalendarLines) {
    begin("due/\(due.key)", &lines)
    addWholeDay(due.day, &lines)
    lines.add("SUMMARY", text: "Due: \(due.title)")
    lines.add("DESCRIPTION", text: "\(due.about)\n\(due.owners.capitalisedFirst)")
    // Nobody is busy all day for it.
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  private func begin(_ key: String, _ lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", "\(identify("calendar/\(key)"))@heard")
    lines.add("DTSTAMP", stamp.inCalendars)
    lines.add("CLASS", "PRIVATE")
  }

  private func addWholeDay(_ day: CivilDate, _ lines: inout CalendarLines) {
    lines.add("DTSTART;VALUE=DATE", day.inCalendars)
    lines.add("DTEND;VALUE=DATE", day.adding(days: 1).inCalendars)
  }
}

private struct MeetingEvent {
  let meeting: Meeting
  let kind: String
  var children: [String] = []

  init(_ meeting: Meeting, kind: String) {
    self.meeting = meeting
    self.kind = kind
  }
}

private struct DueEvent {
  /// What tells it apart from every other.
  let key: String
  let day: CivilDate
  let title, about, owners: String
}

extension CivilDate {
  fileprivate var inCalendars: String { description.filter { $0 != "-" } }
}

extension Moment {
  /// The time in UTC as calendars have it: `20261202T103000Z`.
  fileprivate var inCalendars: String {
    description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
