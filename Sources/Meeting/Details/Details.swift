/// What the head of the minutes says of a meeting; every field may be filled in at any time.
///
/// nil, or an empty list, means "not known": it prints as dots to fill by hand, never as an invention.
package struct Details: Equatable, Sendable, Codable {
  /// "Rapat Pra Musrenbang Tematik Stunting Tahun 2026".
  package var title: String?
  /// What the meeting is about; on screen and in the opening of the papers.
  package var theme: String?
  /// Who calls the meeting, such as "Seksi Kesejahteraan Sosial Kecamatan Karang Intan".
  package var organiser: String?
  package var place: String?
  package var date: CivilDate?
  /// The zone that every time of the meeting is in; WITA unless the template says otherwise.
  package var zone: Zone
  package var plannedStart: TimeOfDay?
  /// nil with a planned start means "s.d. selesai", a legal end in an invitation.
  package var plannedEnd: TimeOfDay?
  /// When it really began and ended.
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  /// The year in the meeting's name (tahun rapat).
  package var meetingYear: Int?
  /// The year that is planned for (tahun rencana RKPD), which is not the year of the meeting.
  package var planYear: Int?
  package var letterhead: Letterhead?
  package var chair: Party?
  package var secretary: Party?
  package var moderator: Party?
  /// Invited to explain (narasumber), in order.
  package var resourcePersons: [Party]
  /// Who keeps the minutes (notulis, pencatat).
  package var noteTaker: Party?
  package var invitation: Invitation?
  /// The number that the office's register gave the berita acara (nomor surat).
  package var letterNumber: String?

  package init(zone: Zone = .wita) {
    self.zone = zone
    resourcePersons = []
  }
}

/// The head of the office's paper.
package struct Letterhead: Equatable, Sendable, Codable {
  /// "PEMERINTAH KABUPATEN BANJAR".
  package var government: String
  /// "KECAMATAN KARANG INTAN".
  package var office: String
  /// Address, telephone, site and mail, one line each; empty prints dots.
  package var address: [String]
  /// The arms of the government, left of the text; nil, and missing in older files, means none.
  package var logo: Logo?

  package init(government: String, office: String, address: [String] = [], logo: Logo? = nil) {
    self.government = government
    self.office = office
    self.address = address
    self.logo = logo
  }
}

/// The letter that called the meeting; nil fields print as dots.
package struct Invitation: Equatable, Sendable, Codable {
  package var number: String?
  package var date: CivilDate?

  package init(number: String? = nil, date: CivilDate? = nil) {
    self.number = number
    self.date = date
  }
}

/// One field of `Details` with its new value; nil takes the value back to "not known".
package enum Detail: Equatable, Sendable, Codable {
  case title(String?)
  case theme(String?)
  case organiser(String?)
  case place(String?)
  case date(CivilDate?)
  case zone(Zone)
  case plannedStart(TimeOfDay?)
  case plannedEnd(TimeOfDay?)
  case start(TimeOfDay?)
  case end(TimeOfDay?)
  case meetingYear(Int?)
  case planYear(Int?)
  case letterhead(Letterhead?)
  case chair(Party?)
  case secretary(Party?)
  case moderator(Party?)
  case resourcePersons([Party])
  case noteTaker(Party?)
  case invitation(Invitation?)
  case letterNumber(String?)
}

extension Details {
  /// Puts `detail` in its field.
  package mutating func set(_ detail: Detail) {
    switch detail {
    case .title(let value): title = value
    case .theme(let value): theme = value
    case .organiser(let value): organiser = value
    case .place(let value): place = value
    case .date(let value): date = value
    case .zone(let value): zone = value
    case .plannedStart(let value): plannedStart = value
    case .plannedEnd(let value): plannedEnd = value
    case .start(let value): start = value
    case .end(let value): end = value
    case .meetingYear(let value): meetingYear = value
    case .planYear(let value): planYear = value
    case .letterhead(let value): letterhead = value
    case .chair(let value): chair = value
    case .secretary(let value): secretary = value
    case .moderator(let value): moderator = value
    case .resourcePersons(let value): resourcePersons = value
    case .noteTaker(let value): noteTaker = value
    case .invitation(let value): invitation = value
    case .letterNumber(let value): letterNumber = value
    }
  }
}
