/// One line of what was said in a chat, made fit for the record.
enum ChatText {
  /// The words without the marks of the chat program; nil for a line that only the program wrote: a file that the log leaves
  /// out, a message that was deleted.
  static func read(_ line: String) -> String? {
    // WhatsApp begins its own words with a mark of direction.
    guard line.first != "\u{200E}" else { return nil }
    var text = naming(line)
    for marker in ["<This message was edited>", "<Pesan ini diedit>"] {
      if let place = text.range(of: marker) { text.removeSubrange(place) }
    }
    // What a control character hides must not come out as a sign where the line is read.
    text = TypedLine.safe(String(text.filter { !$0.isDirectionMark }))
    return text.isEmpty || isPrograms(text.lowercased()) ? nil : text
  }

  /// Those who are mentioned by number become somebody present, and a name between the marks that set it off gets quotes.
  private static func naming(_ line: String) -> String {
    let characters = Array(line)
    var text = ""
    var position = 0
    while position < characters.count {
      guard characters[position] == "@", position + 1 < characters.count else {
        text.append(characters[position])
        position += 1
        continue
      }
      if characters[position + 1] == "\u{2068}", let end = characters[position...].firstIndex(of: "\u{2069}") {
        let name = ChatSender(String(characters[(position + 2)..<end]))
        text += ChatSender.isNumber(name.name) ? "peserta" : name.mark == DefaultSpeaker.nobody ? name.name : name.mark
        position = end + 1
        continue
      }
      let digits = characters[(position + 1)...].prefix(while: \.isNumber)
      if digits.count >= 7 {
        text += "peserta"
        position += 1 + digits.count
      } else {
        text.append("@")
        position += 1
      }
    }
    return text
  }

  private static let whole: Set<String> = [
    "<media omitted>", "<media tidak disertakan>", "media tidak disertakan", "this message was deleted",
    "you deleted this message", "pesan ini telah dihapus", "pesan ini dihapus", "anda telah menghapus pesan ini",
    "anda menghapus pesan ini", "waiting for this message", "menunggu pesan ini", "missed voice call",
    "missed video call", "panggilan suara tak terjawab", "panggilan video tak terjawab", "null",
  ]

  private static let files: [String] = [
    "image", "video", "audio", "sticker", "gif", "document", "contact card", "gambar", "foto", "stiker", "dokumen",
    "kartu kontak",
  ]

  private static func isPrograms(_ text: String) -> Bool {
    if whole.contains(text.punctuationSplit.word) || whole.contains(text) { return true }
    if text.hasSuffix("(file attached)") || text.hasSuffix("(file terlampir)") { return true }
    if text.hasPrefix("<attached:") || text.hasPrefix("<terlampir:") { return true }
    return files.contains { text == "\($0) omitted" || text == "\($0) tidak disertakan" }
  }
}

extension String {
  /// Where `part` stands for the first time; nil where it does not.
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
