extension Array {
  /// The elements in their order, so many at a time.
  func portions(of count: Int) -> some Sequence<[Element]> {
    stride(from: 0, to: self.count, by: count).lazy.map { Array(dropFirst($0).prefix(count)) }
  }
}
