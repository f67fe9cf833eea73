import Foundation
import Participation

/// Drives the program itself through a pseudo-terminal, on as many meetings as a big authority has.
///
/// Beside each figure stands what is allowed, and what the same costs `cat` on a terminal of the
/// same kind in the same minute: on a machine that does other things as well, only how many times
/// that it is says anything.
struct ScreenBench {
  let meetings: Int
  /// Steps in the list; keys in the finder.
  private static let steps = 600
  private static let turns = 40
  private static let starts = 15

  private var stores: URL {
    StoreBench.program.deletingLastPathComponent().appending(path: "bench-stores")
  }

  func run() throws {
    let files = FileManager.default
    let kept = stores.appending(path: "screen-\(meetings)-\(ScreenSample.edition).heard")
    let work = stores.appending(path: "work-\(UUID())")
    try files.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: work) }
    if !files.fileExists(atPath: kept.path) {
      let new = work.appending(path: "new.heard")
      try ScreenSample(meetings: meetings).make(at: new.path)
      try files.moveItem(at: new, to: kept)
    }
    let store = work.appending(path: "store.heard")
    try files.copyItem(at: kept, to: store)
    print("screen: \(meetings) meetings, \(ScreenSample(meetings: meetings).children) children")
    print("screen: load \(load) at the start, \(ProcessInfo.processInfo.processorCount) processors")
    try starting(store)
    let heard = try opened(store)
    let cat = try cat()
    try stepping(heard, beside: cat)
    try opening(heard)
    try finding(heard, beside: cat)
    try recording(heard, beside: cat)
    try resting(heard)
    print("screen: \(heard.peakMemory >> 10) MiB at most; load \(load) at the end")
  }

  /// Of the last minute.
  private var load: String {
    let file = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)
    return file.map { String($0.prefix { $0 != " " }) } ?? "unknown"
  }

  // MARK: Programs

  private func heard(_ store: URL) throws -> DrivenProgram {
    let program = StoreBench.program.deletingLastPathComponent().appending(path: "heard")
    let given = ProcessInfo.processInfo.environment
    return try DrivenProgram(
      [program.path, "desk", "--today", ScreenSample.today?.description ?? ""],
      environment: [
        "HEARD_STORE": store.path, "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "PATH": given["PATH"] ?? "/usr/bin:/bin", "HOME": given["HOME"] ?? "/",
      ])
  }

  private static let shell = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]

  /// `cat` on a terminal that hands every key on at once.
  private func cat() throws -> DrivenProgram {
    let cat = try DrivenProgram(
      ["/bin/sh", "-c", "stty raw -echo; echo ready; exec cat"], environment: Self.shell)
    _ = try cat.started(showing: "ready")
    return cat
  }

  // MARK: Measures

  private func starting(_ store: URL) throws {
    var (times, others): ([Duration], [Duration]) = ([], [])
    var work: [Duration] = []
    for _ in 0..<Self.starts {
      let program = try heard(store)
      times.append(try program.started(showing: "esc leaves").last)
      work.append(program.work)
      let other = try DrivenProgram(
        ["/bin/sh", "-c", "echo ready; exec cat"], environment: Self.shell)
      others.append(try other.started(showing: "ready").last)
    }
    report(
      "start to the passphrase's frame", times, work, allowed: (60, nil),
      beside: ("sh and echo", Figures(others)))
  }

  /// The program with everybody's meetings before it.
  private func opened(_ store: URL) throws -> DrivenProgram {
    let heard = try heard(store)
    _ = try heard.started(showing: "esc leaves")
    _ = try heard.type(ScreenSample.passphrase)
    let list = try heard.type("\r", until: "Next: ", quiet: DrivenProgram.quiet * 6)
    print(
      """
      screen: passphrase to the full list: \(list.last.text), processor \(list.work.text); \
      Argon2id takes next to nothing of it, by the least cost that a store can have
      """)
    let everyone = try heard.type("e", quiet: DrivenProgram.quiet * 12)
    print(
      "screen: key to everyone's list: \(everyone.last.text), processor \(everyone.work.text)")
    return heard
  }

  private func stepping(_ heard: borrowing DrivenProgram, beside cat: borrowing DrivenProgram)
    throws
  {
    // Down, now and then up, and every twelfth a page, so that new pages are loaded on the way.
    let (down, up) = ("\u{1B}OB", "\u{1B}OA")
    let (pageDown, pageUp) = ("\u{1B}[6~", "\u{1B}[5~")
    var (rows, pages): ([DrivenProgram.Response], [DrivenProgram.Response]) = ([], [])
    var others: [Duration] = []
    for step in 0..<Self.steps {
      if step % 12 == 11 {
        pages.append(try heard.type(step % 36 == 35 ? pageUp : pageDown))
      } else {
        rows.append(try heard.type(step % 12 > 7 ? up : down))
      }
      others.append(try cat.echo("x"))
    }
    let reference = ("cat", Figures(others))
    report("a row down or up", rows, allowed: (1, 10), beside: reference)
    tell(rows, bytes: 300, writes: 1)
    report("a page down or up", pages, allowed: (1, 10), beside: reference)
    tell(pages, bytes: nil, writes: 1)
  }

  private func opening(_ heard: borrowing DrivenProgram, _ what: String = "") throws {
    var (there, back): ([DrivenProgram.Response], [DrivenProgram.Response]) = ([], [])
    for _ in 0..<Self.turns {
      there.append(try heard.type("\r", quiet: DrivenProgram.quiet * 3))
      back.append(try heard.type("\u{1B}", quiet: DrivenProgram.quiet * 3))
      _ = try heard.type("\u{1B}OB")
    }
    report("\(what)enter to the meeting opened", there, allowed: (nil, nil), beside: nil)
    report(
      "\(what)esc to the list again, with 25 ms in which esc could begin a longer key", back,
      allowed: (nil, nil), beside: nil)
  }

  private func finding(_ heard: borrowing DrivenProgram, beside cat: borrowing DrivenProgram)
    throws
  {
    // Nobody has these letters, so that one that comes is the one that was typed.
    var loading = [try heard.type("/", quiet: 0).first]
    for letter in "qxqxqx" { loading.append(try heard.echo(letter)) }
    report(
      "a letter to find, while all is loaded", loading, [], allowed: (nil, 10), beside: nil)
    // With nothing typed the number found goes up until all is loaded.
    for _ in 1..<6 { _ = try heard.type("\u{7F}", quiet: 0) }
    let all = try heard.type("\u{7F}", quiet: 2000)
    print("screen:   all is loaded \(all.last.text) later, processor \(all.work.text)")
    var (keys, others): ([DrivenProgram.Response], [Duration]) = ([], [])
    for turn in 0..<Self.turns / 2 {
      let words = ["leo ad", "wój", "review", "mia pat"][turn % 4]
      for key in words.map(String.init) + words.map({ _ in "\u{7F}" }) {
        keys.append(try heard.type(key))
        others.append(try cat.echo("x"))
      }
    }
    report("a letter to find", keys, allowed: (10, 10), beside: ("cat", Figures(others)))
    _ = try heard.type("\u{1B}")
    try opening(heard, "with all loaded, ")
  }

  private func resting(_ heard: borrowing DrivenProgram) throws {
    Thread.sleep(forTimeInterval: 1)
    let before = heard.work
    Thread.sleep(forTimeInterval: 3)
    let used = heard.work - before
    let judged = used.milliseconds < 1 ? "within" : "MORE THAN"
    print("screen: idle for 3 s: \(used.text) of the processor, \(judged) 1 ms")
  }
}
