import Foundation

/// A program on a pseudo-terminal, with a stopwatch beside every key.
struct DrivenProgram: ~Copyable {
  private let terminal: PseudoTerminal
  private let clock = ContinuousClock()
  private let begun: ContinuousClock.Instant
  /// A step is over once nothing has come for so many milliseconds.
  static let quiet = 25

  /// What came of a key.
  struct Response {
    var bytes: [UInt8] = []
    /// From the key to what came first, and to what came last.
    var first = Duration.zero
    var last = Duration.zero
    /// How often something came, with a pause before it or not.
    var reads = 0
    /// Calls of `write` by the thread that draws; nil where the system does not tell.
    var writes: Int?
    /// Of the processor, by all threads.
    var work = Duration.zero
  }

  init(_ command: [String], environment: [String: String]) throws {
    begun = clock.now
    terminal = try PseudoTerminal(command, environment: environment)
  }

  /// Takes all that the program sends from its start on, until a text has come and then nothing
  /// more.
  func started(showing text: String) throws -> Response {
    try collect(since: begun, until: text, quiet: Self.quiet * 4)
  }

  /// Types, and takes all that comes of it.
  ///
  /// - Parameter text: what is waited for at least; nil for anything.
  func type(_ keys: String, until text: String? = nil, quiet: Int = quiet) throws -> Response {
    let (writes, work) = (writes, work)
    let start = clock.now
    try terminal.write(keys)
    var response = try collect(since: start, until: text, quiet: quiet)
    if let before = writes, let after = self.writes { response.writes = after - before }
    response.work = self.work - work
    return response
  }

  /// Types one key, and waits no longer than until a byte has come.
  func echo(_ key: Character) throws -> Duration {
    let start = clock.now
    try terminal.write(String(key))
    guard let byte = key.asciiValue else { return .zero }
    while let bytes = try terminal.read(within: 10_000) {
      if bytes.contains(byte) { return clock.now - start }
    }
    throw Failure("Nothing came of a key.")
  }

  private func collect(
    since start: ContinuousClock.Instant, until text: String?, quiet: Int
  ) throws -> Response {
    var response = Response()
    let wanted = Array((text ?? "").utf8)
    var isThere = wanted.isEmpty
    while let bytes = try terminal.read(within: isThere && response.reads > 0 ? quiet : 10_000) {
      response.last = clock.now - start
      if response.reads == 0 { response.first = response.last }
      response.reads += 1
      response.bytes += bytes
      isThere = isThere || response.bytes.contains(wanted)
    }
    guard isThere, response.reads > 0 else {
      throw Failure("What was waited for never came: \(text ?? "anything").")
    }
    return response
  }

  // MARK: What the system says of it

  private var folder: String { "/proc/\(terminal.process)" }

  private func file(_ name: String) -> String? {
    try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  private func number(_ name: String, in file: String) -> Int? {
    let line = self.file(file)?.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  /// How often the first thread, which draws, has called `write`.
  private var writes: Int? { number("syscw", in: "task/\(terminal.process)/io") }

  /// The processor time of all threads, ended ones too.
  var work: Duration {
    var (clock, time) = (clockid_t(), timespec())
    guard clock_getcpuclockid(terminal.process, &clock) == 0, clock_gettime(clock, &time) == 0
    else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// KiB.
  var peakMemory: Int { number("VmHWM", in: "status") ?? 0 }
}
