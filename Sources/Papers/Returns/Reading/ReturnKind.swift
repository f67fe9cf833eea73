/// Which of the return's tables one is: known by its columns, not by its name.
///
/// Source: SSDA903, with the table on deprivations of liberty of 2026–27.
package enum ReturnKind: String, CaseIterable {
  case header = "Header"
  case episodes = "Episodes"
  case reviews = "Reviews"
  case unaccompanied = "UASC"
  case outcomes = "OC2"
  case careLeavers = "OC3"
  case adopted = "AD1"
  case placedForAdoption = "Placed for adoption"
  case previousPermanence = "Previous permanence"
  case missing = "Missing"
  case socialWorkers = "Social worker episodes"
  case deprivationOfLiberty = "DoLo"

  /// The columns without which the table is not taken. Others may be there, in any order.
  var columns: [String] {
    switch self {
    case .header: ["CHILD", "SEX", "DOB"]
    case .episodes: ["CHILD", "DECOM", "LS", "DEC"]
    case .reviews: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]
    case .unaccompanied: ["CHILD", "DOB", "DUC"]
    case .outcomes: ["CHILD", "DOB", "SDQ_SCORE"]
    case .careLeavers: ["CHILD", "DOB", "IN_TOUCH"]
    case .adopted: ["CHILD", "DOB", "DATE_INT"]
    case .placedForAdoption: ["CHILD", "DOB", "DATE_PLACED"]
    case .previousPermanence: ["CHILD", "DOB", "PREV_PERM"]
    case .missing: ["CHILD", "DOB", "MIS_START"]
    case .socialWorkers: ["CHILD", "DOB", "SW_ID"]
    case .deprivationOfLiberty: ["CHILD", "DOB", "DOLO_START"]
    }
  }

  /// Those of which something is taken.
  static let needed: [ReturnKind] = [.header, .episodes, .reviews]

  /// The kind whose columns a heading has. A header is told last, since other tables have its columns
  /// among theirs, unless it carries what only a header does.
  init?(heading: [String]) {
    let names = Set(heading)
    let isHeader = !names.isDisjoint(with: ["ETHNIC", "UPN"])
    let order = isHeader ? [.header] : Self.allCases.dropFirst() + [.header]
    guard let kind = order.first(where: { names.isSuperset(of: $0.columns) }) else { return nil }
    self = kind
  }
}
