import Papers
import Participation

/// The forms that make several facts at once.
extension FormCatalogue {
  /// Asking the child, a parent or a carer: how far it went, and what was said. The child's own words
  /// stand apart from what was seen, from others' reports and from how it is understood.
  static func consultation(
    of person: PersonID?, _ duty: DutyKey, in context: FormContext
  ) -> Form {
    let isGiven = Field.Shown.when(
      "status",
      isAnyOf: [
        Consultation.Status.formCompleted.rawValue, Consultation.Status.byOtherMeans.rawValue,
      ])
    let shared: Set<String> = ["on", "notSharedWith"]
    // Something seen or reported of the child can be recorded by itself; a parent is asked.
    let asked = context.consultation(of: .settled(person))
    var questions = [
      (person == nil ? asked.optional(by: "status") : asked).without(
        "checkedBack", "notWordForWord"),
      context.ownWords(of: person).prefixed("own", sharing: shared).shown(isGiven),
    ]
    if person == nil { questions += accounts(sharing: shared, in: context) }
    // A child who wants to come to a conference says so at whatever age; the chair decides.
    if person == nil, [.exception, .twoOpinions].contains(context.kindRule?.childComes) {
      questions.append(
        context.attendanceWish.optional(by: "wish").without("checkedBack", "notWordForWord")
          .prefixed("wish", sharing: shared))
    }
    return Form(
      duty.id.rawValue, title: title(of: duty, in: context),
      questions.map { $0.sharingDay() }, last: ["notSharedWith"])
  }

  /// What stands beside a child's own words and is none of them.
  private static func accounts(sharing: Set<String>, in context: FormContext) -> [Questions] {
    [
      context.account(.observation, "What was seen", hint: "What could be seen, not what it means.")
        .labelled("reportedBy", "Seen by").initially("reportedBy", [context.user.name])
        .prefixed("seen", sharing: sharing),
      context.account(.report, "Others' reports", hint: "What others say of the child.")
        .prefixed("reports", sharing: sharing),
      context.account(
        .interpretation, "Your own view", hint: "What you make of it; it is not the child's voice."
      ).without("reportedBy").prefixed("view", sharing: sharing),
    ]
  }

  /// Of a young child: an observation and what a parent, a carer and a professional report, none of
  /// which stands for the other; each is recorded, or “not, because” (CAM 6.C1). No age keeps a child
  /// from being heard, so that their own words have a place too.
  static func observation(in context: FormContext) -> Form {
    let shared: Set<String> = ["on", "notSharedWith"]
    let ownWords = context.ownWords(of: nil).optional(by: "words").prefixed("own", sharing: shared)
    let given = accounts(sharing: shared, in: context)
    let (seen, understood) = (Array(given[..<1]), Array(given[2...]))
    let sides: [(View.Reporter, ReportNotHad.From, String, [Person])] = [
      (.parent, .parent, "Parent's report", context.parents),
      (.carer, .carer, "Carer's report", context.people.filter(\.relation.isCarer)),
      (
        .professional, .professional, "Others' report",
        context.people.filter { $0.relation == .professional }
      ),
    ]
    let reports = sides.filter { $0.0 != .carer || !$0.3.isEmpty }.flatMap {
      side, from, label, people in
      [
        context.account(.report, label, hint: "What they say of \(context.calledName).")
          .without("reporterRole").fixing("reporterRole", .text(side.rawValue))
          .choosing("reporter", among: context.options(people))
          .prefixed(side.rawValue, sharing: shared),
        notHad(
          from, side == .professional ? "No other report" : "No \(side.rawValue) report",
          in: context),
      ]
    }
    return Form(
      DutyID.childObserve.rawValue, title: title(of: DutyKey(.childObserve), in: context),
      (seen + [notHad(.observation, "Not observed", in: context)] + reports
        + understood + [ownWords]).map { $0.sharingDay() },
      last: ["notSharedWith"])
  }

  private static func notHad(
    _ from: ReportNotHad.From, _ label: String, in context: FormContext
  ) -> Questions {
    context.reportNotHad(from)
      .labelled("why", label, hint: "Why there is none.")
      .optional(by: "why").prefixed("no-\(from.rawValue)")
  }

  /// The child's wish, and the two opinions; whatever is left empty is not recorded.
  static func opinions(in context: FormContext) -> Form {
    Form(
      DutyID.childAttendanceOpinions.rawValue,
      title: title(of: DutyKey(.childAttendanceOpinions), in: context),
      intro: [
        "If both agree, \(context.calledName) may attend. If either does not, or has not said, it is not agreed."
      ],
      [
        context.attendanceWish.optional(by: "wish").prefixed("wish", sharing: []),
        opinion(of: .socialWorker, "Worker", in: context).prefixed("worker", sharing: []),
        opinion(of: .chair, "Chair", in: context).prefixed("chair", sharing: []),
      ])
  }

  private static func opinion(
    of role: Role, _ giver: String, in context: FormContext
  ) -> Questions {
    context.opinion(of: role).labelled("agrees", "\(giver) agrees")
      .labelled("name", "\(giver)'s name").labelled("on", "\(giver) said on")
      .labelled("reasons", "\(giver)'s reasons").optional(by: "agrees")
  }

  /// Each need that is not seen to yet, and one more.
  static func needs(in context: FormContext) -> Form {
    let arranged: [NeedArranged] =
      context.record?.all {
        if case .needArranged(let need) = $0 { need } else { nil }
      } ?? []
    let open = context.child.needs.filter { need in
      !arranged.contains { $0.person == nil && $0.need == need.need }
    }
    let questions = open.map { need in
      context.needArranged.without("need", "for").fixing("need", .text(need.need))
        .labelled(
          "how", need.need.asLabel, hint: "What was arranged for “\(need.need.visible)”."
        )
        .optional(by: "how").prefixed(need.need)
    }
    // CAM 2.4: parents and carers have needs of their own.
    let others = context.people.flatMap { person in
      (context.record?.openNeeds(of: person) ?? []).map { need in
        context.needArranged.without("need", "for").fixing("need", .text(need))
          .fixing("for", person.id.tree)
          .labelled(
            "how", need.asLabel,
            hint: "What was arranged for \(person.name)'s need “\(need.visible)”."
          )
          .optional(by: "how").prefixed("\(person.id.text).\(need)")
      }
    }
    let other = context.needArranged.labelled("need", open.isEmpty ? "Need" : "Another need")
      .optional(by: "need").prefixed("other")
    return Form(
      DutyID.childAccessNeeds.rawValue, title: title(of: DutyKey(.childAccessNeeds), in: context),
      (questions + others + [other]).map { $0.sharingDay() }, last: ["on"])
  }

  /// How the child took part, from which the participation code follows, and overruling it.
  static func takingPart(in context: FormContext) -> Form {
    let overrules = Field.Shown.when("overrules", isAnyOf: ["yes"])
    var form = Form(
      DutyID.childParticipationCode.rawValue,
      title: title(of: DutyKey(.childParticipationCode), in: context),
      [
        context.tookPart.optional(by: "presence"),
        context.overruling.prefixed("overruling", sharing: []).shown(overrules),
      ])
    let asked = Field(
      "overrules", "Overrule code", .yesNo,
      hint: "Only where the code that follows from the answers above is wrong.")
    let place = form.fields.firstIndex { $0.id == "overruling.code" }
    form.fields.insert(asked, at: place ?? form.fields.count)
    return form
  }

  /// The outcome told to the child or a parent, and an answer to each of their own views that has none
  /// yet.
  static func outcome(_ duty: DutyKey, in context: FormContext) -> Form {
    let name = duty.person.map { context.name($0) ?? "Somebody" } ?? context.calledName
    let views =
      context.record?.views.filter { $0.of == duty.person && $0.kind == .ownWords } ?? []
    let open = views.filter { context.record?.answer(to: $0.id)?.isWhole != true }
    let answers = open.map { view in
      context.answer(to: view.id)
        .labelled(
          "answer", "“\(view.words)”".asLabel,
          hint: "The answer to “\(view.words.visible)”\(view.asked)."
        )
        .optional(by: "answer").prefixed(view.id.text)
    }
    return Form(
      duty.id.rawValue, title: title(of: duty, in: context),
      intro: open.map { "\(name) said: “\($0.words)”\($0.asked)" },
      answers + [context.outcome(.settled(duty.person)).optional(by: "how")])
  }

  /// Invited, or one of the coded reasons why not.
  static func invitation(_ duty: DutyKey, in context: FormContext) -> Form {
    let whom = Whom.settled(duty.person)
    let asked = Field("invited", "Invited", .yesNo, required: true)
    var form = Form(
      duty.id.rawValue, title: title(of: duty, in: context),
      [
        context.invitation(whom).shown(.when("invited", isAnyOf: ["yes"])),
        context.notInvited(whom).shown(.when("invited", isAnyOf: ["no"])),
      ])
    form.fields.insert(asked, at: 0)
    return form
  }

  /// To each parent: the purpose, and whether with the leaflet.
  static func assessmentExplained(in context: FormContext) -> Form {
    let options = [
      Field.Option("leaflet", "explained, leaflet given"),
      Field.Option("explained", "explained, no leaflet"),
    ]
    let people = context.parents.isEmpty ? context.people : context.parents
    let fields = people.map { person in
      Field(
        person.id.text, person.name.asLabel, .choice(options),
        hint: "The purpose of the assessment, explained to \(person.name). Empty: not yet.")
    }
    let makes = people.flatMap { person in
      options.map { option in
        FormFact(
          .assessmentExplained, ["on"],
          fixed: [
            "person": person.id.tree, "leafletGiven": .flag(option.value == "leaflet"),
          ], when: .when(person.id.text, isAnyOf: [option.value]))
      }
    }
    return Form(
      DutyID.assessmentExplained.rawValue,
      title: title(of: DutyKey(.assessmentExplained), in: context),
      fields: fields + [.when(context)], makes: makes)
  }

  /// What the child and each parent say of the assessment.
  static func assessmentFeedback(in context: FormContext) -> Form {
    let parents = context.parents.map { person in
      context.assessmentFeedback(of: .settled(person.id))
        .labelled("words", person.name.asLabel, hint: "What \(person.name) said of the assessment.")
        .optional(by: "words").prefixed(person.id.text)
    }
    let child = context.assessmentFeedback(of: .settled(nil))
      .labelled(
        "words", context.calledName.asLabel,
        hint: "What \(context.calledName) said of the assessment."
      )
      .optional(by: "words").prefixed("child")
    return Form(
      DutyID.assessmentFeedback.rawValue,
      title: title(of: DutyKey(.assessmentFeedback), in: context),
      ([child] + parents).map { $0.sharingDay() }, last: ["on"])
  }
}

extension Questions {
  /// With the day asked in any case, as where several facts are of one day.
  func sharingDay() -> Questions {
    var questions = self
    if let index = fields.firstIndex(where: { $0.id == "on" }) {
      questions.fields[index].shown = .always
    }
    return questions
  }
}

extension View {
  /// The question that it answers, behind the words; nothing where a form asked none.
  fileprivate var asked: String { question.map { " (asked “\($0.visible)”)" } ?? "" }
}
