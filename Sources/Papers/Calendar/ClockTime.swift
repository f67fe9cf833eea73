/// A time of day as invitations have it: `10:30`, `9.15`, `2pm`, `2.30 pm`. What is no such time is left
/// to people.
struct ClockTime: Equatable {
  /// Minutes since midnight.
  let minutes: Int

  /// “4 o'clock in the afternoon”, “9:15 in the morning”.
  var forChild: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    let onClock = hour % 12 == 0 ? 12 : hour % 12
    let time = minute == 0 ? "\(onClock) o'clock" : "\(onClock):\(minute < 10 ? "0" : "")\(minute)"
    return time
      + (hour < 12 ? " in the morning" : hour < 17 ? " in the afternoon" : " in the evening")
  }

  init?(_ text: String) {
    var rest = text.lowercased().filter { !$0.isWhitespace }
    var half: Int?
    for (suffix, hours) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12), ("noon", 12)]
    where rest.hasSuffix(suffix) {
      half = hours
      rest.removeLast(suffix.count)
    }
    let fields = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    let digits = fields.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard digits, (1...2).contains(fields.count), let hour = Int(fields[0]), fields[0].count <= 2,
      fields.count == 2 ? fields[1].count == 2 : half != nil,
      let minute = fields.count == 2 ? Int(fields[1]) : 0, minute < 60
    else { return nil }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      minutes = (hour % 12 + half) * 60 + minute
    } else {
      guard hour < 24 else { return nil }
      minutes = hour * 60 + minute
    }
  }
}
