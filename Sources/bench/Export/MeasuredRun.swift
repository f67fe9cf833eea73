import Foundation

/// A command that was run to its end, what it took and how much memory at most.
struct MeasuredRun {
  let seconds: Double
  /// In kilobytes.
  let memory: Int

  /// - Throws: `Failure` where it cannot be started or does not succeed.
  init(_ command: [String], environment: [String: String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer {
      for text in words + variables { free(text) }
      posix_spawn_file_actions_destroy(&actions)
    }
    let clock = ContinuousClock()
    let start = clock.now
    var process: pid_t = 0
    guard let program = command.first,
      posix_spawn(&process, program, &actions, nil, &words, &variables) == 0
    else { throw Failure("\(command.first ?? "") could not be started.") }
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    let time = clock.now - start
    guard status == 0 else {
      throw Failure("\(command.dropFirst().prefix(2).joined(separator: " ")) did not succeed.")
    }
    seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    memory = usage.ru_maxrss
  }

  var text: String { "\(Int(seconds * 1000)) ms, \(memory / 1024) MiB at most" }
}
