/// The help page's own words, and how a line is typed by example.
package protocol HelpWords {
  typealias Example = (typed: String, meaning: String)
  var keysHeading: String { get }
  var commandsHeading: String { get }
  var helpHint: String { get }
  func noHelp(_ topic: String) -> String
  var captureExamples: [Example] { get }
  var commandHelp: [Example] { get }
}

extension Indonesian: HelpWords {
  package var keysHeading: String { "Tombol" }
  package var commandsHeading: String { "Perintah" }
  package var helpHint: String { "↑↓ PgUp PgDn gulir   huruf menyaring   Esc kembali" }
  package func noHelp(_ topic: String) -> String { "Tidak ada bantuan tentang “\(topic)”." }
  package var captureExamples: [Example] {
    [
      ("@Emma forum ini menyamakan persepsi", "catatan dengan pembicaranya"),
      ("@peserta \"Kami siap mendukung\"", "kutipan; nama tidak dicatat"),
      ("! @KPM kirim data >Jumat", "komitmen: siapa, apa, kapan"),
      ("$ desa:Kiram PMT #spesifik Rp36,7jt", "usulan dengan desa dan biaya"),
      ("= posyandu tiap tanggal 10 mufakat", "kesepakatan"),
      ("~ anggaran transportasi kader", "ditampung, dibahas lagi nanti"),
      ("? kapan PMT tahap dua cair", "pertanyaan"),
      ("+ @Mahrur >akhir Maret", "melengkapi butir terakhir Anda"),
      ("s/Kiran/Kiram/", "memperbaiki salah ketik"),
      ("@- rapat diskors", "catatan tanpa pembicara, juga selagi ada yang bicara"),
      ("\\!penting", "catatan yang diawali tanda"),
      ("#action KPM kirim data", "kata obrolan: komitmen; juga #topic #agreed #info #idea"),
    ]
  }
  package var commandHelp: [Example] {
    [
      ("/acara 6  atau  /acara diskusi", "memulai acara itu"),
      (
        "/acara tambah Lain-lain; 15",
        "acara baru sesudah yang berjalan; juga ganti 6 jadi …, geser 7 5, hapus 7, buka 7"
      ),
      ("/lanjut", "acara berikut"),
      ("/tunda  atau  /tunda 7", "menunda acara; dapat dimulai lagi kapan saja"),
      ("/selesaiacara", "mengakhiri acara yang berjalan"),
      ("/waktu +5  atau  /waktu 6 -10", "menambah atau mengurangi menit acara; /waktu 20 menetapkannya"),
      ("/skors 15  atau  /skors cabut", "menskors rapat (juga /istirahat, sampai 13.00), melanjutkannya"),
      ("/jam 6 10.02-10.40", "membetulkan waktu acara; juga skors, pimpinan, @nama; /jam saja menampilkan semuanya"),
      ("/perhatian", "yang perlu perhatian: desa belum usul, komitmen belum lengkap, acara lewat waktu"),
      ("/pimpinan @Emma", "pimpinan rapat berganti saat ini; dicetak dengan waktunya"),
      ("/notulis Nama", "notulis berganti saat ini"),
      ("/indikator prevalensi 18,8 persen", "mencatat angka acuan; juga wilayah: tahun: sumber:, dan - menghapusnya"),
      ("/hadir @Emma  atau  /hadir KPM 19", "mencatat kehadiran atau jumlahnya"),
      ("/hadir Nama; jabatan mewakili @Camat", "mencatat wakil; yang diwakili tetap di daftar"),
      ("/izin @Emma sakit", "tidak hadir dengan alasannya"),
      ("/pulang @Emma 11.05", "pulang sebelum selesai"),
      ("/tamu Nama; jabatan; unsur", "menambah tamu"),
      ("/desa Kiram", "desa untuk usulan berikutnya; /desa saja mengakhirinya"),
      ("/bicara @Emma", "masuk antrean bicara; tanpa nama menampilkan siapa antre dan siapa belum bicara"),
      ("/batalbicara @Emma", "keluar dari antrean bicara"),
      ("/persilakan  atau  /persilakan @Emma", "memberi giliran; catatan tanpa nama menjadi ucapannya"),
      ("/selesaibicara", "mengakhiri giliran yang sedang bicara"),
      ("/rapat tempat Aula Kecamatan", "mengisi kepala notula: judul, tempat, tanggal, mulai, selesai, undangan, …"),
      ("/ganti Kiran jadi Kiram", "memperbaiki salah ketik"),
      ("/ubah K-2 ! @KPM teks baru >Jumat", "mengganti isi K-2; /ubah K-2 saja membuka formulirnya"),
      ("/ubah K-2 + @Mahrur", "melengkapi K-2; yang lain tetap"),
      ("/coret K-2", "mencoret butir; \(way(to: .undo)) mengembalikan"),
      ("/pindah K-2 acara 5", "memindahkan ke acara lain"),
      ("/jadikan komitmen C-4", "menjadikan catatan, tanya, komitmen, usulan, kesepakatan, tampung"),
      ("/pisah K-2 kata", "memisah butir mulai dari kata itu"),
      ("/gabung U-6 U-2", "menggabung U-2 ke U-6; semua pengusul tetap tercatat"),
      ("/sepakat U-3  atau  /sepakat U-1-3 U-5", "usulan disepakati; /sepakat U-3 - menariknya kembali"),
      ("/keberatan P-1 @Pambakal Kiram alasan", "keberatan atas kesepakatan; juga = … keberatan:Kiram alasan"),
      ("/cadangan U-4", "usulan menjadi cadangan"),
      ("/belum U-5 lahan belum siap", "belum disepakati; alasannya wajib dan dicetak"),
      (
        "/selesai K-2  /proses K-2 menunggu data",
        "komitmen selesai, dalam proses; keterangan boleh ada; /belum K-2 belum"
      ),
      ("/jadwalkan K-2 >15 Maret", "komitmen dijadwalkan ulang; tanggal lama tetap tercatat"),
      ("/batalkan K-2 dana habis", "komitmen dibatalkan; alasannya wajib dan dicetak"),
      ("/apbdesa U-7", "usulan menjadi kewenangan desa (APB Desa)"), ("/ditarik U-8", "usulan ditarik pengusulnya"),
      ("/sipd U-3 12345", "sudah diinput di SIPD, dengan nomornya atau tanpa; /sipd U-3 - menariknya"),
      ("/prioritas U-3 1 mendesak", "urutan dengan tangan, yang lain bergeser; alasan boleh ada; - menurut skor lagi"),
      ("/skor U-3 urgensi 5 data 4", "skor menurut kriteria templat; Tab menawarkannya"),
      ("/rapikan", "menulis lengkap yg, dgn, utk; diperlihatkan dahulu"),
      ("/urungkan  /ulangi", "membatalkan, melakukan lagi"),
      ("/cari gizi @KPM", "mencari; juga K-3, #label, >30 Juni (jatuh tempo sampai hari itu), tanpa batas waktu"),
      ("/riwayat  /riwayat K-2", "semua perubahan rapat, atau satu butir"),
      ("/bacakan", "membacakan kesepakatan dan komitmen satu per satu"),
      ("/pratinjau  /cetak", "naskah di layar, atau ke pencetak"),
      ("/tayang  atau  /tayang gelap", "layar untuk hadirin; \(way(to: .publicView)) kembali"),
      ("/tampilan kertas", "warna layar: nama atau berkas .toml; /tampilan saja mendaftarnya"),
      ("/tindaklanjut", "yang belum selesai dari rapat sebelumnya, satu tombol tiap butir"),
      ("/tutup  /sahkan", "menutup rapat, menyegelnya"),
      ("/penandatangan", "nomor surat, pangkat, dan NIP; boleh juga sesudah disahkan, tanpa ralat"),
      ("/ralat salah tulis nama desa", "membuka RALAT KE-1 dari rapat yang sudah disahkan; alasannya wajib"),
      ("/bantuan kata", "bantuan tentang satu hal"),
    ]
  }
}

extension English: HelpWords {
  package var keysHeading: String { "Keys" }
  package var commandsHeading: String { "Commands" }
  package var helpHint: String { "↑↓ PgUp PgDn scroll   letters filter   Esc back" }
  package func noHelp(_ topic: String) -> String { "There is no help on “\(topic)”." }
  package var captureExamples: [Example] {
    [
      ("@Emma forum ini menyamakan persepsi", "a note with its speaker"),
      ("@peserta \"Kami siap mendukung\"", "a quotation; no name noted"),
      ("! @KPM kirim data >Jumat", "a commitment: who, what, when"),
      ("$ desa:Kiram PMT #spesifik Rp36,7jt", "a proposal with village and cost"),
      ("= posyandu tiap tanggal 10 mufakat", "a decision"),
      ("~ anggaran transportasi kader", "put aside, comes back later"),
      ("? kapan PMT tahap dua cair", "a question"),
      ("+ @Mahrur >akhir Maret", "adds to your newest entry"),
      ("s/Kiran/Kiram/", "mends a slip"),
      ("@- rapat diskors", "a note that nobody said, whoever has the floor"),
      ("\\!penting", "a note that begins with a sign"),
      ("#action KPM kirim data", "a chat word: a commitment; also #topic #agreed #info #idea"),
    ]
  }
  package var commandHelp: [Example] {
    [
      ("/item 6  or  /item diskusi", "starts that item"),
      (
        "/item add Lain-lain; 15",
        "a new item behind the running one; also rename 6 to …, shift 7 5, remove 7, reopen 7"
      ),
      ("/next", "the next item"),
      ("/postpone  or  /postpone 7", "puts an item off; it may be started again any time"),
      ("/enditem", "ends the item that runs"),
      ("/time +5  or  /time 6 -10", "more or fewer minutes for an item; /time 20 sets them"),
      ("/suspend 15  or  /suspend lift", "the meeting stands still (also /break, until 13.00), goes on"),
      ("/clock 6 10.02-10.40", "puts an item's times right; also break, chair, @name; /clock alone shows all"),
      (
        "/attention",
        "what needs attention: villages without proposal, commitments that lack something, items over time"
      ),
      ("/chair @Emma", "another chair from now on; printed with the time"),
      ("/notetaker Name", "another note-taker from now on"),
      ("/indicator prevalensi 18,8 persen", "notes a figure; also area: year: source:, and - takes it away"),
      ("/present @Emma  or  /present KPM 19", "notes who is here, or how many"),
      ("/present Name; position for @Camat", "notes a deputy; whom they came for stays on the list"),
      ("/excuse @Emma sakit", "not coming, and why"),
      ("/leave @Emma 11.05", "left before the end"),
      ("/guest Name; position; group", "adds a guest"),
      ("/village Kiram", "the village of the proposals that follow; /village alone ends it"),
      ("/queue @Emma", "joins the queue to speak; without a name shows who waits and who has not spoken"),
      ("/withdraw @Emma", "leaves the queue"),
      ("/floor  or  /floor @Emma", "gives the floor; a note without a name is the speaker's"),
      ("/endfloor", "ends the turn of whoever speaks"),
      (
        "/meeting place Aula Kecamatan",
        "fills the head of the minutes: title, place, date, start, end, invitation, …"
      ),
      ("/replace Kiran with Kiram", "mends a slip"),
      ("/edit K-2 ! @KPM new text >Jumat", "replaces what K-2 says; /edit K-2 alone opens its form"),
      ("/edit K-2 + @Mahrur", "adds to K-2; the rest stays"),
      ("/strike K-2", "strikes an entry; \(way(to: .undo)) brings it back"),
      ("/move K-2 item 5", "moves it to another item"),
      ("/turn commitment C-4", "makes it a note, question, commitment, proposal, decision, or puts it aside (park)"),
      ("/split K-2 word", "splits an entry where that word begins"),
      ("/join U-6 U-2", "joins U-2 to U-6; everybody who proposed stays named"),
      ("/agree U-3  or  /agree U-1-3 U-5", "agreed; /agree U-3 - takes it back"),
      ("/dissent P-1 @Pambakal Kiram reason", "an objection to a decision; also = … keberatan:Kiram reason"),
      ("/reserve U-4", "puts a proposal in reserve"),
      ("/notyet U-5 no land", "not yet agreed; the reason is needed and printed"),
      ("/done K-2  /underway K-2 waiting for data", "kept, under way; a note may follow; /notyet K-2 takes it back"),
      ("/reschedule K-2 >15 Maret", "another date; the old one is kept"),
      ("/cancel K-2 no funds", "not to be kept any more; the reason is needed and printed"),
      ("/villagebudget U-7", "the village's own business (APB Desa)"), ("/retract U-8", "a proposal is withdrawn"),
      ("/insipd U-3 12345", "typed into SIPD, with its number there or without; /insipd U-3 - takes it back"),
      ("/rank U-3 1 urgent", "the rank by hand, others make way; a reason may follow; - by score again"),
      ("/score U-3 urgensi 5 data 4", "points by the template's criteria; Tab offers them"),
      ("/tidy", "writes out yg, dgn, utk; shown first"),
      ("/undo  /redo", "takes back, does again"),
      ("/find gizi @KPM", "finds; also K-3, #label, >30 Juni (due up to that day), without owner"),
      ("/history  /history K-2", "every change of the meeting, or of one entry"),
      ("/readback", "reads decisions and commitments back one by one"),
      ("/preview  /print", "the papers on the screen, or on the printer"),
      ("/public  or  /public dark", "the screen for the hall; \(way(to: .publicView)) comes back"),
      ("/theme kertas", "colours: a name or a .toml file; /theme alone lists them"),
      ("/followup", "what earlier meetings left open, one key for each"),
      ("/close  /legalise", "closes the meeting, seals it"),
      ("/signatories", "number of the letter, ranks and NIP; also once sealed, without an erratum"),
      ("/erratum a village was misspelt", "corrects a legalised meeting; the reason is needed"),
      ("/help word", "help on one thing"),
    ]
  }
}
