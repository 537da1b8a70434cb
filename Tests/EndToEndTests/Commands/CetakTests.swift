import Foundation
import Testing

@Suite struct CetakTests {
  @Test func `without a print service it is told plainly, with the path of the PDF, which is there`() throws {
    let program = try Program().meeting()
    program.environment["PATH"] = program.folder
    let result = try program.run("cetak", "rapat.rembuk", "--rangkap", "2")
    #expect(result.status == 69)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.contains("program lp (CUPS) tidak ada") && result.errors.contains("2026-01-21-rapat-uji-notula.pdf")
    )
    #expect(try program.contents.contains("2026-01-21-rapat-uji-notula.pdf"))
    #expect(try program.run("cetak", "--daftar-printer").lines == [])
  }

  @Test(arguments: [
    (["cetak"], "Sebutkan berkas rapatnya: rembuk cetak BERKAS"),
    (["cetak", "rapat.rembuk", "--rangkap", "0"], "jumlah rangkap 1 sampai 99"),
    (["cetak", "rapat.rembuk", "--dokumen", "tiada"], "tiada"),
  ])
  func `what cannot be meant is refused before anything is written`(arguments: [String], reason: String) throws {
    let program = try Program().meeting()
    let result = try program.run(Program.executable, arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(try program.contents == ["rapat.rembuk"])
  }

  @Test(.enabled(if: PrintHall.isInstalled, "needs cups and printer-driver-cups-pdf, and root"))
  func
    `a real print service prints the paper, says what became of the job, and holds it at a printer that stands still`()
    throws
  {
    let hall = try PrintHall()
    let program = try Program().meeting()
    // The printer names its file after the meeting; another run must not find it.
    let title = "Uji Cetak \(UUID().uuidString)"
    program.environment["CUPS_SERVER"] = hall.socket
    #expect(try program.run("catat", "rapat.rembuk", input: "/rapat judul \(title)\nposyandu berjalan\n").status == 0)
    #expect(try program.run("cetak", "--daftar-printer").lines == ["Aula", "PDF\tbaku"])

    let printed = try program.run("cetak", "rapat.rembuk", "--dokumen", "notula", "--rangkap", "2")
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(printed.lines == ["PDF-1\tselesai"])
    #expect(printed.errors == "Naskah dikirim ke pencetak PDF (tugas PDF-1), selesai.\n")
    let slug = title.lowercased().replacing(" ", with: "-")
    let paper = try #require(try hall.takePaper(named: slug))
    // That printer draws the letters: the pages are counted, and looked at whether something stands on them.
    let pages = { (path: String) in
      try program.run("/usr/bin/pdfinfo", [path]).lines.first { $0.hasPrefix("Pages:") }
    }
    #expect(try pages(paper) != nil && pages(paper) == pages("2026-01-21-\(slug)-notula.pdf"))
    _ = try program.run("/usr/bin/pdftoppm", ["-r", "40", "-gray", "-singlefile", paper, "halaman"])
    let picture = try Data(contentsOf: URL(fileURLWithPath: program.path("halaman.pgm")))
    #expect(picture.dropFirst(20).count { $0 < 128 } > 300)

    let unknown = try program.run("cetak", "rapat.rembuk", "--dokumen", "notula", "--printer", "HP")
    #expect(unknown.status == 64)
    #expect(unknown.errors == "rembuk: Pencetak HP tidak ada. Yang ada: Aula, PDF\n")

    try hall.run("/usr/sbin/cupsdisable", ["-r", "kertas habis", "Aula"])
    #expect(try program.run("cetak", "--daftar-printer").lines == ["Aula\t\tberhenti", "PDF\tbaku"])
    let held = try program.run("cetak", "rapat.rembuk", "--dokumen", "notula", "--printer", "Aula")
    #expect(held.status == 0)
    #expect(held.lines == ["Aula-2\tberhenti"])
    #expect(held.errors.contains("berhenti: kertas habis."))

    try hall.run("/usr/sbin/cupsreject", ["Aula"])
    let refused = try program.run("cetak", "rapat.rembuk", "--dokumen", "notula", "--printer", "Aula")
    #expect(refused.status == 74)
    #expect(refused.errors.contains("Aula") && refused.errors.contains("PDF-nya di"))
  }
}
