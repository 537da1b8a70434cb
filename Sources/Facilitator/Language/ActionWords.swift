import Capture

/// What actions are called and what they do.
package protocol ActionWords {
  /// Two or three words for the menu and the hint line.
  func title(of action: Action) -> String
  /// What a command is called in the menu, where no action stands for it.
  func menuTitle(of command: CommandName) -> String
  /// How a command is typed, slash included.
  func line(of command: CommandName) -> String
  /// How a key of the head of the minutes is typed.
  func word(of key: MeetingKey) -> String
  /// One sentence for the help page.
  func help(of action: Action) -> String
}

extension Indonesian: ActionWords {
  package func menuTitle(of command: CommandName) -> String {
    switch command {
    case .item: "mulai acara"
    case .next: "acara berikut"
    case .present: "catat kehadiran"
    case .guest: "tambah tamu"
    case .queue: "antre bicara"
    case .unqueue: "batal bicara"
    case .floor: "persilakan bicara"
    case .endFloor: "selesai bicara"
    case .meeting: "isi kepala notula"
    case .replace: "ganti kata yang salah"
    case .edit: "perbaiki butir"
    case .strike: "coret butir"
    case .move: "pindah ke acara lain"
    case .turn: "jadikan jenis lain"
    case .split: "pisah menjadi dua"
    case .join: "gabung dua butir"
    case .tidy: "rapikan singkatan"
    case .undo: "urungkan"
    case .redo: "ulangi"
    case .close: "tutup rapat"
    case .legalise: "sahkan"
    case .help: "bantuan"
    case .village: "desa untuk usulan berikutnya"
    case .find: "cari"
    case .history: "riwayat"
    case .postpone: "tunda acara"
    case .finish: "selesaikan acara"
    case .minutes: "ubah waktu acara"
    case .suspend: "skors rapat"
    case .chair: "ganti pimpinan rapat"
    case .noteTaker: "ganti notulis"
    case .indicator: "catat indikator"
    case .excuse: "catat izin"
    case .leave: "catat pulang"
    case .agree: "sepakati usulan"
    case .reserve: "jadikan usulan cadangan"
    case .notYet: "usulan belum disepakati"
    case .rank: "tetapkan prioritas usulan"
    case .score: "beri skor usulan"
    case .theme: "tampilan layar"
    case .readBack: "bacakan"
    case .preview: "pratinjau naskah"
    case .publicView: "layar untuk hadirin"
    case .print: "cetak naskah"
    case .clock: "betulkan waktu yang tercatat"
    case .attention: "yang perlu perhatian"
    }
  }

  package func line(of command: CommandName) -> String { "/\(command.words[0])" }

  package func word(of key: MeetingKey) -> String { key.word }

  package func title(of action: Action) -> String {
    switch action {
    case .record: "catat"
    case .complete: "lengkapi"
    case .nextPane: "panel lain"
    case .back: "kembali"
    case .mendNewest: "perbaiki yang terakhir"
    case .form: "formulir"
    case .strike: "coret"
    case .tidy: "rapikan singkatan"
    case .undo: "urungkan"
    case .redo: "ulangi"
    case .clearLine: "kosongkan baris"
    case .search: "cari"
    case .history: "riwayat perubahan"
    case .help: "bantuan"
    case .agenda: "agenda"
    case .nextItem: "acara berikut"
    case .speakers: "giliran bicara"
    case .menu: "menu"
    case .close: "tutup rapat"
    case .legalise: "sahkan"
    case .writePapers: "tulis naskah"
    case .saved: "tersimpan otomatis"
    case .redraw: "gambar ulang layar"
    case .leave: "keluar"
    case .guest: "tambah tamu"
    case .readBack: "bacakan"
    case .preview: "pratinjau naskah"
    case .publicView: "layar untuk hadirin"
    case .print: "cetak naskah"
    case .theme: "tampilan layar"
    case .attendance: "daftar hadir"
    case .times: "betulkan waktu"
    case .attention: "perlu perhatian"
    }
  }

  package func help(of action: Action) -> String {
    switch action {
    case .record: "mencatat baris yang diketik; yang tercatat langsung tersimpan."
    case .complete: "mengambil nama atau perintah yang ditawarkan."
    case .nextPane: "pindah ke agenda, catatan, peserta, atau yang perlu perhatian; hanya saat baris kosong."
    case .back: "kembali ke baris ketik; yang sudah diketik tidak hilang."
    case .mendNewest: "membuka catatan terakhir untuk diperbaiki; hanya saat baris kosong."
    case .form: "membuka butir isian demi isian; saat baris diperbaiki, isinya ikut."
    case .strike: "mencoret butir yang dipilih di catatan; Ctrl-Z mengembalikannya."
    case .tidy: "menawarkan yg → yang dan sebagainya di semua catatan, satu per satu atau sekaligus."
    case .undo: "membatalkan perubahan terakhir Anda, berapa pun banyaknya."
    case .redo: "melakukan lagi yang baru diurungkan."
    case .clearLine: "mengosongkan baris; Ctrl-Z mengembalikannya."
    case .search: "mencari kata, nama, label, nomor, batas waktu; Enter menuju catatannya, Esc kembali."
    case .history: "semua perubahan: kapan, oleh siapa, isi lama dan baru."
    case .help: "bantuan untuk tempat ini."
    case .agenda: "daftar acara: mulai, tunda, buka lagi, tambah, urutkan, menit, dan pertanyaan pemandu."
    case .nextItem: "menutup acara yang berjalan dan memulai yang berikut."
    case .speakers: "siapa sedang bicara, antre, sudah berapa lama, dan siapa belum bicara."
    case .menu: "semua tindakan dengan tombolnya; ketik untuk menyaring."
    case .close: "memeriksa yang kurang, mencatat waktu selesai, lalu menulis naskah."
    case .legalise: "menyegel rapat setelah naskah ditandatangani; sesudah itu tidak dapat diubah."
    case .writePapers: "menulis ulang notula dari isi rapat sekarang."
    case .saved: "tidak perlu: setiap Enter langsung tersimpan."
    case .redraw: "menggambar ulang seluruh layar."
    case .leave: "meninggalkan program; rapat tetap seperti adanya."
    case .guest: "menambah tamu; nama yang belum terdaftar di baris menjadi namanya."
    case .readBack: "kesepakatan dan komitmen satu per satu dengan huruf besar: sepakat, perbaiki, tampung, coret."
    case .preview: "naskah halaman demi halaman, seperti akan dicetak sekarang."
    case .publicView: "yang boleh dibaca seluruh hadirin lewat proyektor; /tayang gelap menggelapkannya."
    case .print: "menulis naskah sebagai PDF dan mengirimnya ke pencetak."
    case .theme: "warna layar; berlaku sampai program ditinggalkan."
    case .attendance: "siapa hadir, mewakili, izin, pulang, dan siapa masih ditunggu; ketik menyaring, Enter hadir."
    case .times: "membetulkan waktu acara, skors, pergantian, mulai, dan selesai yang sudah tercatat."
    case .attention:
      "desa belum usul, unsur belum bicara, komitmen belum lengkap, acara lewat waktu; Enter menuju ke sana."
    }
  }
}

extension English: ActionWords {
  package func menuTitle(of command: CommandName) -> String {
    switch command {
    case .item: "start an item"
    case .next: "next item"
    case .present: "note attendance"
    case .guest: "add a guest"
    case .queue: "join the queue to speak"
    case .unqueue: "leave the queue"
    case .floor: "give the floor"
    case .endFloor: "end a turn to speak"
    case .meeting: "fill the head of the minutes"
    case .replace: "replace a wrong word"
    case .edit: "mend an entry"
    case .strike: "strike an entry"
    case .move: "move to another item"
    case .turn: "turn into another kind"
    case .split: "split in two"
    case .join: "join two entries"
    case .tidy: "write out abbreviations"
    case .undo: "undo"
    case .redo: "redo"
    case .close: "close the meeting"
    case .legalise: "legalise"
    case .help: "help"
    case .village: "village of the proposals that follow"
    case .find: "find"
    case .history: "history"
    case .postpone: "put an item off"
    case .finish: "end the item"
    case .minutes: "change an item's minutes"
    case .suspend: "suspend the meeting"
    case .chair: "change the chair"
    case .noteTaker: "change the note-taker"
    case .indicator: "note a figure"
    case .excuse: "note who is excused"
    case .leave: "note who leaves"
    case .agree: "agree on a proposal"
    case .reserve: "put a proposal in reserve"
    case .notYet: "proposal not yet agreed"
    case .rank: "set the rank of a proposal"
    case .score: "score a proposal"
    case .theme: "looks of the screen"
    case .readBack: "read back"
    case .preview: "preview of the papers"
    case .publicView: "screen for the hall"
    case .print: "print the papers"
    case .clock: "put noted times right"
    case .attention: "what needs attention"
    }
  }

  package func line(of command: CommandName) -> String { "/\(command.englishWords[0])" }

  package func word(of key: MeetingKey) -> String { key.englishWord }

  package func title(of action: Action) -> String {
    switch action {
    case .record: "record"
    case .complete: "complete"
    case .nextPane: "other pane"
    case .back: "back"
    case .mendNewest: "mend the newest"
    case .form: "form"
    case .strike: "strike"
    case .tidy: "write out abbreviations"
    case .undo: "undo"
    case .redo: "redo"
    case .clearLine: "clear the line"
    case .search: "find"
    case .history: "history of changes"
    case .help: "help"
    case .agenda: "agenda"
    case .nextItem: "next item"
    case .speakers: "speakers"
    case .menu: "menu"
    case .close: "close the meeting"
    case .legalise: "legalise"
    case .writePapers: "write the papers"
    case .saved: "saved by itself"
    case .redraw: "redraw the screen"
    case .leave: "leave"
    case .guest: "add a guest"
    case .readBack: "read back"
    case .preview: "preview of the papers"
    case .publicView: "screen for the hall"
    case .print: "print the papers"
    case .theme: "looks of the screen"
    case .attendance: "attendance"
    case .times: "put times right"
    case .attention: "needs attention"
    }
  }

  package func help(of action: Action) -> String {
    switch action {
    case .record: "records the typed line; what is recorded is saved at once."
    case .complete: "takes the name or command that is offered."
    case .nextPane:
      "goes to the agenda, the record, the attendees or what needs attention; only while the line is empty."
    case .back: "goes back to the line; nothing typed is lost."
    case .mendNewest: "opens the newest entry to mend it; only while the line is empty."
    case .form: "opens an entry field by field; a line that is being mended goes along."
    case .strike: "strikes the entry chosen in the record; Ctrl-Z brings it back."
    case .tidy: "offers to write out yg, dgn and the like in every entry, one by one or all at once."
    case .undo: "takes back your last change, as many as you like."
    case .redo: "does again what was just undone."
    case .clearLine: "empties the line; Ctrl-Z brings it back."
    case .search: "finds words, names, labels, numbers, dates; Enter goes to the entry, Esc comes back."
    case .history: "every change: when, by whom, old and new."
    case .help: "help for this place."
    case .agenda: "the agenda: start, put off, reopen, add, arrange, minutes, and guiding questions."
    case .nextItem: "ends the running item and starts the next."
    case .speakers: "who speaks, who waits, for how long each spoke, and who has not yet."
    case .menu: "every action with its key; type to filter."
    case .close: "checks what is missing, notes the end, then writes the papers."
    case .legalise: "seals the meeting after the papers are signed; nothing can be changed from then on."
    case .writePapers: "writes the minutes anew from the meeting as it stands."
    case .saved: "not needed: every Enter is saved at once."
    case .redraw: "paints the whole screen again."
    case .leave: "leaves the program; the meeting stays as it is."
    case .guest: "adds a guest; a name in the line that is on no list becomes the guest's."
    case .readBack: "decisions and commitments one by one in large letters: agree, mend, put aside, strike."
    case .preview: "the papers page by page, as they would print now."
    case .publicView: "what the whole hall may read on the projector; /public dark blanks it."
    case .print: "writes the papers as PDF and sends them to the printer."
    case .theme: "the colours of the screen; until the program is left."
    case .attendance: "who is here, for whom, excused, left, and who is awaited; type to filter, Enter notes presence."
    case .times: "puts noted times of items, suspensions, changes of office, the start and the end right."
    case .attention:
      "villages that have not proposed, silent groups, commitments that lack something, items over time; Enter goes there."
    }
  }
}
