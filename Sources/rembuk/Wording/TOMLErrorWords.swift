import Facilitator
import TOMLReading

/// How a mistake in a template or theme is told.
protocol TOMLErrorWords {
  /// What is wrong, without a full stop.
  func reason(_ reason: TOMLError.Reason) -> String
}

extension TOMLErrorWords {
  /// The line, the key and what is wrong there, without a full stop.
  func place(of error: TOMLError, in name: String) -> String {
    let place = error.line.map { "\(name):\($0)" } ?? name
    return "\(place): \(error.key.isEmpty ? "" : "\(error.key): ")\(reason(error.reason))"
  }
}

extension Indonesian: TOMLErrorWords {
  func reason(_ reason: TOMLError.Reason) -> String {
    switch reason {
    // The parser tells the rest in English; the line is told beside this.
    case .syntax: "bukan TOML yang benar"
    case .fileTooLarge(let limit): "berkasnya terlalu besar; paling banyak \(limit) bita"
    case .lineTooLong(let limit): "barisnya terlalu panjang; paling banyak \(limit) karakter"
    case .controlCharacter(let value): "ada karakter kendali U+\(hexadecimal(value)), yang tidak boleh dipakai"
    case .missing: "belum diisi"
    case .unknownKey(let known): "kunci ini tidak dikenal; yang dikenal: \(list(known))"
    case .wrongKind(let expected, let found): "harus \(word(expected)), bukan \(word(found))"
    case .empty: "masih kosong"
    case .textTooLong(let limit): "terlalu panjang; paling banyak \(limit) karakter"
    case .tooMany(let limit): "terlalu banyak; paling banyak \(limit)"
    case .outOfRange(let value, let range):
      "\(value) di luar batas \(range.lowerBound) sampai \(range.upperBound)"
    case .unknownWord(let word, let known): "“\(word)” tidak dikenal; pilihannya: \(list(known))"
    case .duplicate(let word): "“\(word)” sudah dipakai sebelumnya"
    case .unknownReference(let word): "“\(word)” tidak ada"
    case .malformed(let word): "bentuk “\(word)” tidak sesuai"
    case .fileMissing(let name): "berkas “\(name)” tidak ada di folder berkas ini"
    case .fileUnreadable(let name): "“\(name)” tidak dapat dibaca; periksa apakah itu berkas, dan izinnya"
    case .fileOutside(let name): "“\(name)” di luar folder berkas ini; salin ke folder itu, lalu tulis namanya saja"
    case .fileUnfit(let kinds): "berkasnya bukan \(kinds.joined(separator: " atau "))"
    case .fileDamaged: "gambarnya rusak atau terlalu besar, tidak dapat dicetak; simpan ulang dari program gambar"
    case .libraryMissing(let library): "\(library) tidak terpasang; pasang librsvg2-2, atau pakai PNG"
    }
  }

  private func word(_ kind: TOMLError.Kind) -> String {
    switch kind {
    case .text: "teks"
    case .number: "bilangan bulat"
    case .flag: "true atau false"
    case .list: "daftar"
    case .section: "bagian"
    case .other: "nilai lain"
    }
  }
}

extension English: TOMLErrorWords {
  func reason(_ reason: TOMLError.Reason) -> String {
    switch reason {
    case .syntax: "this is not proper TOML"
    case .fileTooLarge(let limit): "the file is too large; \(limit) bytes at most"
    case .lineTooLong(let limit): "the line is too long; \(limit) characters at most"
    case .controlCharacter(let value): "the control character U+\(hexadecimal(value)) may not be used"
    case .missing: "it is missing"
    case .unknownKey(let known): "this key is not known; known are: \(list(known))"
    case .wrongKind(let expected, let found): "it must be \(word(expected)), not \(word(found))"
    case .empty: "it is empty"
    case .textTooLong(let limit): "it is too long; \(limit) characters at most"
    case .tooMany(let limit): "there are too many; \(limit) at most"
    case .outOfRange(let value, let range):
      "\(value) is not within \(range.lowerBound) to \(range.upperBound)"
    case .unknownWord(let word, let known): "“\(word)” is not known; choose from: \(list(known))"
    case .duplicate(let word): "“\(word)” was used before"
    case .unknownReference(let word): "there is no “\(word)”"
    case .malformed(let word): "“\(word)” does not have the right form"
    case .fileMissing(let name): "there is no file “\(name)” in the folder of this file"
    case .fileUnreadable(let name): "“\(name)” cannot be read; check that it is a file, and its rights"
    case .fileOutside(let name): "“\(name)” is outside the folder of this file; copy it there and give its name alone"
    case .fileUnfit(let kinds): "the file is not \(kinds.joined(separator: " or "))"
    case .fileDamaged: "the picture is damaged or too large to print; save it again from a drawing program"
    case .libraryMissing(let library): "\(library) is not installed; install librsvg2-2, or use PNG"
    }
  }

  private func word(_ kind: TOMLError.Kind) -> String {
    switch kind {
    case .text: "a text"
    case .number: "a whole number"
    case .flag: "true or false"
    case .list: "a list"
    case .section: "a section"
    case .other: "another value"
    }
  }
}

private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

/// At least four hexadecimal digits.
private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
