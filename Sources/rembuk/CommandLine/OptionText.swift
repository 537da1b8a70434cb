import TOMLReading

/// A name or a title that an option gives.
enum OptionText {
  /// Characters: as much as a template may say in one place, so that a template can be made of the meeting.
  static let longest = TOMLSection.textLimit

  /// The text in one line, without what would steer a terminal.
  ///
  /// - Throws: a usage error where nothing is left, or more than `longest`.
  static func line(_ text: String, of option: String) throws(ErrorMessage) -> String {
    guard let line = text.oneLine else { throw ErrorMessage("Isi \(option) masih kosong.", .usage) }
    guard line.count <= longest else {
      throw ErrorMessage("Isi \(option) terlalu panjang; paling banyak \(longest) karakter.", .usage)
    }
    return line
  }
}
