/// The fields of every kind of fact as somebody writes them: the reference of journals.
///
/// It is read off what each fact holds by decoding it, so that it cannot say anything else than what is
/// taken.
package enum FactReference {
  /// The lines of a table of all facts of a scope that people record.
  package static func table(of scope: Fact.Scope) -> [String] {
    let words = Fact.Word.allCases.filter { $0.scope == scope && !$0.right.isProgramsOwn }
    return ["| fact | what it is | details |", "| --- | --- | --- |"]
      + words.map { "| `\($0.rawValue)` | \($0.kind.heading) | \(details(of: $0)) |" }
  }

  /// The fields of one kind of fact, with `?` behind those that can be left out.
  package static func details(of word: Fact.Word) -> String {
    let names = FieldNames()
    // What cannot be made up would be left out of a reference that says nothing of it.
    guard (try? word.kind.fact(from: FieldDecoder(names))) != nil else { return "not known" }
    return names.root.inner
  }
}

/// Notes each field that is asked for, with what stands in it.
private final class FieldNames: FieldSource {
  fileprivate let root = Node("")

  final class Node {
    let name: String
    var isOptional = false
    var isList = false
    var type: String?
    var fields: [Node] = []

    init(_ name: String) { self.name = name }

    func field(_ name: String) -> Node {
      if let found = fields.first(where: { $0.name == name }) { return found }
      let field = Node(name)
      fields.append(field)
      return field
    }

    var inner: String { fields.map(\.text).joined(separator: ", ") }

    private var text: String {
      let one = type ?? "{\(inner)}"
      return "\(name)\(isOptional ? "?" : ""): \(isList ? "[\(one)]" : one)"
    }
  }

  private func node(at path: [String]) -> Node {
    path.reduce(root) { $0.field($1) }
  }

  func isThere(at path: [String]) -> Bool {
    node(at: path).isOptional = true
    return true
  }

  func count(at path: [String]) -> Int {
    node(at: path).isList = true
    return 1
  }

  func value<Value>(_ type: Value.Type, at path: [String]) -> Value? {
    for (name, value) in Self.known {
      if let value = value as? Value {
        node(at: path).type = name
        return value
      }
    }
    guard let list = type as? any CaseIterable.Type else { return nil }
    return first(of: list, at: path)
  }

  /// One of a few words.
  private func first<Words: CaseIterable, Value>(of words: Words.Type, at path: [String]) -> Value?
  {
    let names = words.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    node(at: path).type = names.joined(separator: "/")
    return words.allCases.first as? Value
  }

  /// What is called by a name of its own.
  private static let known: [(String, any Sendable)] = {
    var random = SystemRandomNumberGenerator()
    return [
      ("text", ""), ("true/false", true), ("number", 0), ("date", CivilDate.earliest),
      ("child", ChildID.random(using: &random)), ("person", PersonID.random(using: &random)),
      ("meeting", MeetingID.random(using: &random)), ("view", ViewID.random(using: &random)),
      ("entry", EntryID.random(using: &random)), ("goal", GoalID.random(using: &random)),
      ("kind", MeetingKind.otherMeeting),
      ("status", Status.childInNeed), ("role", Role.chair), ("relation", Relation.advocate),
      ("duty", DutyID.childConsult), ("ground", GroundID(rawValue: "other")),
      ("code", ParticipationCode.under4),
    ]
  }()
}
