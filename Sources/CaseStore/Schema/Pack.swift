/// Writes values as bytes in few of them: what an overview holds is read by the thousand.
struct PackWriter {
  private(set) var bytes: [UInt8] = []

  /// A number in seven bits a byte, the sign in the lowest.
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number << 1) ^ UInt(bitPattern: number >> (Int.bitWidth - 1))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ field: [UInt8]) {
    add(field.count)
    bytes += field
  }

  mutating func add(_ text: String) {
    let utf8 = text.utf8
    add(utf8.count)
    bytes += utf8
  }

  mutating func add<Value>(_ value: Value?, _ write: (inout PackWriter, Value) -> Void) {
    add(value != nil)
    if let value { write(&self, value) }
  }

  mutating func add<Value>(_ values: [Value], _ write: (inout PackWriter, Value) -> Void) {
    add(values.count)
    for value in values { write(&self, value) }
  }

  mutating func add(_ text: String?) { add(text) { $0.add($1) } }
}

/// Reads what `PackWriter` wrote. Anything else is an error, never a trap.
struct PackReader {
  private let source: [UInt8]
  private var offset = 0

  init(_ source: [UInt8]) { self.source = source }

  var isAtEnd: Bool { offset == source.count }

  private mutating func byte() throws(StoreError) -> UInt8 {
    guard offset < source.count else { throw .damaged }
    defer { offset += 1 }
    return source[offset]
  }

  mutating func number() throws(StoreError) -> Int {
    var rest: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = try byte()
      guard shift < UInt(UInt.bitWidth) else { throw .damaged }
      rest |= UInt(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return Int(bitPattern: rest >> 1) ^ -Int(bitPattern: rest & 1)
  }

  mutating func flag() throws(StoreError) -> Bool {
    let byte = try byte()
    guard byte <= 1 else { throw .damaged }
    return byte == 1
  }

  private mutating func slice() throws(StoreError) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= source.count - offset else { throw .damaged }
    defer { offset += count }
    return source[offset..<(offset + count)]
  }

  mutating func bytes() throws(StoreError) -> [UInt8] { Array(try slice()) }

  mutating func text() throws(StoreError) -> String { String(decoding: try slice(), as: UTF8.self) }

  mutating func optional<Value>(
    _ read: (inout PackReader) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    try flag() ? try read(&self) : nil
  }

  mutating func optionalText() throws(StoreError) -> String? {
    try flag() ? try text() : nil
  }

  mutating func array<Value>(
    _ read: (inout PackReader) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    let count = try number()
    // Each element takes at least a byte.
    guard count >= 0, count <= source.count - offset else { throw .damaged }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A value by its raw text or a reading of it; what is not one is an error.
  mutating func value<Value>(_ make: (String) -> Value?) throws(StoreError) -> Value {
    guard let value = make(try text()) else { throw .damaged }
    return value
  }
}
