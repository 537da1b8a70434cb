import Capture
import Facilitator
import Meeting
import Testing

@testable import rembuk

@Suite struct RecordingWordsTests {
  @Test func `no key of the screen is named where there is none`() {
    let session = Session()
    let refusals: [Refusal] =
      [.unknownItem("x"), .noItemLeft(skipped: []), .noItemLeft(skipped: ["buka"]), .nothingRecorded]
      + CommandName.allCases.map { .argumentMissing($0) }
    let sentences =
      refusals.map { RecordingWords.refusal($0, in: session) }
      + [ChangeRefused.notClosed, .closed, .nothingToTakeBack].map { RecordingWords.refusal($0, in: session) }
    for sentence in sentences {
      #expect(sentence.firstMatch(of: /\bF\d|Ctrl-/) == nil, "\(sentence)")
    }
  }

  @Test func `a guest who was just added is not unknown any more`() {
    let session = Session()
    let chip = Chip.unknownName("Budi")
    #expect(RecordingWords.chip(chip, guests: ["Budi"], in: session) == "tamu baru: Budi")
    #expect(RecordingWords.chip(chip, guests: [], in: session) == "! nama belum terdaftar: Budi")
    #expect(RecordingWords.sentence(chip, in: session) == "nama belum terdaftar: Budi")
  }
}
