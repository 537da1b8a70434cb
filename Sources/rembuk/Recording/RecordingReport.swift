import Capture
import Facilitator
import Foundation
import Meeting

/// What `catat` prints for each line: results to standard output, reasons to standard error.
struct RecordingReport {
  /// The name of the input in reasons.
  let source: String
  /// Whether any line failed.
  private(set) var hasFailed = false

  init(source: String) { self.source = source }

  /// - Parameter line: its number in the input, from 1.
  mutating func add(_ result: Recorder.Result, line: Int) {
    if result.status == .failed { hasFailed = true }
    let number = result.number?.description ?? "-"
    Console.result("\(line)\t\(result.status.rawValue)\t\(number)\t\(result.reading)")
    for reason in result.reasons { Console.note("\(source):\(line): \(reason)") }
  }

  mutating func addInvalid(line: Int) {
    addFailed("Baris ini bukan teks UTF-8 dan tidak dicatat. Simpan ulang berkasnya sebagai UTF-8.", line: line)
  }

  mutating func addTooLong(line: Int) {
    let refusal = Refusal.lineTooLong(limit: CaptureContext.longestLine)
    addFailed(Indonesian().refusal(refusal, in: Session()), line: line)
  }

  private mutating func addFailed(_ reason: String, line: Int) {
    add(Recorder.Result(status: .failed, number: nil, reading: "", reasons: [reason]), line: line)
  }
}
