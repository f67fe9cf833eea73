import Canvas

extension Still {
  /// The screen as its file has it: the text whole; below it, cell by cell, how it looks; and where
  /// the cursor stands.
  var fileText: String {
    let rule = String(repeating: "=", count: size.width)
    let looks = (0..<size.height).map { y in
      String(cells(ofRow: y).map { StyleSign.of($0.style) }).withoutEnd
    }
    let place = cursor.map { "\($0.x),\($0.y)" } ?? "nowhere"
    let lines = rows + [rule] + looks + [rule, "cursor \(place)\(isTyping ? ", typing" : "")"]
    return lines.joined(separator: "\n") + "\n"
  }
}
