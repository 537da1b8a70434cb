import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct StoredStepTests {
  /// The hashes were worked out by another program: any reader of these files can check them.
  @Test func `a hash covers the one before it, the number and the bytes`() {
    let first = Chain.hash(previous: Chain.origin, sequence: 1, body: Data(#"{"at":0}"#.utf8))
    #expect(hexadecimal(first) == "2eb51e5648155b564190128e0430dd49ade8943cee219246e6b391c9b3f7f58b")
    let second = Chain.hash(previous: first, sequence: 258, body: Data("x".utf8))
    #expect(hexadecimal(second) == "bcdc6818f3e836b8456e16d679ad6646eae2ef24e9c0a4f3314fa777164f0964")
    #expect(Chain.code(first) == "2eb51e564815")
    #expect(Chain.code([0, 1, 0x0F, 0x10, 0xFF, 0xA0, 9]) == "00010f10ffa0")
  }

  @Test func `the index names what a step changes`() {
    let subjects = [Step.begin(), .note(1), .takeBack("x", id: "u"), .close].map {
      StoredStep(step: $0, recordedAt: .opening).subject
    }
    #expect(subjects == ["rapat", "Sekretaris-e1", "x", "rapat"])
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
