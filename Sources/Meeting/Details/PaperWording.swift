/// What a meeting's template says of its papers beside the minutes; like the other words it stays with the meeting.
///
/// Texts may hold the marks of `PaperWording.marks`, which `Session.filled` fills in.
package struct PaperWording: Equatable, Sendable, Codable {
  /// The sheet that the office buys.
  package enum Sheet: String, Sendable, Codable, CaseIterable {
    /// 215 × 330 mm.
    case f4 = "F4"
    case a4 = "A4"
    /// 8,5 × 13 inches.
    case folio = "8,5x13"
  }

  /// What stands between the cells of a CSV.
  package enum Separator: String, Sendable, Codable, CaseIterable {
    case comma = "koma"
    /// What Excel asks for where a comma stands before decimals, as in Indonesia.
    case semicolon = "titik-koma"
    case tab

    package var character: Character {
      switch self {
      case .comma: ","
      case .semicolon: ";"
      case .tab: "\t"
      }
    }
  }

  /// How wide plain text may be, in columns: the text width of F4 at ten characters an inch, and a mail.
  package static let textWidths = [62, 75]

  /// The papers that there are, by their names, in the order in which they are written.
  package static let documentNames = [
    "notula", "berita-acara", "daftar-hadir", "rtl", "usulan", "sipd", "komitmen", "kartu", "susunan-acara",
    "lampiran-undangan",
    "surat-pengantar", "laporan", "ringkasan", "rilis", "tenggat", "arsip",
  ]

  package var sheet = Sheet.f4
  /// Which papers are written where none are named, by their names ("notula"); empty means the minutes alone.
  package var documents: [String] = []
  /// nil, and missing in older files, means a comma.
  package var separator: Separator?
  /// One of `textWidths`; nil, and missing in older files, means the first.
  package var textColumns: Int?
  /// Whether deadlines are tasks and no events in a calendar; nil, and missing in older files, means events.
  package var deadlinesAreTasks: Bool?
  /// Whether two who sign beside each other stand the other way round than usual.
  package var swapsSignatures = false
  package var agreement = AgreementWording()
  package var coverLetter = CoverLetterWording()
  package var report = ReportWording()

  package init() {}
}

/// The words of the berita acara.
package struct AgreementWording: Equatable, Sendable, Codable {
  /// What is annexed to it, in the order of its Roman numbers.
  package enum Annex: String, Sendable, Codable, CaseIterable {
    case attendance, priorities, notAgreed, delegates
  }

  /// The lines of its title; empty means "BERITA ACARA" and the meeting's own title in capitals.
  package var title: [String] = []
  /// What the meeting considered, one a line; empty means what the record tells.
  package var considerations: [String] = []
  /// What it is material for, behind "menjadi bahan"; nil means the plan of the year planned for.
  package var materialFor: String?
  /// The sentence above the signatures.
  package var closing = "Demikian berita acara ini dibuat dan disahkan untuk digunakan sebagaimana mestinya."
  package var annexes: [Annex] = [.attendance, .priorities, .notAgreed]
  /// Lines above the signature of whoever led the meeting.
  package var chairRole = ["Pimpinan Rapat,"]
  /// Lines above the signature of whoever acknowledges it, such as ["Mengetahui,", "CAMAT,"]; empty where nobody does.
  package var witnessRole: [String] = []
  /// Whether one of each group that was there signs for it (wakil unsur).
  package var isSignedByGroups = false

  package init() {}
}

/// The words of the letter that goes with the papers (surat pengantar).
package struct CoverLetterWording: Equatable, Sendable, Codable {
  /// To whom it goes, one a line, such as ["Kepala Bappedalitbang Kabupaten Banjar", "di", "Martapura"]; empty prints dots.
  package var addressee: [String] = []
  /// Which papers go with it, by their names.
  package var enclosures = ["berita-acara", "notula", "usulan", "rtl"]
  /// What is said to each of them.
  package var remark = "Dikirim dengan hormat untuk digunakan sebagaimana mestinya."
  /// Lines above the sender's signature.
  package var senderRole = ["Pengirim,"]
  /// Lines above the receiver's signature.
  package var receiverRole = ["Penerima,"]

  package init() {}
}

/// The words of the report (laporan).
package struct ReportWording: Equatable, Sendable, Codable {
  /// To whom it goes, one a line, such as ["Camat Karang Intan", "di", "Karang Intan"]; empty prints dots.
  package var addressee: [String] = []
  /// What the meeting was held by, such as regulations, one a line; the letter that called it is added.
  package var basis: [String] = []
  /// The sentence above the signatures.
  package var closing = "Demikian laporan ini disampaikan sebagai bahan pertimbangan lebih lanjut."
  /// Lines above the signature of whoever reports; empty means those of the note-taker.
  package var reporterRole: [String] = []
  /// How many frames are left for photographs; 0 for none.
  package var photographs = 4

  package init() {}
}

// MARK: - Marks

extension PaperWording {
  /// What stands in braces in a template's text, and the year that takes its place; nil prints dots.
  private static let years: KeyValuePairs<String, @Sendable (Details) -> Int?> = [
    "{tahun}": { $0.meetingYear }, "{tahun_rencana}": { $0.planYear },
  ]

  /// The marks that a text may hold: `{tahun}`, the year of the meeting, and `{tahun_rencana}`, the year planned for.
  package static var marks: [String] { years.map(\.key) }

  /// `text` with its marks filled in.
  static func fill(_ text: String, with details: Details) -> String {
    years.reduce(text) { text, mark in
      text.replacing(mark.key, with: mark.value(details).map { "\($0)" } ?? Session.dots)
    }
  }

  /// Whether every brace of `text` belongs to one of `marks`.
  package static func isSound(_ text: String) -> Bool {
    !marks.reduce(text) { $0.replacing($1, with: "") }.contains { "{}".contains($0) }
  }
}

extension Session {
  /// A text of the template with its marks filled in.
  package func filled(_ text: String) -> String { PaperWording.fill(text, with: details) }
}
