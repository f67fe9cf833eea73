import Papers
import Participation

extension FormContext {
  func attendance(_ whom: Whom) -> Questions {
    let (all, part) = (Attended.Extent.all.rawValue, Attended.Extent.part.rawValue)
    return Questions(
      .attended,
      [
        Field("extent", "Attended", .choice(Attended.Extent.options), required: true),
        Field(
          "mode", "How", .choice(Attended.Mode.options),
          shown: .when("extent", isAnyOf: [all, part])),
        Field("part", "Which part", .line, shown: .when("extent", isAnyOf: [part])),
      ]
    ).about(whom, "who", among: childAndEverybody)
  }

  var tookPart: Questions {
    Questions(
      .tookPart,
      [
        Field(
          "presence", "Attended", .choice(TookPart.Presence.options),
          required: true),
        Field(
          "conveyed", "Views given by", .several(TookPart.Conveyance.options),
          hint: "All that apply; none where no views reached the meeting."),
      ])
  }

  var overruling: Questions {
    let routine = meeting.flatMap {
      pack.thresholds[.routineInvolvement]?.version(on: $0.day)?.age
    }
    let isYoung = routine.map { age < $0 } ?? false
    let codes = ParticipationCode.allCases.filter { ($0 == .under4) == isYoung }
    return Questions(
      .codeOverruled,
      [
        Field(
          "code", "Overrule with",
          .choice(
            codes.map { Field.Option($0.rawValue, "\($0.rawValue) \(pack.codes[$0] ?? "")") }),
          required: true),
        Field("why", "Why", .words(lines: 2), required: true),
      ])
  }

  var held: Questions {
    let day = meeting.map { $0.day <= today ? $0.day : today } ?? today
    return Questions(
      .meetingHeld,
      [
        Field("on", "Held on", .date(.past), required: true, initial: [day.typed]),
        Field(
          "furtherParts", "Further parts", .dates,
          hint: "Days of further parts, with commas: one review, one code."),
      ])
  }

  /// - Parameter count: for how many decisions there is room.
  func decisions(_ count: Int = 1) -> Questions {
    let fields = (0..<max(count, 1)).flatMap { index in
      let number = count > 1 ? " \(index + 1)" : ""
      return [
        Field(
          "decisions.\(index).text", "Decision\(number)", .words(lines: 3), required: index == 0),
        Field("decisions.\(index).who", "Who does it", .line),
        Field("decisions.\(index).byWhen", "By when", .date(.future)),
      ]
    }
    return Questions(
      .decisionsWritten, [.when(self, "on", "Written on")] + fields,
      fixed: ["decisions": .list([])])
  }

  var recordWritten: Questions { Questions(.recordWritten, [.when(self, "on", "Written on")]) }

  var recordSent: Questions {
    Questions(
      .recordSent,
      [
        .when(self, "on", "Sent on"),
        Field(
          "to", "Sent to", .list, required: true, hint: "Everybody it went to; commas between them."
        ),
      ])
  }
}
