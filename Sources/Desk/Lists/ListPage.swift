/// How much of a long list is loaded at once.
package enum ListPage {
  package static let size = 200

  /// Where a page begins: around a row where its place is known, else where it was asked from.
  package static func start(_ offset: Int, near place: Int?, size: Int = Self.size) -> Int {
    place.map { max(0, $0 - size / 2) } ?? offset
  }
}
