/// All that a meeting begins with, as its template gives it.
package struct Setup: Equatable, Sendable, Codable {
  /// The template's name.
  package var template: String
  /// A sample's papers say that they are no official documents.
  package var isSample: Bool
  package var details: Details
  package var wording: Wording
  package var indicators: [Indicator]
  package var groups: [Group]
  package var villages: [Village]
  package var institutions: [Institution]
  package var attendees: [Attendee]
  package var agenda: [AgendaItem]
  /// Sources of funds that proposals may name, such as "DD" and "APBD Kabupaten".
  package var funds: [String]
  /// How long one may hold the floor, in minutes; nil, and missing in older files, means no limit.
  package var speakingMinutes: Int?
  /// Days that a deadline may be set by ("sebelum Musrenbang Kecamatan"); a file from before there were any has none.
  package var namedDates: [NamedDate]
  /// How proposals are scored; nil, and missing in older files, means `Scoring.usual`.
  package var scoring: Scoring?
  /// How many must be here to decide; nil, and missing in older files, means that nobody set it.
  package var quorum: Quorum?

  package init(
    template: String, isSample: Bool = false, details: Details = Details(), wording: Wording = Wording(),
    indicators: [Indicator] = [], groups: [Group] = [], villages: [Village] = [], institutions: [Institution] = [],
    attendees: [Attendee] = [], agenda: [AgendaItem] = [], funds: [String] = [],
    speakingMinutes: Int? = nil, namedDates: [NamedDate] = [], scoring: Scoring? = nil,
    quorum: Quorum? = nil
  ) {
    self.template = template
    self.isSample = isSample
    self.details = details
    self.wording = wording
    self.indicators = indicators
    self.groups = groups
    self.villages = villages
    self.institutions = institutions
    self.attendees = attendees
    self.agenda = agenda
    self.funds = funds
    self.speakingMinutes = speakingMinutes
    self.namedDates = namedDates
    self.scoring = scoring
    self.quorum = quorum
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    template = try members.decode(String.self, forKey: .template)
    isSample = try members.decode(Bool.self, forKey: .isSample)
    details = try members.decode(Details.self, forKey: .details)
    wording = try members.decode(Wording.self, forKey: .wording)
    indicators = try members.decode([Indicator].self, forKey: .indicators)
    groups = try members.decode([Group].self, forKey: .groups)
    villages = try members.decode([Village].self, forKey: .villages)
    institutions = try members.decode([Institution].self, forKey: .institutions)
    attendees = try members.decode([Attendee].self, forKey: .attendees)
    agenda = try members.decode([AgendaItem].self, forKey: .agenda)
    funds = try members.decode([String].self, forKey: .funds)
    // Later than the first files, which must still open.
    speakingMinutes = try members.decodeIfPresent(Int.self, forKey: .speakingMinutes)
    namedDates = try members.decodeIfPresent([NamedDate].self, forKey: .namedDates) ?? []
    scoring = try members.decodeIfPresent(Scoring.self, forKey: .scoring)
    quorum = try members.decodeIfPresent(Quorum.self, forKey: .quorum)
  }
}
