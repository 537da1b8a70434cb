import TOMLReading
import Testing

@testable import rembuk

@Suite struct SettingsTests {
  @Test func `every key is read, with its line`() {
    let settings = Settings(
      reading: "# Kantor\n\ntampilan = \"kertas\"\nbahasa = \"en\"\nsebagai = \"Pencatat\"\ntetikus = false\n"
        + "ascii = true\nkursor = \"besar\"\nbel = false\nlinear = true\n")
    #expect(settings.theme == .init(value: "kertas", origin: .file(line: 3)))
    #expect(settings.language == .init(value: .en, origin: .file(line: 4)))
    #expect(settings.seat == .init(value: "Pencatat", origin: .file(line: 5)))
    #expect(settings.mouse == .init(value: false, origin: .file(line: 6)))
    #expect(settings.ascii == .init(value: true, origin: .file(line: 7)))
    #expect(settings.cursor == .init(value: .large, origin: .file(line: 8)))
    #expect(settings.bell == .init(value: false, origin: .file(line: 9)))
    #expect(settings.linear == .init(value: true, origin: .file(line: 10)))
    #expect(settings.mistakes.isEmpty)
  }

  @Test func `a key that is not there is as the program comes`() {
    let settings = Settings(reading: "")
    #expect(settings.theme == .init(value: "sasirangan"))
    #expect(settings.language == .init(value: .id))
    #expect(settings.seat == .init(value: "Sekretaris"))
    #expect(settings.mistakes.isEmpty)
  }

  @Test func `what is wrong is told by its line, and the rest counts`() {
    let settings = Settings(reading: "bahasa = \"jv\"\ntampilan = 3\nhuruf = \"besar\"\nsebagai = \"Pencatat\"\n")
    #expect(settings.language.value == .id)
    #expect(settings.theme.value == "sasirangan")
    #expect(settings.seat.value == "Pencatat")
    #expect(
      settings.mistakes == [
        TOMLError(key: "bahasa", line: 1, reason: .unknownWord("jv", known: ["id", "en"])),
        TOMLError(key: "tampilan", line: 2, reason: .wrongKind(expected: .text, found: .number)),
        TOMLError(key: "huruf", line: 3, reason: .unknownKey(known: Settings.names)),
      ])
  }

  @Test func `a file that is no TOML says nothing but where it is broken`() {
    let settings = Settings(reading: "tampilan = \"kertas\"\nbahasa =\n")
    #expect(settings.theme.value == "sasirangan")
    #expect(settings.mistakes.map(\.line) == [2])
  }
}
