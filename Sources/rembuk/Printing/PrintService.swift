import Facilitator
import Foundation

/// The system's print service (CUPS), through its programs `lp` and `lpstat`.
struct PrintService: Sendable {
  var submitting = SystemProgram(name: "lp")
  var asking = SystemProgram(name: "lpstat")

  /// The printers it knows, in its order; empty where it knows none, is not installed or does not answer.
  func printers() -> [Printer] {
    guard let names = answer(["-e"]) else { return [] }
    let usual = answer(["-d"])?.first.flatMap { $0.split(separator: ": ").dropFirst().first.map(String.init) }
    return names.map { Printer(name: $0, isUsual: $0 == usual, stopped: stopped($0)) }
  }

  /// Gives the files at `paths` to a printer.
  ///
  /// - Returns: the job as it stands when it was taken.
  /// - Throws: that there is no such service or no such printer, or that it refused.
  func print(_ paths: [String], _ order: PrintOrder = PrintOrder()) throws(ErrorMessage) -> PrintJob {
    if let name = order.printer { try require(name) }
    let options = order.printer.map { ["-d", $0] } ?? []
    // "--" keeps a file whose name begins with a hyphen from being an option.
    guard let (status, answer) = submitting.run(options + ["-n", "\(order.copies)", "--"] + paths) else {
      throw ErrorMessage(.printerMissing(paths: paths), .noTerminal)
    }
    guard status == 0 else {
      throw ErrorMessage(.notPrinted(paths: paths, answer: Self.oneLine(answer)), .inputOutput)
    }
    // "request id is HP-12 (2 file(s))", which it says in English in the locale it is run in.
    let words = answer.split(whereSeparator: \.isWhitespace).map(String.init)
    let name = words.starts(with: ["request", "id", "is"]) && words.count > 3 ? words[3] : ""
    let printer = name.lastIndex(of: "-").map { String(name[..<$0]) } ?? order.printer
    return PrintJob(name: name, printer: printer, state: state(of: name, on: printer))
  }

  /// What has become of `job` by now; looked at up to `looks` times, a `pause` in milliseconds between two, until it is done or the
  /// printer stands still.
  func follow(_ job: PrintJob, looks: Int = 20, pause: UInt32 = 250) -> PrintJob {
    var job = job
    for _ in 0..<looks {
      switch job.state {
      case .waiting, .printing: break
      case .done, .held, nil: return job
      }
      usleep(pause * 1000)
      job.state = state(of: job.name, on: job.printer)
    }
    return job
  }

  private func require(_ name: String) throws(ErrorMessage) {
    let known = printers().map(\.name)
    // Where the service does not answer, `lp` says why.
    guard known.isEmpty || known.contains(name) else {
      throw ErrorMessage(.printerUnknown(name, known: known), .usage)
    }
  }

  private func state(of job: String, on printer: String?) -> PrintJob.State? {
    guard !job.isEmpty, let printer, let queue = answer(["-W", "not-completed", "-o", printer]) else { return nil }
    guard queue.contains(where: { $0.split(whereSeparator: \.isWhitespace).first.map(String.init) == job }) else {
      return .done
    }
    if let reason = stopped(printer) { return .held(reason: reason) }
    let isPrinting = answer(["-p", printer])?.first?.contains("now printing \(job).") ?? false
    return isPrinting ? .printing : .waiting
  }

  /// Why a printer stands still; nil where it does not, or nothing is known of it.
  private func stopped(_ printer: String) -> String? {
    guard let lines = answer(["-p", printer]), let first = lines.first else { return nil }
    // "printer HP disabled since … -", and the reason in the line below.
    guard first.split(separator: " ").dropFirst(2).first == "disabled" else { return nil }
    return lines.dropFirst().first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
  }

  /// The lines of what the service says to a question; nil where it says nothing of use.
  private func answer(_ arguments: [String]) -> [String]? {
    guard let (status, answer) = asking.run(arguments), status == 0 else { return nil }
    return answer.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// In one line and without the full stop, which the sentence around it has.
  private static func oneLine(_ answer: String) -> String {
    let line = answer.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
