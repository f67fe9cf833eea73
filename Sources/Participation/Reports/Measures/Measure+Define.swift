// The figures of a report stand beside this, a file a group: identifier, title, out of which it is
// counted, with which others it makes that up, and whose provisions it answers to.

extension Measure {
  static func define(
    _ measure: Measure, _ id: String, _ title: String?, of base: Measure? = nil,
    part partition: String? = nil, within: [Measure] = [],
    from source: MeasureDefinition.Source = .none
  ) -> MeasureDefinition {
    MeasureDefinition(
      measure: measure, id: id, title: title, base: base, partition: partition, within: within,
      source: source)
  }

  /// Measures that answer to the same provisions.
  static func answering(
    _ source: MeasureDefinition.Source, _ definitions: MeasureDefinition...
  ) -> [MeasureDefinition] {
    definitions.map { definition in
      var definition = definition
      definition.source = source
      return definition
    }
  }
}
