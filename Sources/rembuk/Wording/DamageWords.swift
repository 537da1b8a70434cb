import Facilitator
import Meeting
import SessionFile

/// How damage in a session file is told.
protocol DamageWords {
  /// What is wrong, without a full stop.
  func finding(_ damage: Damage) -> String
}

extension Indonesian: DamageWords {
  func finding(_ damage: Damage) -> String {
    switch damage {
    case .structure(let words): "susunan basis datanya rusak (\(words))"
    case .gap(let expected, let found): "perubahan ke-\(expected) hilang, sesudahnya ada ke-\(found)"
    case .hash(let sequence): "perubahan ke-\(sequence) tidak cocok dengan segelnya; isinya diubah di luar Rembuk"
    case .undecodable(let sequence): "perubahan ke-\(sequence) tidak dapat dibaca"
    case .columns(let sequence): "kolom perubahan ke-\(sequence) tidak sesuai dengan isinya"
    case .refused(let sequence, let refusal):
      "perubahan ke-\(sequence) tidak dapat diterapkan (\(self.refusal(refusal, in: Session())))"
    }
  }
}

extension English: DamageWords {
  func finding(_ damage: Damage) -> String {
    switch damage {
    case .structure(let words): "its database is broken (\(words))"
    case .gap(let expected, let found): "change \(expected) is gone, and \(found) comes next"
    case .hash(let sequence): "change \(sequence) does not fit its seal; it was altered outside of Rembuk"
    case .undecodable(let sequence): "change \(sequence) cannot be read"
    case .columns(let sequence): "the columns of change \(sequence) are not what it says"
    case .refused(let sequence, let refusal):
      "change \(sequence) cannot be made (\(self.refusal(refusal, in: Session())))"
    }
  }
}
