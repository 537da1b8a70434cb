import Meeting
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Hj. Emma Susanty", "emma susanty"), ("Pak H. Mahrur Ruyani", "mahrur ruyani"),
    ("Mahrur Ruyani, S.Sos., M.M.", "mahrur ruyani"),
    ("Bi'ih", "biih"), ("Bi’ih", "biih"), ("BIIH", "biih"), ("Bi`ih", "biih"), ("Mali-Mali", "mali mali"),
    ("Mali Mali", "mali mali"),
    ("dr. Ir. Drs. Nama", "nama"), ("KH.Nama", "nama"), ("Tuan Guru", "tuan guru"),
    ("Bidan Desa Lihung (pengganti)", "bidan desa lihung pengganti"), ("Habib", "habib"), ("Ibu", "ibu"), ("  ", ""),
    ("…", ""),
    ("Nama H. Satu", "nama h satu"), ("Puskesmas Karang Intan 1", "puskesmas karang intan 1"), (", S.Sos.", ""),
    ("Guru Emma Susanty", "emma susanty"), ("Tuan Guru Haji Emma", "emma"), ("drh. Emma", "emma"),
    ("KIAI Emma", "emma"),
    ("Guru PAUD", "paud"), ("Gurun", "gurun"), ("O`Neil’s", "oneils"),
    ("Rénée Ångström", "renee angstrom"), ("Re\u{301}ne\u{301}e", "renee"), ("Łódź", "lodz"), ("ÆSIR", "aesir"),
    ("Сергей", "сергей"), ("علي", "علي"), ("\u{301}", ""), ("a\r\nb", "a b"),
  ])
  func `a name is folded`(name: String, folded: String) {
    #expect(NameKey.folded(name) == folded)
  }

  @Test func `titles are kept where the whole text is asked for`() {
    #expect(NameKey.fold("Ibu Hamil, S.E.") == ["ibu", "hamil", "s", "e"])
    #expect(NameKey.words(of: "Pambakal Desa Kiram") == ["pambakal", "desa", "kiram"])
  }

  @Test func `names sort without titles and numbers by value`() {
    let names = [
      "Sungai Rukam 10", "Hj. Emma Susanty", "Sungai Rukam 2", "Eka Yusnitawati", "Sungai Rukam", "mahrur ruyani",
    ]
    #expect(
      names.sorted { NameKey($0) < NameKey($1) } == [
        "Eka Yusnitawati", "Hj. Emma Susanty", "mahrur ruyani", "Sungai Rukam", "Sungai Rukam 2", "Sungai Rukam 10",
      ])
  }
}
