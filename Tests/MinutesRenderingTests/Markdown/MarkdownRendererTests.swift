import Minutes
import MinutesRendering
import Testing

@Suite struct MarkdownRendererTests {
  private func markdown(_ blocks: Document.Block...) throws -> String {
    String(decoding: try render(Document(name: "t", title: "t", blocks: blocks), as: .md), as: UTF8.self)
  }

  @Test func theSampleReadsLikeThePaper() throws {
    let text = String(decoding: try render(sampleDocument, as: .md), as: UTF8.self)
    #expect(
      text == #"""
        > **KONSEP**

        PEMERINTAH KABUPATEN BANJAR\
        **KECAMATAN KARANG INTAN**\
        Jalan ………, Karang Intan, Kabupaten Banjar\
        Telepon ……… Pos-el ………

        ---

        # NOTULA

        - **Rapat**: Rapat Pra Musrenbang Tematik Stunting Tahun 2026
        - **Hari/Tanggal**: Rabu, 21 Januari 2026
        - **Waktu**: pukul 09.00 s.d. 11.31 WITA
        - **Pimpinan Rapat**: Ketua: Hj. Emma Susanty\
          Notulis: ………

        ## I. PEMBAHASAN

        ### 1. Target penurunan stunting

        **Hj. Emma Susanty** (Sekretaris Kecamatan) menyampaikan bahwa target prevalensi *stunting* Kabupaten Banjar adalah 18,8 persen, sebagaimana disampaikan dalam rapat.

        1. Desa menyampaikan usulan intervensi spesifik dan sensitif.
           - a. Usulan disertai volume dan lokasi.
        2. Kader mendampingi ibu hamil dan balita.

        ## II. KOMITMEN DAN TINDAK LANJUT

        | No | Kegiatan | Pagu (Rp) |
        | :-: | --- | --: |
        | 1 | Pendampingan ibu hamil dan balita di seluruh desa | 36.700.000,00 |
        | 2 | Kelas gizi | 4.000.000,00 |
        |  | **Jumlah** | **40.700.000,00** |

        Demikian notula ini dibuat untuk digunakan sebagaimana mestinya.

        Karang Intan, 21 Januari 2026

        Mengetahui,\
        Pimpinan Rapat,

        **Hj. Emma Susanty**\
        NIP ………

        Notulis,

        **………………………**

        """#)
  }

  @Test func twoListsStayTwo() throws {
    let list = Document.Block.list([.init(marker: "1.", runs: [.init("x")])])
    #expect(try markdown(list, list) == "1. x\n\n<!-- -->\n\n1. x\n")
  }
}
