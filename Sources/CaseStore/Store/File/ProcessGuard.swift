import Glibc

/// What a program does once at its start, before it opens a store.
package enum ProcessGuard {
  /// Turns core dumps off and makes every new file its owner's only: memory holds keys and case
  /// text, and neither may reach the disk.
  package static func harden() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    umask(0o077)
  }
}
