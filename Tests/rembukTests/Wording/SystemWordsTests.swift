import Facilitator
import Foundation
import Testing

@testable import rembuk

@Suite struct SystemWordsTests {
  @Test(arguments: [
    (EISDIR, "itu folder, bukan berkas"), (ENOSPC, "ruang penyimpanan habis"), (EACCES, "tidak ada izin"),
    (9999, "galat sistem nomor 9999"),
  ])
  func `the common reasons have words, the others their number`(code: Int32, words: String) {
    #expect(Indonesian().reason(code) == words)
  }
}
