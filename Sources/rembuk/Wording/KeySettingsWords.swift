import Facilitator
import TerminalUI

/// How a line about keys that counts for nothing is told.
protocol KeySettingsWords {
  /// What is wrong with it, without a full stop.
  func fault(_ fault: KeySettings.Fault) -> String
}

extension KeySettingsWords {
  /// The line, the action and what is wrong there, without a full stop.
  func place(of mistake: KeySettings.Mistake, in name: String) -> String {
    let place = mistake.line.map { "\(name):\($0)" } ?? name
    return "\(place): \(KeySettings.section).\(mistake.name): \(fault(mistake.fault))"
  }
}

extension Indonesian: KeySettingsWords {
  func fault(_ fault: KeySettings.Fault) -> String {
    switch fault {
    case .unknownAction(let nearest):
      "tindakan ini tidak dikenal; \(nearest.map { "maksudnya \($0)?" } ?? "daftarnya: rembuk tombol --toml")"
    case .unknownKey(let word, let nearest):
      "tombol “\(word)” tidak dikenal; \(nearest.map { "maksudnya \($0)?" } ?? "contohnya: F1, Ctrl-G, Alt-5")"
    case .taken(let key, let other, let line):
      "\(key.name) sudah dipakai \(other)\(line.map { " di baris \($0)" } ?? "")"
    case .refused(.reserved(let key, let use)): "\(key.name) tidak dapat dipakai: \(reason(use))"
    // Told with its line above.
    case .refused(.taken(let key, _)): "\(key.name) sudah dipakai"
    case .refused(.usedInLists(let key)):
      "\(key.name) tidak dapat dipakai: daftar memakainya untuk baris yang dipilih, dan tindakan ini berlaku juga di sana"
    case .refused(.onlyWay(nil, let action)):
      "\(title(of: action)) harus punya tombol, supaya selalu dapat dicapai"
    case .refused(.onlyWay(let key?, let action)):
      "\(key.name) satu-satunya jalan ke \(title(of: action)); beri \(action.identifier ?? "") tombol lain dahulu"
    case .value(let reason): self.reason(reason)
    }
  }

  private func reason(_ use: ReservedKey) -> String {
    switch use {
    case .typing: "huruf dan tanda selalu untuk mengetik"
    case .moving: "baris ketik dan semua daftar memerlukannya"
    case .editing: "tombol ini menyunting isian"
    case .stopping: "tombol ini memberi tahu cara keluar dan menghentikan penulisan naskah"
    case .saving: "tombol ini memberi tahu bahwa semuanya tersimpan otomatis"
    case .sameAs(let key): "terminal tidak membedakannya dari \(key.name)"
    case .beginningOthers: "di terminal tombol lain juga berawalan begitu"
    case .unknownToTerminals: "terminal tidak mengirimkannya"
    }
  }
}

extension English: KeySettingsWords {
  func fault(_ fault: KeySettings.Fault) -> String {
    switch fault {
    case .unknownAction(let nearest):
      "this action is not known; \(nearest.map { "did you mean \($0)?" } ?? "rembuk tombol --toml lists them")"
    case .unknownKey(let word, let nearest):
      "no key is called “\(word)”; \(nearest.map { "did you mean \($0)?" } ?? "examples are F1, Ctrl-G, Alt-5")"
    case .taken(let key, let other, let line):
      "\(key.name) is already that of \(other)\(line.map { " on line \($0)" } ?? "")"
    case .refused(.reserved(let key, let use)): "\(key.name) cannot be used: \(reason(use))"
    case .refused(.taken(let key, _)): "\(key.name) is already used"
    case .refused(.usedInLists(let key)):
      "\(key.name) cannot be used: lists have it for the row that is chosen, and this action works there too"
    case .refused(.onlyWay(nil, let action)): "\(title(of: action)) needs a key, so that it is always within reach"
    case .refused(.onlyWay(let key?, let action)):
      "\(key.name) is the only way to \(title(of: action)); give \(action.identifier ?? "") another key first"
    case .value(let reason): self.reason(reason)
    }
  }

  private func reason(_ use: ReservedKey) -> String {
    switch use {
    case .typing: "letters and signs are always for typing"
    case .moving: "the line and every list need it"
    case .editing: "it edits what stands in a field"
    case .stopping: "it says how to leave, and stops the writing of papers"
    case .saving: "it says that everything is saved by itself"
    case .sameAs(let key): "terminals cannot tell it from \(key.name)"
    case .beginningOthers: "in terminals other keys begin like that"
    case .unknownToTerminals: "terminals do not send it"
    }
  }
}
