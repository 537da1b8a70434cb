import Capture
import Meeting
import TestKit
import Testing

@testable import Facilitator

/// What both languages must say, and must not say alike; an example of each thing that is said with a value in it.
@Suite("The words of both languages")
struct LanguageTests {
  /// A meeting with one entry of each kind, so that everything that words look up is there.
  private static let session: Session = {
    let driver = AppDriver()
    for line in ["satu", "! @Emma dua >Jumat", "$ desa:Kiram tiga", "= empat", "~ lima"] { driver.enter(line) }
    return driver.file.session
  }()

  private static let entry = session.entries.first?.id ?? "tiada"
  private static let number = Entry.Number(kind: .commitment, ordinal: 3)
  private static let date = CivilDate(year: 2026, month: 1, day: 30)
  private static let total = Scoring.usual.total(of: ["urgensi": 5])
  private static let half: TimeOfDay = {
    guard let time = TimeOfDay(hour: 10, minute: 30) else { preconditionFailure("no such time") }
    return time
  }()
  private static let price = Proposal.UnitPrice(amount: Rupiah(15_000), unit: "balita")

  /// Whether both languages may say it with the same words.
  enum Likeness { case differs, mayBeAlike }

  static let chips: [(Chip, Likeness)] = {
    guard let date else { return [] }
    let differing: [Chip] =
      LineKind.allCases.map { .opens($0) }
      + [
        .topic("Paparan", isNew: true), .topic("Paparan", isNew: false),
        .addsTo(number), .rewrites(number), .turns(number, .proposal), .moves(number, nil),
        .dropped([.ownerMissing]),
        .speaker(.person("emma")), .owner(.group("kpm")), .supporter(.group("kpm")),
        .proposer(.village("kiram")), .raisedBy(.participant(of: nil)), .mention(.named("Nama")),
        .unknownName("Nama"), .ambiguousName("Nama", [.person("emma"), .person("mahrur")]), .ownerMissing,
        .ownerIsNoPerson(.group("kpm")), .due(date), .routine("tiap bulan"), .dueMissing,
        .impossibleDate("31 Februari"),
        .wrongWeekday(typed: .monday, date: date), .dateKeptAsText("besok"), .pastDate(date), .cost(Rupiah(7)),
        .doubtfulAmount("3,5", Rupiah(3_500_000)), .doubtfulAmount("3,5", nil), .severalAmounts,
        .unknownVillage("Kirma", nearest: "kiram"), .unknownVillage("Kirma", nearest: nil),
        .villageInForce("kiram"), .villageInForce(nil),
        .ambiguousVillage("Mandi", ["mandiangin-barat", "mandiangin-timur"]), .unlisted(.funds, "DAU", next: "kota"),
        .unlisted(.funds, "DAU", next: nil), .quotation, .correction(Correction(before: "1", after: "2")), .consensus,
        .vote(inFavour: 3, against: 2, abstained: 1), .moreVotesThanPresent(votes: 9, present: 3), .present(4),
        .omits([.owners, .due]), .secondDate("31 Juli"), .secondValue(.village, "Balau"), .doubtfulConsensus, .tooLong,
        .namesake(.person("emma")),
        .notReckoned(volume: "3 balita", price: price), .personalData(.identityNumber), .personalData(.phoneNumber),
        .personalData(.child),
        .status([number], .proposed), .status([number, number], .agreed), .status([number], .reserve),
        .status([number], .notYetAgreed(reason: "x")), .rank(number, 1, reason: "x"), .rank(number, nil, reason: nil),
        .makesWay(number, 2), .scores(number, [.init("urgensi", nil)]),
      ] + findings.map { .room($0) }
    let totals: [Chip] = total.map { [.scoreTotal($0)] } ?? []
    let alike: [Chip] = [
      .mends(number, before: "a", after: "b"), .village("kiram"), .unitPrice(price),
      .volumePrice(volume: "3 balita", price: price, total: Rupiah(45_000)), .intervention(.specific),
      .speech(.direction), .label("gizi"), .chatWord(.meetingStart), .scores(number, [.init("urgensi", 5)]),
    ]
    return (differing + totals).map { ($0, .differs) } + alike.map { ($0, .mayBeAlike) }
      + CommandName.allCases.map { (.commands($0), .differs) }
      + Field.allCases.map { (.field($0, "isi"), $0 == .volume ? .mayBeAlike : .differs) }
  }()

  private static let figure = Indicator(name: "Prevalensi", value: "18,8 persen")

  /// What commands about the room are about to do.
  static let findings: [RoomFinding] = [
    .postpones("diskusi"), .plans("diskusi", before: nil, after: 45), .suspends(nil), .suspends(.minutes(15)),
    .suspends(TimeOfDay(hour: 13, minute: 0).map { .until($0) }), .resumes,
    .handsOver(.chair, from: .person("emma"), to: .named("Nama")), .notesIndicator(figure, replacing: nil),
    .notesIndicator(figure, replacing: figure), .indicatorLacks(IndicatorPart.allCases), .removesIndicator(figure),
    .adds("Lain-lain", 15, after: "diskusi"), .adds("Lain-lain", nil, after: nil), .renames("diskusi", "Tanya jawab"),
    .places("diskusi", 1),
    .corrects(
      from: .item("diskusi", stretch: 0, start: nil, end: nil), to: .item("diskusi", stretch: 0, start: half, end: nil)),
    .excuses(["emma"], nil), .excuses(["emma"], "sakit"), .leaves(["emma"], at: nil),
    .leaves(["emma"], at: TimeOfDay(hour: 11, minute: 5)), .represents("Nama", "pambakal-kiram"),
  ]

  static let roomRefusals: [RoomRefusal] = [
    .noItemRuns, .tooFewMinutes("diskusi", planned: 40), .tooFewMinutes("diskusi", planned: nil), .notMinutes("lama"),
    .notAPlace("9", count: 3), .notTimes("siang"), .nothingNoted("skors"), .severalStretches("diskusi", 2),
    .notALength("lama"), .indicatorIncomplete(""), .indicatorIncomplete("prevalensi"), .unknownIndicator("x"),
    .severalIndicators("x"), .notAPerson("KPM"), .isHere("emma"), .unknownDeputy("Nama", for: "pambakal-kiram"),
  ]

  static let refusals: [Refusal] = {
    let kinds: [Refusal] = LineKind.allCases.map { .nothingSaid($0) }
    let missing: [Refusal] = CommandName.allCases.map { .argumentMissing($0) }
    let unclear: [Refusal] = CommandName.allCases.map { .argumentNotUnderstood($0, "xyz") }
    let others: [Refusal] = [
      .unknownChatWord("acton", nearest: "action"), .unknownChatWord("undo", nearest: nil), .topicMissing,
      .textTaken(by: .volume, .proposal), .nothingAdded, .nothingRecorded, .nothingHolds("abc"),
      .unknownEntry("K-9"), .struck(number), .alreadyOfKind(number, .commitment), .alreadyInItem(number, "diskusi"),
      .alreadyInItem(number, nil), .noPlaceToSplit(number, "kata"), .differentKinds(number, number),
      .joinedWithItself(number),
      .unknownCommand("hadri", nearest: "hadir"), .unknownCommand("qqq", nearest: nil), .unknownName("Nama"),
      .ambiguousName("Nama", [.person("emma"), .person("mahrur")]), .countMissing("kpm"), .impossibleCount("kpm", "-3"),
      .unknownGroup("Karang Taruna"), .unknownItem("rehat"), .ambiguousItem("p", ["pembukaan", "penutup"]),
      .noItemLeft(skipped: []), .noItemLeft(skipped: ["pembukaan"]),
      .unknownKey("qqq", nearest: nil, known: MeetingKey.allCases), .notADate("kemarin dulu"), .notATime("siang"),
      .timeMissing, .nothingReplaces(number),
      .correctionIncomplete, .valueNotUnderstood("xyz"), .notAProposal(number), .reasonMissing([]),
      .reasonMissing([number, number]), .impossibleRank(4, of: 3), .unknownCriterion("urgnsi", nearest: "urgensi"),
      .unknownCriterion("selera", nearest: nil), .ambiguousCriterion("d", ["dukungan-data", "dampak-1-000-hpk"]),
      .pointsMissing("urgensi", 1...5), .impossibleScore("7", 1...5),
      .valueAmbiguous("Mandi", ["mandiangin-barat", "mandiangin-timur"]), .commandMissing,
      .listedAlready("Emma", "emma"),
      .unknownTheme("kertaz", nearest: "kertas", known: ["kertas"]),
      .notACommitment(number), .cancelledWithoutReason([number, number]),
      .unknownTheme("x", nearest: nil, known: ["kertas"]),
    ]
    return kinds + missing + unclear + others + roomRefusals.map { .room($0) }
  }()

  static let refusedChanges: [ChangeRefused] = [
    .alreadyBegun, .notBegun, .sealed, .duplicate(identifier: "x"), .unknownAgendaItem("x"), .unknownAttendee("x"),
    .unknownGroup("x"), .unknownVillage("x"), .unknownInstitution("x"), .unknownEntry("x"),
    .alreadyRunning("diskusi"), .notRunning("diskusi"), .closed, .alreadyPresent("emma", since: nil),
    .alreadyPresent("emma", since: TimeOfDay(hour: 9, minute: 5)), .empty, .impossibleCount(-1),
    .changedMeanwhile(number), .alreadyStruck(number), .joinedWithItself(number), .titleMissing, .dateMissing,
    .notClosed, .notLegalised, .nothingToTakeBack,
    .cannotTakeBack, .neededBy(.strike(entry)),
    .notStarted, .alreadyDone("diskusi"), .alreadyPostponed("diskusi"), .suspended(since: nil),
    .suspended(since: TimeOfDay(hour: 10, minute: 30)), .alreadySuspended(since: nil),
    .alreadySuspended(since: TimeOfDay(hour: 10, minute: 30)), .notSuspended, .alreadyInOffice(.chair, .person("emma")),
    .alreadyInOffice(.noteTaker, .named("Nama")), .unknownIndicator("x"), .notPresent("emma"),
    .alreadyLeft("emma", at: nil), .alreadyLeft("emma", at: TimeOfDay(hour: 11, minute: 5)), .representsItself("emma"),
    .alreadyInPlace("diskusi"), .itemHasRun("diskusi"), .itemHasEntries("diskusi"), .notPostponed("diskusi"),
    .unknownTime, .endNotYet(.item("diskusi", stretch: 0, start: nil, end: nil)),
    .endBeforeStart(start: half, end: half),
    .principalPresent("emma"), .alreadyRepresented("emma", by: "mahrur"), .representsAnother("emma", "mahrur"),
    .notAProposal(number), .alreadyOfStatus(number, .agreed),
    .alreadyOfStatus(number, .notYetAgreed(reason: "x")), .reasonMissing([number]), .notRanked(number),
    .noHandRank(number), .alreadyRanked(number, 2), .impossibleRank(0), .unknownCriterion("x"),
    .impossibleScore(7, 1...5),
    .notForReadBack(number), .notACommitment(number), .alreadyOfProgress(number, .done),
    .alreadyOfProgress(number, .cancelled(reason: "x")), .cancelledWithoutReason([number]), .alreadySaid("emma"),
    .alreadyInSIPD(number, nil),
  ]

  static let changes: [Change] = [
    .begin(MeetingFixture.setup), .addItem(AgendaItem(id: "baru", title: "Lain-lain"), after: nil),
    .startItem("diskusi", at: nil), .finishItem("diskusi", at: nil),
    .addAttendee(Attendee(id: "t", name: "Nama", position: "Kader", isGuest: true)),
    .addAttendee(Attendee(id: "u", name: "Nama", position: "Kader")), .setPresence(["emma"], .present(at: nil)),
    .setPresence(["emma"], .awaited), .setGroupPresence("kpm", isPresent: true),
    .setGroupPresence("kpm", isPresent: false),
    .record(NewEntry(id: "baru", body: Entry.Body(text: "isi", matter: .note(Note())), typed: "isi")),
    .revise(entry, revision: 0, body: Entry.Body(text: "isi", matter: .note(Note())), typed: "isi"), .strike(entry),
    .move(entry, to: "diskusi"), .move(entry, to: nil),
    .split(
      entry, revision: 0, body: Entry.Body(text: "a", matter: .note(Note())), typed: "a",
      new: NewEntry(id: "b", body: Entry.Body(text: "b", matter: .note(Note())), typed: "b")),
    .join(
      entry, revision: 0, with: "b", otherRevision: 0, body: Entry.Body(text: "a", matter: .note(Note())), typed: "a"),
    .close(at: nil, signatories: []), .legalise, .openErratum(reason: "x", at: nil),
    .postponeItem("diskusi", at: nil), .planItem("diskusi", .more(-5)), .planItem("diskusi", .exactly(nil)),
    .suspend(at: nil, for: nil), .suspend(at: TimeOfDay(hour: 10, minute: 30), for: .minutes(15)), .resume(at: nil),
    .resume(at: TimeOfDay(hour: 10, minute: 45)), .handOver(.chair, to: .person("emma"), at: nil),
    .handOver(.noteTaker, to: .named("Nama"), at: TimeOfDay(hour: 10, minute: 15)), .noteIndicator(figure),
    .removeIndicator(figure), .setPresence(["emma"], .excused("sakit")), .setPresence(["emma"], .excused(nil)),
    .setPresence(["emma"], .left(at: nil, since: nil)), .represent("pambakal-kiram", by: "emma", at: nil),
    .addAttendee(Attendee(id: "w", name: "Nama", position: "Kader", isGuest: true, represents: "pambakal-kiram")),
    .setStatus([entry], .agreed), .setStatus([entry, entry], .reserve),
    .setStatus([entry], .notYetAgreed(reason: "x")), .setStatus([entry], .proposed), .rank(entry, 1, reason: "x"),
    .rank(entry, nil, reason: nil), .score(entry, [.init("urgensi", 5)]),
    .setStatus([entry], .villageAuthority), .setStatus([entry], .withdrawn),
    .noteSIPD([entry], SIPDRecord(number: "7")),
    .noteSIPD([entry, entry], nil),
    .takeIn([NewEntry(id: entry, body: Entry.Body(text: "x", matter: .proposal(Proposal())), typed: "x")]),
    .confirm(entry, revision: 0, able: [], at: nil), .noteProgress([entry], .done, note: nil, on: nil, at: nil),
    .noteProgress([entry], .cancelled(reason: "x"), note: nil, on: nil, at: nil),
    .noteProgress(
      [entry, entry], .rescheduled(to: CivilDate(year: 2026, month: 3, day: 15)!), note: "x", on: nil, at: nil),
    .moveItem("diskusi", after: nil),
    .renameItem("diskusi", "Tanya jawab"), .removeItem("diskusi"), .reopenItem("diskusi"),
    .correct(.item("diskusi", stretch: 0, start: nil, end: half)), .correct(.suspension(0, start: half, end: nil)),
    .correct(.handover(0, at: nil)), .correct(.attendee("emma", arrival: half, departure: nil)),
  ]

  static let gaps: [Gap] = [
    .title, .date, .place, .organiser, .chair, .noteTaker, .invitation, .nobodyPresent, .itemsNeverOpened(["diskusi"]),
    .itemsPostponed(["diskusi"]), .itemsPostponed(["diskusi", "penutup"]), .suspended,
    .commitmentWithoutOwner(entry), .commitmentOwnedByGroup(entry), .commitmentWithoutDue(entry),
    .unknownName(entry, "Nama"), .proposalWithoutVillage(entry), .proposalWithoutCost(entry),
    .votesAboveAttendance(entry), .decidedBelowQuorum(entry), .putAside(entry), .proposalUndecided(entry),
  ]

  static let obstacles: [Obstacle] = [
    .missing, .exists, .folderMissing, .notASession, .readOnly, .vanished, .diskFull, .busy, .permission,
    .damaged(finding: nil), .newerVersion(found: 9, known: 1), .inputOutput(code: 10, message: "x"),
    .libraryMissing("pango"), .fontMissing, .drawing("x"),
  ]

  private static let languages: [any Language] = [Indonesian(), English()]

  /// Checks what both languages say.
  private func check(
    _ what: Any, _ likeness: Likeness = .differs, location: SourceLocation = #_sourceLocation,
    _ say: (any Language) -> String
  ) {
    let said = Self.languages.map(say)
    for text in said {
      #expect(!text.allSatisfy { !$0.isLetter && !$0.isNumber }, "\(what) says nothing", sourceLocation: location)
      #expect(!text.contains("Optional("), "\(text)", sourceLocation: location)
      #expect(!text.contains("  ") || text.contains("   ") || !text.hasSuffix("."), "\(text)", sourceLocation: location)
      #expect(text.firstRange(of: "“”") == nil, "\(what) names nothing: \(text)", sourceLocation: location)
    }
    if likeness == .differs {
      #expect(said[0] != said[1], "\(what) is said alike: \(said[0])", sourceLocation: location)
    }
  }

  @Test("What was understood of a line")
  func chipWords() {
    for (chip, likeness) in Self.chips { check(chip, likeness) { $0.chip(chip, in: Self.session) } }
  }

  @Test("Why a line was not taken: a sentence")
  func refusalWords() {
    for refusal in Self.refusals {
      check(refusal) { $0.refusal(refusal, in: Self.session) }
      for words in Self.languages {
        let said = words.refusal(refusal, in: Self.session)
        #expect(
          said.first?.isUppercase == true || said.first == "“" || said.first == "/" || said.first == "K", "\(said)")
      }
    }
  }

  @Test("Why the meeting did not take a change: a sentence with its full stop")
  func changeRefusedWords() {
    for refusal in Self.refusedChanges {
      check(refusal) { $0.refusal(refusal, in: Self.session) }
    }
  }

  @Test("What a change is called when it is taken back")
  func changeWords() {
    for change in Self.changes {
      // An entry that has a number is called by it in every language.
      check(change) { $0.summary(change, in: Self.session) }
    }
    check("head count", .mayBeAlike) { $0.summary(.countHeads("kpm", 19), in: Self.session) }
    check("head count", .mayBeAlike) { $0.summary(.countHeads("kpm", nil), in: Self.session) }
  }

  @Test("What is missing, and the line that fills it in")
  func gapWords() {
    for gap in Self.gaps {
      check(gap) { $0.gap(gap, in: Self.session) }
      for words in Self.languages {
        let line = words.line(filling: gap, in: Self.session)
        #expect((line == nil) == (gap.entry != nil), "\(gap)")
      }
    }
  }

  @Test("What every action is called and does")
  func actionWords() {
    for action in Action.allCases {
      check(action, action == .agenda || action == .menu ? .mayBeAlike : .differs) { $0.title(of: action) }
      check(action) { $0.help(of: action) }
      for words in Self.languages { #expect(words.help(of: action).hasSuffix("."), "\(words.help(of: action))") }
    }
    for command in CommandName.allCases {
      check(command) { $0.menuTitle(of: command) }
      check(command) { $0.line(of: command) }
    }
  }

  @Test("No two actions, kinds or states go by the same words")
  func distinct() {
    let states: [Session.Status] = [.blank, .prepared, .running, .closed, .legalised]
    let progress: [AgendaItem.Status] = [.waiting, .running, .done, .postponed]
    for words in Self.languages {
      var lists: [[String]] = [Action.allCases.map { words.title(of: $0) }]
      lists.append(CommandName.allCases.map { words.line(of: $0) })
      lists.append(Entry.Kind.allCases.map { words.name(of: $0) })
      lists.append(Speech.allCases.map { words.name(of: $0) })
      lists.append(LineKind.allCases.map { words.chip(.opens($0), in: Self.session) })
      lists.append(Field.allCases.map { words.chip(.field($0, "x"), in: Self.session) })
      lists.append(states.map { words.name(of: $0) })
      lists.append(progress.map { words.name(of: $0) })
      for names in lists { #expect(Set(names).count == names.count, "\(names)") }
    }
  }

  @Test("Why a file or a paper is in the way: what failed by its path, and what to do")
  func obstacleWords() {
    for obstacle in Self.obstacles {
      check(obstacle) { $0.obstacle(obstacle, path: "/rapat/a.rembuk") }
      for words in Self.languages {
        #expect(words.obstacle(obstacle, path: "/rapat/a.rembuk").contains("/rapat/a.rembuk"), "\(obstacle)")
      }
    }
  }

  /// The sentences and labels that hold no value, or one whose words are the same in both languages.
  static let phrases: [(String, @Sendable (any Language) -> String)] = [
    ("guestHint", { $0.guestHint }), ("guestName", { $0.guestName }), ("guestPosition", { $0.guestPosition }),
    ("guestGroup", { $0.guestGroup }), ("nameMissing", { $0.nameMissing }), ("nameListed", { $0.nameListed }),
    ("groupUnknown", { $0.groupUnknown }), ("proposals", { $0.proposals(of: "Desa Kiram", count: 5) }),
    ("menuHint", { $0.menuHint }), ("filterPrompt", { $0.filterPrompt }), ("questionHint", { $0.questionHint }),
    ("dismissHint", { $0.dismissHint }), ("agendaHints", { $0.agendaHints.joined() }),
    ("agendaColumns", { $0.agendaColumns }),
    ("closeBlockedHint", { $0.closeBlockedHint }), ("closeGapsHint", { $0.closeGapsHint }),
    ("closeFormHint", { $0.closeFormHint }), ("closeFormHeading", { $0.closeFormHeading }), ("noGaps", { $0.noGaps }),
    ("gaps", { $0.gaps(count: 3) }), ("endTime", { $0.endTime }), ("rank", { $0.rank }), ("notATime", { $0.notATime }),
    ("papersWritten", { $0.papersWritten(count: 4) }), ("papersAreDrafts", { $0.papersAreDrafts }),
    ("papersAreSealed", { $0.papersAreSealed(code: "0123") }), ("meetingIsKept", { $0.meetingIsKept(in: "a") }),
    ("papersStopped", { $0.papersStopped(done: 0) }), ("papersStopped", { $0.papersStopped(done: 2) }),
    ("papersProgress", { $0.papersProgress(done: 1, of: 4) }), ("leaveQuestion", { $0.leaveQuestion }),
    ("leaveUnsavedQuestion", { $0.leaveUnsavedQuestion(2) }), ("leaveAnswer", { $0.leaveAnswer.label }),
    ("stayAnswer", { $0.stayAnswer.label }), ("clockQuestion", { $0.clockQuestion(date: "1-1") }),
    ("clockYes", { $0.clockYes.label }), ("clockNo", { $0.clockNo.label }),
    ("pasteQuestion", { $0.pasteQuestion(ForeignText("a\nb", on: nil)) }),
    ("pasteQuestion", { $0.pasteQuestion(ForeignText("- a\n- b", on: nil)) }),
    ("pasteQuestion", { $0.pasteQuestion(ForeignText("21/01/26 09.15 - A: a\n21/01/26 09.16 - B: b", on: nil)) }),
    ("pasteQuestion", { $0.pasteQuestion(ForeignText("09:15 <a> b\n=== a", on: nil)) }),
    ("nothingSaidInChat", { $0.nothingSaidInChat }), ("tidyHint", { $0.tidyHint }),
    ("formHint", { $0.formHint(offers: true) }),
    ("tidyOffers", { $0.tidyOffers(count: 3) }), ("tidyAll", { $0.tidyAll.label }),
    ("nothingToTidy", { $0.nothingToTidy }), ("tidyFirst", { $0.tidyFirst(count: 3).label }),
    ("pasteAsMany", { $0.pasteAsMany(3).label }), ("pasteAsOne", { $0.pasteAsOne.label }),
    ("legaliseQuestion", { $0.legaliseQuestion }), ("legaliseAnswer", { $0.legaliseAnswer.label }),
    ("savedByItself", { $0.savedByItself }), ("howToLeave", { $0.howToLeave }), ("undone", { $0.undone("x") }),
    ("redone", { $0.redone("x") }), ("nothingToUndo", { $0.nothingToUndo }), ("nothingToRedo", { $0.nothingToRedo }),
    ("nothingToMend", { $0.nothingToMend }),
    ("lineBroughtBack", { $0.lineBroughtBack }), ("linesLeftUnsaved", { $0.linesLeftUnsaved }),
    ("linesCameBack", { $0.linesCameBack("x") }), ("meetingClosed", { $0.meetingClosed }),
    ("meetingLegalised", { $0.meetingLegalised() }), ("recordTitle", { $0.recordTitle }),
    ("attendeesTitle", { $0.attendeesTitle }), ("minutesOf", { $0.minutesOf(used: 3, planned: 40) }),
    ("minutesOf", { $0.minutesOf(used: nil, planned: 40) }), ("noAgenda", { $0.noAgenda }),
    ("noAttendees", { $0.noAttendees }), ("otherAttendees", { $0.otherAttendees }), ("emptyRecord", { $0.emptyRecord }),
    ("secondsLeft", { $0.secondsLeft(5) }), ("predictedEnd", { $0.predictedEnd("10.00") }),
    ("delay", { $0.delay(minutes: 5) }), ("delay", { $0.delay(minutes: -5) }), ("delay", { $0.delay(minutes: 0) }),
    ("saved", { $0.saved }), ("saving", { $0.saving }), ("notSaved", { $0.notSaved }),
    ("notSavedCount", { $0.notSavedCount(2) }), ("readOnly", { $0.readOnly }), ("noDate", { $0.noDate }),
    ("noTitle", { $0.noTitle }), ("inputPlaceholder", { $0.inputPlaceholder }), ("mending", { $0.mending(number) }),
    ("mendingLeft", { $0.mendingLeft(number) }), ("sample", { $0.sample }), ("agendaPaneHint", { $0.agendaPaneHint }),
    ("recordPaneHint", { $0.recordPaneHint }), ("listPaneHint", { $0.listPaneHint }),
    ("tooSmall", { $0.tooSmall(columns: 40, rows: 12) }), ("startExplanation", { $0.startExplanation }),
    ("startHint", { $0.startHint }), ("newMeeting", { $0.newMeeting(template: "x") }),
    ("newMeetingHint", { $0.newMeetingHint }), ("sampleMeeting", { $0.sampleMeeting }),
    ("meetingTitle", { $0.meetingTitle }), ("noOwner", { $0.noOwner }), ("noDue", { $0.noDue }),
    ("struck", { $0.struck }), ("signs", { $0.signs }),
    ("keysHeading", { $0.keysHeading }), ("commandsHeading", { $0.commandsHeading }), ("helpHint", { $0.helpHint }),
    ("noHelp", { $0.noHelp("x") }), ("due", { $0.due(.routine("tiap bulan")) }),
    ("suspended", { $0.suspended }), ("suspended", { $0.suspended(since: "10.30", until: "10.45") }),
    ("represented", { $0.represented }), ("representing", { $0.representing("Nama") }),
    ("excused", { $0.excused(nil) }),
    ("left", { $0.left(at: nil) }), ("lifting", { $0.lifting }), ("plan", { $0.plan(nil) }),
    ("over", { $0.over(minutes: 5) }), ("guidingQuestions", { $0.guidingQuestions }), ("addItem", { $0.addItem }),
    ("renameItem", { $0.renameItem }), ("itemTitle", { $0.itemTitle }), ("itemMinutes", { $0.itemMinutes }),
    ("stands", { $0.stands(behind: "x") }), ("titleOfItemMissing", { $0.titleOfItemMissing }),
    ("notMinutesShort", { $0.notMinutesShort }), ("minutesNote", { $0.minutesNote }),
    ("attendanceHints", { $0.attendanceHints.joined() }), ("attendeePaneHint", { $0.attendeePaneHint }),
    ("marked", { $0.marked(2) }), ("counted", { $0.counted(19) }), ("moreGroups", { $0.moreGroups(3) }),
    ("represented", { $0.represented(by: "Nama") }), ("presentOf", { $0.presentOf(3, 9) }),
    ("villages", { $0.villages(22, of: 26, called: "Desa") }), ("sexes", { $0.sexes(men: 1, women: 2, unknown: 0) }),
    ("sexes", { $0.sexes(men: 1, women: 2, unknown: 4) }), ("quorum", { $0.quorum(4, isReached: true) }),
    ("quorum", { $0.quorum(4, isReached: false) }), ("guests", { $0.guests(2) }), ("deputies", { $0.deputies(2) }),
    ("leftEarly", { $0.leftEarly(2) }), ("uncounted", { $0.uncounted }), ("nobodyMatches", { $0.nobodyMatches }),
    ("nothingNoted", { $0.nothingNoted }), ("noGroupChosen", { $0.noGroupChosen }),
    ("nobodyMissing", { $0.nobodyMissing(of: "KPM") }), ("wholeGroup", { $0.wholeGroupQuestion("KPM", count: 3) }),
    ("wholeGroupYes", { $0.wholeGroupYes.label }), ("wholeGroupNo", { $0.wholeGroupNo.label }),
    ("excuseTitle", { $0.excuseTitle }), ("reason", { $0.reason }),
    ("reasonNote", { $0.reasonNote }), ("deputyTitle", { $0.deputyTitle("Nama") }), ("deputyNote", { $0.deputyNote }),
    ("positionMissing", { $0.positionMissing }), ("nameUnclear", { $0.nameUnclear }),
    ("headCountTitle", { $0.headCountTitle("KPM") }), ("headCount", { $0.headCount }),
    ("importTitle", { $0.importTitle(.proposals) }), ("importTitle", { $0.importTitle(.roster) }),
    ("listFilePrompt", { $0.listFilePrompt }), ("listFileHint", { $0.listFileHint }),
    ("lookingForLists", { $0.lookingForLists }), ("noListFile", { $0.noListFile }),
    ("rosterImportHint", { $0.rosterImportHint }), ("inTheMeeting", { $0.inTheMeeting }),
    ("samePerson", { $0.samePerson }), ("contactsKeptApart", { $0.contactsKeptApart(2) }),
    ("headCountNote", { $0.headCountNote }), ("notACount", { $0.notACount }),
    ("concernsTitle", { $0.concernsTitle }), ("concernsTab", { $0.concernsTab }), ("noConcerns", { $0.noConcerns }),
    ("concernPaneHint", { $0.concernPaneHint }), ("missingVillages", { $0.missingVillages(3, called: "Desa") }),
    ("missingVillagesHint", { $0.missingVillagesHint }), ("timesTitle", { $0.timesTitle }),
    ("timesHint", { $0.timesHint }), ("noTimes", { $0.noTimes }), ("meetingStarted", { $0.meetingStarted }),
    ("meetingEnded", { $0.meetingEnded }), ("timeNote", { $0.timeNote }),
    ("neighbourQuestion", { $0.neighbourQuestion }), ("neighbourFollows", { $0.neighbourFollows.label }),
    ("neighbourStays", { $0.neighbourStays.label }), ("place", { $0.place(3) }), ("place", { $0.place(behind: "x") }),
    ("consensus", { $0.method(.consensus) }),
    ("vote", { $0.method(.vote(inFavour: 24, against: 0, abstained: 0)) }),
    ("vote", { $0.method(.vote(inFavour: 24, against: 6, abstained: 2)) }),
    ("correction", { $0.correction(Correction(before: "a", after: "b")) }),
  ]

  @Test("Hints, questions and labels")
  func phraseWords() {
    for (name, say) in Self.phrases { check(name, .differs, say) }
  }

  @Test("One of a thing is not several in English")
  func numbers() {
    let words = English()
    #expect(words.papersWritten(count: 1) == "1 paper is written.")
    #expect(words.gaps(count: 1).hasPrefix("1 thing is missing"))
    #expect(words.leaveUnsavedQuestion(1).hasPrefix("1 line is not saved"))
    #expect(words.pasteAsMany(2).label == "2 entries")
  }
}
