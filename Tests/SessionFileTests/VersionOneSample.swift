/// A session file as the program wrote it when the schema had version 1: a meeting with two notes, one of them struck, and the striking
/// taken back. It is never edited: files like it lie in offices, and every later program must read them.
enum VersionOneSample {
  static let sql = #"""
    PRAGMA application_id = 1380794955;
    PRAGMA user_version = 1;
    CREATE TABLE change (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      seat TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      subject TEXT NOT NULL,
      body BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE draft (
      seat TEXT PRIMARY KEY,
      line TEXT NOT NULL
    ) STRICT;
    CREATE TABLE contact (
      attendee TEXT PRIMARY KEY,
      phone TEXT,
      address TEXT
    ) STRICT;
    INSERT INTO change VALUES (1, 'awal', 'Sekretaris', '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"begin":{"_0":{"agenda":[{"id":"buka","intervals":[],\#
    "part":"discussion","status":"waiting","title":"Pembukaan"},{"id":"bahas","intervals":[],\#
    "part":"discussion","status":"waiting","title":"Pembahasan"}],"attendees":[],\#
    "details":{"date":"2026-01-21","resourcePersons":[],"title":"Rapat","zone":"WITA"},"funds":[],\#
    "groups":[],"indicators":[],"institutions":[],"isSample":false,"template":"uji","villages":[],\#
    "wording":{"chairRole":["Mengetahui,","Pimpinan Rapat,"],"conclusions":"KESIMPULAN DAN KESEPAKATAN",\#
    "minutes":"NOTULA","noteTakerRole":["Notulis,"],"village":"Desa"}}}}}},"id":"awal",\#
    "seat":"Sekretaris"}\#
    ' AS BLOB), x'98103be18c5cbd2bb4040d0695c05bd6a9cf9404386c1abb695c8cb74ebec8ac');
    INSERT INTO change VALUES (2, 'Sekretaris-s1', 'Sekretaris', '2026-01-21T09:00:00+08:00', 'Sekretaris-e1', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"body":{"labels":[],\#
    "matter":{"note":{"_0":{"isQuotation":false}}},"text":"catatan ke-1"},"id":"Sekretaris-e1",\#
    "typed":"catatan ke-1"}}}}},"id":"Sekretaris-s1","seat":"Sekretaris"}\#
    ' AS BLOB), x'234855b2ee8030d0c21e1a8df121152c182bb443a473e2a872ae0d2cfbe501ef');
    INSERT INTO change VALUES (3, 'Sekretaris-s2', 'Sekretaris', '2026-01-21T09:00:00+08:00', 'Sekretaris-e2', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"body":{"labels":[],\#
    "matter":{"note":{"_0":{"isQuotation":false}}},"text":"catatan ke-2"},"id":"Sekretaris-e2",\#
    "typed":"catatan ke-2"}}}}},"id":"Sekretaris-s2","seat":"Sekretaris"}\#
    ' AS BLOB), x'69fc27b0e52f269622e5549436e89a2f8bfb3961ebf0d961a8f38f4a9558fde7');
    INSERT INTO change VALUES (4, 'c1', 'Sekretaris', '2026-01-21T09:00:00+08:00', 'Sekretaris-e1', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"strike":{"_0":"Sekretaris-e1"}}}},"id":"c1",\#
    "seat":"Sekretaris"}\#
    ' AS BLOB), x'6f4975beb25fe540611aff1d5acf8d9e61d3dc2c445d97d7c0c0ddf08a44564d');
    INSERT INTO change VALUES (5, 'u1', 'Ketua', '2026-01-21T09:00:00+08:00', 'c1', CAST('\#
    {"at":1768957200,"deed":{"takeBack":{"_0":"c1"}},"id":"u1","seat":"Ketua"}\#
    ' AS BLOB), x'1060432f69a493e95f9f8e8f7459ebf8ad8d1d41cd71dfba5639749c33bb93fb');
    INSERT INTO draft VALUES ('Sekretaris', '! pendampingan @Bid');
    """#
}
