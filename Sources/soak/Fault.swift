/// How the work is stopped.
enum Fault: String, CaseIterable {
  /// Killed before a write, or with half of it written.
  case kill, torn
  /// From a write on, there is no room, an input/output error, or none but at fsync.
  case full, broken, sync
  /// There is no room in the folder of the backups alone.
  case backupsFull
  /// Nothing may be written at all.
  case readOnly
  /// Killed at some moment, from outside.
  case sudden
  /// Likewise, while another program writes to the same store.
  case suddenBeside

  /// The word by which `CFault` knows it; nil where it is done from outside.
  var kind: String? {
    switch self {
    case .kill, .torn, .full, .broken, .sync: rawValue
    case .backupsFull: "full"
    case .readOnly: "readonly"
    case .sudden, .suddenBeside: nil
    }
  }

  /// What is put behind the store's folder for the one that fails.
  var folder: String { self == .backupsFull ? "/store.heard-backups" : "" }

  /// At how many points it is tried, of a piece of work that writes so often.
  func points(of work: Work, writes: Int) -> Int {
    switch self {
    case .readOnly: 1
    // What needs the store for itself is refused while another has it.
    case .suddenBeside: work.needsStoreAlone ? 0 : writes
    default: writes
    }
  }
}
