import Minutes

/// A paper whose every text tries to break the format it is written in.
let hostileDocument: Document = {
  let text =
    "\u{1B}[31m\0a|b <script>alert(1)</script> *x* _y_ `z` [l](http://e) & &amp; \u{202E}kebalik\u{202C} \"q\" 'k'"
  let long = String(repeating: "panjang", count: 60)
  let prose = String(repeating: "kalimat yang diulang-ulang ", count: 190)
  let more = "👩‍👩‍👧‍👦 👍🏽 عبد الله محمد 一二三 e\u{301} \u{FEFF}\u{2028}\r\n\tx"
  let texts = [text, long, prose, more, ""]
  let columns = (0..<4).map { Document.Column(texts[$0], share: [1, 0, -3, .nan][$0], alignment: .right) }
  return Document(
    name: text, title: text, author: text, mark: text,
    letterhead: .init(government: text, office: long, address: [text, "", long]),
    blocks: [
      .title(texts), .fields(texts.map { .init($0, texts) } + [.init("kosong", [])]),
      .heading(level: 0, number: text, text: text), .heading(level: 9, number: "", text: ""),
      .heading(level: 1, number: long, text: long), .paragraph(texts.map { .init($0, bold: true, italic: true) }),
      .paragraph([]), .list(texts.map { .init(marker: $0, runs: [.init($0)], items: [.init(marker: long, runs: [])]) }),
      .list((1...40).reversed().reduce([]) { [.init(marker: "\($1).", runs: [.init("dalam \($1)")], items: $0)] }),
      .list([]), .fields([]), .title([]),
      .table(
        .init(
          columns: columns,
          rows: [.cells(texts), [], [text], .heading(text), .cells(Array(repeating: prose, count: 4))], total: [text])),
      .table(.init(columns: [], rows: [[text]])), .table(.init(columns: columns, rows: [])),
      .table(.init(columns: [.init("K", share: 1)], rows: [[String(repeating: prose, count: 8)]])),
      .table(
        .init(
          columns: [
            .init(text, share: 1, under: [text, long]), .init(long, share: -1, alignment: .staggered, under: [text]),
            .init("", share: 2, under: ["", "", text]),
          ], rows: [[text], .heading(long), [], .heading("")], isNumbered: true, rowHeight: -5)),
      .lines(texts, at: .left), .lines(texts, at: .centre), .lines(texts, at: .rightHalf), .lines([], at: .left),
      .frames(texts, height: 40), .frames([long], height: .nan), .frames([], height: 1e9), .cards([]),
      .cards([[.title(texts), .paragraph([.init(prose)])], [], [.list([.init(marker: text, runs: [.init(long)])])]]),
      .signatures(.init(placeAndDate: text, signers: [])),
      .signatures(
        .init(placeAndDate: long, signers: (1...13).map { .init(role: texts, name: "\($0) \(text)", details: texts) })),
    ])
}()
