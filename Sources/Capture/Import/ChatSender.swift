/// Who wrote a message of a chat, as the chat program names it.
struct ChatSender: Hashable {
  /// As written, without the tilde before names that are in nobody's contacts.
  let name: String

  init(_ name: String) { self.name = String(name.drop { $0 == "~" || $0.isWhitespace }) }

  /// The mark that names the sender in a line; for the phone's owner, whose name the chat does not say, that of nobody.
  ///
  /// A phone number is nobody's name in minutes: such a sender is one of those present. In quotes, so that no word of the message
  /// joins the mark, and a name in the quotes that take it for a whole one: nobody looks over hundreds of lines for a wrong guess.
  var mark: String {
    if Self.isNumber(name) { return "@\"peserta\"" }
    if ["anda", "you"].contains(name.lowercased()) || name.isEmpty { return DefaultSpeaker.nobody }
    return "@" + EntryLine.exactly(name)
  }

  /// Digits with what is written between them; phones write hyphens of every kind.
  static func isNumber(_ name: some StringProtocol) -> Bool {
    name.count(where: \.isNumber) >= 7
      && name.allSatisfy { $0.isNumber || $0.isWhitespace || $0.isDash || "+().".contains($0) }
  }
}
