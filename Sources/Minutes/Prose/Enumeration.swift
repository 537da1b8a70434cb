import Meeting

/// How a sentence lists and counts things.
enum Enumeration {
  /// "a", "a dan b", "a, b, dan c"; empty for nothing.
  static func joined(_ words: [String]) -> String {
    switch words.count {
    case 0: ""
    case 1: words[0]
    case 2: "\(words[0]) dan \(words[1])"
    default: words.dropLast().joined(separator: ", ") + ", dan \(words[words.count - 1])"
    }
  }

  /// A count before a noun, as spelling has it in running text: "dua puluh masukan", but "121 masukan" where words would be three.
  static func counted(_ count: Int, _ noun: String) -> String {
    let words = count.inWords
    return "\(words.split(separator: " ").count <= 2 ? words : count.grouped) \(noun)"
  }

  /// "a." … "z.", "aa." …: the marker of the item `number`, which counts from 1.
  static func letter(_ number: Int) -> String {
    var number = number
    var letters = ""
    while number > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26)))) + letters
      number = (number - 1) / 26
    }
    return letters + "."
  }
}

extension Document.Block {
  /// Sentences as a list: "1." …
  static func numbered(_ sentences: [String]) -> Document.Block {
    .list(sentences.enumerated().map { Document.Item(marker: "\($0 + 1).", runs: [Document.Run($1)]) })
  }

  /// Running text in one weight.
  static func plain(_ text: String) -> Document.Block { .paragraph([Document.Run(text)]) }
}
