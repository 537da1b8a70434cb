import Meeting

/// `/keberatan P-2 @Pambakal Kiram lahan belum siap`: somebody objects to a decision, the newest where none is named. It is an addition
/// to the decision, as `+ keberatan:…` is.
struct DissentCommand {
  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  func read(_ line: ArraySlice<Character>) throws(Refusal) -> LineReading {
    let line = line.drop(while: \.isWhitespace)
    let word = line.prefix { !$0.isWhitespace }
    let entry: Entry
    var rest = line
    if let number = EntryReference.number(String(word)) {
      entry = try EntryReference.entry(number, in: context)
      rest = line.dropFirst(word.count).drop(while: \.isWhitespace)
    } else {
      guard let newest = context.session.entries.last(where: { $0.kind == .decision && !$0.isStruck }) else {
        throw .noDecision
      }
      entry = newest
    }
    guard entry.kind == .decision else { throw .notADecision(entry.number) }
    let typed = String(rest.prefix(CaptureContext.longestSentence))
    var findings = Findings()
    (findings.dissents, findings.chips) = DissentReader(context).read(typed)
    guard !findings.dissents.isEmpty else { throw .argumentMissing(.dissent) }
    var matter = MatterReading(context, item: nil)
    var body = entry.body
    body.matter = matter.add(findings, to: body.matter)
    guard body != entry.body else { throw .nothingAdded }
    let privacy = PersonalData.find(in: typed).map { Chip.personalData($0) }
    return (
      .amend(Reading.Revision(entry, body, replacesLine: false)),
      [.commands(.dissent), .addsTo(entry.number)] + matter.chips + findings.chips + privacy
    )
  }
}
