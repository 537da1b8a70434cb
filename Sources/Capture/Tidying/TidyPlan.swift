import Meeting

/// What tidying offers for a meeting: one replacement after the other, each to be taken or left.
package struct TidyPlan: Equatable, Sendable {
  /// One abbreviation of one entry.
  package struct Offer: Equatable, Sendable {
    package let number: Entry.Number
    /// Where it stands in the entry's text as the plan has it, in characters.
    package fileprivate(set) var place: Range<Int>
    /// As written.
    package let short: String
    package let full: String
    fileprivate let draft: Int
  }

  /// In the order of the record; what was taken is gone.
  package private(set) var offers: [Offer] = []
  private var drafts: [Draft] = []

  /// An entry as it will be when what was taken is stored.
  private struct Draft: Equatable {
    let entry: Entry.ID
    var body: Entry.Body
    var revision: Int
    let typed: String
  }

  fileprivate init() {}

  fileprivate mutating func add(_ entry: Entry, _ words: [TidyWords.Word]) {
    offers += words.map {
      Offer(number: entry.number, place: $0.place, short: $0.short, full: $0.full, draft: drafts.count)
    }
    drafts.append(Draft(entry: entry.id, body: entry.body, revision: entry.revision, typed: entry.typed))
  }

  /// The text that the offer stands in, as it is before it is taken.
  package func text(of offer: Offer) -> String { drafts[offer.draft].body.text }

  /// Takes one offer.
  ///
  /// - Parameter index: its place in `offers`.
  /// - Returns: the change that stores it, which must follow those of the offers taken before.
  package mutating func take(_ index: Int) -> Change {
    let draft = offers[index].draft
    replace(index)
    return revise(draft)
  }

  /// Takes every offer that is left.
  ///
  /// - Returns: one change an entry, so that one undo takes one entry's words back.
  package mutating func takeAll() -> [Change] {
    var changes: [Change] = []
    while let draft = offers.first?.draft {
      while offers.first?.draft == draft { replace(0) }
      changes.append(revise(draft))
    }
    return changes
  }

  private mutating func replace(_ index: Int) {
    let taken = offers.remove(at: index)
    var characters = Array(drafts[taken.draft].body.text)
    characters.replaceSubrange(taken.place, with: taken.full)
    drafts[taken.draft].body.text = String(characters)
    let longer = taken.full.count - taken.place.count
    for index in offers.indices where offers[index].draft == taken.draft {
      let place = offers[index].place
      guard place.lowerBound > taken.place.lowerBound else { continue }
      offers[index].place = place.lowerBound + longer..<place.upperBound + longer
    }
  }

  private mutating func revise(_ index: Int) -> Change {
    let draft = drafts[index]
    drafts[index].revision += 1
    // Nothing was typed for it: the line stays as it is beside its reading.
    return .revise(draft.entry, revision: draft.revision, body: draft.body, typed: draft.typed)
  }
}

extension CaptureContext {
  /// What `table` would write out in the texts of the record. Quotations, struck entries and the names of the meeting's lists
  /// and of the entry's own line are left alone.
  package func tidyPlan(by table: TidyTable) -> TidyPlan {
    var plan = TidyPlan()
    for entry in session.entries where !entry.isStruck && !entry.body.matter.isQuotation {
      let text = TidyWords(entry.body.text)
      let found = text.find(by: table)
      guard !found.isEmpty else { continue }
      let shield = NameShield(text, of: entry, in: self)
      let words = found.filter { !shield.covers($0.index) }
      if !words.isEmpty { plan.add(entry, words) }
    }
    return plan
  }
}
