/// Why a file that people edit was not taken: where, and what is wrong there.
package struct TOMLError: Error, Equatable, Sendable {
  /// What a value is, in the words of TOML.
  package enum Kind: String, Equatable, Sendable {
    case text, number, flag, list, section
    /// A date, a time or a number with a fraction: nothing that these files hold.
    case other
  }

  package enum Reason: Error, Equatable, Sendable {
    /// The text is no TOML; the words are the parser's own, in English.
    case syntax(String)
    /// The file has more bytes than `limit`.
    case fileTooLarge(limit: Int)
    /// A line has more bytes than `limit`.
    case lineTooLong(limit: Int)
    /// A character that steers a terminal or the direction of text, by its number in Unicode.
    case controlCharacter(UInt32)
    /// A key that must be there is not.
    case missing
    /// No such key is known here; `known` are those that are, in the order of their documentation.
    case unknownKey(known: [String])
    /// The value is of another kind than the key asks for.
    case wrongKind(expected: Kind, found: Kind)
    /// A text of blanks, or of nothing.
    case empty
    /// A text with more characters than `limit`.
    case textTooLong(limit: Int)
    /// A list with more elements than `limit`.
    case tooMany(limit: Int)
    /// A number outside what its key allows.
    case outOfRange(Int, ClosedRange<Int>)
    /// The text is none of the words that are known here.
    case unknownWord(String, known: [String])
    /// The same name or code was given before.
    case duplicate(String)
    /// Nothing with this code is in the file.
    case unknownReference(String)
    /// The text does not have the form that its key asks for.
    case malformed(String)
    /// The file of this name, which the text refers to, is not there.
    case fileMissing(String)
    /// It is there and cannot be read, or is no file.
    case fileUnreadable(String)
    /// It lies outside the folder of the file that refers to it.
    case fileOutside(String)
    /// It is none of these kinds.
    case fileUnfit(kinds: [String])
    /// It is of a known kind and cannot be drawn.
    case fileDamaged
    /// What draws its kind is not installed: a library's file name.
    case libraryMissing(String)
  }

  /// The way to the value, such as `acara[3].menit` (lists count from 1); empty when it is about the whole file.
  package let key: String
  /// From 1; nil when it is about the whole file.
  package let line: Int?
  package let reason: Reason

  package init(key: String, line: Int?, reason: Reason) {
    self.key = key
    self.line = line
    self.reason = reason
  }
}
