package import Participation

/// Every form there is, made for a case.
package enum FormCatalogue {
  /// The form by which a duty is seen to.
  package static func form(for duty: DutyKey, in context: FormContext) -> Form {
    explained(duty, in: context)
  }

  /// The form that corrects an entry: that of its fact, filled as the entry has it.
  ///
  /// - Returns: nil for entries that the program makes by itself.
  package static func form(correcting entry: Entry, in context: FormContext) -> Form? { nil }

  /// Closes a duty with a reason.
  package static func explained(_ duty: DutyKey, in context: FormContext) -> Form {
    Form(
      "explained.\(duty.id.rawValue)", title: "Explain why it is not done",
      fields: [
        Field(
          "why", "Why", .words(lines: 4), required: true,
          hint: "Your name and the day stand beside it.")
      ], makes: [Making(.dutyExplained, ["why"], fixed: ["duty": duty.tree])])
  }
}
