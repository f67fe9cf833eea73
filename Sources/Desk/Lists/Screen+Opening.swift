import Participation

extension Screen {
  /// Opens what a row of a list is about: the record, its papers, the child or their history.
  func open(_ command: Command.ID, of record: RecordKey?) -> [Step] {
    guard let record else { return [] }
    return switch command {
    case .papers: [.show(.papers(PaperScreen(record, tab: tab)))]
    case .openChild: [.show(.child(ChildScreen(id: record.child)))]
    case .history: [.show(.history(HistoryScreen(record.child)))]
    default: [.show(.walk(WalkScreen(record)))]
    }
  }
}
