import Foundation

/// A terminal of 80 columns and 24 rows with a program on it, as a terminal emulator would start it:
/// the program leads a session, and the terminal is the one that controls it.
struct PseudoTerminal: ~Copyable {
  let process: pid_t
  private let controller: Int32

  // glibc has functions for these, which Swift does not import; the numbers are those of Linux's
  // asm-generic/ioctls.h and of glibc's spawn.h.
  private static let getNumber: UInt = 0x8004_5430
  private static let setLock: UInt = 0x4004_5431
  private static let newSession: Int16 = 0x80

  /// Starts a program.
  ///
  /// - Parameter command: its path and arguments.
  init(_ command: [String], environment: [String: String]) throws {
    let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, locked): (Int32, Int32) = (0, 0)
    var window = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard let program = command.first, controller >= 0,
      ioctl(controller, Self.setLock, &locked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0,
      ioctl(controller, UInt(TIOCSWINSZ), &window) == 0
    else { throw Failure("There is no pseudo-terminal to be had.") }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The leader of a session gets the first terminal that it opens.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Self.newSession)
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer {
      for text in words + variables { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, &attributes, &words, &variables) == 0 else {
      close(controller)
      throw Failure("\(program) could not be started.")
    }
    self.process = process
    self.controller = controller
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(controller)
  }

  func write(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard Foundation.write(controller, bytes, bytes.count) == bytes.count else {
      throw Failure("The terminal takes no keys.")
    }
  }

  /// What the program sends next; nil where nothing comes within so many milliseconds.
  func read(within milliseconds: Int) throws -> [UInt8]? {
    var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(milliseconds)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(controller, &buffer, buffer.count)
    guard count > 0 else { throw Failure("The program has ended.") }
    return Array(buffer[..<count])
  }
}

/// Why there is nothing to measure.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
