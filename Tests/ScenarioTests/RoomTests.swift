import Testing

/// What happens in the hall besides what is said, told in process and on a real terminal.
@Suite("The room")
struct RoomTests {
  @Test("The meeting is suspended, nothing begins meanwhile, and it goes on", arguments: Venue.allCases)
  func suspension(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/skors 15")
      try stage.see("Rapat belum berjalan")
      try stage.press(.control("u"))
      try stage.enter("/acara 6")
      try stage.see("▶ 6 Diskusi")
      try stage.type("/skors 15")
      try stage.see("skors 15 mnt")
      try stage.press(.enter)
      try stage.see("rapat diskors pukul 09.")
      try stage.see("DISKORS · ")
      try stage.see("║ 6 Diskusi")
      try stage.enter("/acara 7")
      try stage.see("Cabut dahulu: /skors cabut")
      try stage.press(.control("u"))
      try stage.enter("lampu padam")
      try stage.see("C-1 · catatan · lampu padam")
      try stage.enter("/skors cabut")
      try stage.see("skors dicabut pukul 09.")
      try stage.see("▶ 6 Diskusi")
      try stage.missing("DISKORS")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: skors dicabut")
      try stage.see("║ 6 Diskusi")
      try stage.press(.control("y"))
      try stage.see("▶ 6 Diskusi")
      try stage.enter("/acara 7")
      try stage.see("▶ 7 Usulan")
    }
  }

  @Test("An item is put off, told before closing in its own words, and taken up again", arguments: Venue.allCases)
  func postponedItem(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/acara 6")
      try stage.see("▶ 6 Diskusi")
      try stage.enter("/waktu +5")
      try stage.see("waktu acara “Diskusi")
      try stage.enter("/tunda")
      try stage.see("tunda acara “Diskusi")
      try stage.see("» 6 Diskusi")
      try stage.enter("/acara 7")
      try stage.see("▶ 7 Usulan")
      try stage.press(.function(10))
      try stage.see("Acara ditunda, belum dilanjutkan: 6 Diskusi")
      try stage.press(.escape)
      try stage.missing("Acara ditunda")
      try stage.enter("/acara 6")
      try stage.see("▶ 6 Diskusi")
      try stage.enter("/selesaiacara")
      try stage.see("selesai acara “Diskusi")
      try stage.press(.control("z"))
      try stage.press(.control("z"))
      try stage.see("» 6 Diskusi")
      try stage.enter("/riwayat")
      try stage.see("tunda acara “Diskusi")
    }
  }

  @Test("The chair changes while the meeting runs, which is no mending of a name", arguments: Venue.allCases)
  func changeOfChair(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/pimpinan @Sekretaris Kecamatan")
      try stage.see("pimpinan: Sekretaris Kecamatan")
      try stage.enter("/acara 1")
      try stage.see("▶ 1 Pembukaan")
      try stage.type("/pimpinan @Camat")
      try stage.see("pimpinan rapat: Sekretaris Kecamatan → Camat")
      try stage.press(.enter)
      try stage.see("pergantian pimpinan rapat pukul 09.")
      try stage.enter("/pimpinan @Camat")
      try stage.see("Camat sudah pimpinan rapat.")
      try stage.press(.control("u"))
      try stage.enter("/notulis Notulis Kecamatan")
      try stage.see("notulis: Notulis Kecamatan")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: notulis: Notulis Kecamatan")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: pergantian pimpinan rapat")
    }
  }

  @Test("One is excused, another has somebody in their place, and one leaves", arguments: Venue.allCases)
  func absence(venue: Venue) throws {
    try venue.play { stage in
      try stage.type("/izin @Pambakal Desa Balau sakit")
      try stage.see("izin sakit: Pambakal Desa Balau")
      try stage.press(.enter)
      try stage.see("○ Pamb")
      try stage.enter("/hadir Sekretaris Desa Lihung mewakili @Pambakal Desa Lihung")
      try stage.see("Tambahkan jabatannya")
      try stage.press(.control("u"))
      try stage.enter("/hadir Sekretaris Desa Lihung; Sekretaris Desa mewakili @Pambakal Desa Lihung")
      try stage.see("Sekretaris Desa Lihung mewakili Pambakal Desa Lihung")
      try stage.see("diwakili")
      try stage.see("1/26")
      try stage.enter("/hadir @Pambakal Desa Kiram")
      try stage.see("2/26")
      try stage.enter("/pulang @Pambakal Desa Kiram")
      try stage.see("pulang 09.")
      try stage.see("1/26")
      try stage.enter("/pulang @Pambakal Desa Kiram")
      try stage.see("Pambakal Desa Kiram sudah pulang")
      try stage.press(.control("u"))
      try stage.enter("/urungkan")
      try stage.see("Diurungkan: pulang")
      try stage.see("2/26")
    }
  }
}
