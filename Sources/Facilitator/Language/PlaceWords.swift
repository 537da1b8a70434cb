/// What help says of the keys that a place has of its own.
package protocol PlaceWords {
  func name(of place: HelpPlace) -> String
  /// The heading of what can be done in the place where help was asked for.
  func here(_ place: HelpPlace) -> String
  /// The keys of the place that no action of the table stands for, each with what it does; empty for the input line, which the table
  /// and the examples tell all of.
  func keys(in place: HelpPlace) -> [HelpWords.Example]
}

extension Indonesian: PlaceWords {
  package func here(_ place: HelpPlace) -> String { "Di sini · \(name(of: place))" }

  package func name(of place: HelpPlace) -> String {
    switch place {
    case .line: "Baris ketik"
    case .agenda: "Panel agenda"
    case .record: "Panel catatan"
    case .attendees: "Panel peserta"
    case .concerns: "Panel perlu perhatian"
    case .attendance: "Daftar hadir"
    case .times: "Waktu yang tercatat"
    case .shortForm: "Isian"
    case .missingVillages: "Desa belum usul"
    case .start: "Layar awal"
    case .newMeeting: "Rapat baru"
    case .agendaList: "Daftar acara"
    case .speakers: "Giliran bicara"
    case .entryForm: "Formulir butir"
    case .guest: "Formulir tamu"
    case .menu: "Menu"
    case .gaps: "Menutup rapat: yang masih kurang"
    case .closing: "Menutup rapat: waktu dan penanda tangan"
    case .paperChoice: "Menutup rapat: naskah dan formatnya"
    case .folders: "Menyimpan naskah ke flashdisk"
    case .question: "Pertanyaan"
    case .papers: "Naskah"
    case .search: "Pencarian"
    case .history: "Riwayat"
    case .readBack: "Pembacaan"
    case .carried: "Tindak lanjut"
    case .preview: "Pratinjau"
    case .themes: "Tampilan"
    case .printing: "Pencetak"
    case .proposals: "Usulan"
    case .scoring: "Skor usulan"
    case .commitments: "Komitmen"
    case .proposalImport: "Impor usulan"
    case .proposalGrid: "Isi usulan berderet"
    case .listFiles: "Memilih berkas daftar"
    case .rosterImport: "Impor daftar peserta"
    }
  }

  package func keys(in place: HelpPlace) -> [HelpWords.Example] {
    switch place {
    case .line:
      [
        ("tetikus", "klik petunjuk, panel, atau baris; dua kali membuka; dengan Shift terminal menyalin teks"),
        (
          "rembuk buka … --linear", "tanpa layar, dibacakan baris demi baris; juga --ascii, --kursor besar, --tanpa-bel"
        ),
        ("rembuk belajar", "dari terminal: enam langkah dengan rapat contoh; rembuk tombol: kartu tombol"),
      ]
    case .agenda:
      [
        ("↑ ↓", "memilih acara"), ("Enter", "memulai acara yang dipilih; yang sedang berjalan selesai saat itu juga"),
        ("huruf", "langsung masuk ke baris ketik"),
      ]
    case .record:
      [
        ("↑ ↓ PgUp PgDn", "menggulir catatan"), ("Enter", "membuka catatan yang dipilih untuk diperbaiki"),
        ("← →", "hasil lain, setelah mencari; Esc kembali ke tempat semula"),
        ("huruf", "langsung masuk ke baris ketik"),
      ]
    case .attendees:
      [
        ("↑ ↓ PgUp PgDn", "menggulir daftar"), ("Enter", "membuka daftar hadir"),
        ("huruf", "langsung masuk ke baris ketik"),
      ]
    case .concerns:
      [
        ("↑ ↓", "memilih baris"),
        (
          "Enter", "menuju yang dimaksud: catatannya satu per satu dengan ← →, agenda, giliran bicara, atau daftar desa"
        ),
        ("huruf", "langsung masuk ke baris ketik"),
      ]
    case .attendance:
      [
        ("huruf", "menyaring daftar: awal kata nama, jabatan, desa, atau unsur"),
        ("Enter", "mencatat hadir dengan waktunya; di daftar unsur, semua yang belum tercatat"),
        ("Space", "menandai beberapa orang untuk tindakan berikutnya; tepat di belakang huruf: spasi dalam pencarian"),
        ("Alt-W", "mencatat siapa yang mewakili; yang diwakili tetap di daftar"),
        ("Alt-I", "izin dengan alasannya"), ("Alt-P", "pulang sebelum selesai"),
        ("Alt-T", "menambah tamu"), ("Alt-S", "semua dari unsur itu hadir; ditanyakan dahulu"),
        ("Alt-J", "jumlah hadir unsur itu tanpa nama"),
        ("Alt-R", "mengimpor daftar peserta dari Excel atau CSV; tabel yang ditempel dibaca juga"),
        ("Alt-C", "menulis daftar hadir kosong untuk ditandatangani, di folder rapat"),
        ("Alt-K", "membetulkan waktu hadir dan pulang"),
        ("Delete", "menarik kembali yang dicatat"),
        ("Tab", "semua, belum hadir, hadir, atau jumlah menurut unsur"),
        (ways(to: .undo, .redo), "mengurungkan, mengulangi"), ("Esc", "mengosongkan saringan, lalu kembali"),
      ]
    case .times:
      [("↑ ↓", "memilih waktu"), ("Enter", "membetulkannya"), (way(to: .undo), "mengurungkan"), ("Esc", "kembali")]
    case .shortForm:
      [("Tab ↑ ↓", "isian berikut atau sebelumnya"), ("Enter", "menyimpan, dari isian mana pun"), ("Esc", "batal")]
    case .missingVillages:
      [
        ("huruf", "menyaring daftar"), ("Enter", "memulai usulan desa itu di baris ketik"), ("Esc", "kembali"),
      ]
    case .start: [("↑ ↓", "memilih rapat"), ("Enter", "membuka rapat yang dipilih, atau memulai yang baru")]
    case .newMeeting:
      [
        ("Enter", "memulai rapat dengan nama itu; yang kosong memakai nama dari templat"),
        ("Esc", "kembali ke daftar rapat"),
      ]
    case .agendaList:
      [
        ("↑ ↓", "memilih acara"), ("Enter", "memulai acara yang dipilih; yang sedang berjalan selesai saat itu juga"),
        ("N", "menyelesaikan acara yang berjalan dan memulai yang berikut"),
        ("T", "menunda acara yang dipilih"), ("B", "membuka lagi acara yang ditunda atau sudah selesai"),
        ("A", "menambah acara sesudah yang dipilih"), ("G", "mengganti nama acara"),
        ("Alt-Up Alt-Down", "menggeser acara"), ("+ -", "menambah atau mengurangi lima menit"),
        ("M", "menetapkan menit"), ("J", "membetulkan waktu yang tercatat"),
        ("Delete", "menghapus acara yang belum pernah berjalan"), (ways(to: .undo, .redo), "mengurungkan, mengulangi"),
        ("Esc", "kembali"),
      ]
    case .speakers:
      [
        ("↑ ↓", "memilih baris"),
        ("Enter", "memberi giliran kepada yang antre, mengakhiri yang sedang bicara, mengantrekan yang belum bicara"),
        ("Delete", "mengeluarkan dari antrean"), ("Esc", "kembali"),
      ]
    case .entryForm:
      [
        ("Tab ↑ ↓", "isian berikut atau sebelumnya"), ("Enter", "menyimpan, dari isian mana pun"),
        ("Esc", "kembali; yang sudah diubah tinggal di baris ketik"),
      ]
    case .guest:
      [
        ("Tab ↑ ↓", "isian berikut atau sebelumnya"),
        ("Enter", "menyimpan tamu, dari isian mana pun; nama yang sudah terdaftar ditanyakan dahulu"), ("Esc", "batal"),
      ]
    case .menu:
      [
        ("huruf", "menyaring daftar"), ("↑ ↓", "memilih"),
        ("Enter", "melakukan yang dipilih; perintah dipindahkan ke baris ketik untuk dilengkapi"), ("Esc", "kembali"),
      ]
    case .gaps:
      [
        ("↑ ↓", "memilih hal yang kurang"),
        ("Tab Enter", "membawa ke tempat melengkapinya; \(way(to: .close)) kembali ke sini, ke yang masih kurang"),
        (
          "Enter",
          "di baris pertama: lanjut ke waktu selesai dan penanda tangan; yang bertanda ✗ harus diisi dahulu, yang lain boleh menyusul"
        ),
        ("Esc", "batal; rapat berjalan terus"),
      ]
    case .closing:
      [
        ("Tab ↑ ↓", "isian berikut atau sebelumnya"),
        ("Enter", "isian berikut; di isian terakhir lanjut ke pilihan naskah"),
        (way(to: .close), "lanjut ke pilihan naskah, dari isian mana pun"),
        ("Alt-T Alt-X", "menambah penanda tangan, mulai dari unsur yang hadir; menghapus yang sedang ditunjuk"),
        ("Esc", "batal; rapat berjalan terus"),
        (
          "Pukul selesai",
          "misalnya 11.30; yang kosong dicetak titik-titik, yang janggal diberi tanda ! dan tetap diterima"
        ),
        ("Nama", "yang kosong dicetak titik-titik; pangkat dan NIP yang kosong tidak dicetak"),
      ]
    case .question:
      [
        ("↑ ↓", "memilih jawaban"), ("Enter", "menjawab dengan yang dipilih"),
        ("huruf", "menjawab langsung, bila ada huruf di depan jawabannya"), ("Esc", "kembali"),
      ]
    case .paperChoice:
      [
        ("↑ ↓", "memilih naskah atau format"), ("Spasi", "menandai atau melepas tandanya"),
        ("Enter", "menutup rapat dan menulis naskah yang bertanda"), ("Esc", "kembali ke waktu dan penanda tangan"),
      ]
    case .papers:
      [
        ("C", "mencetak naskahnya"), ("S", "menyalin ringkasan ke papan klip, untuk grup obrolan"),
        ("F", "menyimpan naskahnya ke flashdisk"), ("Enter", "kembali ke rapat; naskah tetap di folder yang disebut"),
      ]
    case .folders:
      [
        ("huruf", "menyaring daftar; jalur folder diketik atau ditarik ke sini"),
        ("Enter", "menyalin naskah ke folder itu, lalu memeriksanya"), ("Esc", "kembali"),
      ]
    case .search:
      searchExamples + [
        ("↑ ↓", "memilih hasil"),
        ("Enter", "menuju catatan itu; di sana ← → ke hasil lain, Esc kembali ke tempat semula"),
        ("Esc", "kembali"),
      ]
    case .history:
      [
        ("↑ ↓ PgUp PgDn", "memilih perubahan; isi lama dan baru di bawah, yang berbeda di dalam [ ]"),
        ("Enter", "riwayat butir yang dipilih saja"), ("Esc", "kembali"),
      ]
    case .carried:
      [
        ("↑ ↓", "memilih butir"), ("S P B", "selesai, dalam proses, belum dilaksanakan"),
        ("J", "menjadwalkan ulang; tanggalnya ditanyakan"), ("D", "membatalkan; alasannya ditanyakan"),
        ("Enter", "membuka formulir butir itu"), (way(to: .undo), "mengurungkan"), ("Esc", "kembali"),
      ]
    case .proposals:
      [
        ("Tab Shift-Tab", "tampilan lain: menurut desa, jenis, perangkat daerah, dana, status, prioritas, SIPD"),
        ("huruf", "menyaring: kata, @nama, #jenis, U-3"), ("Enter", "membuka usulan"),
        ("Space", "menandai, di judul kelompok seluruhnya; di tampilan SIPD: sudah diinput"),
        ("Delete", "mencoret"), (ways(to: .undo, .redo), "mengurungkan, mengulangi"),
      ] + ProposalAct.allCases.map { ($0.key.name, help(of: $0)) }
    case .proposalImport:
      [
        ("↑ ↓ PgUp PgDn", "melihat baris demi baris; yang salah beserta sebabnya"),
        ("Enter", "memasukkan semua yang baru sekaligus; \(way(to: .undo)) menariknya sekaligus"),
        ("Esc", "tidak memasukkan apa pun"),
      ]
    case .listFiles:
      [
        ("huruf", "menyaring berkas di Unduhan, Dokumen, folder rumah, folder rapat, dan flash disk"),
        ("/ ~/", "letak berkas lain, diketik atau diseret ke terminal"),
        ("↑ ↓ PgUp PgDn", "memilih berkas; yang terbaru di atas"),
        ("Enter", "membacanya dan memperlihatkan isinya dahulu"), ("Esc", "batal"),
      ]
    case .rosterImport:
      [
        ("↑ ↓ PgUp PgDn", "melihat baris demi baris: baru, diperbarui, sama; yang salah beserta sebabnya"),
        ("Space", "menyatakan yang mirip sebagai orang yang sama; ia diperbarui, bukan ditambah"),
        ("Enter", "memasukkan semuanya sekaligus; \(way(to: .undo)) menariknya sekaligus"),
        ("Esc", "tidak memasukkan apa pun"),
      ]
    case .proposalGrid:
      [
        ("Tab Shift-Tab", "sel berikut, sel sebelumnya"), ("→", "mengambil nama yang ditawarkan"),
        ("Enter", "mencatat baris itu dan memulai yang berikut, untuk desa yang sama"),
        ("Alt-J", "jumlah menurut kertas, dibandingkan dengan yang sudah diketik"),
        ("Esc", "kembali; baris yang belum dicatat pindah ke baris ketik"),
      ]
    case .commitments:
      [
        ("Tab Shift-Tab", "tampilan lain: menurut batas waktu, penanggung jawab, pelaksanaan"),
        ("huruf", "menyaring: kata, @nama, >30 Juni, tanpa batas waktu"), ("Enter", "membuka komitmen"),
        ("Space", "menandai, di judul kelompok seluruhnya"), ("Delete", "mencoret"),
        (ways(to: .undo, .redo), "mengurungkan, mengulangi"),
      ] + CommitmentAct.allCases.map { ($0.key.name, help(of: $0)) }
    case .scoring:
      [("1 2 3 …", "memberi skor, lalu ke kriteria berikut"), ("Delete", "mengosongkan"), ("Enter", "menyimpan")]
    case .readBack:
      [
        ("Enter", "disepakati; penanggung jawab yang hadir tercatat sanggup, yang tidak hadir belum dikonfirmasi"),
        ("E", "memperbaiki butir di formulir; yang sudah disepakati lalu dibacakan lagi"),
        ("T", "menjadikannya hal yang ditampung"), ("X", "mencoretnya; \(way(to: .undo)) mengembalikan"),
        ("← →", "butir sebelumnya atau berikutnya"), ("Esc", "kembali"),
      ]
    case .preview:
      [
        ("↑ ↓ PgUp PgDn", "menggulir; batas halaman tampak sebagai garis"),
        ("← →", "halaman sebelumnya atau berikutnya; tabel yang lebar digeser dahulu"), ("Esc", "kembali"),
      ]
    case .themes:
      [
        ("↑ ↓", "mencoba tampilan itu langsung"), ("Enter", "memakainya, juga lain kali"),
        ("Esc", "kembali ke tampilan semula"),
      ]
    case .printing:
      [
        ("↑ ↓", "memilih pencetak"), ("← →", "mengurangi atau menambah rangkap"), ("Enter", "mencetak"),
        ("Esc", "kembali tanpa mencetak"),
      ]
    }
  }
}

extension English: PlaceWords {
  package func here(_ place: HelpPlace) -> String { "Here · \(name(of: place))" }

  package func name(of place: HelpPlace) -> String {
    switch place {
    case .line: "The input line"
    case .agenda: "The agenda pane"
    case .record: "The record pane"
    case .attendees: "The attendees pane"
    case .concerns: "What needs attention"
    case .attendance: "Attendance"
    case .times: "Noted times"
    case .shortForm: "A short form"
    case .missingVillages: "Villages without a proposal"
    case .start: "The start screen"
    case .newMeeting: "A new meeting"
    case .agendaList: "The agenda as a list"
    case .speakers: "Turns to speak"
    case .entryForm: "The form of an entry"
    case .guest: "The form of a guest"
    case .menu: "The menu"
    case .gaps: "Closing the meeting: what is missing"
    case .closing: "Closing the meeting: the end and who signs"
    case .paperChoice: "Closing the meeting: the papers and their formats"
    case .folders: "Saving the papers to a flash disk"
    case .question: "A question"
    case .papers: "The papers"
    case .search: "The search"
    case .history: "The history"
    case .readBack: "Reading back"
    case .carried: "Follow-up"
    case .preview: "The preview"
    case .themes: "The looks"
    case .printing: "The printers"
    case .proposals: "Proposals"
    case .scoring: "Score of a proposal"
    case .commitments: "Commitments"
    case .proposalImport: "Import of proposals"
    case .proposalGrid: "Many proposals in a row"
    case .listFiles: "Choosing the file of a list"
    case .rosterImport: "Import of a roster"
    }
  }

  package func keys(in place: HelpPlace) -> [HelpWords.Example] {
    switch place {
    case .line:
      [
        ("mouse", "click a hint, a pane, or a row; twice opens it; with Shift the terminal copies text"),
        ("rembuk open … --linear", "no screen, read out line by line; also --ascii, --kursor besar, --tanpa-bel"),
        ("rembuk learn", "from the terminal: six steps on the sample meeting; rembuk keys: a card of keys"),
      ]
    case .agenda:
      [
        ("↑ ↓", "choose an item"), ("Enter", "starts the chosen item; the one that runs ends at that moment"),
        ("letters", "go straight to the input line"),
      ]
    case .record:
      [
        ("↑ ↓ PgUp PgDn", "scroll the record"), ("Enter", "opens the chosen entry to mend it"),
        ("← →", "other hits, after a search; Esc goes back to where one was"),
        ("letters", "go straight to the input line"),
      ]
    case .attendees:
      [
        ("↑ ↓ PgUp PgDn", "scroll the list"), ("Enter", "opens the attendance screen"),
        ("letters", "go straight to the input line"),
      ]
    case .concerns:
      [
        ("↑ ↓", "choose a line"),
        (
          "Enter",
          "goes to what it is about: its entries one by one with ← →, the agenda, the speakers, or the villages"
        ),
        ("letters", "go straight to the input line"),
      ]
    case .attendance:
      [
        ("letters", "filter: beginnings of words of the name, office, village or group"),
        ("Enter", "notes presence with the time; in the list of groups of all who are not noted yet"),
        ("Space", "marks several for the next act; right behind a letter it is a blank in the filter"),
        ("Alt-W", "notes who is here in somebody's place, who stays on the list"),
        ("Alt-I", "excused, with the reason"), ("Alt-P", "left before the end"),
        ("Alt-T", "adds a guest"), ("Alt-S", "all of that group are here; asks first"),
        ("Alt-J", "how many of that group are here without names"),
        ("Alt-R", "imports a roster from Excel or CSV; a pasted table is read too"),
        ("Alt-C", "writes the blank attendance list to be signed, beside the meeting"),
        ("Alt-K", "puts the times of coming and leaving right"),
        ("Delete", "takes back what is noted"),
        ("Tab", "everybody, missing, present, or the count by group"),
        (ways(to: .undo, .redo), "undo, redo"), ("Esc", "empties the filter, then goes back"),
      ]
    case .times:
      [("↑ ↓", "choose a time"), ("Enter", "puts it right"), (way(to: .undo), "undo"), ("Esc", "back")]
    case .shortForm:
      [("Tab ↑ ↓", "the next or the previous field"), ("Enter", "keeps it, from any field"), ("Esc", "cancels")]
    case .missingVillages:
      [
        ("letters", "filter the list"), ("Enter", "begins a proposal of that village in the line"), ("Esc", "back"),
      ]
    case .start: [("↑ ↓", "choose a meeting"), ("Enter", "opens the chosen meeting, or begins a new one")]
    case .newMeeting:
      [
        ("Enter", "begins the meeting by that name; an empty one takes the template's"),
        ("Esc", "back to the list of meetings"),
      ]
    case .agendaList:
      [
        ("↑ ↓", "choose an item"), ("Enter", "starts the chosen item; the one that runs ends at that moment"),
        ("N", "ends the running item and starts the next"),
        ("T", "puts the chosen item off"), ("B", "reopens an item that was put off or is done"),
        ("A", "adds an item behind the chosen one"), ("G", "renames the item"),
        ("Alt-Up Alt-Down", "moves the item"), ("+ -", "five minutes more or fewer"),
        ("M", "sets the minutes"), ("J", "puts noted times right"),
        ("Delete", "removes an item that never ran"), (ways(to: .undo, .redo), "undo, redo"), ("Esc", "back"),
      ]
    case .speakers:
      [
        ("↑ ↓", "choose a row"),
        ("Enter", "gives the floor to one who waits, ends the turn of whoever speaks, queues one who has not spoken"),
        ("Delete", "takes out of the queue"), ("Esc", "back"),
      ]
    case .entryForm:
      [
        ("Tab ↑ ↓", "the next or the previous field"), ("Enter", "saves, from any field"),
        ("Esc", "back; what was changed stays in the input line"),
      ]
    case .guest:
      [
        ("Tab ↑ ↓", "the next or the previous field"),
        ("Enter", "keeps the guest, from any field; a name on the roster is asked about first"), ("Esc", "cancels"),
      ]
    case .menu:
      [
        ("letters", "filter the list"), ("↑ ↓", "choose"),
        ("Enter", "does what is chosen; a command goes to the input line to be completed"), ("Esc", "back"),
      ]
    case .gaps:
      [
        ("↑ ↓", "choose what is missing"),
        ("Tab Enter", "leads to where it is filled in; \(way(to: .close)) comes back here, to what is still missing"),
        (
          "Enter",
          "in the first row: goes on to the end and who signs; what is marked ✗ must be filled in first, the rest may follow later"
        ),
        ("Esc", "cancels; the meeting goes on"),
      ]
    case .closing:
      [
        ("Tab ↑ ↓", "the next or the previous field"),
        ("Enter", "the next field; in the last one it goes on to the papers"),
        (way(to: .close), "goes on to the papers from any field"),
        ("Alt-T Alt-X", "adds one who signs, beginning with the groups that came; removes the one under the cursor"),
        ("Esc", "cancels; the meeting goes on"),
        ("Ended at", "such as 11.30; empty prints as dots, an odd time is marked ! and taken all the same"),
        ("Name", "empty prints as dots; an empty rank or NIP is not printed"),
      ]
    case .question:
      [
        ("↑ ↓", "choose an answer"), ("Enter", "gives the chosen answer"),
        ("letter", "answers at once, where a letter stands before the answer"), ("Esc", "back"),
      ]
    case .paperChoice:
      [
        ("↑ ↓", "choose a paper or a format"), ("Space", "marks it or takes the mark off"),
        ("Enter", "closes the meeting and writes what is marked"), ("Esc", "back to the end and who signs"),
      ]
    case .papers:
      [
        ("P", "prints the papers"), ("C", "copies the summary to the clipboard, for a chat group"),
        ("S", "saves the papers to a flash disk"),
        ("Enter", "back to the meeting; the papers stay in the folder that is named"),
      ]
    case .folders:
      [
        ("letters", "filter the list; the path of a folder is typed or dropped here"),
        ("Enter", "copies the papers into that folder and reads them back"), ("Esc", "back"),
      ]
    case .search:
      searchExamples + [
        ("↑ ↓", "choose a hit"), ("Enter", "goes to the entry; there ← → to the other hits, Esc back to where one was"),
        ("Esc", "back"),
      ]
    case .history:
      [
        ("↑ ↓ PgUp PgDn", "choose a change; old and new stand below, what differs in [ ]"),
        ("Enter", "the history of the chosen entry alone"), ("Esc", "back"),
      ]
    case .carried:
      [
        ("↑ ↓", "choose an entry"), ("D U N", "done, under way, not done yet"),
        ("R", "reschedule; the date is asked for"),
        ("C", "cancel; the reason is asked for"), ("Enter", "open the entry's form"), (way(to: .undo), "undo"),
        ("Esc", "back"),
      ]
    case .proposals:
      [
        ("Tab Shift-Tab", "another view: by village, kind, office, funds, status, priority, SIPD"),
        ("letters", "filter: words, @name, #kind, U-3"), ("Enter", "opens the proposal"),
        ("Space", "marks it, on a heading all of its group; in the SIPD view ticks it as typed in"),
        ("Delete", "strikes it"), (ways(to: .undo, .redo), "takes back, does again"),
      ] + ProposalAct.allCases.map { ($0.key.name, help(of: $0)) }
    case .proposalImport:
      [
        ("↑ ↓ PgUp PgDn", "looks row by row; the bad ones with the reason"),
        ("Enter", "takes all that is new in at once; \(way(to: .undo)) takes it back at once"),
        ("Esc", "takes nothing in"),
      ]
    case .listFiles:
      [
        ("letters", "filter the files in Downloads, Documents, the home folder, the meeting's folder and flash disks"),
        ("/ ~/", "where another file is, typed or dropped on the terminal"),
        ("↑ ↓ PgUp PgDn", "choose a file; the newest is on top"),
        ("Enter", "reads it and first shows what is in it"), ("Esc", "cancels"),
      ]
    case .rosterImport:
      [
        ("↑ ↓ PgUp PgDn", "looks row by row: new, changed, the same; the bad ones with the reason"),
        ("Space", "takes one who resembles another for the same person, who then is changed and not added"),
        ("Enter", "takes all of it in at once; \(way(to: .undo)) takes it back at once"), ("Esc", "takes nothing in"),
      ]
    case .proposalGrid:
      [
        ("Tab Shift-Tab", "the next cell, the one before"), ("→", "takes the name that is offered"),
        ("Enter", "records the row and begins the next, of the same village"),
        ("Alt-J", "the sum on the paper, beside what was typed"),
        ("Esc", "back; a row that is not recorded goes into the line"),
      ]
    case .commitments:
      [
        ("Tab Shift-Tab", "another view: by date, owner, progress"),
        ("letters", "filter: words, @name, >30 Juni, without a date"), ("Enter", "opens the commitment"),
        ("Space", "marks it, on a heading all of its group"), ("Delete", "strikes it"),
        (ways(to: .undo, .redo), "takes back, does again"),
      ] + CommitmentAct.allCases.map { ($0.key.name, help(of: $0)) }
    case .scoring:
      [
        ("1 2 3 …", "gives points and goes on to the next criterion"), ("Delete", "takes them back"),
        ("Enter", "saves"),
      ]
    case .readBack:
      [
        ("Enter", "agreed; owners who are here are noted as able, the others as not confirmed"),
        ("E", "mends the entry in its form; what was agreed is then read again"), ("T", "puts it aside"),
        ("X", "strikes it; \(way(to: .undo)) brings it back"), ("← →", "the entry before or behind"), ("Esc", "back"),
      ]
    case .preview:
      [
        ("↑ ↓ PgUp PgDn", "scroll; a rule shows where a page ends"),
        ("← →", "the page before or behind; a wide table is shifted first"),
        ("Esc", "back"),
      ]
    case .themes:
      [
        ("↑ ↓", "try that theme at once"), ("Enter", "wears it, next time too"),
        ("Esc", "back to the one before"),
      ]
    case .printing:
      [
        ("↑ ↓", "choose a printer"), ("← →", "fewer or more copies"), ("Enter", "prints"),
        ("Esc", "back without printing"),
      ]
    }
  }
}
