/// What the attendance lists of offices ask for as "L/P".
package enum Sex: String, Sendable, Codable, CaseIterable {
  case male = "L"
  case female = "P"

  /// How it is written on a list: "L" (laki-laki) or "P" (perempuan).
  package var letter: String { rawValue }
}
