/// A number that a report has, with the records behind it.
package enum Figure: Sendable, Hashable {
  case measure(Measure)
  /// How many were kept out on a ground of the protocol.
  case ground(GroundID)

  /// What the figure is called in JSON and CSV, from one version of the program to the next.
  package var id: String {
    switch self {
    case .measure(let measure): measure.definition.id
    case .ground(let ground): "excluded-on-\(ground.rawValue)"
    }
  }

  /// The figure out of which this one is counted, printed beside it; nil of a total.
  package var base: Figure? {
    switch self {
    case .measure(let measure): measure.definition.base.map(Figure.measure)
    case .ground: .measure(.excluded)
    }
  }

  /// What the figures share that together make up their base; nil where it is alone with the rest.
  package var partition: String? {
    switch self {
    case .measure(let measure): measure.definition.partition
    case .ground: "ground"
    }
  }

  /// Wider figures that take it in: one less the other is a group of its own.
  var within: [Figure] {
    switch self {
    case .measure(let measure): measure.definition.within.map(Figure.measure)
    case .ground: []
    }
  }

  /// What it counts, in the field's words.
  package func title(in pack: ProtocolPack) -> String {
    switch self {
    case .measure(let measure): measure.title(in: pack)
    case .ground(let ground):
      "on the ground “\(ground.rawValue.split(separator: "-").joined(separator: " ").visible)”"
    }
  }

  /// The provisions of the protocol that it answers to.
  package func provisions(in pack: ProtocolPack) -> [ProvisionID] {
    switch self {
    case .measure(let measure):
      switch measure.definition.source {
      case .duty(let duty): pack.duties[duty]?.provisions ?? []
      case .exclusion: pack.exclusionProvisions
      case .provision(let text):
        pack.provisions.map(\.id).filter { $0 == ProvisionID(rawValue: text) }
      case .none: []
      }
    case .ground: pack.exclusionProvisions
    }
  }

  /// Every figure of a report by the protocol, in the order in which it is printed.
  package static func all(in pack: ProtocolPack) -> [Figure] {
    FigureGroup.all(in: pack).flatMap(\.figures)
  }

  /// The figure with an identifier; nil where the protocol has none of that name.
  package static func named(_ id: String, in pack: ProtocolPack) -> Figure? {
    all(in: pack).first { $0.id == id }
  }

  /// How far it is from a total: a total is 0, a part of it 1.
  package var depth: Int { base.map { $0.depth + 1 } ?? 0 }
}

extension ProtocolPack {
  fileprivate var exclusionProvisions: [ProvisionID] {
    MeetingKind.allCases.flatMap { kinds[$0]?.exclusion.provisions ?? [] }.uniqued().sorted()
  }
}

/// Figures that are read together.
package struct FigureGroup: Sendable, Equatable {
  package let id: String
  package let title: String
  package let figures: [Figure]

  /// The groups of a report, in order, with the protocol's own grounds.
  ///
  /// - Parameter found: grounds on which somebody was kept out; those that the protocol has not, or no
  ///   longer, stand behind its own.
  package static func all(in pack: ProtocolPack, withGrounds found: [GroundID] = [])
    -> [FigureGroup]
  {
    let own = pack.grounds.map(\.id)
    let others = Set(found).subtracting(own).sorted { $0.rawValue < $1.rawValue }
    return MeasureGroup.allCases.map { group in
      var figures = Measure.definitions(of: group).map { Figure.measure($0.measure) }
      if group == .exclusions {
        let place = figures.firstIndex(of: .measure(.excluded)).map { $0 + 1 } ?? figures.count
        figures.insert(contentsOf: (own + others).map(Figure.ground), at: place)
      }
      return FigureGroup(id: group.rawValue, title: group.title, figures: figures)
    }
  }
}
