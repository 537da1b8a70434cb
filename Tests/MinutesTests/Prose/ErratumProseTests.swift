import Meeting
import Testing

@testable import Minutes

@Suite struct ErratumProseTests {
  @Test func aMeetingThatWasNeverCorrectedSaysNothingOfIt() throws {
    let session = try FullMeeting.session([.close(at: nil, signatories: []), .legalise])
    #expect(session.erratumMark == nil && session.erratumBlocks.isEmpty)
  }

  @Test func aCorrectionSaysItsReasonAndWhatWasBefore() throws {
    let session = try FullMeeting.session([
      .close(at: nil, signatories: []), .legalise, .openErratum(reason: "salah ketik", at: nil),
      .set(.place("Balai Desa")),
    ])
    #expect(session.erratumMark == "RALAT KE-1")
    let text = session.erratumBlocks.map { "\($0)" }.joined()
    #expect(text.contains("Alasan: salah ketik. Yang diubah:") && text.contains("Kepala naskah."))
  }
}
