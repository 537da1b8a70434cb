import Meeting
import Testing

@testable import Minutes

@Suite struct OfficePaperTests {
  private func paper(_ session: Session, code: String? = "0123456789ab") -> Document {
    Document("rtl", called: "Rencana", of: session, parts: [.init(blocks: [])], verificationCode: code)
  }

  @Test func whatItIsWorthStandsOnEveryPage() throws {
    let closed: [Change] = [.close(at: nil, signatories: [])]
    let draft = paper(try Fixture.session(closed))
    #expect(draft.mark == "KONSEP" && draft.verificationCode == nil)
    let sealed = paper(try Fixture.session(closed + [.legalise]))
    #expect(sealed.mark == nil && sealed.verificationCode == "0123456789ab")
    var setup = Fixture.setup
    setup.isSample = true
    #expect(paper(try Fixture.session(setup: setup)).mark == "CONTOH – BUKAN DOKUMEN RESMI")
  }

  @Test(arguments: [(PaperWording.Sheet.f4, Document.Paper.f4), (.a4, .a4), (.folio, .folio)])
  func theSheetIsTheTemplates(sheet: PaperWording.Sheet, paper: Document.Paper) throws {
    var setup = Fixture.setup
    setup.wording.papers.sheet = sheet
    #expect(self.paper(try Fixture.session(setup: setup)).paper == paper)
  }

  @Test func anAddressThatIsNotKnownIsDotsAndTheLogoStays() throws {
    #expect(paper(try Fixture.session()).letterhead == nil)
    var setup = Fixture.setup
    let logo = Logo(bytes: Array("<svg viewBox='0 0 1 1'></svg>".utf8))
    setup.details.letterhead = Letterhead(government: "PEMERINTAH", office: "KECAMATAN", logo: logo)
    let letterhead = try #require(paper(try Fixture.session(setup: setup)).letterhead)
    #expect(
      letterhead.address == ["Alamat ……… Telepon ……… Laman ……… Pos-el ………"] && letterhead.logo == logo && logo != nil)
  }

  @Test func theAuthorIsWhoCalledTheMeetingOrElseWhoWroteIt() throws {
    #expect(paper(try Fixture.session()).author == "")
    #expect(paper(try Fixture.session([.set(.noteTaker(.person("eka")))])).author == "Eka Yusnitawati")
    let both = try Fixture.session([.set(.noteTaker(.person("eka"))), .set(.organiser("Seksi"))])
    #expect(paper(both).author == "Seksi")
    #expect(paper(both).title == "Rencana Rapat Uji")
  }
}
