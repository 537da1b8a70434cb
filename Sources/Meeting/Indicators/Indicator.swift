/// A figure that the meeting works towards or starts from, never compared without its area, year and source.
package struct Indicator: Equatable, Sendable, Codable {
  /// What is measured, such as "Target prevalensi stunting".
  package var name: String
  /// As printed, with a decimal comma: "18,8 persen".
  package var value: String
  /// Whose figure it is, such as "Kabupaten Banjar"; nil prints dots.
  package var area: String?
  package var year: Int?
  /// Where it is said, such as "sebagaimana disampaikan dalam rapat"; nil prints dots.
  package var source: String?

  package init(name: String, value: String, area: String? = nil, year: Int? = nil, source: String? = nil) {
    self.name = name
    self.value = value
    self.area = area
    self.year = year
    self.source = source
  }

  /// The source of a figure that somebody names while the meeting runs.
  package static let saidInMeeting = "sebagaimana disampaikan dalam rapat"

  /// Whether both say how much of the same there is: of that name, area and year, however they are spelt.
  package func isSameMeasure(as other: Indicator) -> Bool {
    NameKey.fold(name) == NameKey.fold(other.name) && year == other.year
      && area.map { NameKey.fold($0) } == other.area.map { NameKey.fold($0) }
  }
}
