import Meeting

extension Newcomer {
  /// What there is to say of those on the roster who are called so: nothing, or that this is another.
  ///
  /// Another is who comes from a village or a group that is not theirs. Nobody else is put on the roster a second time.
  ///
  /// - Throws: `listedAlready` for a name behind `@` that means one of the roster, and for the whole name of one.
  func namesakes(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> [Chip] {
    let words = NameKey.fold(name)
    if arguments.text.first == "@", !words.isEmpty,
      case .one(.person(let id)) = context.names.resolve(words, villageFirst: false)
    {
      throw .listedAlready(name, id)
    }
    let listed = Self.bearers(of: name, in: context)
    if let same = listed.first(where: { !isOther(than: $0) }) { throw .listedAlready(name, same.id) }
    return listed.first.map { [.namesake(.person($0.id))] } ?? []
  }

  private func isOther(than listed: Attendee) -> Bool {
    if let village, village != listed.village { return true }
    if let group, let other = listed.group, group != other { return true }
    return false
  }

  /// Those whose whole name it is; a roster may have it with its degrees or without.
  private static func bearers(of name: String, in context: CaptureContext) -> [Attendee] {
    let halves = name.split(separator: ",", maxSplits: 1).map { String($0) }
    let degrees = halves.dropFirst().flatMap { $0.split { $0.isWhitespace || $0 == "," } }
    let names = [name] + (degrees.allSatisfy { Degree.isDegree(String($0)) } ? halves.prefix(1) : [])
    let found = names.lazy.map { context.names.named(exactly: NameKey.words(of: $0)).filter { $0.tier == .person } }
      .first { !$0.isEmpty }
    return (found ?? []).compactMap { hit in
      guard case .person(let id) = context.names.all[hit.named].party, let attendee = context.session.attendee(id),
        attendee.name != nil
      else { return nil }
      return attendee
    }
  }
}
