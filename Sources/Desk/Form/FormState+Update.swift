package import Canvas
import Participation

extension FormState {
  /// What came of a key or a paste within a form.
  package enum Outcome: Sendable, Hashable {
    /// It meant nothing here.
    case unused
    case handled
    /// Something was typed or chosen.
    case changed
    /// The button was pressed.
    case submitted
  }

  /// - Parameter width: the columns in which the form is drawn.
  package mutating func handle(_ input: Input, width: Int) -> Outcome {
    switch input {
    case .key(let key): handle(key, width: width)
    case .paste(let text): paste(text)
    case .mouse, .resized: .unused
    }
  }

  private mutating func paste(_ text: String) -> Outcome {
    // A paste is text and nothing else, wherever it lands.
    guard let field = focusedField, field.options.isEmpty else { return .handled }
    editors[field.id, default: TextEditor(multiline: field.isMultiline)].insert(text)
    return changed(field)
  }

  private mutating func handle(_ key: Key, width: Int) -> Outcome {
    if key == .control("s") { return .submitted }
    guard let field = focusedField else { return handleOnButton(key) }
    let outcome =
      field.options.isEmpty
      ? type(key, into: field, width: width) : choose(key, in: field)
    guard outcome == .unused else { return outcome }
    switch key {
    case .tab, .down, .enter: return move(1)
    case .backTab, .up: return move(-1)
    default: return .unused
    }
  }

  private mutating func handleOnButton(_ key: Key) -> Outcome {
    switch key {
    case .enter: .submitted
    case .up, .backTab: move(-1)
    case .tab: moveToFirst()
    default: .unused
    }
  }

  private mutating func type(_ key: Key, into field: Field, width: Int) -> Outcome {
    var editor = editors[field.id] ?? TextEditor(multiline: field.isMultiline)
    let before = editor.characters
    // A day that stands there already is typed over, not typed on.
    if case .character = key, field.isDate, isUntouched(field), editor.cursor == before.count {
      editor.replace(with: "")
    }
    guard editor.handle(key, width: FormLayout.boxWidth(width)) else { return .unused }
    let isSame = editor.characters == before
    editors[field.id] = editor
    return isSame ? .handled : changed(field)
  }

  private mutating func choose(_ key: Key, in field: Field) -> Outcome {
    let options = field.options
    let place = pointed[field.id] ?? firstChosen(of: field)
    let before = beforeNumbers.flatMap { $0.field == field.id ? $0 : nil }
    beforeNumbers = nil
    switch key {
    case .character where before?.isDay == true:
      beforeNumbers = before
      return .handled
    case .character(let sign) where before != nil && sign.goesOnInDates:
      return before.map { takeBack($0, in: field, at: sign) } ?? .unused
    case .right, .left:
      let step = key == .right ? 1 : -1
      let next = place.map { ($0 + step + options.count) % options.count } ?? 0
      pointed[field.id] = next
      guard field.isSingleChoice else { return .handled }
      return pick(next, in: field)
    case .character(" "):
      return pick(place ?? 0, in: field)
    case .character(let digit) where digit.isWholeNumber:
      beforeNumbers =
        before
        ?? BeforeNumbers(
          field: field.id, chosen: chosen[field.id] ?? [], pointed: pointed[field.id])
      let index = (digit.wholeNumberValue ?? 0) - 1
      // Unused, so that it is said: somebody may be typing a day or a number.
      guard options.indices.contains(index) else { return .unused }
      return pick(index, in: field)
    case .backspace, .delete:
      guard !(chosen[field.id] ?? []).isEmpty else { return .handled }
      chosen[field.id] = []
      pointed[field.id] = nil
      return changed(field)
    case .character(let letter) where letter.isLetter:
      return jump(to: letter, in: field, from: place)
    default: return .unused
    }
  }

  /// Somebody types a day where numbers choose: what they chose is taken back.
  private mutating func takeBack(
    _ before: BeforeNumbers, in field: Field, at sign: Character
  ) -> Outcome {
    // What stands between the numbers of a day does not tell yet.
    guard sign != " " else {
      beforeNumbers = before
      return .handled
    }
    beforeNumbers = before
    beforeNumbers?.isDay = true
    chosen[field.id] = before.chosen
    pointed[field.id] = before.pointed
    let day = shownFields.first(where: \.isDate)
    let outcome = changed(field)
    faults.fields[field.id] =
      "A number chooses an answer here, and none was chosen"
      + (day.map { ": a day goes in “\($0.label)”." } ?? ".")
    return outcome
  }

  private func firstChosen(of field: Field) -> Int? {
    let chosen = chosen[field.id] ?? []
    return field.options.firstIndex { chosen.contains($0.value) }
  }

  private mutating func pick(_ index: Int, in field: Field) -> Outcome {
    let value = field.options[index].value
    pointed[field.id] = index
    if field.isSingleChoice {
      guard chosen[field.id] != [value] else { return .handled }
      chosen[field.id] = [value]
    } else if let at = chosen[field.id]?.firstIndex(of: value) {
      chosen[field.id]?.remove(at: at)
    } else {
      chosen[field.id, default: []].append(value)
    }
    return changed(field)
  }

  /// To the next answer that begins with a letter; unused where none does.
  private mutating func jump(to letter: Character, in field: Field, from place: Int?) -> Outcome {
    let options = field.options
    let start = (place ?? -1) + 1
    let wanted = letter.lowercased()
    for offset in options.indices {
      let index = (start + offset) % options.count
      guard options[index].label.lowercased().hasPrefix(wanted) else { continue }
      // Letters only point: prose typed in the wrong row chooses nothing.
      pointed[field.id] = index
      return .handled
    }
    return .unused
  }

  private mutating func changed(_ field: Field) -> Outcome {
    isTouched = true
    faults.fields[field.id] = nil
    faults.whole = nil
    return .changed
  }

  private mutating func move(_ step: Int) -> Outcome {
    let fields = shownFields
    let stops = fields.map { Focus.field($0.id) } + [.button]
    let place = stops.firstIndex(of: focus) ?? 0
    guard stops.indices.contains(place + step) else { return .handled }
    focus = stops[place + step]
    return .handled
  }

  private mutating func moveToFirst() -> Outcome {
    focus = shownFields.first.map { .field($0.id) } ?? .button
    return .handled
  }

  /// Puts the focus on the first field that something is wrong with.
  package mutating func show(_ faults: FormFaults) {
    self.faults = faults
    if let first = shownFields.first(where: { faults.fields[$0.id] != nil }) {
      focus = .field(first.id)
    }
  }

  /// Puts a text in the focused field, as a calendar or an editor gives it.
  package mutating func put(_ text: String, in field: Field) {
    editors[field.id, default: TextEditor(multiline: field.isMultiline)].replace(with: text)
    _ = changed(field)
  }
}

extension Character {
  /// Whether a day goes on with it after a number: `24/11`, `24.11.`, `24 Nov`.
  fileprivate var goesOnInDates: Bool { isLetter || "/.- ".contains(self) }
}
