/// What a sealed blob is about, as associated data: fields each with their length before them, so
/// that no two places give the same bytes.
struct AssociatedData {
  private(set) var bytes: [UInt8]

  /// The form in which blobs are sealed; part of every place.
  static let format: UInt8 = 1

  init(_ table: String) {
    bytes = [Self.format]
    add(table)
  }

  /// A field, or that there is none.
  mutating func add(_ text: String?) {
    guard let text else { return bytes.append(0) }
    bytes.append(1)
    add(Array(text.utf8))
  }

  mutating func add(_ field: [UInt8]) {
    withUnsafeBytes(of: UInt32(field.count).littleEndian) { bytes += $0 }
    bytes += field
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
  }

  static func overview(child: String) -> [UInt8] {
    var place = AssociatedData("child_overview")
    place.add(child)
    return place.bytes
  }

  static func overview(child: String, meeting: String) -> [UInt8] {
    var place = AssociatedData("record_overview")
    place.add(child)
    place.add(meeting)
    return place.bytes
  }

  static func scope(_ scope: String) -> [UInt8] {
    var place = AssociatedData("scope_key")
    place.add(scope)
    return place.bytes
  }

  static func erasure(_ scope: String) -> [UInt8] {
    var place = AssociatedData("erasure")
    place.add(scope)
    return place.bytes
  }

  static func draft(_ key: [UInt8]) -> [UInt8] {
    var place = AssociatedData("draft")
    place.add(key)
    return place.bytes
  }

  static func meta(_ name: String) -> [UInt8] {
    var place = AssociatedData("meta")
    place.add(name)
    return place.bytes
  }
}
