/// The words that differ from region to region; they come from the meeting's template and stay with the meeting.
package struct Wording: Equatable, Sendable, Codable {
  /// The heading of the minutes: "NOTULA" (the standard form) or "NOTULEN".
  package var minutes = "NOTULA"
  /// The heading of what was agreed: "KESIMPULAN DAN KESEPAKATAN", "KEPUTUSAN" or "PERATURAN".
  package var conclusions = "KESIMPULAN DAN KESEPAKATAN"
  /// How a village's name is introduced: "Desa", "Kampung", "Gampong".
  package var village = "Desa"
  /// Where the papers are dated, such as "Karang Intan"; nil prints dots.
  package var signingPlace: String?
  /// Lines above the chair's signature.
  package var chairRole = ["Mengetahui,", "Pimpinan Rapat,"]
  /// Lines above the note-taker's signature.
  package var noteTakerRole = ["Notulis,"]

  /// What the other papers say; a file from before there were any has the usual words.
  package var papers = PaperWording()

  package init() {}

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    minutes = try members.decode(String.self, forKey: .minutes)
    conclusions = try members.decode(String.self, forKey: .conclusions)
    village = try members.decode(String.self, forKey: .village)
    signingPlace = try members.decodeIfPresent(String.self, forKey: .signingPlace)
    chairRole = try members.decode([String].self, forKey: .chairRole)
    noteTakerRole = try members.decode([String].self, forKey: .noteTakerRole)
    // Later than the first files, which must still open.
    papers = try members.decodeIfPresent(PaperWording.self, forKey: .papers) ?? PaperWording()
  }
}
