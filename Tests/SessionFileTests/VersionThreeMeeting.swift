/// A whole meeting as the program wrote it when the schema had version 3: what an earlier meeting left open and what became of it, a
/// roster and a list that were taken in, an agenda that was arranged, proposals that are the village's business, withdrawn and in SIPD,
/// times that were put right, and an erratum that is open. It is never edited: files like it lie in offices, and every later program must
/// read them.
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
    INSERT INTO change VALUES (1, 'jq8jxyd8a10v', 'templat',\#
     '2026-12-01T07:49:55+08:00', 'rapat', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"begin":{"_0":{"agenda":[{"id":"tindak-lanjut","intervals":\#
    [],"part":"discussion","questions":[],"status":"waiting","title":"Tindak lanjut hasil rapat sebelumn\#
    ya"},{"id":"pembukaan","intervals":[],"part":"discussion","plannedMinutes":10,"questions":[],"status\#
    ":"waiting","title":"Pembukaan"},{"id":"usulan","intervals":[],"part":"discussion","plannedMinutes":\#
    30,"questions":[],"status":"waiting","title":"Usulan"}],"attendees":[{"aliases":[],"id":"camat","isG\#
    uest":false,"position":"Camat","presence":{"awaited":{}}},{"aliases":[],"id":"sekretaris-kecamatan-h\#
    j-emma-susanty","isGuest":false,"name":"Hj. Emma Susanty","position":"Sekretaris Kecamatan","presenc\#
    e":{"awaited":{}}}],"details":{"date":"2026-01-21","resourcePersons":[],"title":"Rapat","zone":"WITA\#
    "},"funds":[],"groups":[{"aliases":[],"collective":"para KPM","id":"kpm","isPresent":false,"name":"K\#
    PM"}],"indicators":[],"institutions":[],"isSample":false,"namedDates":[],"quorum":{"people":{"_0":1}\#
    },"template":"uji","villages":[{"aliases":[],"id":"kiram","name":"Kiram"}],"wording":{"chairRole":["\#
    Mengetahui,","Pimpinan Rapat,"],"conclusions":"KESIMPULAN DAN KESEPAKATAN","minutes":"NOTULA","noteT\#
    akerRole":["Notulis,"],"papers":{"agreement":{"annexes":["attendance","priorities","notAgreed"],"cha\#
    irRole":["Pimpinan Rapat,"],"closing":"Demikian berita acara ini dibuat dan disahkan untuk digunakan\#
     sebagaimana mestinya.","considerations":[],"isSignedByGroups":false,"title":[],"witnessRole":[]},"c\#
    overLetter":{"addressee":[],"enclosures":["berita-acara","notula","usulan","rtl"],"receiverRole":["P\#
    enerima,"],"remark":"Dikirim dengan hormat untuk digunakan sebagaimana mestinya.","senderRole":["Pen\#
    girim,"]},"documents":[],"report":{"addressee":[],"basis":[],"closing":"Demikian laporan ini disampa\#
    ikan sebagai bahan pertimbangan lebih lanjut.","photographs":4,"reporterRole":[]},"sheet":"F4","swap\#
    sSignatures":false},"village":"Desa"}}}}}},"id":"jq8jxyd8a10v","seat":"templat"}\#
    ' AS BLOB), x'863fac76e571338c8a3b876eb322ce326e0ee9725332ae4ac916203e979572ca');
    INSERT INTO change VALUES (2, '0q2y6atbh5xp', 'templat',\#
     '2026-12-01T07:49:55+08:00', 'xdpr1kwkmptv', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"tindak-lanjut","body":{"label\#
    s":[],"matter":{"commitment":{"_0":{"due":{"date":{"_0":"2026-01-30"}},"owners":[{"person":{"_0":"se\#
    kretaris-kecamatan-hj-emma-susanty"}}],"supporters":[]}}},"text":"data balita"},"id":"xdpr1kwkmptv",\#
    "origin":{"first":{"code":"30feca5f43cc","date":"2026-01-07","number":"K-1","reports":[],"title":"Ra\#
    pat lalu"},"later":[]},"typed":"! @Emma data balita >30 Januari 2026"}}}}},"id":"0q2y6atbh5xp","seat\#
    ":"templat"}\#
    ' AS BLOB), x'db403a019eb62e91568797f2d21104f1dfac3b278cb6cc46a975042b9c1648a8');
    INSERT INTO change VALUES (3, 'v1v1f0eax87n', 'templat',\#
     '2026-12-01T07:49:55+08:00', '4bk5sbdzmf5h', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"tindak-lanjut","body":{"label\#
    s":[],"matter":{"setAside":{}},"text":"honor kader"},"id":"4bk5sbdzmf5h","origin":{"first":{"code":"\#
    30feca5f43cc","date":"2026-01-07","number":"T-1","reports":[],"title":"Rapat lalu"},"later":[]},"typ\#
    ed":"~ honor kader"}}}}},"id":"v1v1f0eax87n","seat":"templat"}\#
    ' AS BLOB), x'e93b8bc48df9baf6df52fd9b04c79220d85bf432b8a74509fc36e4d078e27e34');
    INSERT INTO change VALUES (4, 'zrccx1ntrfw0', 'templat',\#
     '2026-12-01T07:49:55+08:00', 'ffyccpm5mabe', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"tindak-lanjut","body":{"label\#
    s":[],"matter":{"proposal":{"_0":{"cost":36700000,"village":"kiram"}}},"text":"PMT lokal"},"id":"ffy\#
    ccpm5mabe","origin":{"first":{"code":"30feca5f43cc","date":"2026-01-07","number":"U-1","reports":[],\#
    "status":{"proposed":{}},"title":"Rapat lalu"},"later":[]},"typed":"$ desa:Kiram PMT lokal Rp36,7jt"\#
    }}}}},"id":"zrccx1ntrfw0","seat":"templat"}\#
    ' AS BLOB), x'0a51fa694bc43370e6420162214b873d8bb25a851cfea9550589b514ada58391');
    INSERT INTO change VALUES (5, 'q5nrqse7qgp9', 'impor',\#
     '2026-12-01T07:49:55+08:00', 'rapat', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"importRoster":{"adding":[{"aliases":[],"group":"kpm","id":\#
    "pggs0kqs2wsd","isGuest":false,"name":"Eka Yusnitawati","position":"Kasi PM","presence":{"awaited":{\#
    }}}],"amending":[]}}}},"id":"q5nrqse7qgp9","seat":"impor"}\#
    ' AS BLOB), x'fdf79dbab9cbfaba435cd2c71cbde789e178b16c073785bdec7a50930c3f6859');
    INSERT INTO change VALUES (6, '81dewzhx8xb5', 'impor',\#
     '2026-12-01T07:49:55+08:00', 'n553n5zk6d53', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"takeIn":{"_0":[{"body":{"labels":[],"matter":{"proposal":{\#
    "_0":{"cost":3000000,"village":"kiram"}}},"text":"kelas ibu"},"id":"n553n5zk6d53","typed":"$ kelas i\#
    bu desa:\"Kiram\" biaya:Rp3.000.000"}]}}}},"id":"81dewzhx8xb5","seat":"impor"}\#
    ' AS BLOB), x'83606f4ad81f642253a17b5f3dc6d4a903bea75c1923b8c320eca97d35dd538a');
    INSERT INTO change VALUES (7, '73t0z35mxpg2', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"setPresence":{"_0":["sekretaris-kecamatan-hj-emma-susanty"\#
    ],"_1":{"present":{"at":"09:02:00"}}}}}},"id":"73t0z35mxpg2","seat":"catat"}\#
    ' AS BLOB), x'afd9f530426bf4cf16a5af7e11963b26a2a7dd45ac9971e7c53f694312d28e1e');
    INSERT INTO change VALUES (8, 'bhwznxrf3hx7', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'tindak-lanjut', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"startItem":{"_0":"tindak-lanjut","at":"09:05:00"}}}},"id":\#
    "bhwznxrf3hx7","seat":"catat"}\#
    ' AS BLOB), x'f89e719b475f135dfd2634430e0ed7b0543718992661e396f42514afdf2adc22');
    INSERT INTO change VALUES (9, '221ayde36hj0', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'xdpr1kwkmptv', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"noteProgress":{"_0":["xdpr1kwkmptv"],"_1":{"underWay":{}},\#
    "at":"09:06:00","note":"menunggu data"}}}},"id":"221ayde36hj0","seat":"catat"}\#
    ' AS BLOB), x'513b68db58c3e4e36aecfb206342aa97eb64e989b2a27f977d63494e70e35aca');
    INSERT INTO change VALUES (10, 'qyfckdjb2ejw', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'xdpr1kwkmptv', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"noteProgress":{"_0":["xdpr1kwkmptv"],"_1":{"rescheduled":{\#
    "to":"2026-03-15"}},"at":"09:08:00","note":"alat belum tiba"}}}},"id":"qyfckdjb2ejw","seat":"catat"}\#
    ' AS BLOB), x'448982f73b7568af47bec80c147bfb19f4ca8787ff4d2f3b12f44b67a68493c3');
    INSERT INTO change VALUES (11, 'dck1vx3nztqj', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'ekm36b005eqg', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"addItem":{"_0":{"id":"ekm36b005eqg","intervals":[],"part":\#
    "discussion","plannedMinutes":15,"questions":[],"status":"waiting","title":"Lain-lain"},"after":"tin\#
    dak-lanjut"}}}},"id":"dck1vx3nztqj","seat":"catat"}\#
    ' AS BLOB), x'4292040557b6159e47ee60cd9a80e82a0e6f0e9a73d308a9d324c4c46fc9b3a2');
    INSERT INTO change VALUES (12, '0rgcm0zzx20y', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'usulan', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"moveItem":{"_0":"usulan","after":"tindak-lanjut"}}}},"id":\#
    "0rgcm0zzx20y","seat":"catat"}\#
    ' AS BLOB), x'abd6fc37fb4c63073ddffa0962649cfe4aefb847cdee2519ae765d7a1012f99d');
    INSERT INTO change VALUES (13, 'dtsdpdrcyrch', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'usulan', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"renameItem":{"_0":"usulan","_1":"Penyampaian"}}}},"id":"dt\#
    sdpdrcyrch","seat":"catat"}\#
    ' AS BLOB), x'3c14e1bb31afc63a011d53c64416d35fe5f4c789122a34a0e389b1ff488793b8');
    INSERT INTO change VALUES (14, 'qv8k1ek72z44', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'ekm36b005eqg', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"startItem":{"_0":"ekm36b005eqg","at":"09:20:00"}}}},"id":"\#
    qv8k1ek72z44","seat":"catat"}\#
    ' AS BLOB), x'7fa8442020ad17f6594f50a23ef7b48c7a4875e7aba36e550042596abebb5edc');
    INSERT INTO change VALUES (15, 'w8k2m0w9p7yp', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'zhcrnkm2fd2d', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"ekm36b005eqg","body":{"labels\#
    ":[],"matter":{"proposal":{"_0":{"cost":5000000,"details":{"berulang":"2024"},"village":"kiram"}}},"\#
    text":"posyandu"},"id":"zhcrnkm2fd2d","time":"09:21:00","typed":"$ desa:Kiram posyandu Rp5jt berulan\#
    g:2024"}}}}},"id":"w8k2m0w9p7yp","seat":"catat"}\#
    ' AS BLOB), x'c2949f924c0a7e12b86c8b85881d83190c4a04071afc8c28c042d8cd4b65fe8f');
    INSERT INTO change VALUES (16, 'k8nkky8c05z0', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'zb3gc6far66m', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"ekm36b005eqg","body":{"labels\#
    ":[],"matter":{"proposal":{"_0":{"village":"kiram"}}},"text":"sumur bor"},"id":"zb3gc6far66m","time"\#
    :"09:22:00","typed":"$ desa:Kiram sumur bor"}}}}},"id":"k8nkky8c05z0","seat":"catat"}\#
    ' AS BLOB), x'abd21060876f542f4d40b44b089390842b2fd3eee64f0ccbb3cc9fa21396d855');
    INSERT INTO change VALUES (17, 'qtw61jzrgzx6', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'm70y3qsr16xz', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"ekm36b005eqg","body":{"labels\#
    ":[],"matter":{"proposal":{"_0":{"cost":2000000,"village":"kiram"}}},"text":"jamban sehat"},"id":"m7\#
    0y3qsr16xz","time":"09:23:00","typed":"$ desa:Kiram jamban sehat Rp2jt"}}}}},"id":"qtw61jzrgzx6","se\#
    at":"catat"}\#
    ' AS BLOB), x'488eee4368156ea28fe25653c32edd22d0e4f1aa92157133d389d96ece1e5e52');
    INSERT INTO change VALUES (18, 'tj5jmareytrf', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'zhcrnkm2fd2d', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"setStatus":{"_0":["zhcrnkm2fd2d"],"_1":{"villageAuthority"\#
    :{}}}}}},"id":"tj5jmareytrf","seat":"catat"}\#
    ' AS BLOB), x'58369c8373ff3dffcc3d99dc62313e4994754a72895287b3030011abe02b4d08');
    INSERT INTO change VALUES (19, 'y7phnv560xrm', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'zb3gc6far66m', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"setStatus":{"_0":["zb3gc6far66m"],"_1":{"withdrawn":{}}}}}\#
    },"id":"y7phnv560xrm","seat":"catat"}\#
    ' AS BLOB), x'c4fb30e5db1fc6a7a34fe614ebe0fd9830dfd1ef166116b8adf3e81e3bf25f4e');
    INSERT INTO change VALUES (20, '53961hd49346', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'n553n5zk6d53', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"setStatus":{"_0":["n553n5zk6d53"],"_1":{"agreed":{}}}}}},"\#
    id":"53961hd49346","seat":"catat"}\#
    ' AS BLOB), x'09a454d1b73c3129cc0aff88729f938ad953a2cb29fe539d3618858052d7a76c');
    INSERT INTO change VALUES (21, '4fzbg86ysyty', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'n553n5zk6d53', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"noteSIPD":{"_0":["n553n5zk6d53"],"_1":{"number":"2026/77"}\#
    }}}},"id":"4fzbg86ysyty","seat":"catat"}\#
    ' AS BLOB), x'cc41acc53dae4440ac81ce543f6a57a3006ce08ce04831951294c55ec1b444a9');
    INSERT INTO change VALUES (22, 'jb8mazhxxr6c', 'catat',\#
     '2026-12-01T07:49:55+08:00', '86596k1zmsa6', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"ekm36b005eqg","body":{"labels\#
    ":[],"matter":{"decision":{"_0":{"method":{"vote":{"abstained":0,"against":0,"inFavour":1}},"present\#
    ":1,"quorum":1}}},"text":"pendampingan diutamakan"},"id":"86596k1zmsa6","time":"09:30:00","typed":"=\#
     pendampingan diutamakan setuju 1 tolak 0"}}}}},"id":"jb8mazhxxr6c","seat":"catat"}\#
    ' AS BLOB), x'9a94b931a9f534c822841873df44199f9e1bdc461262a977b7a067bdc4e40c49');
    INSERT INTO change VALUES (23, 'cad23554jn34', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'ekm36b005eqg', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"correct":{"_0":{"item":{"_0":"ekm36b005eqg","start":"09:19\#
    :00","stretch":0}}}}}},"id":"cad23554jn34","seat":"catat"}\#
    ' AS BLOB), x'21ec982d640b55e64bed2597d3ee9b9c639f1bcb9a55310cd1b17a6d1431ab45');
    INSERT INTO change VALUES (24, 'xd8g9vgktdxn', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"correct":{"_0":{"attendee":{"_0":"sekretaris-kecamatan-hj-\#
    emma-susanty","arrival":"08:52:00"}}}}}},"id":"xd8g9vgktdxn","seat":"catat"}\#
    ' AS BLOB), x'4cf96cea2fcec36d6fffb0efc340cdcd0129dd94de35666216ff7ce746ad4523');
    INSERT INTO change VALUES (25, '9ngm3f7mny41', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'rapat', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"close":{"at":"10:00:00","signatories":[{"role":["Mengetahu\#
    i,","Pimpinan Rapat,"]},{"role":["Notulis,"]}]}}}},"id":"9ngm3f7mny41","seat":"catat"}\#
    ' AS BLOB), x'b145052f708e8dc89bf76e3a4961bb6654c8e26f7fb38bbbad5bc5d9352d97ad');
    INSERT INTO change VALUES (26, '10k7q78g1hh2', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'rapat', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"legalise":{}}}},"id":"10k7q78g1hh2","seat":"catat"}\#
    ' AS BLOB), x'e75b822d0b8756ea613f4ea3bb70081dac5de230073055242e4340825018a756');
    INSERT INTO change VALUES (27, 'rhgn6gn9b0ed', 'catat',\#
     '2026-12-01T07:49:55+08:00', 'rapat', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"openErratum":{"at":"10:00:00","reason":"salah nama"}}}},"i\#
    d":"rhgn6gn9b0ed","seat":"catat"}\#
    ' AS BLOB), x'd464013de1121ac3c803e518841980e48ec752c46045a4385d975a46f044a7ed');
    INSERT INTO change VALUES (28, 'cj053q0nw2xw', 'catat',\#
     '2026-12-01T07:49:55+08:00', '86596k1zmsa6', CAST('\#
    {"at":1796082595,"deed":{"change":{"_0":{"revise":{"_0":"86596k1zmsa6","body":{"labels":[],"matter":\#
    {"decision":{"_0":{"method":{"vote":{"abstained":0,"against":0,"inFavour":1}},"present":1,"quorum":1\#
    }}},"text":"pendampingan didahulukan"},"revision":0,"typed":"/ubah P-1 pendampingan didahulukan setu\#
    ju 1"}}}},"id":"cj053q0nw2xw","seat":"catat"}\#
    ' AS BLOB), x'92c14f2eb89c64062f227f12be7ba53faeeb56057f707b2d78fc143185d7ff4f');
    """#
}
