/// A child at a meeting, as it was drawn: everything that a plan is made from.
struct DrawnCase {
  enum Role: String, CaseIterable {
    case parent, parentWithout = "no-pr", parentUnknown = "pr-unknown", personWith
    case carer, foster, kin, residential

    /// The relations for whom the `parent.*` duties exist.
    static let parents: [Role] = [.parent, .parentWithout, .parentUnknown]
    static let carers: [Role] = [.carer, .foster, .kin, .residential]
  }

  struct Somebody {
    let name: String
    let role: Role
    var isUnder18 = false
  }

  /// The day from which every case is planned.
  static let today = ReadDay(2022, 1, 1)

  var kind: ReadKind
  var on: ReadDay
  var born: ReadDay
  var statuses: Set<String> = []
  var people: [Somebody] = []
  var needs: [String] = []
  var childComes: Bool?
  var agreesToParents = false
  var movedTo: ReadDay?
  /// The day on which an assessment begins, where it is known.
  var begins: ReadDay?

  /// Nil where the child is not born yet.
  var age: Int? { born.age(on: on) }

  /// Each parent and each other person with parental responsibility.
  var parents: [Somebody] {
    people.filter { Role.parents.contains($0.role) || $0.role == .personWith }
  }

  var carers: [Somebody] { people.filter { Role.carers.contains($0.role) } }

  func moved(to day: ReadDay) -> DrawnCase {
    var moved = self
    moved.on = day
    return moved
  }
}

extension DrawnCase: CustomStringConvertible {
  /// The command that plans it.
  var arguments: [String] {
    var arguments = [
      "plan", "--meeting", kind.id, "--on", on.description, "--born", born.description,
    ]
    for status in statuses.sorted() { arguments += ["--status", status] }
    for somebody in people { arguments += somebody.arguments }
    for need in needs { arguments += ["--need", need] }
    if let childComes { arguments.append(childComes ? "--child-comes" : "--no-child-comes") }
    if agreesToParents { arguments.append("--agrees-to-parents") }
    if let movedTo { arguments += ["--moved-to", movedTo.description] }
    return arguments + ["--today", Self.today.description, "--format", "json"]
  }

  var description: String {
    "heard "
      + arguments.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }
}

extension DrawnCase.Somebody {
  fileprivate var arguments: [String] {
    let young = isUnder18 ? ":under-18" : ""
    return switch role {
    case .parent: ["--parent", name + young]
    case .parentWithout, .parentUnknown: ["--parent", "\(name):\(role.rawValue)\(young)"]
    case .personWith: ["--person-with-pr", name]
    case .carer: ["--carer", name]
    case .foster, .kin, .residential: ["--carer", "\(name):\(role.rawValue)"]
    }
  }
}
