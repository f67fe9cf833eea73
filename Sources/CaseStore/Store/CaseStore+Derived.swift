import Participation

extension CaseStore {
  /// An identifier that follows from a text: the same for the same text in this store, and without
  /// meaning to whoever lacks its keys. So something imported twice is there once.
  package func identifier(for text: String) -> String {
    var place = AssociatedData("derived")
    place.add(text)
    let alphabet = Array("0123456789abcdefghijklmnopqrstuv")
    return String(Hash.of(place.bytes, under: keys.meta).prefix(25).map { alphabet[Int($0 & 31)] })
  }
}
