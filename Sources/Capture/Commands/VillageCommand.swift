import Meeting

/// `/desa Kiram`: the proposals that follow are of that village unless they name another; `/desa` alone, or with `-`, ends that.
struct VillageCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let name = String(arguments.text.drop { $0 == "@" })
    guard !name.isEmpty, name != "-" else { return Self.reading(of: nil) }
    let found = Self.villages(name, in: context)
    if found.count == 1 { return Self.reading(of: found[0]) }
    if found.count > 1 { throw .ambiguousVillage(name, found) }
    throw .unknownVillage(name, nearest: FieldValues(context).nearestVillage(to: name))
  }

  private static func reading(of village: Village.ID?) -> CommandReading {
    CommandReading(command: .villageInForce(village), chips: [.villageInForce(village)])
  }

  /// The villages of that name or of words of it, else those whose words begin so.
  private static func villages(_ name: String, in context: CaptureContext) -> [Village.ID] {
    let named = FieldValues(context).villages(name)
    let words = NameKey.fold(name)
    guard named.isEmpty, !words.isEmpty else { return named }
    return context.names.named(withPrefixes: words).compactMap { hit in
      if case .village(let id) = context.names.all[hit.named].party { id } else { nil }
    }
  }
}
