import Canvas
import Papers
import Participation

extension RecordsScreen {
  package func commands(_ around: ScreenContext) -> [Command] {
    switch mode {
    case .list: list.isFinding ? Command.finding : listCommands
    case .filtering:
      [
        Command(.record, .control("s"), label: "show", meaning: "Show the records that fit"),
        Command(
          .discardNow, .control("x"), label: "clear", meaning: "Clear the form: leave nothing out"),
        Command(
          .calendar, .control("t"), label: "calendar", meaning: "Choose a day from a calendar",
          unavailable: isOnDate ? nil : "This field is not a date.", hinted: false), backToList,
      ]
    case .naming:
      [
        Command(.record, .control("s"), label: "keep", meaning: "Keep the filter by this name"),
        backToList,
      ]
    case .dating:
      [
        Command(
          .record, .control("s"), label: "show", meaning: "Show the record as it stood then"),
        backToList,
      ]
    }
  }

  private var backToList: Command {
    Command(.back, .escape, label: "back", meaning: "Back to the records")
  }

  private var isOnDate: Bool {
    if case .filtering(let form) = mode { form.focusedField?.isDate ?? false } else { false }
  }

  private var listCommands: [Command] {
    let selected = list.selected
    let none = selected == nil ? "There is no record in the list." : nil
    let isFlagged = filter.anyOf == .flags
    return [
      .open("Open the selected record", unavailable: none),
      .find("Find by a part of a name or number"),
      Command(
        .filter, .character("f"), label: "filter",
        meaning: "By worker, chair, kind, period, readiness, code and what happened"),
      Command(
        .order, .character("o"), label: "sort: \(nextOrder.label)",
        meaning: "Put in order by \(nextOrder.label); now by \(order.label)"),
      Command(
        .flags, .character("!"), label: isFlagged ? "all" : "flags",
        meaning: isFlagged ? "Show all again" : "Show only records that a manager is to look at"),
      Command(
        .clocks, .character("c"), label: "overdue reviews",
        meaning: "Children whose next review is overdue by its clock"),
      Command(
        .supervision, .character("s"), label: "supervision",
        meaning: "The records of this child's worker with views not yet discussed",
        unavailable: none ?? (selected?.child.worker == nil ? "The child has no worker." : nil)),
      Command(
        .asOf, .character("t"), label: "as it stood",
        meaning: "Open the record as it stood on a day", unavailable: none),
      Command(
        .history, .character("h"), label: "history",
        meaning: "Every entry, correction and view of the child's record", unavailable: none,
        hinted: false),
      Command(
        .papers, .character("p"), label: "paper",
        meaning: "Make a paper for the selected child at the meeting", unavailable: none,
        hinted: false),
      Command(
        .openChild, .character("i"), label: "child",
        meaning: "Open the child: people, statuses, meetings", unavailable: none, hinted: false),
      Command(
        .keptFilters, .character("m"), label: "my filters", meaning: "Choose a filter that is kept",
        unavailable: kept.isEmpty ? "No filter is kept yet: M keeps this one." : nil, hinted: false),
      Command(
        .saveFilter, .character("M"), label: "keep filter",
        meaning: "Keep this filter by a name, or forget one of that name",
        unavailable: values == nil ? "Filter first: f." : nil, hinted: false),
    ]
  }

  private var nextOrder: RecordFilter.Order {
    let all = RecordFilter.Order.allCases
    return all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    let selected = list.selected
    switch command {
    case .open, .papers, .history, .openChild: return open(command, of: selected?.row.key)
    case .back where isFilling: mode = .list
    case .filter:
      mode = .filtering(FormState(RecordFilterForm.form(around.pack), values: values))
    case .order:
      order = nextOrder
      // Another order is looked at from its top.
      list.prefer(nil)
      return showAgain(around)
    case .flags:
      filter.anyOf = filter.anyOf == .flags ? [] : .flags
      return showAgain(around)
    case .clocks: return [.show(.overdue(OverdueScreen(wanted)))]
    case .supervision:
      guard let worker = selected?.child.worker else { return [] }
      clearFilters()
      list.forgetFind()
      (filter.worker, filter.marks, order) = (worker, .undiscussed, .child)
      return showAgain(around)
    case .asOf:
      guard let selected else { return [] }
      mode = .dating(FormState(Self.dayForm), selected)
    case .keptFilters: return choose(around)
    case .saveFilter: mode = .naming(FormState(Self.nameForm))
    case .record: return submit(around)
    case .calendar:
      guard case .filtering(let form) = mode, let field = form.focusedField else { return [] }
      let typed = try? TypedDate.read(
        form.values.text(field.id), today: around.today, calendar: around.calendar, leaning: .near)
      return [.overlay(.calendar(CalendarState(day: typed ?? around.today, today: around.today)))]
    case .discardNow:
      mode = .filtering(FormState(RecordFilterForm.form(around.pack)))
    default: return performFinding(command, around)
    }
    return []
  }
}
