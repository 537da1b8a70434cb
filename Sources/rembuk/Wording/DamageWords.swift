import Facilitator
import Meeting
import SessionFile

/// How damage in a session file is told.
enum DamageWords {
  /// What is wrong, without a full stop.
  static func finding(_ damage: Damage) -> String {
    switch damage {
    case .structure(let words): "susunan basis datanya rusak (\(words))"
    case .gap(let expected, let found): "perubahan ke-\(expected) hilang, sesudahnya ada ke-\(found)"
    case .hash(let sequence): "perubahan ke-\(sequence) tidak cocok dengan segelnya; isinya diubah di luar Rembuk"
    case .undecodable(let sequence): "perubahan ke-\(sequence) tidak dapat dibaca"
    case .columns(let sequence): "kolom perubahan ke-\(sequence) tidak sesuai dengan isinya"
    case .refused(let sequence, let refusal):
      "perubahan ke-\(sequence) tidak dapat diterapkan (\(Indonesian().refusal(refusal, in: Session())))"
    }
  }
}
