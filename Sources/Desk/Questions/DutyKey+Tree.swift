import Papers
import Papers
import Participation

extension DutyKey {
  /// The key as a detail of a fact.
  var tree: JSONTree {
    var values: [String: JSONTree] = ["id": .text(id.rawValue)]
    if let person { values["person"] = .text(person.text) }
    return .table(values)
  }
}
