package import Participation

/// A child in a list.
package struct ChildLine: Encodable {
  let id, name: String
  let preferredName, localNumber, worker: Nullable<String>
  let born: String
  /// Null before birth.
  let age: Nullable<Int>
  /// The day on which an unborn child is expected; null once it is born.
  let expected: Nullable<CivilDate>
  let statuses: [String]
  private let old: Age

  private enum CodingKeys: String, CodingKey {
    case id, name, preferredName, localNumber, worker, born, age, expected, statuses
  }

  package init(_ child: Child, statuses: [StatusPeriod], today: CivilDate) {
    id = child.id.text
    name = child.name
    preferredName = Nullable(child.preferredName)
    localNumber = Nullable(child.localNumber)
    worker = Nullable(child.worker)
    born = child.born.description
    old = Age(born: child.born, on: today)
    (age, expected) = (Nullable(old.years), Nullable(old.expected))
    self.statuses = statuses.filter { $0.holds(on: today) }.map(\.status.rawValue).uniqued()
  }

  package static func text(_ lines: [ChildLine]) -> String {
    guard !lines.isEmpty else { return "No child is listed.\n" }
    return lines.map { line in
      let called = line.preferredName.value.map { " (\($0))" } ?? ""
      return [
        line.name + called, line.old.words, line.statuses.joined(separator: ", "), line.id,
      ].filter { !$0.isEmpty }.joined(separator: " · ").visible + "\n"
    }.joined()
  }
}

/// One child's part in one meeting, in a list.
package struct RecordLine: Encodable {
  let child, meeting, kind, state: String
  /// Null while it is put off without a new day.
  let on: Nullable<String>
  let childName, worker, chair: Nullable<String>
  /// Null before birth.
  let ageOnTheDay: Nullable<Int>
  /// The day on which an unborn child is expected; null once it is born.
  let expected: Nullable<CivilDate>
  /// A state of readiness; null where it is no question.
  let readiness: Nullable<String>
  /// What is blank and due by now.
  let gaps: [String]
  /// What is to be known beside it.
  let cautions: [String]
  let code: Nullable<String>
  /// Readiness in words, for the text.
  private let ready: [String]
  fileprivate let age: Age

  private enum CodingKeys: String, CodingKey {
    case child, meeting, on, kind, state, childName, worker, chair, ageOnTheDay, expected,
      readiness,
      gaps, cautions, code
  }

  package init(_ record: RecordOutline, child: Child?, planner: Planner, today: CivilDate) {
    self.child = record.key.child.text
    meeting = record.key.meeting.text
    on = Nullable(record.state == .postponed ? nil : record.day.description)
    kind = record.kind.rawValue
    state = record.state.rawValue
    childName = Nullable(child?.name)
    worker = Nullable(child?.worker)
    chair = Nullable(record.chair?.name)
    age = record.circumstances.age
    (ageOnTheDay, expected) = (Nullable(age.years), Nullable(age.expected))
    let readiness = planner.readiness(of: record, on: today)
    self.readiness = Nullable(readiness.state?.rawValue)
    gaps = readiness.gaps.map(\.id).uniqued()
    cautions = readiness.cautions.map(\.id).uniqued()
    ready = [readiness.words].compactMap(\.self) + readiness.cautionWords
    code = Nullable(planner.code(of: record)?.rawValue)
  }

  package static func text(_ lines: [RecordLine]) -> String {
    guard !lines.isEmpty else { return "No record is listed.\n" }
    return lines.map { line in
      let parts: [String?] = [
        line.on.value ?? "no day", line.childName.value ?? line.child, line.age.words,
        line.kind, line.state, line.ready.isEmpty ? nil : line.ready.joined(separator: ", "),
        line.code.value,
        "\(line.child) at \(line.meeting)",
      ]
      return parts.compactMap(\.self).joined(separator: " · ").visible + "\n"
    }.joined()
  }
}

/// A meeting in a list, with the children it is about.
package struct MeetingLine: Encodable {
  let id, kind, state: String
  /// Null while it is put off without a new day.
  let on: Nullable<String>
  let chair: Nullable<String>
  let children: [Child]

  struct Child: Encodable {
    let id: String
    let name: Nullable<String>
    let ageOnTheDay: Nullable<Int>
    let expected: Nullable<CivilDate>
    let readiness: Nullable<String>
    fileprivate let age: Age

    private enum CodingKeys: String, CodingKey { case id, name, ageOnTheDay, expected, readiness }
  }

  /// Records put together by meeting, in the order in which their first stands.
  package static func lines(_ records: [RecordLine]) -> [MeetingLine] {
    let byMeeting = Dictionary(grouping: records, by: \.meeting)
    return records.map(\.meeting).uniqued().compactMap { id -> MeetingLine? in
      guard let records = byMeeting[id], let first = records.first else { return nil }
      return MeetingLine(
        id: id, kind: first.kind, state: first.state, on: first.on, chair: first.chair,
        children: records.map {
          Child(
            id: $0.child, name: $0.childName, ageOnTheDay: $0.ageOnTheDay, expected: $0.expected,
            readiness: $0.readiness, age: $0.age)
        })
    }
  }

  package static func text(_ lines: [MeetingLine]) -> String {
    guard !lines.isEmpty else { return "No meeting is listed.\n" }
    return lines.map { line in
      let children = line.children.map { "\($0.name.value ?? $0.id), \($0.age.words)" }
      let parts: [String?] = [
        line.on.value ?? "no day", line.kind, line.state, children.joined(separator: "; "),
        line.chair.value, line.id,
      ]
      return parts.compactMap(\.self).joined(separator: " · ").visible + "\n"
    }.joined()
  }
}
