import Capture
import Meeting

/// Forms over the line, and what happens when another seat was faster.
extension Live {
  /// The form of `entry`, as the line under the hands has it where that one mends it.
  mutating func form(for entry: Entry, words: any Language) -> EntryForm {
    let context = prepare()
    var draft = EntryDraft(body: entry.body, item: entry.agendaItem, standing: entry.standing)
    var mending = InputLine.Mending(entry)
    if let inHand = input.mending, inHand.entry == entry.id {
      mending = inHand
      if case .amend(let revision) = context.read(input.text, replacing: entry.id).outcome {
        draft.body = revision.body
      }
    }
    notice = nil
    return EntryForm(draft, mending: mending, theirs: nil, in: context, words: words)
  }

  /// The form of what was made here of an entry that is another by now; theirs stand beside it, and saving takes their place.
  mutating func form(goingOnWith mend: Mend, words: any Language) -> EntryForm? {
    guard let entry = session.entry(mend.mending.entry) else { return nil }
    let context = prepare()
    let mend = mend.reopened(on: entry)
    outbox.forget(mendsOf: entry.id)
    keep(mend.typed, mending: mend.mending)
    let theirs = EntryDraft(body: entry.body, item: entry.agendaItem, standing: entry.standing)
    return EntryForm(mend.draft, mending: mend.mending, theirs: theirs, in: context, words: words)
  }

  /// Puts what a form holds under the hands; what stood there before comes back when the entry is done with.
  mutating func keep(_ line: String, mending: InputLine.Mending?) {
    goHome()
    if mending == nil || input.mending?.entry != mending?.entry { interruptLine() }
    input.set(line, mending: mending)
  }

  /// The entry was saved: its line goes from under the hands for good.
  mutating func finishLine(of id: Entry.ID) {
    guard input.mending?.entry == id else { return }
    input.finish()
    goOnWithLine()
  }

  /// The entry is given up: its line goes from under the hands to where Ctrl-Z finds it.
  mutating func leaveLine(of id: Entry.ID) {
    outbox.forget(mendsOf: id)
    guard input.mending?.entry == id else { return }
    input.clear()
    goOnWithLine()
  }

  /// Makes room for something else in the line; what stood there comes back when that is done with.
  mutating func interruptLine() {
    guard !input.field.isEmpty else { return }
    interrupted.append((input.text, input.mending))
    input.set("")
  }

  /// Goes on with the line that was interrupted last.
  mutating func goOnWithLine() {
    guard input.field.isEmpty, let line = interrupted.popLast() else { return }
    input.set(line.text, mending: line.mending)
  }

  /// The question what is to hold of `mend`, whose entry another seat has changed.
  ///
  /// - Parameter whileTyping: something else is under the hands, which letters and Enter are meant for.
  func conflict(_ mend: Mend, whileTyping: Bool, words: any Language) -> QuestionDialog {
    let id = mend.mending.entry
    let number = session.entry(id)?.number ?? mend.mending.number
    let taken = session.entry(id).map(mend.reopened) ?? mend
    let said = session.entry(id).map { words.compared($0, with: taken.draft, in: session) }
    let arrival = arrivals[id]
    return QuestionDialog(
      title: words.conflictTitle(number),
      question: [
        words.conflict(number, by: arrival?.seat ?? lastSeat(of: id), at: arrival?.time),
        words.theirs(said?.before ?? ""), words.mine(said?.after ?? mend.typed),
      ].joined(separator: "\n"),
      answers: [
        .init(words.goOnMending, .goOn(mend)), .init(words.takeTheirs, .leaveMending(id)),
        .init(words.takeMine, .mend(taken)),
      ], leavesLettersToTheLine: whileTyping)
  }

  /// Whether the parcel mends an entry that is not what it was when it was opened.
  func isOvertaken(_ parcel: Outbox.Parcel) -> Bool {
    guard let mending = parcel.mending else { return false }
    guard let entry = session.entry(mending.entry) else { return true }
    if case .mend(let mend) = parcel { return mend.isOvertaken(by: entry) }
    return mending.isOvertaken(by: entry)
  }

  private func lastSeat(of id: Entry.ID) -> String {
    history.steps.last { $0.seat != seat && history.change(behind: $0)?.entries.contains(id) == true }?.seat ?? ""
  }

  /// Makes ready what lines and fields are read against.
  private mutating func prepare() -> CaptureContext {
    let context = context
    prepared = context
    return context
  }
}
