/// Who wrote a message of a chat, as the chat program names it.
struct ChatSender: Hashable {
  /// As written, without the tilde before names that are in nobody's contacts.
  let name: String

  init(_ name: String) { self.name = String(name.drop { $0 == "~" || $0.isWhitespace }) }

  /// The mark that names the sender in a line; for the phone's owner, whose name the chat does not say, that of nobody.
  ///
  /// A phone number is nobody's name in minutes: such a sender is one of those present.
  var mark: String {
    if Self.isNumber(name) { return "@peserta" }
    if ["anda", "you"].contains(name.lowercased()) || name.isEmpty { return DefaultSpeaker.nobody }
    var quoted = ""
    for character in name {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return "@\"\(quoted)\""
  }

  /// Digits with what is written between them.
  static func isNumber(_ name: some StringProtocol) -> Bool {
    name.count(where: \.isNumber) >= 7 && name.allSatisfy { $0.isNumber || $0.isWhitespace || "+-().".contains($0) }
  }
}
