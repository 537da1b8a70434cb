import Meeting
import Testing

@Suite struct OfficeRuleTests {
  private static let session: Session = {
    var setup = Setup.small
    setup.institutions = [
      Institution(id: "dinkes", name: "Dinas Kesehatan", aliases: ["Dinkes"]), Institution(id: "pr", name: "DPRKPLH"),
    ]
    setup.officeRules = [
      OfficeRule(words: ["PMT", "gizi buruk"], offices: ["Dinas Kesehatan"]),
      OfficeRule(words: ["jamban", "jalan lingkungan"], offices: ["DPRKPLH"]),
      OfficeRule(words: ["jalan", "jembatan"], offices: ["DPUPRP"], authority: "kabupaten"),
    ]
    var session = Session()
    try? session.apply(.begin(setup))
    return session
  }()

  static let doubts: [(String, String?, String?, [OfficeDoubt])] = [
    ("PMT lokal", "Dinas Kesehatan", nil, []), ("PMT lokal", "dinkes", nil, []), ("pmt lokal", nil, nil, []),
    ("PMT lokal", "DPMD", nil, [.office(words: "PMT", usual: ["Dinas Kesehatan"])]),
    // The longer of two that begin in one place, and before both the one that is named first.
    ("jalan lingkungan RT 2", "DPUPRP", nil, [.office(words: "jalan lingkungan", usual: ["DPRKPLH"])]),
    ("jalan desa", "DPUPRP", "Kabupaten", []),
    ("jembatan menuju jamban", "DPRKPLH", nil, [.office(words: "jembatan", usual: ["DPUPRP"])]),
    ("jembatan", "DPUPRP", "desa", [.authority(words: "jembatan", usual: "kabupaten")]),
    ("jembatan", nil, "desa", [.authority(words: "jembatan", usual: "kabupaten")]),
    // A word is whole, and what no rule knows is not doubted.
    ("pemasangan jambanisasi", "DPMD", nil, []), ("sosialisasi", "DPMD", "pusat", []), ("", "DPMD", nil, []),
  ]

  @Test(arguments: doubts)
  func `an office that is not the usual one is doubted`(
    text: String, office: String?, authority: String?, doubts: [OfficeDoubt]
  ) {
    var proposal = Proposal()
    (proposal.office, proposal.authority) = (office, authority)
    #expect(Self.session.officeDoubts(about: Entry.Body(text: text, matter: .proposal(proposal))) == doubts)
  }

  @Test func `only proposals are doubted, and only where the template knows better`() throws {
    var proposal = Proposal()
    proposal.office = "DPMD"
    let body = Entry.Body(text: "PMT", matter: .proposal(proposal))
    #expect(try Session(small: .note("n")).officeDoubts(about: body) == [])
    #expect(Self.session.officeDoubts(about: Entry.Body(text: "PMT", matter: .note(Note()))) == [])
  }
}
