import Meeting
import TOMLReading

/// What a template says of the head of the papers: the meeting, the letterhead, the words of the region.
extension TemplateReader {
  mutating func readMeeting(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(
      [
        "judul", "tema", "penyelenggara", "tempat", "zona", "mulai", "tahun_rapat", "tahun_rencana", "menit_bicara",
        "kuorum",
      ])
    if let title = try section.text("judul") { setup.details.title = title }
    if let theme = try section.text("tema") { setup.details.theme = theme }
    if let organiser = try section.text("penyelenggara") { setup.details.organiser = organiser }
    if let place = try section.text("tempat") { setup.details.place = place }
    if let zone = try section.choice("zona", among: ["WIB": Zone.wib, "WITA": .wita, "WIT": .wit]) {
      setup.details.zone = zone
    }
    if let text = try section.text("mulai") {
      guard let time = TimeOfDay(text) else { throw section.error("mulai", .malformed(text)) }
      setup.details.plannedStart = time
    }
    if let year = try section.number("tahun_rapat", in: CivilDate.years) { setup.details.meetingYear = year }
    if let year = try section.number("tahun_rencana", in: CivilDate.years) { setup.details.planYear = year }
    if let minutes = try section.number("menit_bicara", in: 1...600) { setup.speakingMinutes = minutes }
    if let text = try section.text("kuorum") {
      guard let quorum = Quorum(words: text) else { throw section.error("kuorum", .malformed(text)) }
      setup.quorum = quorum
    }
  }

  func readLetterhead(_ section: TOMLSection) throws(TOMLError) -> Letterhead {
    try section.requireOnly(["pemerintah", "kantor", "alamat", "logo"])
    var letterhead = Letterhead(
      government: try section.requiredText("pemerintah"), office: try section.requiredText("kantor"),
      address: try section.texts("alamat"))
    if let path = try section.text("logo") {
      do {
        letterhead.logo = try logo(path)
      } catch {
        throw section.error("logo", error)
      }
    }
    return letterhead
  }

  mutating func readWording(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["notula", "kesimpulan", "desa", "tempat_surat", "pimpinan", "notulis"])
    if let word = try section.text("notula") { setup.wording.minutes = word }
    if let word = try section.text("kesimpulan") { setup.wording.conclusions = word }
    if let word = try section.text("desa") { setup.wording.village = word }
    if let place = try section.text("tempat_surat") { setup.wording.signingPlace = place }
    let chair = try section.texts("pimpinan")
    if !chair.isEmpty { setup.wording.chairRole = chair }
    let noteTaker = try section.texts("notulis")
    if !noteTaker.isEmpty { setup.wording.noteTakerRole = noteTaker }
  }
}
