/// The sample meeting, as texts that go the way of every other meeting: a template, and lines that `rembuk catat` takes.
///
/// It follows one newspaper report: what the report does not tell (hours, head counts, dates, costs) is not told here either.
package enum Sample {
  /// A template that builds on the shipped one, marked as a sample.
  package static let template = String(decoding: PackageResources.pra_musrenbang_toml, as: UTF8.self)

  /// Capture lines, blank ones between the items; the last one closes the meeting.
  package static let record = String(decoding: PackageResources.pra_musrenbang_catat, as: UTF8.self)
}
