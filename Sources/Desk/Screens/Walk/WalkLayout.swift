import Canvas

/// Where the walk's parts stand, in the terminal's own columns and rows.
struct WalkLayout {
  let list: Rect
  let panel: Rect
  let why: Rect
  /// Whether list and form stand beside each other.
  let isWide: Bool

  private let isInForm: Bool

  /// - Parameter isInForm: whether keys go to the form, which then has the greater part.
  init(_ around: ScreenContext, isInForm: Bool) {
    self.isInForm = isInForm
    let body = around.body
    let foot = body.height > 8 ? 2 : 1
    let height = max(0, body.height - foot)
    isWide = body.width >= 78
    let listWidth =
      isWide
      ? isInForm ? max(28, body.width / 3) : max(38, body.width * 2 / 5) : body.width
    list = Rect(x: body.x, y: body.y, width: listWidth, height: height)
    panel =
      isWide
      ? Rect(
        x: body.x + listWidth + 2, y: body.y, width: body.width - listWidth - 2, height: height)
      : Rect(x: body.x, y: body.y, width: body.width, height: height)
    why = Rect(x: body.x, y: body.y + height, width: body.width, height: foot)
  }

  var form: Rect { panel }

  var showsList: Bool { isWide || !isInForm }

  var showsPanel: Bool { isWide || isInForm }

  /// How many rows of the list are shown; where not all of them fit, the last line says so.
  func height(_ rows: WalkRows) -> Int {
    rows.rows.count > list.height ? list.height - 1 : list.height
  }

  /// The first row of the list that is shown.
  func top(_ rows: WalkRows, _ selected: WalkItem?) -> Int {
    let height = height(rows)
    guard let index = selected.flatMap(rows.index), rows.rows.count > height else { return 0 }
    // The heading above the first row is shown with it.
    let wanted = index <= 1 ? 0 : index - height / 2
    return max(0, min(wanted, rows.rows.count - height))
  }
}
