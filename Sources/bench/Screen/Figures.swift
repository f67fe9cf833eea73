/// A row of times, and the lines that say how they compare.
struct Figures {
  private let sorted: [Duration]

  init(_ times: [Duration]) { sorted = times.sorted() }

  /// - Parameter share: 0.5 for the median.
  func quantile(_ share: Double) -> Duration {
    guard !sorted.isEmpty else { return .zero }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  var median: Duration { quantile(0.5) }
  var p99: Duration { quantile(0.99) }

  /// “p50 0.8 ms, within 1 ms; p99 3 ms, within 10 ms; 7.5 times cat at p50”.
  ///
  /// - Parameters:
  ///   - allowed: milliseconds at the median and at the 99th percentile.
  ///   - reference: what the same is for a trivial program, in the same run.
  func text(allowed: (p50: Double?, p99: Double?), beside reference: (String, Figures)?) -> String {
    var parts = [
      "p50 \(median.text)\(Self.judged(median, allowed.p50))",
      "p99 \(p99.text)\(Self.judged(p99, allowed.p99))",
    ]
    if let (name, other) = reference, other.median > .zero {
      let factors = [median / other.median, p99 / other.p99].map { ($0 * 10).rounded() / 10 }
      parts.append(
        "\(name) \(other.median.text) and \(other.p99.text): \(factors[0]) and \(factors[1]) times")
    }
    return parts.joined(separator: "; ")
  }

  private static func judged(_ time: Duration, _ allowed: Double?) -> String {
    allowed.map { (time.milliseconds <= $0 ? ", within" : ", MORE THAN") + " \($0.plain) ms" } ?? ""
  }
}

extension Double {
  /// Without “.0”.
  var plain: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}

extension [Int] {
  func quantile(_ share: Double) -> Int {
    let sorted = sorted()
    return sorted.isEmpty ? 0 : sorted[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
