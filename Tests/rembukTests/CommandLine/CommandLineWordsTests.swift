import Testing

@testable import rembuk

@Suite struct CommandLineWordsTests {
  @Test(arguments: [
    ("USAGE: rembuk <subcommand>", "PEMAKAIAN: rembuk <perintah>"),
    ("Error: Unknown option '--jsn'. Did you mean '--json'?", "Galat: Pilihan --jsn tidak dikenal. Maksudnya --json?"),
    ("Error: Unknown option '-z'", "Galat: Pilihan -z tidak dikenal."),
    ("Error: Missing value for '--ke <dir>'", "Galat: Nilai untuk --ke <dir> belum diisi."),
    ("Error: 2 unexpected arguments: 'a', 'b'", "Galat: 2 argumen berlebih: 'a', 'b'"),
    (
      "Usage: rembuk\n  See 'rembuk catat --help' for more information.",
      "Pemakaian: rembuk\n  Bantuan: rembuk catat --bantuan"
    ),
    (
      "Error: The value 'xx' is invalid for '--bahasa <bahasa>'. Please provide one of 'id' and 'en'.",
      "Galat: Nilai xx tidak dapat dipakai untuk --bahasa <bahasa>. Pilihannya: 'id' atau 'en'."
    ),
    ("Usage: rembuk mulai [--bahasa <bahasa>]", "Pemakaian: rembuk [--bahasa <bahasa>]"),
    ("#!/bin/bash\n# OPTIONS: (default: x)", "#!/bin/bash\n# OPTIONS: (default: x)"), ("", ""),
  ])
  func `the parser's English is put into Indonesian`(english: String, indonesian: String) {
    #expect(CommandLineWords.indonesian(english) == indonesian)
  }
}
