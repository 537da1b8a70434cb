import Meeting

extension CaptureContext {
  /// The line that, typed now, records an entry that says `body`; nil where no line says just that.
  package func line(recording body: Entry.Body) -> String? {
    let line = EntryLine(body, in: self)
    return EntryLine.Shield.allCases.lazy.map { line.text($0) }.first { text in
      if case .entry(body, _) = read(text).outcome { true } else { false }
    }
  }
}
