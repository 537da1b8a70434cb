/// A whole meeting as the program wrote it when the schema had version 3: proposals for the village's own budget and in SIPD, a kept
/// promise, an agenda that was added to, a time put right, and the closing. It is never edited: files like it lie in offices, and
/// every later program must read them.
enum VersionThreeMeeting {
  static let sql = #"""
    PRAGMA application_id = 1380794955;
    PRAGMA user_version = 3;
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
    INSERT INTO change VALUES (1, 'gzmyt1fjx9jn', 'templat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"begin":{"_0":{"agenda":[{"id":"pembukaan","intervals":[],"\#
    part":"discussion","plannedMinutes":10,"questions":[],"status":"waiting","title":"Pembukaan"},{"id":\#
    "usulan","intervals":[],"part":"discussion","plannedMinutes":30,"questions":["Apa yang kurang?"],"st\#
    atus":"waiting","title":"Usulan"}],"attendees":[{"aliases":[],"id":"camat","isGuest":false,"position\#
    ":"Camat","presence":{"awaited":{}}},{"aliases":["Emma"],"id":"sekretaris-kecamatan-hj-emma-susanty"\#
    ,"isGuest":false,"name":"Hj. Emma Susanty","position":"Sekretaris Kecamatan","presence":{"awaited":{\#
    }}}],"details":{"date":"2026-01-21","letterhead":{"address":[],"government":"PEMERINTAH","office":"K\#
    ECAMATAN"},"place":"Aula","plannedStart":"09:00:00","resourcePersons":[],"title":"Rapat","zone":"WIT\#
    A"},"funds":["DD"],"groups":[{"aliases":[],"collective":"para KPM","id":"kpm","isPresent":false,"nam\#
    e":"KPM"}],"indicators":[],"institutions":[],"isSample":false,"namedDates":[],"template":"kecil","vi\#
    llages":[{"aliases":[],"id":"kiram","name":"Kiram"}],"wording":{"chairRole":["Mengetahui,","Pimpinan\#
     Rapat,"],"conclusions":"KESIMPULAN DAN KESEPAKATAN","minutes":"NOTULA","noteTakerRole":["Notulis,"]\#
    ,"papers":{"agreement":{"annexes":["attendance","priorities","notAgreed"],"chairRole":["Pimpinan Rap\#
    at,"],"closing":"Demikian berita acara ini dibuat dan disahkan untuk digunakan sebagaimana mestinya.\#
    ","considerations":[],"isSignedByGroups":false,"title":[],"witnessRole":[]},"coverLetter":{"addresse\#
    e":[],"enclosures":["berita-acara","notula","usulan","rtl"],"receiverRole":["Penerima,"],"remark":"D\#
    ikirim dengan hormat untuk digunakan sebagaimana mestinya.","senderRole":["Pengirim,"]},"documents":\#
    ["notula","usulan"],"report":{"addressee":[],"basis":[],"closing":"Demikian laporan ini disampaikan \#
    sebagai bahan pertimbangan lebih lanjut.","photographs":4,"reporterRole":[]},"sheet":"F4","swapsSign\#
    atures":false},"village":"Desa"}}}}}},"id":"gzmyt1fjx9jn","seat":"templat"}\#
    ' AS BLOB), x'd1e2b8aa172fdb512ebc303b045d5ca066d489b317eb3c7f4453bb98dfcf6122');
    INSERT INTO change VALUES (2, 'ws28zd2w5q0b', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'pembukaan', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"pembukaan"}}}},"id":"ws28zd2w5q0b","seat\#
    ":"catat"}\#
    ' AS BLOB), x'a326a6fdd295de61a95ec41491d50d8e8f8a64f89dc0891fa91d3a4894f16d98');
    INSERT INTO change VALUES (3, '5pv8d908933w', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setPresence":{"_0":["sekretaris-kecamatan-hj-emma-susanty"\#
    ],"_1":{"present":{}}}}}},"id":"5pv8d908933w","seat":"catat"}\#
    ' AS BLOB), x'5d75b8e770ebf23711f8fe04edba12240ad5934e57e46ba79c3a9b408e186b53');
    INSERT INTO change VALUES (4, 'mksw9jamh7r7', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"set":{"_0":{"chair":{"_0":{"person":{"_0":"sekretaris-keca\#
    matan-hj-emma-susanty"}}}}}}}},"id":"mksw9jamh7r7","seat":"catat"}\#
    ' AS BLOB), x'c4f36f48d89d1279a97ff57d087aa72cf394df6b5d730550442cdaca2fa3232a');
    INSERT INTO change VALUES (5, '70efyk70e4tp', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'usulan', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"usulan"}}}},"id":"70efyk70e4tp","seat":"\#
    catat"}\#
    ' AS BLOB), x'9690153086ee7ffac7ae17b52ec1267f5e10f87e6f2885c8c2d1cfebad0d9bd6');
    INSERT INTO change VALUES (6, 's4rg7kz7hx3p', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'dm018gn1q57t', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"proposal":{"_0":{"cost":36700000,"funds":"DD","village":"kiram","volume":"24 balita"}}},"t\#
    ext":"PMT lokal"},"id":"dm018gn1q57t","typed":"$ desa:Kiram PMT lokal vol:24 balita Rp36,7jt dana:DD\#
    "}}}}},"id":"s4rg7kz7hx3p","seat":"catat"}\#
    ' AS BLOB), x'b71a257b54850f6ac4f849d1ee8df6e410afeda14047a5b5de00dca2409ea056');
    INSERT INTO change VALUES (7, '9q05n5eqm4k2', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'ph8ett26m5rb', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"proposal":{"_0":{"village":"kiram"}}},"text":"jalan usaha"},"id":"ph8ett26m5rb","typed":"$\#
     desa:Kiram jalan usaha"}}}}},"id":"9q05n5eqm4k2","seat":"catat"}\#
    ' AS BLOB), x'8d1e0b490a02ef2aa719dfa5dc3beaa629fbcf813a6fe208dd899c3696aee347');
    INSERT INTO change VALUES (8, '0zasjqrhknmt', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'ph8ett26m5rb', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setStatus":{"_0":["ph8ett26m5rb"],"_1":{"villageAuthority"\#
    :{}}}}}},"id":"0zasjqrhknmt","seat":"catat"}\#
    ' AS BLOB), x'a492f7795ccf5f46b0df62c3f694e04c6847953cfc9e91bba1e3b83d910667b7');
    INSERT INTO change VALUES (9, 'j1q5xb3f84f0', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'dm018gn1q57t', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setStatus":{"_0":["dm018gn1q57t"],"_1":{"agreed":{}}}}}},"\#
    id":"j1q5xb3f84f0","seat":"catat"}\#
    ' AS BLOB), x'042baee0ff46ab6586b95c745baaea09f10608123cd580b6e539cd24a7f89994');
    INSERT INTO change VALUES (10, '1fykca6j2qvz', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'dm018gn1q57t', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"noteSIPD":{"_0":["dm018gn1q57t"],"_1":{"number":"12345"}}}\#
    }},"id":"1fykca6j2qvz","seat":"catat"}\#
    ' AS BLOB), x'9b386a088597a10f2c0d6ef0726aadfee6a8f2ec63b9f7365dfc98817aa3b857');
    INSERT INTO change VALUES (11, 'ht600mcd35na', 'catat',\#
     '2026-01-21T09:00:00+08:00', '9b9p2pchh3z7', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"commitment":{"_0":{"due":{"date":{"_0":"2026-01-30"}},"owners":[{"person":{"_0":"sekretari\#
    s-kecamatan-hj-emma-susanty"}}],"supporters":[]}}},"text":"data balita"},"id":"9b9p2pchh3z7","typed"\#
    :"! data balita @Emma >30 Januari"}}}}},"id":"ht600mcd35na","seat":"catat"}\#
    ' AS BLOB), x'f947738acdb9f9dffba89f40ede008cf748dfbc27c7d00bc4ff36d632e3a53e3');
    INSERT INTO change VALUES (12, 'x3pcfqqx64qg', 'catat',\#
     '2026-01-21T09:00:00+08:00', '9b9p2pchh3z7', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"noteProgress":{"_0":["9b9p2pchh3z7"],"_1":{"done":{}}}}}},\#
    "id":"x3pcfqqx64qg","seat":"catat"}\#
    ' AS BLOB), x'46f42cee11c4c1970e18c1d4b1615bc7eca8e6f8bf22b18717e5f264657cda0d');
    INSERT INTO change VALUES (13, 'ybqqykayye07', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'bzfg0vmq44eh', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"addItem":{"_0":{"id":"bzfg0vmq44eh","intervals":[],"part":\#
    "discussion","plannedMinutes":15,"questions":[],"status":"waiting","title":"Lain-lain"},"after":"usu\#
    lan"}}}},"id":"ybqqykayye07","seat":"catat"}\#
    ' AS BLOB), x'c12f381fc6751e0ea59a8c28a04244b1601beb4c1dcc0278ac8fefd45d997534');
    INSERT INTO change VALUES (14, 'khnv2fqknggb', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"correct":{"_0":{"attendee":{"_0":"sekretaris-kecamatan-hj-\#
    emma-susanty","arrival":"08:52:00"}}}}}},"id":"khnv2fqknggb","seat":"catat"}\#
    ' AS BLOB), x'd88bf9c1e267b34733ba3c3ccbd4659c266d14a7b283bb1fe2debe2d5bd29275');
    INSERT INTO change VALUES (15, 'sgppp6sy6y6h', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"close":{"signatories":[{"name":"Hj. Emma Susanty","role":[\#
    "Mengetahui,","Pimpinan Rapat,"]},{"role":["Notulis,"]}]}}}},"id":"sgppp6sy6y6h","seat":"catat"}\#
    ' AS BLOB), x'0e7c2d89c8c24c34379b4619aac740ab6f7fe4d1a408e1d68520ebc8e59c1484');
    """#
}
