import Canvas
import Papers
package import Participation

/// Children whose next review is overdue by its clock, the longest overdue first.
package struct OverdueScreen: ListScreen {
  private let filter: RecordFilter
  var list = ListPane<OverdueReview>()

  /// - Parameter filter: by whose names, worker and team children are left out.
  package init(_ filter: RecordFilter) {
    var children = RecordFilter()
    (children.text, children.worker, children.team) = (filter.text, filter.worker, filter.team)
    self.filter = children
  }

  package var tab: Tab { .records }

  package func title(_ around: ScreenContext) -> String {
    let which = RecordFilterForm.words(filter, around.pack)
    return "Overdue reviews" + (which.isEmpty ? "" : " · \(which)")
  }

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(.overdueReviews(filter))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .overdueReviews(filter, let found, let isWhole) = answer else { return [] }
    return put(ListRows(found), around, isWhole: isWhole)
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    let none = list.selected == nil ? "There is no child in the list." : nil
    return [.open("Open the selected child", unavailable: none)]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    guard command == .open, let selected = list.selected else { return [] }
    return [.show(.child(ChildScreen(id: selected.child.id)))]
  }

  func columns(_ width: Int, _ around: ScreenContext) -> [ListColumn<OverdueReview>] {
    let columns: [ListColumn<OverdueReview>] = [
      ListColumn("Was due", text: \.review.due.spoken),
      ListColumn("Child", x: 19, text: \.child.shortName),
    ]
    guard width >= 72 else { return columns }
    return columns + [
      ListColumn("Review", x: 38) { found in
        let kind = around.pack.kinds[found.review.kind]?.name ?? found.review.kind.rawValue
        return (found.review.isAsMeeting ? "Meeting, \(kind)" : kind).capitalisedFirst
      },
      ListColumn("Worker", x: 60) { $0.child.worker ?? "no worker" },
    ]
  }

  var loadingWords: String { "Reading the records …" }

  func emptyWords(_ around: ScreenContext) -> String { "No review is overdue by its clock." }

  func scope(_ around: ScreenContext) -> String {
    list.rows.count.counted("review is overdue", "reviews are overdue")
      + ", and none is planned in time."
  }
}

extension OverdueReview: ListRow {
  struct Identity: Sendable, Hashable {
    let child: ChildID
    let kind: MeetingKind
    let isAsMeeting: Bool
  }

  var identity: Identity {
    Identity(child: child.id, kind: review.kind, isAsMeeting: review.isAsMeeting)
  }
}
