import Facilitator
import Meeting
import Testing

@testable import rembuk

@Suite struct PaperOffersTests {
  @Test(arguments: Papers.Kind.allCases)
  func `what is offered of a paper is what it is written in`(kind: Papers.Kind) {
    let papers = kind.papers(of: History(), sealCode: nil, PaperChoices())
    #expect(kind.formats == papers.flatMap(\.formats))
    #expect(kind.usualFormats == papers.flatMap(\.usualFormats))
  }

  @Test func `every paper is offered by its name, and what was chosen is what is asked for`() {
    #expect(Papers.offers.map(\.name) == PaperWording.documentNames)
    let papers = Papers(PaperOrder(papers: ["usulan", "tiada"], formats: ["csv", "pdf"]))
    #expect(papers.kinds == [.proposals] && papers.formats == [.csv, .pdf])
    let usual = Papers(PaperOrder())
    #expect(usual.kinds == nil && usual.formats == nil)
  }

  @Test func `every paper has a name in both languages`() {
    for offer in Papers.offers {
      #expect(Indonesian().name(ofPaper: offer.name) != offer.name)
      #expect(English().name(ofPaper: offer.name) != offer.name)
    }
  }
}
