import Foundation
import Meeting
import Testing

@Suite struct PaperWordingTests {
  @Test func `a file from before there were words for the other papers has the usual ones`() throws {
    let whole = try JSONSerialization.jsonObject(with: Data(try stored(Wording()).utf8))
    var members = try #require(whole as? [String: Any])
    #expect(members.removeValue(forKey: "papers") != nil)
    let old = String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
    let again: Wording = try restored(old)
    #expect(again == Wording())
  }

  @Test func `words are stored whole`() throws {
    var wording = Wording()
    wording.papers.sheet = .folio
    wording.papers.agreement.annexes = [.priorities, .delegates]
    wording.papers.coverLetter.addressee = ["Kepala Bappedalitbang"]
    wording.papers.report.photographs = 0
    let again: Wording = try restored(try stored(wording))
    #expect(again == wording)
  }

  @Test(
    arguments: [
      ("Tahun {tahun}", 2026, 2027, "Tahun 2026"), ("RKPD {tahun_rencana}, {tahun}", 2026, 2027, "RKPD 2027, 2026"),
      ("Tahun {tahun}", nil, 2027, "Tahun ………"), ("tanpa tanda", nil, nil, "tanpa tanda"),
    ] as [(String, Int?, Int?, String)])
  func `years take the place of their marks`(text: String, year: Int?, plan: Int?, filled: String) throws {
    let session = try Session(small: .set(.meetingYear(year)), .set(.planYear(plan)))
    #expect(session.filled(text) == filled)
  }

  @Test(
    arguments: [
      ("Tahun {tahun}", true), ("", true), ("{tahun_rencana}{tahun}", true), ("{Tahun}", false), ("{", false),
      ("}", false), ("{{tahun}}", false),
    ])
  func `no other mark is known`(text: String, isSound: Bool) { #expect(PaperWording.isSound(text) == isSound) }
}
