import Meeting

/// Makes a readable identifier of a name: "Bi'ih" gives `biih`, "Bidan Desa Mali Mali" gives `bidan-desa-mali-mali`.
///
/// ASCII letters and digits of the folded words, with hyphens between words; empty when the name has none of them.
func slug(_ name: String) -> String {
  NameKey.fold(name)
    .map { word in String(word.filter { $0.isASCII }) }
    .filter { !$0.isEmpty }
    .joined(separator: "-")
}

extension Identifier {
  /// The slug of `words`, or `fallback` where that is empty, with the first number from 2 on that makes it none of `taken`: "Doa"
  /// at both ends of an agenda gives `doa` and `doa-2`.
  init(_ words: String, else fallback: String, avoiding taken: some Sequence<Identifier>) {
    let readable = slug(words)
    let base = readable.isEmpty ? fallback : readable
    let taken = Set(taken)
    var id = Identifier(base)
    var number = 2
    while taken.contains(id) {
      id = Identifier("\(base)-\(number)")
      number += 1
    }
    self = id
  }
}
