/// Gives the fields of a value that is made up: what stands in each, and how many stand in a list.
///
/// Whatever can be decoded can be made up by a `FieldDecoder` that asks a source, so that the fields of a
/// fact are known from what it holds and are listed nowhere else.
package protocol FieldSource: AnyObject {
  /// A value for a field; nil where it is made of fields of its own.
  ///
  /// - Parameter path: the names of the fields down to this one.
  func value<Value>(_ type: Value.Type, at path: [String]) -> Value?
  /// Whether a field that may be left out is there.
  func isThere(at path: [String]) -> Bool
  /// How many values a list holds.
  func count(at path: [String]) -> Int
}
