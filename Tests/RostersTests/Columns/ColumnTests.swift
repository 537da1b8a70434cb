import Testing

@testable import Rosters

@Suite struct ColumnTests {
  /// Headings as they stand on real lists, and what they mean.
  static let headings: [(String, Column?)] = [
    ("Nama", .name), ("NAMA LENGKAP", .name), ("Nama (dengan gelar)", .name), ("nama.peserta", .name),
    ("Jabatan", .position), ("JABATAN / KEDUDUKAN", nil), ("Kedudukan", .position),
    ("Instansi/Lembaga", .institution), ("Lembaga / Instansi", .institution), ("Unit Kerja", .institution),
    ("SKPD", .institution), ("Asal Instansi", .institution), ("Unsur", .group), ("Unsur Peserta", .group),
    ("Desa/Kelurahan", .village), ("Desa", .village), ("Nama Desa", .village), ("Asal Desa", .village),
    ("L/P", .sex), ("P / L", .sex), ("Jenis Kelamin (L/P)", .sex), ("JK", .sex), ("L", .male), ("P", .female),
    ("No. HP", .phone), ("NO HP/WA", .phone), ("Nomor Telepon", .phone), ("No.Telp", .phone), ("Telp / HP", .phone),
    ("Alamat", .address), ("Alamat Rumah", .address), ("Alamat & No. Telp.", .addressAndPhone),
    ("Alamat dan No HP", .addressAndPhone), ("No", nil), ("No.", nil), ("NIP", nil), ("NIK", nil),
    ("Tanda Tangan", nil),
    ("Keterangan", nil), ("", nil), ("DAFTAR HADIR", nil), ("Nama Kegiatan", nil), ("((((", nil),
  ]

  @Test(arguments: headings) func `headings are known in their many forms`(heading: String, column: Column?) {
    #expect(Column(heading: heading) == column)
  }

  @Test func `the region's word for a village is one too`() {
    #expect(Column(heading: "Kampung Adat") == nil)
    #expect(Column(heading: "KAMPUNG ADAT", village: "Kampung adat") == .village)
  }
}
