import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("Importing a roster on the attendance screen")
struct RosterImportDialogTests {
  private static let pasted = """
    DAFTAR UNDANGAN
    Nama\tJabatan\tDesa\tTelepon\tAlamat
    Contoh Satu\tDanramil\t\t081298765432\tJalan Rahasia 7
    Contoh Dua\tPambakal Desa Kiram\tKiram\t\t
    Hj. Emma Susanti\tSekretaris Kecamatan\t\t\t
    12\tPetugas\t\t\t

    """

  private func opened(_ words: any Language = Indonesian(), size: Size = Size(columns: 120, rows: 36)) -> AppDriver {
    let driver = AppDriver(words: words, size: size)
    driver.press(.function(2))
    driver.paste(Self.pasted)
    return driver
  }

  @Test("A pasted table is shown row by row before anything is stored, without a number or an address")
  func preview() {
    let driver = opened()
    #expect(driver.screen.contains("[Impor daftar peserta]"))
    #expect(driver.screen.contains("2 baru, 1 diperbarui, 1 tidak diambil"))
    #expect(driver.screen.contains("telepon atau alamat 1 orang disimpan terpisah"))
    #expect(driver.screen.contains("3  Contoh Satu, Danramil"))
    #expect(driver.screen.contains("✗ Kolom nama berisi bukan nama."))
    #expect(driver.screen.contains("(sudah di rapat)") && driver.screen.contains("[ ] orang yang sama"))
    for secret in ["98765", "0812", "Rahasia"] { #expect(!driver.screen.contains(secret)) }
    #expect(driver.file.steps.count == 1)
    driver.press(.escape)
    #expect(driver.file.steps.count == 1 && driver.contacts.isEmpty && driver.screen.contains("[daftar hadir]"))
  }

  @Test("Enter takes all of it in as one step that undo takes back by its name; numbers go beside it and nowhere else")
  func taken() throws {
    let driver = opened()
    driver.press(.enter)
    #expect(driver.file.steps.count == 2)
    #expect(driver.screen.contains("impor daftar peserta: 2 baru, 1 diperbarui; telepon atau alamat 1 orang disimpan"))
    let one = try #require(driver.file.session.attendees.first { $0.name == "Contoh Satu" })
    #expect(driver.contacts == [one.id: Contact(phone: "081298765432", address: "Jalan Rahasia 7")])
    #expect(driver.file.session.attendee("pambakal-kiram")?.name == "Contoh Dua")
    #expect(!"\(driver.file.steps)".contains("98765") && !driver.draft.contains("98765"))
    driver.press(.control("z"))
    #expect(driver.screen.contains("Diurungkan: impor daftar peserta: 2 baru, 1 diperbarui"))
    #expect(driver.file.session.attendees.map(\.id) == MeetingFixture.setup.attendees.map(\.id))
  }

  @Test("Space takes one who resembles another for the same person, who is amended and not added")
  func same() {
    let driver = opened()
    driver.press(.down, .down, .character(" "))
    #expect(driver.screen.contains("1 baru, 2 diperbarui") && driver.screen.contains("[x] orang yang sama"))
    driver.press(.character(" "))
    #expect(driver.screen.contains("2 baru, 1 diperbarui") && driver.screen.contains("[ ] orang yang sama"))
    // The line of the meeting's own stands for the same pair.
    driver.press(.down, .character(" "), .enter)
    #expect(driver.file.session.attendee("emma")?.name == "Hj. Emma Susanti")
    #expect(driver.file.session.attendees.count == 6)
  }

  @Test("Taken over again nothing is new but what can be reached; without that Enter only goes back")
  func again() {
    let driver = opened()
    driver.press(.down, .down, .character(" "), .enter)
    driver.paste(Self.pasted)
    #expect(driver.screen.contains("3 sama, 1 tidak diambil"))
    driver.press(.enter)
    #expect(driver.file.steps.count == 2)
    #expect(driver.screen.contains("telepon atau alamat 1 orang disimpan terpisah"))
    driver.paste("Nama\tJabatan\nContoh Satu\tDanramil\n")
    #expect(driver.screen.contains("Tidak ada yang baru"))
    driver.press(.enter)
    #expect(driver.file.steps.count == 2 && driver.screen.contains("[daftar hadir]"))
  }

  @Test("A disk that does not take it gives it back, numbers and all, and Enter tries again")
  func failing() {
    let driver = AppDriver()
    driver.disk = .fails("Disk penuh.")
    driver.press(.function(2))
    driver.paste(Self.pasted)
    driver.press(.enter)
    #expect(driver.screen.contains("Belum tersimpan: Disk penuh.") && driver.contacts.isEmpty)
    driver.wait(.seconds(3))
    #expect(!driver.draft.contains("98765"))
    driver.disk = .stores
    driver.press(.escape, .enter)
    #expect(driver.file.steps.count == 2 && driver.contacts.count == 1)
  }

  @Test("What another seat adds meanwhile is seen before it is taken in")
  func meanwhile() throws {
    let driver = opened()
    try driver.otherSeat(.addAttendee(Attendee(id: "a", name: "Contoh Satu", position: "Danramil")), id: "lain")
    driver.press(.down)
    #expect(driver.screen.contains("1 baru, 1 diperbarui, 1 sama, 1 tidak diambil"))
    driver.press(.enter)
    #expect(driver.file.session.attendees.filter { $0.name == "Contoh Satu" }.count == 1)
  }

  @Test("Any other paste still filters, and a table without headings says what they are called")
  func otherPastes() {
    let driver = AppDriver()
    driver.press(.function(2))
    driver.paste("emma\n")
    #expect(driver.screen.contains("Hj. Emma Susanty") && !driver.screen.contains("Mahrur"))
    driver.press(.escape)
    driver.paste("satu\tdua\ntiga\tempat")
    #expect(driver.screen.contains("Baris judul kolom tidak ditemukan"))
    driver.press(.enter)
    #expect(driver.screen.contains("[daftar hadir]"))
  }

  @Test("It is read in English and in a small window")
  func small() {
    let driver = opened(English(), size: Size(columns: 60, rows: 16))
    #expect(driver.screen.contains("[Import a roster]") && driver.screen.contains("2 new, 1 changed, 1 not taken"))
    driver.press(.down, .down, .down)
    #expect(driver.screen.contains("[ ] the same person"))
    driver.press(.enter)
    #expect(driver.file.steps.count == 2)
  }

  @Test("No to a whole group is an answer of its own")
  func wholeGroup() {
    for (words, label, key) in [(Indonesian(), "tidak jadi", "t"), (English(), "not now", "n")]
      as [(any Language, String, Character)]
    {
      let driver = AppDriver(words: words)
      driver.press(.function(2))
      driver.type("kpm")
      driver.press(.alt("s"))
      #expect(driver.screen.contains(label))
      driver.press(.character(key))
      #expect(!driver.screen.contains(label) && driver.file.steps.count == 1)
    }
  }
}
