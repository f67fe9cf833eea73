/// A meeting as it was planned, for one child or for siblings at once.
package struct MeetingPlanned: Sendable, Hashable, Codable {
  package var kind: MeetingKind
  package var date: CivilDate
  /// As written on the invitation, “10:30”.
  package var time: String?
  package var place: String?
  package var chair: Chair?
  package var children: [ChildID]

  package init(
    kind: MeetingKind, date: CivilDate, time: String? = nil, place: String? = nil,
    chair: Chair? = nil, children: [ChildID]
  ) {
    self.kind = kind
    self.date = date
    self.time = time
    self.place = place
    self.chair = chair
    self.children = children
  }
}

/// Who leads a meeting.
package struct Chair: Sendable, Hashable, Codable {
  package var name: String
  /// A child in need review led by the child's own worker is flagged when it excludes a parent.
  package var isChildsWorker: Bool

  package init(name: String, isChildsWorker: Bool = false) {
    self.name = name
    self.isChildsWorker = isChildsWorker
  }
}

/// A meeting moved to another day, or put off without one yet.
package struct MeetingMoved: Sendable, Hashable, Codable {
  /// Nil while no new day is known.
  package var to: CivilDate?
  package var time: String?
  package var why: String

  package init(to: CivilDate?, time: String? = nil, why: String) {
    self.to = to
    self.time = time
    self.why = why
  }
}

/// A meeting held, on one day or in several parts; several parts are one review with one code.
package struct MeetingHeld: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var furtherParts: [CivilDate]

  package init(on: CivilDate, furtherParts: [CivilDate] = []) {
    self.on = on
    self.furtherParts = furtherParts
  }
}

/// The decisions of a meeting, as they were written.
package struct DecisionsWritten: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var decisions: [Decision]

  package struct Decision: Sendable, Hashable, Codable {
    package var text: String
    package var who: String?
    package var byWhen: CivilDate?

    package init(text: String, who: String? = nil, byWhen: CivilDate? = nil) {
      self.text = text
      self.who = who
      self.byWhen = byWhen
    }
  }

  package init(on: CivilDate, decisions: [Decision]) {
    self.on = on
    self.decisions = decisions
  }
}

/// The record of a meeting sent, and to whom.
package struct RecordSent: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var to: [String]

  package init(on: CivilDate, to: [String]) {
    self.on = on
    self.to = to
  }
}

/// What was known when a meeting was closed: computed things are stored here and nowhere else.
package struct MeetingClosed: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var protocolID: String
  package var protocolVersion: String
  package var duties: [FrozenDuty]

  package struct FrozenDuty: Sendable, Hashable, Codable {
    package var child: ChildID
    package var key: DutyKey
    package var due: CivilDate
    package var status: String
    /// The reasons as they were shown.
    package var because: [String]

    package init(child: ChildID, key: DutyKey, due: CivilDate, status: String, because: [String]) {
      self.child = child
      self.key = key
      self.due = due
      self.status = status
      self.because = because
    }
  }

  package init(on: CivilDate, protocolID: String, protocolVersion: String, duties: [FrozenDuty]) {
    self.on = on
    self.protocolID = protocolID
    self.protocolVersion = protocolVersion
    self.duties = duties
  }
}
