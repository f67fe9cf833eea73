package import Canvas
import Papers
package import Participation

/// Children whose next review is overdue by its clock, the longest overdue first.
package struct OverdueScreen: Screen {
  private let filter: RecordFilter
  private var reviews: [OverdueReview] = []
  private var isLoaded = false
  private var listing = Listing()

  /// - Parameter filter: by whose names, worker and team children are left out.
  package init(_ filter: RecordFilter) { self.filter = filter }

  package var tab: Tab { .records }

  package func title(_ around: ScreenContext) -> String {
    let which = RecordFilterForm.words(children, around.pack)
    return "Overdue reviews" + (which.isEmpty ? "" : " · \(which)")
  }

  /// The part of the filter that is about children.
  private var children: RecordFilter {
    var only = RecordFilter()
    (only.text, only.worker, only.team) = (filter.text, filter.worker, filter.team)
    return only
  }

  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(.overdueReviews(children))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    guard case .overdueReviews(children, let found, let isWhole) = answer else { return [] }
    reviews = found
    // Of a part that is read nobody can say that no review is overdue.
    isLoaded = isWhole
    listing.fit(count: reviews.count, height: height(around))
    return []
  }

  package func commands(_ around: ScreenContext) -> [Command] {
    [
      Command(
        .open, .enter, .right, label: "open", meaning: "Open the selected child",
        unavailable: reviews.isEmpty ? "There is no child in the list." : nil)
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    guard command == .open, reviews.indices.contains(listing.selected) else { return [] }
    return [.show(.child(ChildScreen(id: reviews[listing.selected].child.id)))]
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch input {
    case .key(let key):
      return listing.handle(key, count: reviews.count, height: height(around)) ? [] : nil
    case .mouse(let mouse):
      let body = around.body
      let list = Rect(x: body.x, y: body.y + 1, width: body.width, height: height(around))
      return listing.handle(mouse, in: list, count: reviews.count) ? [] : nil
    default: return nil
    }
  }

  private func height(_ around: ScreenContext) -> Int { max(1, around.body.height - 2) }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    let isWide = canvas.width >= 72
    let (review, worker) = isWide ? (38, 60) : (24, canvas.width)
    canvas.write("  Was due", style: .muted)
    canvas.write("Child", x: 19, style: .muted)
    if isWide {
      canvas.write("Review", x: review, style: .muted)
      canvas.write("Worker", x: worker, style: .muted)
    }
    guard isLoaded, !reviews.isEmpty else {
      let text = isLoaded ? "No review is overdue by its clock." : "Reading the records …"
      canvas.write(text, y: 1, style: .muted)
      canvas.focus(x: 0, y: 1)
      return
    }
    let list = canvas.part(y: 1, height: height(around))
    let shown = listing.rows(count: reviews.count, height: list.height)
    for index in shown {
      let (line, found) = (list.part(y: index - shown.lowerBound, height: 1), reviews[index])
      let isSelected = index == listing.selected
      let style = isSelected ? Style.selected : .plain
      if isSelected {
        line.fill(style)
        line.focus(x: 0, y: 0)
      }
      let mark = isSelected ? "▸" : " "
      line.write("\(mark) \(found.review.due.spoken)", width: 18, style: style)
      line.write(
        found.child.shortName, x: 19, width: (isWide ? review : canvas.width) - 20, style: style)
      guard isWide else { continue }
      let name = around.pack.kinds[found.review.kind]?.name ?? found.review.kind.rawValue
      line.write(name.capitalisedFirst, x: review, width: worker - review - 1, style: style)
      line.write(found.child.worker ?? "no worker", x: worker, style: style)
    }
    let count = reviews.count == 1 ? "1 review is overdue" : "\(reviews.count) reviews are overdue"
    canvas.write("\(count), and none is planned in time.", y: canvas.height - 1, style: .muted)
  }
}
