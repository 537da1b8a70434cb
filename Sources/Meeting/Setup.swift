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

  package init(
    template: String, isSample: Bool = false, details: Details = Details(), wording: Wording = Wording(),
    indicators: [Indicator] = [], groups: [Group] = [], villages: [Village] = [], institutions: [Institution] = [],
    attendees: [Attendee] = [], agenda: [AgendaItem] = [], funds: [String] = [],
    speakingMinutes: Int? = nil
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
  }
}
