import Meeting

/// A card to take home for each who promised something: what, by when, and whom to tell.
package enum KartuKomitmen {
  /// The file-name part of the paper.
  package static let name = "kartu"

  /// Makes the cards of `session` as it stands, in the order in which the parties first promised something; what nobody answers for has
  /// a card with dots. "Nihil" where nothing was promised.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let cards = cards(of: Record(of: session))
    var document = Document(
      name, called: "Kartu Komitmen", of: session,
      parts: [Document.Part(blocks: [cards.isEmpty ? Document.nothing : .cards(cards)])],
      verificationCode: verificationCode)
    // Cards are cut apart: a letterhead would go home with one of them.
    document.letterhead = nil
    return document
  }

  /// One thing that somebody answers for or helps with.
  private struct Promise {
    let text: String
    let commitment: Commitment
    let helps: Bool
  }

  private static func cards(of record: Record) -> [[Document.Block]] {
    var order: [Party?] = []
    var promises: [Party?: [Promise]] = [:]
    func add(_ party: Party?, _ promise: Promise) {
      if promises[party] == nil { order.append(party) }
      promises[party, default: []].append(promise)
    }
    for (text, commitment) in record.commitments {
      if commitment.owners.isEmpty { add(nil, Promise(text: text, commitment: commitment, helps: false)) }
      for owner in commitment.owners { add(owner, Promise(text: text, commitment: commitment, helps: false)) }
      for helper in commitment.supporters where !commitment.owners.contains(helper) {
        add(helper, Promise(text: text, commitment: commitment, helps: true))
      }
    }
    return order.map { card(of: $0, promises[$0] ?? [], record.session) }
  }

  private static func card(of party: Party?, _ promises: [Promise], _ session: Session) -> [Document.Block] {
    let details = session.details
    return [
      .title(["KARTU KOMITMEN"]),
      .fields([
        Document.Field("Pihak", [party.map { session.openingName(of: $0) } ?? Session.dots]),
        Document.Field("Rapat", [details.titleOrDots]),
        Document.Field("Tanggal", [details.date?.longDate ?? Session.dots]),
      ]),
      .list(
        promises.enumerated().map { index, promise in
          Document.Item(marker: "\(index + 1).", runs: runs(of: promise))
        }),
      .paragraph([
        Document.Run("Lapor kepada:", bold: true),
        Document.Run(" \(Sentence.closed(details.organiser ?? Session.dots))"),
      ]),
    ]
  }

  private static func runs(of promise: Promise) -> [Document.Run] {
    let text = promise.helps ? "Mendukung: \(Sentence.make(of: promise.text))" : Sentence.make(of: promise.text)
    var runs = [
      Document.Run("\(text) "), Document.Run("Batas waktu:", bold: true),
      Document.Run(" \(Sentence.make(of: promise.commitment.deadlineInSentence))"),
    ]
    if let target = promise.commitment.target {
      runs += [Document.Run(" Target:", bold: true), Document.Run(" \(Sentence.make(of: target))")]
    }
    return runs
  }
}
