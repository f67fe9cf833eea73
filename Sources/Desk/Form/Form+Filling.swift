import Foundation
import Papers
package import Participation

extension Form {
  /// The answers that would make a fact again, for correcting it.
  ///
  /// - Returns: nil where no part of the form makes facts of that kind.
  package func values(from fact: Fact) -> FormValues? {
    guard let making = makes.first(where: { $0.word == fact.word }),
      let tree = try? JSONDecoder().decode(JSONTree.self, from: JSONEncoder().encode(fact)),
      let details = tree.value(at: ["details"])
    else { return nil }
    var values = initialValues
    for part in making.parts {
      guard let field = field(part.field) else { continue }
      let detail = details.value(at: part.key.split(separator: ".").map(String.init))
      // An answer without a value, as the child among people, is that the fact names nobody.
      let without = field.options.contains { $0.value.isEmpty } ? [""] : []
      values[field.id] = detail.map(field.values) ?? without
    }
    return values
  }
}

extension Field {
  fileprivate func values(from detail: JSONTree) -> [String] {
    switch detail {
    case .text(let text): [text]
    case .flag(let flag): [flag ? "yes" : "no"]
    case .list(let values):
      switch kind {
      case .several: values.flatMap(self.values)
      default: values.isEmpty ? [] : [ListText.joined(values.flatMap(self.values))]
      }
    case .null, .number, .table: []
    }
  }
}
