import Glibc
import SessionFile
import TerminalUI
import TestKit
import Testing

/// Who is meant: names as people type them, those who are on no list, and the village whose turn it is.
@Suite("Names")
struct NamesTests {
  @Test("Two of one name are told apart in the list by group and village", arguments: Venue.allCases)
  func likeNames(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/tamu Contoh Nama; Kader Desa Kiram; KPM")
      try stage.see("tamu Contoh Nama")
      try stage.enter("/tamu Contoh Nama; Kader Desa Lihung; KPM")
      try stage.see("2/26")
      try stage.type("! @cont")
      try stage.see("KPM, Desa Kiram")
      try stage.see("KPM, Desa Lihung")
      try stage.see("bisa 2 orang, misalnya @Contoh Nama Kiram")
      try stage.press(.down)
      try stage.press(.down)
      try stage.press(.enter)
      try stage.see("penanggung jawab Contoh Nama")
      try stage.type("kirim data")
      try stage.press(.enter)
      try stage.see("K-1 KOMITMEN  Contoh Nama")
      // Whoever was named lately comes first.
      try stage.type("! @Contoh Nama kirim data")
      try stage.see("bisa 2 orang, misalnya @Contoh Nama Lihung")
    }
  }

  @Test("Villages of like names are listed; Esc leaves the text", arguments: Venue.allCases)
  func likeVillages(venue: Venue) throws {
    try venue.play { stage in
      try stage.type("! @mandiangin")
      try stage.see("Pemerintah Desa Mandiangin Barat")
      try stage.see("Pemerintah Desa Mandiangin Timur")
      try stage.press(.escape)
      try stage.missing("Pemerintah Desa Mandiangin Timur  ")
      try stage.see("! @mandiangin")
    }
  }

  @Test("Apostrophes, titles and case do not count", arguments: Venue.allCases, ["biih", "Bi'ih", "BI’IH", "bi`ih"])
  func apostrophes(venue: Venue, typed: String) throws {
    try venue.play { stage in
      try stage.type("! @Bapak Pambakal \(typed) data balita")
      try stage.see("penanggung jawab Pambakal Desa Bi'ih")
      try stage.press(.enter)
      try stage.see("K-1 KOMITMEN  Pambakal Desa Bi'ih")
    }
  }

  @Test("A single match of several beginnings is offered, not guessed", arguments: Venue.allCases)
  func offered(venue: Venue) throws {
    try venue.play { stage in
      try stage.type("! @pamb kir")
      try stage.see("│  Pambakal Desa Kiram")
      try stage.press(.tab)
      try stage.see("penanggung jawab Pambakal Desa Kiram")
    }
  }

  @Test("Alt-T makes an unknown name a guest; undo takes the guest back", arguments: Venue.allCases)
  func guest(venue: Venue) throws {
    try venue.play { stage in
      try stage.type("! @Nama Satu kirim data balita")
      try stage.see("nama belum terdaftar: Nama Satu")
      try stage.see("Alt-T tambah tamu")
      try stage.press(.alt("t"))
      try stage.see("[tambah tamu]")
      try stage.type("Kader Posyandu")
      try stage.press(.tab)
      try stage.type("KPM")
      try stage.press(.enter)
      try stage.see("tamu Nama Satu")
      try stage.missing("[tambah tamu]")
      try stage.see("! @Nama Satu kirim data balita")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: tamu Nama Satu")
      try stage.see("! @Nama Satu kirim data balita")
      try stage.press(.control("y"))
      try stage.see("Dilakukan lagi: tamu Nama Satu")
      try stage.press(.enter)
      try stage.see("K-1 · Nama Satu · belum ada batas waktu")
    }
  }

  @Test("The village in force holds until it is ended; undo takes it back", arguments: Venue.allCases)
  func village(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("/desa kiram")
      try stage.see("Usulan Desa Kiram (0)")
      try stage.enter("$ PMT lokal #spesifik Rp36,7jt")
      try stage.see("U-1 USULAN  Desa Kiram · spesifik · Rp36.700.000")
      try stage.see("Usulan Desa Kiram (1)")
      try stage.enter("$ desa:Lihung jamban sehat")
      try stage.see("U-2 USULAN  Desa Lihung")
      try stage.see("Usulan Desa Kiram (1)")
      try stage.enter("/desa bi'ih")
      try stage.see("Usulan Desa Bi'ih (0)")
      try stage.press(.control("z"))
      try stage.see("Usulan Desa Kiram (1)")
      try stage.enter("/desa")
      try stage.missing("Usulan Desa")
    }
  }

  @Test("The village in force is there again after the power went")
  func villageAfterPowerCut() throws {
    let hall = try Hall()
    let session = try hall.open()
    try session.waitUntil(contains: "09.00 WITA")
    try session.type("/desa kiram\n")
    try session.waitUntil(contains: "Usulan Desa Kiram (0)")
    // Stored with the step that follows, in one stroke.
    try session.type("$ PMT lokal\n")
    try session.waitUntil(contains: "Usulan Desa Kiram (1)")
    try session.waitUntil(contains: "● tersimpan")
    session.terminate(SIGKILL)
    _ = try session.waitForExit()
    let again = try hall.open()
    try again.waitUntil(contains: "Usulan Desa Kiram (1)")
    try again.type("$ jamban sehat\n")
    try again.waitUntil(contains: "U-2 USULAN  Desa Kiram")
  }

  @Test("A list of lines has its village in force from the line on")
  func recorded() throws {
    let hall = try Hall()
    let lines = "/desa Kiram\n$ PMT lokal\n/desa\n$ jamban sehat\n/desa Kirma\n"
    let run = try hall.run("catat", hall.file, input: lines)
    #expect(run.status == 65)
    #expect(run.output.contains("1\tok\t-\tPERINTAH /desa · usulan berikutnya: Desa Kiram"))
    #expect(run.errors.contains("-:5: Desa “Kirma” tidak ada. Maksudnya Kiram?"))
    let file = try SessionFile(opening: hall.file)
    defer { file.close() }
    let villages: [String?] = file.history.session.entries.map { entry in
      if case .proposal(let proposal) = entry.body.matter { proposal.village?.rawValue } else { nil }
    }
    #expect(villages == ["kiram", nil])
  }
}
