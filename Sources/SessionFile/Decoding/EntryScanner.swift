import Meeting

/// Reads the bytes of the steps that a meeting has most of, its recorded entries, several times faster than a general decoder.
///
/// It knows the JSON that `StoredStep.body` writes for them and gives up on everything else: other changes, members that it does not
/// know, values of another kind, escaped letters. What it gives up on the decoder reads, so that nothing is ever read differently.
struct EntryScanner {
  /// It is something that only the decoder can tell.
  struct Unfamiliar: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  /// The step in `bytes`; nil where the decoder must read it.
  static func step(in bytes: UnsafeRawBufferPointer) -> StoredStep? {
    var scanner = EntryScanner(bytes: bytes)
    return try? scanner.step()
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func step() throws(Unfamiliar) -> StoredStep {
    try expect("{\"at\":")
    let time = Instant(secondsSince1970: try integer())
    try expect(",\"deed\":{\"change\":{\"_0\":{\"record\":{\"_0\":")
    let entry = try entry()
    try expect("}}}},\"id\":")
    let id = try string()
    try expect(",\"seat\":")
    let seat = try string()
    try expect("}")
    guard index == bytes.count else { throw Unfamiliar() }
    return StoredStep(step: Step(id: Step.ID(id), seat: seat, deed: .change(.record(entry))), recordedAt: time)
  }
}

// MARK: - The parts of an entry

extension EntryScanner {
  private mutating func entry() throws(Unfamiliar) -> NewEntry {
    var item: AgendaItem.ID?
    var time: TimeOfDay?
    var (body, id, typed): (Entry.Body?, String?, String?)
    try members { name, scanner throws(Unfamiliar) in
      switch name {
      case "agendaItem": item = AgendaItem.ID(try scanner.string())
      case "body": body = try scanner.body()
      case "id": id = try scanner.string()
      case "time": time = try scanner.required(TimeOfDay(try scanner.string()))
      case "typed": typed = try scanner.string()
      default: throw Unfamiliar()
      }
    }
    return NewEntry(
      id: Entry.ID(try required(id)), body: try required(body), agendaItem: item, time: time, typed: try required(typed)
    )
  }

  private mutating func body() throws(Unfamiliar) -> Entry.Body {
    var (text, labels, matter): (String?, [String]?, Entry.Matter?)
    try members { name, scanner throws(Unfamiliar) in
      switch name {
      case "labels": labels = try scanner.list { scanner throws(Unfamiliar) in try scanner.string() }
      case "matter": matter = try scanner.matter()
      case "text": text = try scanner.string()
      default: throw Unfamiliar()
      }
    }
    return Entry.Body(text: try required(text), labels: try required(labels), matter: try required(matter))
  }

  private mutating func matter() throws(Unfamiliar) -> Entry.Matter {
    try choice { kind, scanner throws(Unfamiliar) in
      if kind == "setAside" { return .setAside(by: scanner.accepts("\"by\":") ? try scanner.party() : nil) }
      try scanner.expect("\"_0\":")
      switch kind {
      case "note": return .note(try scanner.note())
      case "commitment": return .commitment(try scanner.commitment())
      case "proposal": return .proposal(try scanner.proposal())
      case "decision": return .decision(try scanner.decision())
      default: throw Unfamiliar()
      }
    }
  }

  private mutating func note() throws(Unfamiliar) -> Note {
    var note = Note()
    var isQuotation: Bool?
    try members { name, scanner throws(Unfamiliar) in
      switch name {
      case "isQuotation": isQuotation = try scanner.flag()
      case "speaker": note.speaker = try scanner.party()
      case "speech": note.speech = try scanner.required(Speech(rawValue: try scanner.string()))
      default: throw Unfamiliar()
      }
    }
    note.isQuotation = try required(isQuotation)
    return note
  }

  private mutating func commitment() throws(Unfamiliar) -> Commitment {
    var (owners, supporters): ([Party]?, [Party]?)
    var (due, target): (Commitment.Due?, String?)
    try members { name, scanner throws(Unfamiliar) in
      switch name {
      case "due": due = try scanner.due()
      case "owners": owners = try scanner.list { scanner throws(Unfamiliar) in try scanner.party() }
      case "supporters": supporters = try scanner.list { scanner throws(Unfamiliar) in try scanner.party() }
      case "target": target = try scanner.string()
      default: throw Unfamiliar()
      }
    }
    return Commitment(owners: try required(owners), supporters: try required(supporters), due: due, target: target)
  }

  private mutating func due() throws(Unfamiliar) -> Commitment.Due {
    try choice { kind, scanner throws(Unfamiliar) in
      try scanner.expect("\"_0\":")
      switch kind {
      case "date": return .date(try scanner.required(CivilDate(iso: try scanner.string())))
      case "routine": return .routine(try scanner.string())
      default: throw Unfamiliar()
      }
    }
  }

  private mutating func proposal() throws(Unfamiliar) -> Proposal {
    var proposal = Proposal()
    try members { name, scanner throws(Unfamiliar) in
      switch name {
      case "authority": proposal.authority = try scanner.string()
      case "beneficiaries": proposal.beneficiaries = try scanner.string()
      case "cost": proposal.cost = Rupiah(try scanner.integer())
      case "funds": proposal.funds = try scanner.string()
      case "intervention":
        proposal.intervention = try scanner.required(Proposal.Intervention(rawValue: try scanner.string()))
      case "location": proposal.location = try scanner.string()
      case "office": proposal.office = try scanner.string()
      case "problem": proposal.problem = try scanner.string()
      case "proposer": proposal.proposer = try scanner.party()
      case "unitPrice": proposal.unitPrice = try scanner.unitPrice()
      case "urgency": proposal.urgency = try scanner.string()
      case "village": proposal.village = Village.ID(try scanner.string())
      case "volume": proposal.volume = try scanner.string()
      default: throw Unfamiliar()
      }
    }
    return proposal
  }

  private mutating func unitPrice() throws(Unfamiliar) -> Proposal.UnitPrice {
    try expect("{\"amount\":")
    let amount = Rupiah(try integer())
    try expect(",\"unit\":")
    let unit = try string()
    try expect("}")
    return Proposal.UnitPrice(amount: amount, unit: unit)
  }

  private mutating func decision() throws(Unfamiliar) -> Decision {
    var decision = Decision()
    try members { name, scanner throws(Unfamiliar) in
      switch name {
      case "method":
        // Votes are rare enough for the decoder.
        try scanner.expect("{\"consensus\":{}}")
        decision.method = .consensus
      case "present": decision.present = Int(try scanner.integer())
      case "quorum": decision.quorum = Int(try scanner.integer())
      default: throw Unfamiliar()
      }
    }
    return decision
  }

  private mutating func party() throws(Unfamiliar) -> Party {
    try choice { kind, scanner throws(Unfamiliar) in
      if kind == "participant" {
        return .participant(of: scanner.accepts("\"of\":") ? Group.ID(try scanner.string()) : nil)
      }
      try scanner.expect("\"_0\":")
      let name = try scanner.string()
      switch kind {
      case "person": return .person(Attendee.ID(name))
      case "group": return .group(Group.ID(name))
      case "village": return .village(Village.ID(name))
      case "institution": return .institution(Institution.ID(name))
      case "named": return .named(name)
      default: throw Unfamiliar()
      }
    }
  }
}

// MARK: - JSON

extension EntryScanner {
  private typealias Reading<Value> = (inout EntryScanner) throws(Unfamiliar) -> Value

  /// An object, member by member.
  private mutating func members(
    _ read: (_ name: String, inout EntryScanner) throws(Unfamiliar) -> Void
  ) throws(Unfamiliar) {
    try expect("{")
    if accepts("}") { return }
    repeat {
      let name = try string()
      try expect(":")
      try read(name, &self)
    } while accepts(",")
    try expect("}")
  }

  /// An object of one member whose value is an object, as a case of an enum is written.
  private mutating func choice<Value>(
    _ read: (_ kind: String, inout EntryScanner) throws(Unfamiliar) -> Value
  ) throws(Unfamiliar) -> Value {
    try expect("{")
    let kind = try string()
    try expect(":{")
    let value = try read(kind, &self)
    try expect("}}")
    return value
  }

  private mutating func list<Value>(_ read: Reading<Value>) throws(Unfamiliar) -> [Value] {
    try expect("[")
    var values: [Value] = []
    if accepts("]") { return values }
    repeat { values.append(try read(&self)) } while accepts(",")
    try expect("]")
    return values
  }

  /// A string without escapes.
  private mutating func string() throws(Unfamiliar) -> String {
    try expect("\"")
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { throw Unfamiliar() }
      index += 1
    }
    let text = String(validating: bytes[start..<index], as: UTF8.self)
    try expect("\"")
    return try required(text)
  }

  private mutating func integer() throws(Unfamiliar) -> Int64 {
    let isNegative = accepts("-")
    var value: Int64 = 0
    let start = index
    while index < bytes.count, case let digit = Int64(bytes[index]) - 0x30, (0...9).contains(digit) {
      // Eighteen digits always fit.
      guard index - start < 18 else { throw Unfamiliar() }
      value = value * 10 + digit
      index += 1
    }
    guard index > start else { throw Unfamiliar() }
    return isNegative ? -value : value
  }

  private mutating func flag() throws(Unfamiliar) -> Bool {
    if accepts("true") { return true }
    try expect("false")
    return false
  }

  private mutating func expect(_ text: StaticString) throws(Unfamiliar) {
    guard accepts(text) else { throw Unfamiliar() }
  }

  /// Takes `text` if it comes next.
  private mutating func accepts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
    index += count
    return true
  }

  private func required<Value>(_ value: Value?) throws(Unfamiliar) -> Value {
    guard let value else { throw Unfamiliar() }
    return value
  }
}
