import Foundation
import Testing

@testable import rembuk

@Suite struct CaptureInputTests {
  private static let chat = "21/01/26 09.15 - A B: satu\nlanjutan\n21/01/26 09.16 - A B: <Media omitted>\n"

  /// The lines of `bytes` with their numbers, and what is said of them all.
  private func read(_ bytes: [UInt8], _ form: InputForm?) throws -> (lines: [String], summary: String?) {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(bytes))
    try pipe.fileHandleForWriting.close()
    var input = CaptureInput(descriptor: pipe.fileHandleForReading.fileDescriptor, form: form, day: nil)
    var lines: [String] = []
    while let (number, line) = try input.next() {
      switch line {
      case .text(let text): lines.append("\(number) \(text)")
      case .invalid: lines.append("\(number) ?")
      case .tooLong: lines.append("\(number) …")
      }
    }
    return (lines, input.summary)
  }

  @Test(arguments: [nil, .baris] as [InputForm?]) func `capture lines come as they are`(form: InputForm?) throws {
    let (lines, summary) = try read(Array("\n- satu\n1. dua\n".utf8), form)
    #expect(lines == ["1 ", "2 - satu", "3 1. dua"])
    #expect(summary == nil)
  }

  @Test func `plain notes lose their bullets and keep their numbers`() throws {
    #expect(
      try read(Array("- satu\n\n1. dua\n-5 derajat\n".utf8), .butir).lines == ["1 satu", "3 dua", "4 -5 derajat"])
  }

  @Test func `a chat becomes lines, and is counted`() throws {
    let (lines, summary) = try read(Array(Self.chat.utf8), .obrolan)
    #expect(lines == ["1 [09.15] @“A B” satu lanjutan"])
    #expect(summary == "1 pesan dari 1 orang. 1 pesan sistem atau media dilewati.")
  }

  @Test func `a line that is no text is told where it stands`() throws {
    let bytes = Array("21/01/26 09.15 - A B: satu\n".utf8) + [0xFF, 0x0A] + Array("21/01/26 09.16 - A B: dua\n".utf8)
    #expect(try read(bytes, .obrolan).lines == ["1 [09.15] @“A B” satu", "2 ?", "3 [09.16] @“A B” dua"])
  }

  @Test func `a chat is not taken for capture lines unless it is said to be some`() throws {
    #expect(throws: ErrorMessage.self) { try read(Array(("\n" + Self.chat).utf8), nil) }
    #expect(try read(Array(Self.chat.utf8), .baris).lines.count == 3)
  }

  @Test func `what is no chat is not taken for one`() throws {
    do {
      _ = try read(Array("satu\ndua\n".utf8), .obrolan)
      Issue.record("it was read")
    } catch let error as ErrorMessage {
      #expect(error.status == .badData)
    }
  }
}
