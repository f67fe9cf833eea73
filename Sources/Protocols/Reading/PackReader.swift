package import Participation
import Yams

extension ProtocolPack {
  /// Reads a pack and checks that it is whole.
  ///
  /// - Parameter file: the name by which refusals speak of it.
  /// - Throws: `PackRefused` with everything that is wrong, each with its line.
  package init(yaml: String, file: String) throws(PackRefused) {
    do {
      if let fault = PackFault(aliasIn: yaml) { throw fault }
      guard let root = try Yams.compose(yaml: yaml, .basic) else {
        throw PackFault(line: 1, found: "an empty file", expected: "a protocol pack")
      }
      var reader = PackReader()
      let pack = reader.pack(PackNode(node: root))
      guard let pack, reader.faults.isEmpty else {
        throw PackRefused(file: file, faults: reader.orderedFaults)
      }
      self = pack
    } catch let refused as PackRefused { throw refused } catch let fault as PackFault {
      throw PackRefused(file: file, faults: [fault])
    } catch { throw PackRefused(file: file, faults: [PackFault(yamlError: error)]) }
  }
}

/// Reads the tables of a pack one by one and goes on after a fault, so that a policy officer sees
/// all that is wrong at once.
struct PackReader {
  var faults: [PackFault] = []

  /// The faults in the order of their lines, each once.
  var orderedFaults: [PackFault] {
    faults.sorted().reduce(into: []) { kept, fault in if kept.last != fault { kept.append(fault) } }
  }

  mutating func pack(_ root: PackNode) -> ProtocolPack? {
    collect { reader throws(PackFault) in
      let table = try reader.table(
        root,
        keys: [
          "id", "version", "name", "authority", "in-force-from", "settings", "roles", "contacts",
          "thresholds", "kinds",
          "duties", "grounds", "clocks", "participation-codes", "retention", "invitation-reasons",
          "provisions",
        ], optional: ["practice", "roles-by-status"])
      // Each part is read whether or not one before it failed, so that all faults are told at once.
      let heading = reader.collect { reader throws(PackFault) in try reader.heading(table) }
      let settings = reader.collect { reader throws(PackFault) in
        try reader.settings(table.value("settings"))
      }
      let roles = reader.collect { reader throws(PackFault) in
        try reader.roles(table.value("roles"))
      }
      let rolesByStatus = reader.collect { reader throws(PackFault) in
        try reader.rolesByStatus(table.optional("roles-by-status"))
      }
      let contacts = reader.collect { reader throws(PackFault) in
        try reader.contacts(table.value("contacts"))
      }
      let provisions = reader.collect { reader throws(PackFault) in
        try reader.provisions(table.value("provisions"))
      }
      let thresholds = reader.collect { reader throws(PackFault) in
        try reader.thresholds(table.value("thresholds"), inForceFrom: heading?.inForceFrom)
      }
      let grounds = reader.collect { reader throws(PackFault) in
        try reader.grounds(table.value("grounds"))
      }
      let kinds = reader.collect { reader throws(PackFault) in
        try reader.kinds(
          table.value("kinds"), grounds: grounds, groundsTable: table.optional("grounds"))
      }
      let duties = reader.collect { reader throws(PackFault) in
        try reader.duties(table.value("duties"))
      }
      let clocks = reader.collect { reader throws(PackFault) in
        try reader.clocks(table.value("clocks"), reviews: kinds?.compactMapValues(\.reviews))
      }
      let codes = reader.collect { reader throws(PackFault) in
        try reader.codes(table.value("participation-codes"))
      }
      let retention = reader.collect { reader throws(PackFault) in
        try reader.retention(table.value("retention"))
      }
      let reasons = reader.collect { reader throws(PackFault) in
        try reader.codedReasons(table.value("invitation-reasons"))
      }
      let practice = reader.collect { reader throws(PackFault) in
        try table.optional("practice").map { place throws(PackFault) in try reader.practice(place) }
          ?? []
      }
      reader.checkCitations(in: root)
      guard let heading, let settings, let roles, let rolesByStatus, let contacts, let thresholds,
        let kinds,
        let duties, let grounds,
        let clocks, let codes, let retention, let reasons, let practice, let provisions
      else { return nil }
      return ProtocolPack(
        id: heading.id, version: heading.version, name: heading.name, authority: heading.authority,
        inForceFrom: heading.inForceFrom, settings: settings, roles: roles,
        rolesByStatus: rolesByStatus, contacts: contacts,
        thresholds: thresholds, kinds: kinds,
        duties: duties, grounds: grounds.map(\.ground), clocks: clocks, codes: codes,
        retention: retention, invitationReasons: reasons, practice: practice,
        provisions: provisions)
    } ?? nil
  }

  // MARK: Helpers

  /// What a reading gives, or nil with its fault noted.
  mutating func collect<Value>(_ read: (inout PackReader) throws(PackFault) -> Value) -> Value? {
    do throws(PackFault) { return try read(&self) } catch {
      faults.append(error)
      return nil
    }
  }

  mutating func table(_ place: PackNode, keys: [String], optional: [String] = []) throws(PackFault)
    -> PackTable
  {
    try PackTable(place, keys: keys, optional: optional, faults: &faults)
  }

  /// A table with a key for every case of a type; unknown and missing keys are noted.
  mutating func tableOfCases<Key: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ place: PackNode, of type: Key.Type, called noun: String, required: Bool = true,
    read: (inout PackReader, Key, PackNode, PackNode) throws(PackFault) -> Value
  ) throws(PackFault) -> [Key: Value] {
    var values: [Key: Value] = [:]
    var seen: Set<Key> = []
    for (key, name, value) in try place.entries() {
      guard let id = Key(rawValue: name) else {
        faults.append(
          key.fault(
            found: "unknown \(noun) “\(name.shownSafely)”",
            expected: "one of " + Key.allCases.map(\.rawValue).joined(separator: ", ")))
        continue
      }
      seen.insert(id)
      values[id] = collect { reader throws(PackFault) in try read(&reader, id, key, value) }
    }
    for id in Key.allCases where required && !seen.contains(id) {
      faults.append(
        place.fault(found: "no \(noun) “\(id.rawValue)”", expected: "every \(noun) to be given"))
    }
    return values
  }

  /// Provisions that a rule cites. Whether each is defined is checked for the whole file at once.
  func citations(_ place: PackNode?, required: Bool) throws(PackFault) -> [ProvisionID] {
    guard let place else { return [] }
    let elements = try place.list()
    guard !elements.isEmpty || !required else {
      throw place.fault(found: "an empty list", expected: "the provision that the rule applies")
    }
    var ids: [ProvisionID] = []
    for element in elements { ids.append(ProvisionID(rawValue: try element.text())) }
    return ids
  }

  /// Holds every citation against what is defined, and the other way round. Both are gathered from
  /// the file itself, so that a rule with a fault of its own does not make others look wrong.
  private mutating func checkCitations(in root: PackNode) {
    let entries = (try? root.entries()) ?? []
    let defined = entries.first { $0.name == "provisions" }.map { (try? $0.value.entries()) ?? [] }
    guard let defined else { return }
    let cited = entries.filter { $0.name != "provisions" }.flatMap { $0.value.citedProvisions }
    let known = Set(defined.map(\.name))
    for place in cited {
      guard let id = try? place.text(), !known.contains(id) else { continue }
      faults.append(
        place.fault(
          found: "provision “\(id.shownSafely)”, which is not defined",
          expected: "a provision that stands under “provisions”"))
    }
    let used = Set(cited.compactMap { try? $0.text() })
    for provision in defined where !used.contains(provision.name) {
      faults.append(
        provision.key.fault(
          found: "provision “\(provision.name.shownSafely)”, which no rule uses",
          expected: "a rule that cites it, or no such provision"))
    }
  }
}

extension PackNode {
  /// Every provision that is cited in this part of the file.
  fileprivate var citedProvisions: [PackNode] {
    guard let entries = try? entries() else {
      return (try? list())?.flatMap(\.citedProvisions) ?? []
    }
    return entries.flatMap { entry -> [PackNode] in
      switch entry.name {
      case "provisions", "framed-by": (try? entry.value.list()) ?? []
      case "provisions-by-kind":
        ((try? entry.value.entries()) ?? []).flatMap { (try? $0.value.list()) ?? [] }
      default: entry.value.citedProvisions
      }
    }
  }
}

extension PackFault {
  /// An anchor or an alias: a pack has none, and a few hundred bytes of them can stand for billions.
  fileprivate init?(aliasIn yaml: String) {
    let signs = Set("&*".utf8)
    guard yaml.utf8.contains(UInt8(ascii: "&")) || yaml.utf8.contains(UInt8(ascii: "*")) else {
      return nil
    }
    let beforeValues = Set(":-?,[{".utf8)
    var line = 1
    // Only where a value begins; within a text the signs mean themselves.
    var begins = true
    var isComment = false
    for byte in yaml.utf8 {
      if byte == UInt8(ascii: "\n") {
        line += 1
        (begins, isComment) = (true, false)
        continue
      }
      if isComment { continue }
      if begins && signs.contains(byte) {
        self.init(
          line: line, found: "an anchor or an alias",
          expected: "the value itself, in quotation marks if it begins with & or *")
        return
      }
      isComment = begins && byte == UInt8(ascii: "#")
      begins = byte == UInt8(ascii: " ") ? begins : beforeValues.contains(byte)
    }
    return nil
  }

  /// A fault of the file's form, before any of it was read.
  init(yamlError error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(
        line: mark.line, found: "text that is not YAML (\(problem))", expected: "well-formed YAML")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().map { "“\($0.shownSafely)”" }.joined(separator: ", ")
      self.init(
        line: context.mark.line, found: "key \(keys) more than once",
        expected: "each key of a table once")
    case .reader(let problem, let offset, _, let yaml):
      let line = yaml.prefix(offset ?? 0).count(where: \.isNewline) + 1
      self.init(line: line, found: "no text (\(problem))", expected: "text that can be printed")
    default:
      self.init(line: 1, found: "a file that cannot be read as YAML", expected: "well-formed YAML")
    }
  }
}
