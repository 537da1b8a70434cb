import Capture
import Facilitator
import Meeting
import Rosters
import TerminalUI
import TestKit
import Testing

/// A state of the program that looks different from all others, and how one comes there from the live screen.
struct Scene: Sendable, CustomTestStringConvertible {
  /// What of the window it takes, which decides what must be in sight besides.
  enum Kind {
    /// The live screen, with the line and the hints below.
    case live
    /// A box in the middle, over the live screen.
    case box
    /// All but the title row, where it is said whether everything is saved.
    case cover
    /// What a hall may read, which is nothing where it is dark.
    case hall, dark
    /// What stands there before a meeting is open.
    case start
    /// The board of a second terminal.
    case board
  }

  /// The name of its golden too.
  let name: String
  let kind: Kind
  private let stage: @Sendable (StagedMeeting.Names) throws -> View

  /// The screen in a window of a size; sizes come one after the other, as they do when a window is pulled at.
  typealias View = (Size) -> Frame

  private init(_ name: String, _ kind: Kind, stage: @escaping @Sendable (StagedMeeting.Names) throws -> View) {
    (self.name, self.kind, self.stage) = (name, kind, stage)
  }

  private init(_ name: String, _ kind: Kind, _ reach: @escaping @Sendable (AppDriver) -> Void) {
    self.init(name, kind) { names in
      let driver = try StagedMeeting(names: names).driver()
      reach(driver)
      return { size in
        driver.resize(columns: size.columns, rows: size.rows)
        return driver.frame
      }
    }
  }

  private init(_ name: String, _ kind: Kind, keys: Key...) {
    self.init(name, kind) { (driver: AppDriver) in
      for key in keys { driver.press(key) }
    }
  }

  var testDescription: String { name }

  /// The screen in this state, of a meeting with such names.
  func view(_ names: StagedMeeting.Names) throws -> View { try stage(names) }

  static let all: [Scene] = live + boxes + covers + others

  private static let others = [
    Scene("tayang", .hall, keys: .function(12)),
    Scene("tayang-gelap", .dark) { (driver: AppDriver) in driver.enter("/tayang gelap") },
    Scene("mulai", .start) { try start($0, keys: []) },
    Scene("mulai-baru", .start) { try start($0, keys: [.down, .down, .enter]) },
    Scene("mulai-lanjutan", .start) { try start($0, keys: [.down, .down, .down, .enter]) },
    Scene("mulai-menu", .start) { try start($0, keys: [.function(9)]) },
    Scene("belajar", .live) { names in
      let history = try StagedMeeting(names: names).driver().file
      let driver = AppDriver(history, hour: 9, minute: 45, seed: 2, isPractice: true)
      return { size in
        driver.resize(columns: size.columns, rows: size.rows)
        return driver.frame
      }
    },
    Scene("papan", .board) { names in
      let driver = try StagedMeeting(names: names).driver()
      let board = Board(words: Indonesian(), history: driver.file, source: .real, laptop: driver.laptop)
      return { board.view($0) }
    },
  ]

  private static func start(_ names: StagedMeeting.Names, keys: [Key]) throws -> View {
    let title = try StagedMeeting(names: names).driver().file.session.details.title ?? ""
    let recents = ["pagi", "sore"].map { name in
      RecentMeeting(
        path: "/rapat/\(names == .plain ? name : title + name).rembuk", title: title, date: MeetingFixture.date,
        status: .closed)
    }
    var app = App(
      words: Indonesian(), start: StartScreen(recents: recents, templates: ["pra-musrenbang-stunting"]),
      random: SeededGenerator(), themes: AppDriver.themes)
    _ = app.update(.openFailed("Berkas rapat \(title) rusak."))
    for key in keys { _ = app.update(.event(.key(key))) }
    return { size in
      _ = app.update(.event(.resize(size)))
      return app.view(size)
    }
  }

  private static let live = [
    Scene("rapat", .live, keys: .escape),
    Scene("rapat-agenda", .live, keys: .tab),
    Scene("rapat-catatan", .live, keys: .tab, .tab, .up),
    Scene("rapat-peserta", .live, keys: .tab, .tab, .tab),
    Scene("rapat-perhatian", .live, keys: .alt("r"), .down),
    Scene("rapat-baris", .live) { (driver: AppDriver) in
      driver.type("! @KPM Desa Kiram, @Emma dan @Pambakal data balita diserahkan >Jumat depan #gizi #posyandu")
    },
    Scene("rapat-calon", .live) { (driver: AppDriver) in driver.type("! @Pambakal") },
    Scene("rapat-perintah", .live) { (driver: AppDriver) in driver.type("/") },
    Scene("rapat-pesan", .live) { (driver: AppDriver) in driver.enter("/acara 99") },
    Scene("rapat-tercatat", .live) { (driver: AppDriver) in
      driver.enter("catatan tentang air bersih di seluruh dusun dan sekolah")
    },
    Scene("rapat-desa", .live) { (driver: AppDriver) in driver.enter("/desa Kiram") },
    Scene("rapat-menyimpan", .live) { (driver: AppDriver) in
      driver.disk = .waits
      driver.enter("baris yang masih disimpan")
    },
    Scene("rapat-tak-dipahami", .live) { (driver: AppDriver) in driver.type("! @Emma laporan >31 Februari 2026") },
    Scene("rapat-dikembalikan", .live) { (driver: AppDriver) in
      driver.disk = .fails("Disk penuh: kosongkan ruang, lalu tekan Enter untuk mencoba lagi.")
      driver.enter("baris yang tidak dapat disimpan")
    },
  ]

  private static let boxes = [
    Scene("menu", .box, keys: .function(9)),
    Scene("menu-saring", .box) { (driver: AppDriver) in
      driver.press(.function(9))
      driver.type("ce")
    },
    Scene("bantuan", .box, keys: .function(1)),
    Scene("hadir", .box, keys: .function(2)),
    Scene("hadir-unsur", .box, keys: .function(2), .backTab),
    Scene("hadir-izin", .box, keys: .function(2), .alt("i")),
    Scene("hadir-mewakili", .box, keys: .function(2), .down, .alt("w")),
    Scene("tamu", .box, keys: .alt("t")),
    Scene("impor-daftar", .box) { (driver: AppDriver) in
      let table = try? TableReader.read(pasted: "Jabatan\tUnsur\nKasi Pemerintahan\tPerangkat kecamatan")
      driver.lists = table.map { ["/media/usb/undangan.csv": $0] } ?? [:]
      driver.press(.function(2), .alt("r"))
    },
    Scene("agenda", .box, keys: .function(6)),
    Scene("bicara", .box, keys: .alt("b")),
    Scene("cari", .box) { (driver: AppDriver) in
      driver.press(.control("f"))
      driver.type("kiram")
    },
    Scene("riwayat", .box) { (driver: AppDriver) in driver.enter("/riwayat") },
    Scene("jam", .box) { (driver: AppDriver) in driver.enter("/jam") },
    Scene("tampilan", .box) { (driver: AppDriver) in driver.enter("/tampilan") },
    Scene("tindak-lanjut", .box, keys: .alt("l")),
    Scene("bentuk", .box, keys: .control("o")),
    Scene("tutup", .box, keys: .function(10)),
    Scene("tutup-isian", .box, keys: .function(10), .enter),
    Scene("tutup-naskah", .box, keys: .function(10), .enter, .function(10)),
    Scene("naskah-jadi", .box, keys: .function(10), .enter, .function(10), .enter),
    Scene("keluar", .box, keys: .control("q")),
    Scene("tempel", .box) { (driver: AppDriver) in driver.paste("satu\ndua\ntiga") },
    Scene("rapikan", .box) { (driver: AppDriver) in
      driver.enter("warga yg hadir krn diundang dgn surat")
      driver.enter("/rapikan")
    },
    Scene("printer", .box) { (driver: AppDriver) in
      driver.printers = [Printer(name: "Kantor", isUsual: true), Printer(name: "Aula", isUsual: false)]
      driver.press(.control("p"))
    },
    Scene("skor", .box, keys: .function(5), .down, .alt("k")),
    Scene("simpan-ke-tempat-lain", .box) { (driver: AppDriver) in
      driver.press(.function(9))
      driver.type("tempat lain")
      driver.press(.enter)
    },
  ]

  private static let covers = [
    Scene("komitmen", .cover, keys: .function(4)),
    Scene("komitmen-tanggal", .cover, keys: .function(4), .tab),
    Scene("komitmen-jadwal", .cover, keys: .function(4), .down, .alt("j")),
    Scene("usulan", .cover, keys: .function(5)),
    Scene("usulan-peringkat", .cover, keys: .function(5), .backTab, .backTab),
    Scene("usulan-sipd", .cover, keys: .function(5), .backTab),
    Scene("usulan-kisi", .cover, keys: .function(5), .alt("e")),
    Scene("pratinjau", .cover) { (driver: AppDriver) in
      driver.preview = Preview(
        pages: [Preview.Page(paper: "Notula", number: 1, count: 1, rows: ["NOTULA", "Hari/tanggal : Rabu", "漢字"])],
        isOfPDF: true)
      driver.press(.function(7))
    },
    Scene("bacakan", .cover, keys: .function(8)),
  ]
}
