extension ScreenBench {
  /// The same of what came of keys, up to the last byte.
  func report(
    _ name: String, _ responses: [DrivenProgram.Response], allowed: (p50: Double?, p99: Double?),
    beside reference: (String, Figures)?
  ) {
    report(
      name, responses.map(\.last), responses.map(\.work), allowed: allowed, beside: reference)
  }

  /// A line on times and on the processor's part in them.
  ///
  /// - Parameter allowed: milliseconds at the median and at the 99th percentile.
  func report(
    _ name: String, _ times: [Duration], _ work: [Duration], allowed: (p50: Double?, p99: Double?),
    beside reference: (String, Figures)?
  ) {
    var line = "screen: \(name): "
    line += Figures(times).text(allowed: allowed, beside: reference)
    if !work.isEmpty {
      line += "; processor p50 \(Figures(work).median.text), p99 \(Figures(work).p99.text)"
    }
    print(line)
  }

  /// How much is sent at a step.
  ///
  /// - Parameters:
  ///   - bytes: that 99 of 100 steps may send at most; nil for as many as it takes.
  ///   - writes: in how many calls.
  func tell(_ responses: [DrivenProgram.Response], bytes: Int?, writes: Int) {
    let sizes = responses.map(\.bytes.count)
    var line = "screen:   bytes p50 \(sizes.quantile(0.5)), p99 \(sizes.quantile(0.99))"
    if let bytes {
      line += sizes.quantile(0.99) <= bytes ? ", within \(bytes)" : ", MORE THAN \(bytes)"
    }
    // Where the system does not count a program's calls, what comes apart in time is counted.
    let counted = responses.compactMap(\.writes)
    let counts = counted.isEmpty ? responses.map(\.reads) : counted
    line += counted.isEmpty ? "; pieces apart in time" : "; writes"
    line += " p50 \(counts.quantile(0.5)), p99 \(counts.quantile(0.99))"
    line += counts.quantile(0.99) <= writes ? ", within \(writes)" : ", MORE THAN \(writes)"
    print(line)
  }
}
