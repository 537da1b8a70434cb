import Meeting

/// `/pimpinan @x` and `/notulis Nama`: while the meeting runs and somebody holds the office, another one holds it from then on;
/// else the same as `/rapat pimpinan` and `/rapat notulis`, which put the name right.
struct OfficeCommand: CommandRule {
  let office: Handover.Office

  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let name = arguments.text
    guard !name.isEmpty else { throw .argumentMissing(arguments.name) }
    guard !name.contains(";") else { throw .argumentNotUnderstood(arguments.name, name) }
    let key: MeetingKey =
      switch office {
      case .chair: .chair
      case .noteTaker: .noteTaker
      }
    let reading = try key.read(name == "-" ? nil : name, in: context)
    guard context.session.status == .running, let holder = context.session.details.holder(of: office),
      let party = reading.command.holder(of: office)
    else { return reading }
    return CommandReading(
      command: .handOver(office, to: party),
      chips: [.room(.handsOver(office, from: holder, to: party))] + reading.chips)
  }
}

extension Command {
  /// Whom it puts in an office of the head; nil where it puts nobody there.
  fileprivate func holder(of office: Handover.Office) -> Party? {
    guard case .set(let detail) = self else { return nil }
    var details = Details()
    details.set(detail)
    return details.holder(of: office)
  }
}
