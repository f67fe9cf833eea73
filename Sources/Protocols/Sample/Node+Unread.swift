import Participation
import Yams

extension Node {
  /// The first key of a fact's details that the fact does not have, in tables within tables too.
  func firstKey(unreadBy fact: Fact) throws -> String? {
    firstKey(missingIn: try Yams.compose(yaml: YAMLEncoder().encode(fact))?["details"])
  }

  private func firstKey(missingIn other: Node?) -> String? {
    switch self {
    case .mapping(let mapping):
      for (key, value) in mapping {
        guard let name = key.string else { continue }
        guard let counterpart = other?[name] else { return name }
        if let missing = value.firstKey(missingIn: counterpart) { return missing }
      }
      return nil
    case .sequence(let sequence):
      let pairs = zip(sequence, other?.array() ?? [])
      return pairs.lazy.compactMap { $0.firstKey(missingIn: $1) }.first
    case .scalar, .alias: return nil
    }
  }
}
