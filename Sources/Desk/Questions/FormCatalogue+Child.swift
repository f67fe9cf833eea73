import Papers
package import Participation

/// The forms of a child apart from any meeting.
extension FormCatalogue {
  /// A new child.
  ///
  /// - Parameters:
  ///   - name: as it was searched for.
  ///   - user: whoever adds the child; a social worker is taken to be the child's.
  package static func addChild(name: String, user: Author, team: String?) -> Form {
    let details = ChildQuestions.details(
      .childAdded, worker: user.role == .socialWorker ? user.name : nil, team: team
    ).initially("name", name.isBlank ? [] : [name.trimmed])
    let status = ChildQuestions.statusBegan().without("to").labelled("from", "Since")
      .optional(by: "status")
    return Form("child-added", title: "Add a child", [details, status], button: "Add")
  }

  /// The details of a child, to be changed; a fact carries the whole of them.
  package static func amendChild(in context: FormContext) -> Form {
    let child = context.child.child
    let fact = Fact.childAmended(
      ChildDetails(
        name: child.name, preferredName: child.preferredName, born: child.born, sex: child.sex,
        localNumber: child.localNumber, worker: child.worker, team: child.team,
        returned: child.returned))
    return Form(
      "child-amended", title: "\(context.calledName)'s details",
      [ChildQuestions.details(.childAmended, returned: child.returned)]
    ).filled(from: fact)
  }

  package static func addPerson(in context: FormContext) -> Form {
    Form(
      "person-added", title: "Add a person in \(context.calledName)'s network",
      [ChildQuestions.person(nil)], button: "Add")
  }

  /// - Returns: nil where no such person is around the child.
  package static func amendPerson(_ id: PersonID, in context: FormContext) -> Form? {
    context.child.person(id).map { person in
      Form("person-amended", title: "\(person.name)'s details", [ChildQuestions.person(id)])
        .filled(from: .personAmended(person))
    }
  }

  package static func personLeft(_ id: PersonID, in context: FormContext) -> Form {
    Form(
      "person-left",
      title: "\(context.name(id) ?? "Somebody") is no longer involved with \(context.calledName)",
      [ChildQuestions.personLeft(.settled(id), among: [], today: context.today)])
  }

  package static func beginStatus(in context: FormContext) -> Form {
    Form("status-began", title: "A status began", [ChildQuestions.statusBegan()])
  }

  /// - Parameter status: which ended; nil to choose among those that hold.
  package static func endStatus(_ status: Status?, in context: FormContext) -> Form {
    let current = Status.allCases.filter(context.child.statuses(on: context.today).contains)
    return Form(
      "status-ended", title: "A status ended",
      [ChildQuestions.statusEnded(status.map { [$0] } ?? current, today: context.today)])
  }

  package static func addNeed(in context: FormContext) -> Form {
    Form(
      "need-recorded", title: "What \(context.calledName) needs to take part",
      [ChildQuestions.need(.needRecorded)])
  }

  package static func endNeed(_ need: String, in context: FormContext) -> Form {
    Form(
      "need-ended", title: "No longer needed: \(need)",
      [ChildQuestions.need(.needEnded).without("need").fixing("need", .text(need))])
  }

  package static func died(in context: FormContext) -> Form {
    Form(
      "child-died", title: "\(context.calledName) died",
      [ChildQuestions.day(.childDied, "Day", today: context.today).initially("on", [])])
  }

  package static func closeCase(in context: FormContext) -> Form {
    Form(
      "case-closed", title: "\(context.calledName)'s case is closed",
      [ChildQuestions.day(.caseClosed, "Closed on", today: context.today)])
  }
}
