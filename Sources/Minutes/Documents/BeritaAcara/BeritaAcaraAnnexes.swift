import Meeting

/// What is annexed to the berita acara, each on pages of its own, headed by what it belongs to and signed by the chair.
extension BeritaAcara {
  static func annexes(_ record: Record, _ lists: ProposalLists) -> [Document.Part] {
    record.session.wording.papers.agreement.annexes.enumerated().map { index, annex in
      let (orientation, blocks) = content(of: annex, record, lists)
      return Document.Part(
        orientation,
        blocks: [head((index + 1).roman, of: record.session)] + blocks + [chairSignature(of: record.session)])
    }
  }

  private static func head(_ numeral: String, of session: Session) -> Document.Block {
    .fields([
      Document.Field("LAMPIRAN \(numeral)", [title(of: session).joined(separator: " ")]),
      Document.Field("NOMOR", [session.details.letterNumber ?? Session.dots]),
      Document.Field("TANGGAL", [session.details.date?.plainDate.uppercased() ?? Session.dots]),
    ])
  }

  private static func content(
    of annex: AgreementWording.Annex, _ record: Record, _ lists: ProposalLists
  ) -> (Document.Part.Orientation, [Document.Block]) {
    let session = record.session
    switch annex {
    case .attendance:
      var list = DaftarHadir.attended(session)
      list.isNumbered = true
      return (.portrait, [.title(["DAFTAR HADIR PESERTA"]), .fields(session.identity), .table(list)])
    case .priorities:
      return (
        .landscape,
        [
          .title(["DAFTAR URUTAN KEGIATAN PRIORITAS MENURUT PERANGKAT DAERAH", "TAHUN \(planYear(of: session))"]),
          .heading(level: 2, number: "A.", text: "Kegiatan prioritas"), priorities(lists.agreed, lists),
          .heading(level: 2, number: "B.", text: "Usulan cadangan"), priorities(lists.reserves, lists),
        ]
      )
    case .notAgreed:
      let rows = lists.notAgreed + lists.undecided
      return (
        .portrait,
        [
          .title(["DAFTAR KEGIATAN YANG BELUM DISEPAKATI", "TAHUN \(planYear(of: session))"]),
          rows.isEmpty ? Document.nothing : notAgreed(rows, lists),
        ]
      )
    case .delegates: return (.portrait, [.title(["DAFTAR DELEGASI"]), .fields(session.identity), delegates])
    }
  }

  private static func planYear(of session: Session) -> String {
    session.details.planYear.map { "\($0)" } ?? Session.dots
  }
}

// MARK: - Tables

extension BeritaAcara {
  /// By the office that is responsible, and in each by rank. The columns that belong to the plan of the region are left to be filled in.
  private static func priorities(_ rows: [Record.Proposed], _ lists: ProposalLists) -> Document.Block {
    guard !rows.isEmpty else { return Document.nothing }
    var body: [Document.Row] = []
    var number = 0
    for part in ProposalLists.byOffice(rows) {
      body.append(.heading(part.name ?? "Perangkat daerah belum ditentukan"))
      for row in part.rows {
        number += 1
        body.append([
          "\(number)", Session.dots, Session.dots, Session.dots, lists.session.activity(row),
          row.proposal.beneficiaries.map(Sentence.capitalised) ?? Session.dots, lists.session.place(of: row.proposal),
          row.proposal.volume ?? Session.dots, row.proposal.cost?.figure ?? Session.dots,
          row.proposal.office ?? Session.dots,
        ])
      }
    }
    return .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Prioritas Daerah", share: 1.2),
          Document.Column("Sasaran Daerah", share: 1.2), Document.Column("Program", share: 1.2),
          Document.Column("Kegiatan Prioritas", share: 2.6), Document.Column("Sasaran Kegiatan", share: 1.3),
          Document.Column("Lokasi (\(lists.session.villageColumn))", share: 1.5), Document.Column("Volume", share: 1.2),
          Document.Column("Pagu (Rp)", share: 1.9, alignment: .right),
          Document.Column("Perangkat Daerah Penanggung Jawab", share: 1.6),
        ], rows: body,
        total: ProposalCosts(of: rows).sum.map { ["", "", "", "", "Jumlah", "", "", "", $0.figure, ""] },
        isNumbered: true))
  }

  private static func notAgreed(_ rows: [Record.Proposed], _ lists: ProposalLists) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
          Document.Column("Lokasi (\(lists.session.villageColumn))", share: 1.7), Document.Column("Volume", share: 1.4),
          Document.Column("Alasan", share: 2.8),
        ],
        rows: rows.enumerated().map { index, row in
          [
            "\(index + 1)", lists.session.activity(row), lists.session.place(of: row.proposal),
            row.proposal.volume ?? Session.dots, lists.reason(of: row),
          ]
        }, isNumbered: true))
  }

  /// Rows to be filled in by hand: nobody notes in the meeting whom it sends on.
  private static var delegates: Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Nama", share: 2.5),
          Document.Column("Lembaga/Instansi", share: 2), Document.Column("Alamat & No. Telp.", share: 2),
          Document.Column("Tanda Tangan", share: 2, alignment: .staggered),
        ],
        rows: (1...5).map { ["\($0)", Session.dots, Session.dots, Session.dots, "\($0). \(Session.dots)"] },
        isNumbered: true, rowHeight: 10))
  }
}

extension Session {
  /// "Desa/Kelurahan" where villages are called so, else the template's own word.
  var villageColumn: String { wording.village == "Desa" ? "Desa/Kelurahan" : wording.village }
}
