import CResources
package import Participation

/// What is compiled into the program.
package enum Bundled {
  /// The name under which messages speak of the pack that comes with the program.
  package static let camdenName = "camden.yaml (comes with the program)"

  /// The default protocol pack.
  ///
  /// - Throws: `PackRefused` only if the program was built with a pack that is wrong.
  package static func camden() throws(PackRefused) -> ProtocolPack { try readCamden.get() }

  /// Read at the first use and once.
  private static let readCamden: Result<ProtocolPack, PackRefused> = Result {
    () throws(PackRefused) in
    try ProtocolPack(yaml: camdenText, file: camdenName)
  }

  package static var camdenText: String { text(heard_camden_yaml()) }

  /// Working days of England and Wales, by the bank holidays that come with the program.
  ///
  /// - Throws: `BankHolidays.Unreadable` only if the program was built with data that is wrong.
  package static func workingDays() throws(BankHolidays.Unreadable) -> WorkingDays {
    try BankHolidays.workingDays(csv: text(heard_bank_holidays_csv()))
  }

  static func text(_ resource: heard_resource) -> String {
    let bytes = UnsafeBufferPointer(start: resource.bytes, count: resource.length)
    return String(decoding: bytes, as: UTF8.self)
  }
}
