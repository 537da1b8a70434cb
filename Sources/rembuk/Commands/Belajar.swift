import ArgumentParser

/// `rembuk belajar`: six steps to try on a practice meeting.
struct Belajar: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "belajar", abstract: "Belajar dalam enam langkah, dengan rapat contoh yang dihapus sesudahnya.",
    discussion: """
      Layarnya layar rapat yang sebenarnya; rapatnya salinan rapat contoh di folder sementara. Setiap langkah berlanjut bila sudah \
      dilakukan, dapat dilewati, dan dapat ditinggalkan dengan Esc. Berkas Anda tidak disentuh.
      """, aliases: ["learn"])

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let environment = ProgramEnvironment()
    let looks = try screen.looks(environment)
    let opening = MeetingOpening(environment: environment, words: looks.words, wanted: looks.settings.seat.value)
    try LiveRun(environment: environment, opening: opening, looks: looks).run(opening.open(.tour))
  }
}
