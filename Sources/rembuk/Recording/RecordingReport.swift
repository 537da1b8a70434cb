import Foundation

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
    let reason = "Baris ini bukan teks UTF-8 dan tidak dicatat. Simpan ulang berkasnya sebagai UTF-8."
    add(Recorder.Result(status: .failed, number: nil, reading: "", reasons: [reason]), line: line)
  }
}
