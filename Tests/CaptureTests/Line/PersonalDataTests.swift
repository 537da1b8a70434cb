import Meeting
import Testing

@testable import Capture

@Suite struct PersonalDataTests {
  @Test(arguments: [
    "6303061101010001", "NIK 6303061101010001", "NIK:6303061101010001.", "(6303061101010001)", "6303 0611 0101 0001",
    "6303-0611-0101-0001", "630306.110101.0001", "KK 6303061101010001, lalu", "\"6303061101010001\"",
    "NIK.6303061101010001", "NIK/6303061101010001", "nik-6303061101010001", "KK,6303061101010001",
    "6303–0611–0101–0001",
    "6303\u{A0}0611\u{A0}0101\u{A0}0001",
  ])
  func `sixteen digits are an identity number`(text: String) {
    #expect(PersonalData.find(in: text) == [.identityNumber])
  }

  @Test(arguments: [
    "630306110101000", "63030611010100012", "Rp1234567890123456", "Rp 1234567890123456", "rp.1234567890123456",
    "1.234.567.890.123.456", "6303 0611 0101", "x6303061101010001", "6303061101010001x",
    "2026-6303061101010001", "1,6303061101010001", "63.03.06.2001", "12 unit x 3.500.000 = 42.000.000",
    "setuju 24 tolak 6 abstain 2",
  ])
  func `other digits are none`(text: String) {
    #expect(PersonalData.find(in: text) == [])
  }

  @Test(arguments: [
    "0812345678", "hubungi 081234567890.", "0812-3456-7890", "0812 3456 7890", "0812.3456.789", "08123456789 ya",
    "+6281234567890", "+62 812-3456-7890", "+62 812 3456", "+62 (812) 3456 7890", "6281234567890", "+62-511-4772233",
    "HP:081234567890", "0812 3456 7890 24 balita", "08 1234 5678 90 atau 0812-3456-7890", "+62812345678901",
    "HP.081234567890", "Telp.0812-3456-7890", "WA/081234567890", "WA-0812 3456 7890", "No.HP.0812 3456 7890",
    "(+62) 812 3456 7890", "(+62)812-3456-7890", "62812-3456-7890", "62812 3456 7890", "62 812 3456 7890",
    "62-812-3456-7890", "+62 812\u{2011}3456\u{2011}7890", "0812\u{2013}3456\u{2013}7890",
    "\u{202A}+62\u{A0}812\u{2011}3456\u{2011}7890\u{202C}", "+62\u{202F}812 3456 7890",
  ])
  func `a telephone number`(text: String) {
    #expect(PersonalData.find(in: text) == [.phoneNumber])
  }

  @Test(arguments: [
    "08.00", "pukul 08.00-10.00 12.30 14.00", "08-01-2026", "08/01/2026", "0812", "08123456", "08001234567", "+62",
    "+62 8",
    "62 desa", "628.000.000", "Rp081234567890", "Rp 0812345678", "081234567x", "a081234567890", "1.0812345678",
    "2026-0812345678", "+6", "+", "0812 3 4 5 6 7 8", "081234567890123456", "anggaran 812.345.678", "+63 812 3456 7890",
    "25 0 8", "08", "", "62.812.345.678", "62 812 345 678", "628.123.456.789", "62 orang 812 3456 7890", "62 8", "628",
    "Rp.081234567890", "2026/0812345678", "62812 desa", "0\u{2011}8",
  ])
  func `other numbers are none`(text: String) {
    #expect(PersonalData.find(in: text) == [])
  }

  @Test(arguments: [
    "balita a.n. ", "Balita a.n. X", "anak a.n. X", "bayi A.N. X", "balita an. X", "anak a/n X", "bayi atas nama X",
    "balita stunting di Desa Kiram a.n. X", "baduta, a.n. X", "batita a.n X", "kunjungan ke balita a.n.: X",
  ])
  func `a small child by name`(text: String) {
    #expect(PersonalData.find(in: text) == [.child])
  }

  @Test(arguments: [
    "a.n. Camat", "pembayaran a.n. Dinas", "balita", "24 balita di desa", "anak. Surat a.n. Camat", "balita an",
    "anakan a.n. X", "balita satu dua tiga empat lima enam a.n. X", "anak buah atas dasar nama", "ibu a.n. X",
    "balita gizi buruk. Undangan a.n. Camat", "bayi atas", "a.n. balita",
  ])
  func `other words name none`(text: String) {
    #expect(PersonalData.find(in: text) == [])
  }

  @Test(arguments: ["", "! ", "$ ", "= ", "~ ", "? ", "+ ", "komitmen: ", "[10.02] "])
  func `every kind of line warns quietly`(
    opening: String
  ) {
    let words = "data balita a.n. X hubungi 081234567890 dan 6303061101010001 segera"
    let context = KarangIntan.context(typed: ["catatan"])
    let reading = context.read(opening + words)
    #expect(reading.chips.suffix(3) == PersonalData.allCases.map { .personalData($0) })
    #expect(reading.warnings.contains(.personalData(.child)))
    #expect(Chip.personalData(.child).weight == .warning)
    #expect(reading.body?.text.hasSuffix(words) == true)
  }

  @Test func `each is told once, and commands are not looked at`() {
    #expect(PersonalData.find(in: "081234567890 081234567891 0812-3456-7892") == [.phoneNumber])
    #expect(KarangIntan.context.read("/tamu Nama; 081234567890; KPM").warnings == [])
  }
}
