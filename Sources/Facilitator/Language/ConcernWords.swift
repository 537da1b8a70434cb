/// The words of what needs attention.
package protocol ConcernWords {
  var concernsTitle: String { get }
  /// The same behind the other panes in a row of tabs.
  var concernsTab: String { get }
  var noConcerns: String { get }
  var concernPaneHint: String { get }
  /// What a line is about, in at most `width` columns where it can be said so shortly.
  func name(of concern: Concern, width: Int) -> String
  func missingVillages(_ count: Int, called word: String) -> String
  var missingVillagesHint: String { get }
}

extension ConcernWords where Self: FloorWords {
  /// How many there are, or by how much.
  func figure(of concern: Concern) -> String {
    switch concern {
    case .itemOver(let minutes): "+\(self.minutes(minutes))"
    case .withoutOwner(let ids), .withoutDue(let ids), .putAside(let ids): "\(ids.count)"
    case .silentGroups(let count), .villagesWithoutProposal(let count): "\(count)"
    }
  }
}

extension Indonesian: ConcernWords {
  package var concernsTitle: String { "Perlu perhatian" }
  package var concernsTab: String { "Perhatian" }
  package var noConcerns: String { "tidak ada" }
  package var concernPaneHint: String { "↑↓ pilih  Enter menuju ke sana" }
  package func name(of concern: Concern, width: Int) -> String {
    switch concern {
    case .itemOver: "acara lewat waktu"
    case .withoutOwner: width < 31 ? "tanpa penanggung jawab" : "komitmen tanpa penanggung jawab"
    case .withoutDue: width < 26 ? "tanpa batas waktu" : "komitmen tanpa batas waktu"
    case .putAside: width < 23 ? "masih ditampung" : "ditampung, belum dibahas"
    case .silentGroups: "unsur belum bicara"
    case .villagesWithoutProposal: "desa belum usul"
    }
  }
  package func missingVillages(_ count: Int, called word: String) -> String { "\(word) belum usul (\(count))" }
  package var missingVillagesHint: String { "ketik menyaring   Enter usulan baru   Esc kembali" }
}

extension English: ConcernWords {
  package var concernsTitle: String { "Needs attention" }
  package var concernsTab: String { "Attention" }
  package var noConcerns: String { "nothing" }
  package var concernPaneHint: String { "↑↓ choose  Enter goes there" }
  package func name(of concern: Concern, width: Int) -> String {
    switch concern {
    case .itemOver: "item over time"
    case .withoutOwner: width < 25 ? "without owner" : "commitments without owner"
    case .withoutDue: width < 24 ? "without date" : "commitments without date"
    case .putAside: "still put aside"
    case .silentGroups: "groups have not spoken"
    case .villagesWithoutProposal: "villages have not proposed"
    }
  }
  package func missingVillages(_ count: Int, called word: String) -> String { "\(word) without a proposal (\(count))" }
  package var missingVillagesHint: String { "type to filter   Enter begins a proposal   Esc back" }
}
