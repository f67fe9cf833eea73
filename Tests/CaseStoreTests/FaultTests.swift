import Foundation
import Testing

@Suite("Work that is killed, or that the disk fails")
struct FaultTests {
  /// The build folder: that of the test bundle.
  private static var products: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  @Test(
    "At any write, the record is exactly as before or after, and nothing failed is called saved")
  func everyWrite() throws {
    let place = try StoreFolder()
    defer { withExtendedLifetime(place) {} }
    let output = Pipe()
    let process = Process()
    process.executableURL = Self.products.appending(path: "soak")
    process.arguments = [
      "run", "--points", "60", "--library", Self.products.appending(path: "libCFault.so").path,
      "--folder", place.folder + "/faults",
    ]
    process.standardOutput = output
    try process.run()
    let said = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.contains("; 0 wrong"), "\(said)")
  }
}
