import CResources
package import Participation

/// The fictional caseload that the demo opens: children, families and meetings of one team, with
/// days that count from the day of the demo.
package enum SampleCaseload {
  /// What is wrong with a file of the caseload; only ever thrown by a program that was built with it.
  package struct Unreadable: Error, Equatable {
    package let file: String
    package let message: String
  }

  /// The entries in the order of their moments: the same for the same day, and all of them made
  /// before it.
  ///
  /// - Parameter isStrict: whether a key that no fact has is refused; a test asks for it once.
  /// - Throws: `Unreadable`, `PackRefused` or `Refusal`, only if the program was built with data that
  ///   is wrong.
  package static func entries(
    today: CivilDate, calendar: WorkingDays, isStrict: Bool = false
  ) throws -> [Entry] {
    let reader = SampleReader(
      days: SampleDays(today: today, calendar: calendar), isStrict: isStrict)
    var lines: [SampleLine] = []
    for (name, yaml) in files {
      do { lines += try reader.lines(yaml: yaml) } catch let fault as PackFault {
        throw Unreadable(
          file: name,
          message: "line \(fault.line): found \(fault.found); expected \(fault.expected)")
      }
    }
    return try journal(of: lines, Planner(pack: Bundled.camden(), calendar: calendar))
  }

  /// Each file's name and text.
  package static var files: [(name: String, yaml: String)] {
    (0..<heard_sample_count()).map { number in
      let file = heard_sample_file(number)
      return (String(cString: file.name), Bundled.text(file.resource))
    }
  }

  /// The lines as entries, day by day; closing a meeting freezes what the entries before it amount to.
  private static func journal(of lines: [SampleLine], _ planner: Planner) throws -> [Entry] {
    var entries: [Entry] = []
    let days = Dictionary(grouping: lines, by: \.day).sorted { $0.key < $1.key }
    for (day, lines) in days {
      for (index, line) in lines.enumerated() {
        guard let fact = try line.fact ?? closing(line, after: entries, planner) else { continue }
        entries.append(
          Entry(
            id: line.id, made: moment(index, of: lines.count, on: day), by: line.by,
            child: line.child, meeting: line.meeting, corrects: line.corrects, fact: fact))
      }
    }
    return entries
  }

  private static func closing(_ line: SampleLine, after entries: [Entry], _ planner: Planner) throws
    -> Fact?
  {
    let file = CaseFile(folding: entries)
    guard let meeting = line.meeting.flatMap({ file.meetings[$0] }) else { return nil }
    return .meetingClosed(try planner.closing(meeting, in: file, on: line.day))
  }

  /// The times of a day's entries: some minutes apart, from nine o'clock until at most five.
  private static func moment(_ index: Int, of count: Int, on day: CivilDate) -> Moment {
    let minute = 60_000
    let apart = min(7 * minute, 8 * 60 * minute / count)
    return Moment(
      milliseconds: day.dayNumber * 86_400_000 + 9 * 60 * minute + 4 * minute + index * apart)
  }
}
