import Canvas
import Participation

/// The first start: who sits here, and a passphrase.
package struct Welcome: Sendable, Equatable {
  var form = FormState(Self.form)
  var isMaking = false

  static let shortestPassphrase = 8

  static let form = Form(
    "welcome", title: "Welcome to Heard",
    intro: [
      "No records are here yet. Heard keeps them on this machine, in one file that only a "
        + "passphrase opens. First: who are you?"
    ],
    fields: [
      Field("name", "Your name", .line, required: true),
      Field(
        "role", "Your role",
        .choice([
          Field.Option(Role.socialWorker.rawValue, "social worker"),
          Field.Option(Role.iro.rawValue, "IRO"), Field.Option(Role.chair.rawValue, "chair"),
          Field.Option(Role.teamManager.rawValue, "team manager"),
        ]), required: true, hint: "← → or the number chooses."),
      Field("team", "Your team", .line, hint: "May be left empty."),
      Field(
        "passphrase", "Passphrase", .secret, required: true,
        hint: "\(shortestPassphrase) characters or more; three or four words are good. "
          + "Nobody can open the records without it."),
      Field("again", "Passphrase again", .secret, required: true),
    ], button: "Create the store")

  /// What the answers amount to; nil where something is missing, which the form then shows.
  mutating func store(_ reading: FormReading) -> NewStore? {
    let values = form.values
    var reading = reading
    do throws(FormFaults) { _ = try form.form.facts(values, reading: &reading) } catch {
      form.show(error)
      return nil
    }
    let passphrase = values.text("passphrase")
    guard passphrase.count >= Self.shortestPassphrase else {
      form.show(
        FormFaults(fields: [
          "passphrase":
            "It has \(passphrase.count) characters; \(Self.shortestPassphrase) or more are needed."
        ]))
      return nil
    }
    guard passphrase == values.text("again") else {
      form.show(FormFaults(fields: ["again": "The two differ; type the same twice."]))
      return nil
    }
    guard let role = Role(rawValue: values.text("role")) else { return nil }
    let team = values.text("team").trimmed
    return NewStore(
      name: values.text("name").trimmed, role: role, team: team.isEmpty ? nil : team,
      passphrase: Array(passphrase.utf8))
  }
}
