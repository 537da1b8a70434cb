import Meeting

/// What the meeting agreed, each under its ordinal.
extension BeritaAcara {
  static func resolutions(_ record: Record, _ lists: ProposalLists) -> [Document.Field] {
    let session = record.session
    var clauses = [[priorities(lists)], [notAccommodated(lists)] + elsewhere(lists)]
    if let annexes = annexes(of: session) { clauses.append([annexes]) }
    let material = session.wording.papers.agreement.materialFor ?? "penyusunan rencana kerja tahun {tahun_rencana}"
    clauses.append([Sentence.closed("Berita acara ini menjadi bahan \(session.filled(material))")])
    if !record.decisions.isEmpty {
      let decisions = Notula.decisions(record).enumerated().map { "\($0 + 1). \($1)" }
      clauses.append(["Hal-hal lain yang disepakati dalam rapat:"] + decisions)
    }
    return clauses.enumerated().map { Document.Field(($0 + 1).capitalOrdinal, $1) }
  }

  private static func priorities(_ lists: ProposalLists) -> String {
    let reserves = lists.reserves.isEmpty ? nil : counted(lists.reserves, "usulan cadangan", "B", lists.session)
    guard !lists.agreed.isEmpty else {
      return ["Kegiatan prioritas yang disepakati: Nihil.", reserves.map { "\(Sentence.capitalised($0))." }]
        .compactMap { $0 }.joined(separator: " ")
    }
    let costs = ProposalCosts(of: lists.agreed)
    var phrases = ["Kegiatan prioritas beserta sasaran, lokasi, volume, dan pagunya"]
    if let order = phrase(of: lists.order(of: lists.agreed)) { phrases.append(order) }
    phrases.append("sebanyak \(lists.agreed.count.figureAndWords) kegiatan" + (costs.sum.map(amount) ?? ""))
    if costs.sum != nil, costs.unknown > 0 {
      phrases.append("belum termasuk \(costs.unknown.figureAndWords) kegiatan yang pagunya belum diisi")
    }
    phrases.append(lists.session.annexPhrase(.priorities, section: "A") ?? "sebagaimana dimuat dalam notula")
    if let reserves { phrases.append("serta \(reserves)") }
    return "\(phrases.joined(separator: ", "))."
  }

  private static func amount(_ sum: Rupiah) -> String { " dengan jumlah pagu \(sum.formatted) (\(sum.inWords))" }

  private static func phrase(of order: ProposalLists.Order) -> String? {
    switch (order.usesScores, order.usesHand) {
    case (true, true): "yang diurutkan berdasarkan hasil pembobotan (skoring) dan penetapan rapat"
    case (true, false): "yang diurutkan berdasarkan hasil pembobotan (skoring)"
    case (false, true): "yang urutannya ditetapkan rapat"
    case (false, false): nil
    }
  }

  private static func counted(
    _ rows: [Record.Proposed], _ noun: String, _ section: String, _ session: Session
  ) -> String {
    let place = session.annexPhrase(.priorities, section: section) ?? "sebagaimana dimuat dalam notula"
    return "\(noun) sebanyak \(rows.count.figureAndWords) usulan \(place)"
  }

  private static func notAccommodated(_ lists: ProposalLists) -> String {
    let count = lists.notAgreed.count + lists.undecided.count
    guard count > 0 else { return "Usulan yang belum dapat diakomodasi: Nihil." }
    var phrases = ["Usulan yang belum dapat diakomodasi beserta alasannya", "sebanyak \(count.figureAndWords) usulan"]
    if !lists.undecided.isEmpty {
      phrases.append("termasuk \(lists.undecided.count.figureAndWords) usulan yang belum diputuskan dalam rapat")
    }
    phrases.append(lists.session.annexPhrase(.notAgreed) ?? "sebagaimana dimuat dalam notula")
    return "\(phrases.joined(separator: ", "))."
  }

  /// What is in none of the lists: it went its own way, and the counts of all proposals are to add up.
  private static func elsewhere(_ lists: ProposalLists) -> [String] {
    let counts = [
      (lists.villageAuthority.count, "menjadi kewenangan desa (APB Desa)"),
      (lists.withdrawn.count, "ditarik pengusulnya"),
    ]
    let phrases = counts.filter { $0.0 > 0 }.map { "sebanyak \($0.figureAndWords) usulan \($1)" }
    return phrases.isEmpty ? [] : ["Di luar itu, \(Enumeration.joined(phrases))."]
  }

  private static func annexes(of session: Session) -> String? {
    let annexes = session.wording.papers.agreement.annexes.compactMap { session.annexNumber(of: $0) }
    guard !annexes.isEmpty else { return nil }
    let names = Enumeration.joined(annexes.map { "Lampiran \($0)" })
    return "\(names) merupakan bagian yang tidak terpisahkan dari berita acara ini."
  }
}
