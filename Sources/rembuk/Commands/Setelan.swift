import ArgumentParser

/// `rembuk setelan`: the settings in force, and where each comes from.
struct Setelan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setelan", abstract: "Menampilkan setelan yang berlaku dan asalnya.",
    discussion: """
      Setelan dibaca dari setelan.toml di $XDG_CONFIG_HOME/rembuk (biasanya ~/.config/rembuk). Semua kuncinya boleh tidak \
      ada; yang keliru disebutkan barisnya lalu diabaikan:

        tampilan = "kertas"        nama tampilan, atau berkas .toml; yang dipilih di layar disimpan di sini
        bahasa = "id"              bahasa layar: id atau en
        sebagai = "Pencatat"       siapa yang mengetik; tersimpan pada setiap perubahan
        tetikus = true             false: tetikus dipakai terminal untuk menyalin teks
        ascii = false              true: garis dan tanda layar dengan huruf ASCII saja
        kursor = "biasa"           "besar": kursor yang mudah ditemukan, juga di dalam daftar
        bel = true                 false: terminal tidak berbunyi saat acara melewati waktunya
        linear = false             true: tanpa layar, satu baris untuk setiap hal (pembaca layar)

        [tombol]                   tombol lain untuk tindakan; semua namanya: rembuk tombol --toml
        usulan = "Alt-V"
        bantuan = ["F1", "Alt-H"]

      Pilihan di baris perintah mendahului setelan. Keluaran, dipisah tab: kunci, nilai, lalu bawaan atau BERKAS:BARIS.
      """)

  func run() throws {
    let environment = ProgramEnvironment()
    let file = SettingsFile(environment)
    let settings = try file.settings()
    let path = file.path ?? SettingsFile.name
    func show(_ key: String, _ value: String, _ origin: Settings.Origin) {
      let place =
        switch origin {
        case .program, .commandLine: "bawaan"
        case .file(let line): line.map { "\(path):\($0)" } ?? path
        }
      Console.result("\(key)\t\(value)\t\(place)")
    }
    show("tampilan", settings.theme.value, settings.theme.origin)
    show("bahasa", settings.language.value.rawValue, settings.language.origin)
    show("sebagai", settings.seat.value, settings.seat.origin)
    show("tetikus", "\(settings.mouse.value)", settings.mouse.origin)
    show("ascii", "\(settings.ascii.value)", settings.ascii.origin)
    show("kursor", settings.cursor.value.rawValue, settings.cursor.origin)
    show("bel", "\(settings.bell.value)", settings.bell.origin)
    show("linear", "\(settings.linear.value)", settings.linear.origin)
    for action in settings.keys.keys.changed {
      show(
        "\(KeySettings.section).\(action.identifier ?? "")",
        settings.keys.keys[action].map(\.name).joined(separator: " "), .file(line: settings.keys.line(of: action)))
    }
    for failure in settings.failures(in: path) { Console.note("rembuk: \(ErrorMessage(failure, .badData).sentence)") }
    if case .file = settings.theme.origin {
      do throws(ErrorMessage) {
        _ = try Shelf.theme(settings.theme.value, environment)
      } catch {
        Console.note("rembuk: \(error.sentence)")
      }
    }
  }
}
