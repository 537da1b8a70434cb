/// A whole meeting as the program wrote it when the schema had version 1: head, attendance, every kind of entry, mendings, undo and
/// redo, and the closing, followed by one change more. It is never edited: files like it lie in offices, and every later program
/// must read them.
enum VersionOneMeeting {
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
    INSERT INTO change VALUES (1, 'ks47qvhmsbd2', 'templat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"begin":{"_0":{"agenda":[{"id":"pembukaan","intervals":[],"part":"o\#
    pening","plannedMinutes":10,"speech":"address","status":"waiting","title":"Pembukaan"},{"id":"diskusi","inte\#
    rvals":[],"part":"discussion","plannedMinutes":40,"status":"waiting","title":"Diskusi"},{"id":"penutup","int\#
    ervals":[],"part":"closing","status":"waiting","title":"Penutup"}],"attendees":[{"aliases":["Sekcam"],"group\#
    ":"kecamatan","id":"sekretaris-kecamatan-hj-emma-susanty","isGuest":false,"name":"Hj. Emma Susanty","positio\#
    n":"Sekretaris Kecamatan","presence":{"awaited":{}}},{"aliases":[],"group":"kpm","id":"kpm-desa-kiram","isGu\#
    est":false,"position":"KPM Desa Kiram","presence":{"awaited":{}}}],"details":{"date":"2026-01-21","letterhea\#
    d":{"address":[],"government":"PEMERINTAH KABUPATEN BANJAR","office":"KECAMATAN KARANG INTAN"},"meetingYear"\#
    :2026,"organiser":"Seksi Kesejahteraan Sosial","place":"Gedung Pokogonco Achmad","planYear":2027,"plannedSta\#
    rt":"09:00:00","resourcePersons":[],"theme":"Stunting","title":"Rapat Pra Musrenbang","zone":"WITA"},"funds"\#
    :["DD","APBD Kabupaten"],"groups":[{"aliases":["Kader KPM"],"collective":"para KPM","id":"kpm","isPresent":f\#
    alse,"name":"KPM"},{"aliases":[],"collective":"para Puskesmas","id":"puskesmas","invited":3,"isPresent":fals\#
    e,"name":"Puskesmas"},{"aliases":[],"collective":"para Kecamatan","id":"kecamatan","isPresent":false,"name":\#
    "Kecamatan"}],"indicators":[],"institutions":[],"isSample":false,"template":"contoh-lama","villages":[{"alia\#
    ses":[],"code":"63.03.06.2001","id":"kiram","name":"Kiram"}],"wording":{"chairRole":["Mengetahui,","Pimpina\#
    n Rapat,"],"conclusions":"KESIMPULAN DAN KESEPAKATAN","minutes":"NOTULA","noteTakerRole":["Notulis,"],"signi\#
    ngPlace":"Karang Intan","village":"Desa"}}}}}},"id":"ks47qvhmsbd2","seat":"templat"}\#
    ' AS BLOB), x'3cfc1ffacff84c07d0432cd1f46c33dafdc97c3dda3aaae4ddcbd188761a6ea7');
    INSERT INTO change VALUES (2, 'azw9achdbt9t', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"set":{"_0":{"chair":{"_0":{"person":{"_0":"sekretaris-kecamatan-hj\#
    -emma-susanty"}}}}}}}},"id":"azw9achdbt9t","seat":"catat"}\#
    ' AS BLOB), x'b8312890ab0fe5c855ddf750d2a694e5cf5cc413c7e5ca229b057dd27b65fb18');
    INSERT INTO change VALUES (3, '4s9vskxw6mef', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"set":{"_0":{"invitation":{"_0":{"date":"2026-01-15","number":"400/\#
    12/KKI"}}}}}}},"id":"4s9vskxw6mef","seat":"catat"}\#
    ' AS BLOB), x'1f32d4f13c258df8c99fc644d2a0ee0c18c27e7f03cb43bcee981fef7f1fe8d9');
    INSERT INTO change VALUES (4, '00m9dt0t0wc4', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'pembukaan', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"pembukaan","at":"09:02:00"}}}},"id":"00m9dt0t0wc\#
    4","seat":"catat"}\#
    ' AS BLOB), x'98dbb5082f695bcb5ea4cd071cdcf8bbb8cf8a6e6a0018b6732692983cf70df3');
    INSERT INTO change VALUES (5, 'a53x0prfd9yc', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setPresence":{"_0":["sekretaris-kecamatan-hj-emma-susanty"],"_1":{\#
    "present":{"at":"08:55:00"}}}}}},"id":"a53x0prfd9yc","seat":"catat"}\#
    ' AS BLOB), x'79a0bed28769b84b2791edf8246d8b3fd34bba7167a69971bc536e49ecfe4c8a');
    INSERT INTO change VALUES (6, '10nqagwn7h66', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'kpm', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"countHeads":{"_0":"kpm","_1":19}}}},"id":"10nqagwn7h66","seat":"ca\#
    tat"}\#
    ' AS BLOB), x'1f6055e3c28fee7f6051cb4d80474be7d98efc5d5652089e975752ba330ab3ca');
    INSERT INTO change VALUES (7, '1gcapza1t9bw', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'puskesmas', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setGroupPresence":{"_0":"puskesmas","isPresent":true}}}},"id":"1gc\#
    apza1t9bw","seat":"catat"}\#
    ' AS BLOB), x'5626d08ab8e3e7c5804c3877419ac24fa62c7b31ef6f2e8a5de7b5df846eab29');
    INSERT INTO change VALUES (8, '4aeyhsmgt6b8', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rpb6sm7kmp70', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"addAttendee":{"_0":{"aliases":[],"group":"puskesmas","id":"rpb6sm7\#
    kmp70","isGuest":true,"name":"Kepala Puskesmas","position":"Kepala Puskesmas Karang Intan","presence":{"pres\#
    ent":{"at":"09:02:00"}}}}}}},"id":"4aeyhsmgt6b8","seat":"catat"}\#
    ' AS BLOB), x'fd5a14f8b7024fe9532c94c345203f27f47d734e32d263d050621453912f3583');
    INSERT INTO change VALUES (9, 'cd99fd6ybkad', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'f1fxxxw3twpg', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"pembukaan","body":{"labels":[],"matte\#
    r":{"note":{"_0":{"isQuotation":true,"speaker":{"person":{"_0":"sekretaris-kecamatan-hj-emma-susanty"}},"spe\#
    ech":"address"}}},"text":"Kami siap mendukung"},"id":"f1fxxxw3twpg","time":"09:05:00","typed":"@Emma \"Kam\#
    i siap mendukung\" #sambutan"}}}}},"id":"cd99fd6ybkad","seat":"catat"}\#
    ' AS BLOB), x'6b52764a97b1a2fc9121732b8414afc6027ea7acbf9095d16a3d38f0388c2e03');
    INSERT INTO change VALUES (10, 'hkpyhgzzz0xg', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'diskusi', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"diskusi","at":"09:12:00"}}}},"id":"hkpyhgzzz0xg"\#
    ,"seat":"catat"}\#
    ' AS BLOB), x'6e5b71f571c7e632d29eca89cf95f584fb41600fd73d737b5bd80005ec4b37ba');
    INSERT INTO change VALUES (11, '7y4a70vbq7hw', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'yrrxdf317n8z', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"note":{"_0":{"isQuotation":false,"speaker":{"participant":{"of":"kpm"}},"speech":"question"}}},"text":"ka\#
    pan PMT tahap dua cair"},"id":"yrrxdf317n8z","time":"09:20:00","typed":"? kapan PMT tahap dua cair @pesert\#
    a KPM"}}}}},"id":"7y4a70vbq7hw","seat":"catat"}\#
    ' AS BLOB), x'de724f02a46773f902669a234737ffef504f3c65ac82ef27a1dc5278b1bdf55b');
    INSERT INTO change VALUES (12, 'jzjjnsj9md11', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'v2jrq1rsm7x1', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":["gizi"],"m\#
    atter":{"commitment":{"_0":{"due":{"date":{"_0":"2026-01-30"}},"owners":[{"person":{"_0":"kpm-desa-kiram"}}]\#
    ,"supporters":[]}}},"text":"kirim data balita"},"id":"v2jrq1rsm7x1","time":"09:25:00","typed":"! @KPM Kira\#
    m kirim data balita >30 Januari 2026 #gizi"}}}}},"id":"jzjjnsj9md11","seat":"catat"}\#
    ' AS BLOB), x'53b32a9ac0514426612e4857a244243d0e9b2c3c939010c84fe62bf49e826199');
    INSERT INTO change VALUES (13, 'rkh11zc55xgs', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'v2jrq1rsm7x1', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"revise":{"_0":"v2jrq1rsm7x1","body":{"labels":["gizi"],"matter":{"\#
    commitment":{"_0":{"due":{"date":{"_0":"2026-01-30"}},"owners":[{"person":{"_0":"kpm-desa-kiram"}}],"support\#
    ers":[{"group":{"_0":"puskesmas"}}],"target":"semua balita"}}},"text":"kirim data balita"},"revision":0,"typ\#
    ed":"! @KPM Kiram kirim data balita >30 Januari 2026 #gizi\n+ @\"Puskesmas\" ukuran:\"semua balita\""}}}},"i\#
    d":"rkh11zc55xgs","seat":"catat"}\#
    ' AS BLOB), x'168b74f6822a52cac90c168180d5a9f11e60029c39f0f65e625a93f332262159');
    INSERT INTO change VALUES (14, 'f46sykfjskwr', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'kb2f2mdcvhyv', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"commitment":{"_0":{"due":{"routine":{"_0":"setiap bulan"}},"owners":[{"group":{"_0":"kpm"}}],"supporters"\#
    :[]}}},"text":"pemantauan tumbuh kembang"},"id":"kb2f2mdcvhyv","time":"09:30:00","typed":"! pemantauan tumbu\#
    h kembang setiap bulan @KPM"}}}}},"id":"f46sykfjskwr","seat":"catat"}\#
    ' AS BLOB), x'6a2aef7a44e1f068697cff9b483601326d356c7c6258264a59a1cc08636399d0');
    INSERT INTO change VALUES (15, '3pb9xhr9dn3x', 'catat',\#
     '2026-01-21T09:00:00+08:00', '6rb79vy7xc4v', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"proposal":{"_0":{"cost":36700000,"funds":"DD","intervention":"specific","location":"posyandu","volume":"2\#
    4 balita"}}},"text":"desa:Kiran PMT lokal"},"id":"6rb79vy7xc4v","time":"09:35:00","typed":"$ desa:Kiran PM\#
    T lokal #spesifik vol:\"24 balita\" Rp36,7jt dana:DD lokasi:posyandu"}}}}},"id":"3pb9xhr9dn3x","seat":"catat\#
    "}\#
    ' AS BLOB), x'6ecbeb7ce9df4a5f6c2ca9e50a4cca4c883ff3388870ad2d06e7abb733a52a9d');
    INSERT INTO change VALUES (16, 'q01455p8zp6e', 'catat',\#
     '2026-01-21T09:00:00+08:00', '6rb79vy7xc4v', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"revise":{"_0":"6rb79vy7xc4v","body":{"labels":[],"matter":{"propos\#
    al":{"_0":{"cost":36700000,"funds":"DD","intervention":"specific","location":"posyandu","village":"kiram","v\#
    olume":"24 balita"}}},"text":"PMT lokal"},"revision":0,"typed":"$ desa:Kiran PMT lokal #spesifik vol:\"24 ba\#
    lita\" Rp36,7jt dana:DD lokasi:posyandu\ns/Kiran/Kiram/"}}}},"id":"q01455p8zp6e","seat":"catat"}\#
    ' AS BLOB), x'9555d35cc6d57ab3d3d3ef2a62371dde7d057a25eebf2a209db5726e06c660ee');
    INSERT INTO change VALUES (17, 'j7x8hgzk4t2g', 'catat',\#
     '2026-01-21T09:00:00+08:00', '6rb79vy7xc4v', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"revise":{"_0":"6rb79vy7xc4v","body":{"labels":[],"matter":{"propos\#
    al":{"_0":{"cost":36700000,"funds":"DD","intervention":"specific","location":"posyandu","village":"kiram","v\#
    olume":"24 balita"}}},"text":"PMT setempat"},"revision":1,"typed":"$ desa:Kiran PMT lokal #spesifik vol:\"2\#
    4 balita\" Rp36,7jt dana:DD lokasi:posyandu\ns/Kiran/Kiram/\n/ganti lokal jadi setempat"}}}},"id":"j7x8hgzk4\#
    t2g","seat":"catat"}\#
    ' AS BLOB), x'e8ca45bd0a72731b5e1ec5c75f4d6af6f320e80ceb63d80a38bcecc863327dbf');
    INSERT INTO change VALUES (18, 'x2m34tjhpzzs', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'tbqrs0xh813j', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"decision":{"_0":{"method":{"vote":{"abstained":2,"against":1,"inFavour":20}}}}},"text":"pendampingan menj\#
    adi prioritas"},"id":"tbqrs0xh813j","time":"09:40:00","typed":"= pendampingan menjadi prioritas setuju 20 to\#
    lak 1 abstain 2"}}}}},"id":"x2m34tjhpzzs","seat":"catat"}\#
    ' AS BLOB), x'f083d40d888a9ac5a15d1eaf786023a5d1e464ae210a223f2bf3b61acd08913b');
    INSERT INTO change VALUES (19, '7hrfxw8m8zkv', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'cbcmxkd89jcr', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"setAside":{"by":{"person":{"_0":"sekretaris-kecamatan-hj-emma-susanty"}}}},"text":"anggaran transportas\#
    i kader"},"id":"cbcmxkd89jcr","time":"09:45:00","typed":"~ anggaran transportasi kader @Emma"}}}}},"id":"7hr\#
    fxw8m8zkv","seat":"catat"}\#
    ' AS BLOB), x'8f360771c333d44004b7ea519ba537555e859e91377ad4797c9864d81d635d54');
    INSERT INTO change VALUES (20, '6pyy4wvf0tbf', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'wxpv3kz7gpqy', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"note":{"_0":{"isQuotation":false}}},"text":"catatan yang salah"},"id":"wxpv3kz7gpqy","time":"09:46:00","t\#
    yped":"catatan yang salah"}}}}},"id":"6pyy4wvf0tbf","seat":"catat"}\#
    ' AS BLOB), x'e19667f5289af08e9060d1de93811c1b676bf4a9789c970f64be385746b28cb4');
    INSERT INTO change VALUES (21, 'c373jd40kabb', 'catat',\#
     '2026-01-21T09:00:00+08:00', '6pyy4wvf0tbf', CAST('\#
    {"at":1768957200,"deed":{"takeBack":{"_0":"6pyy4wvf0tbf"}},"id":"c373jd40kabb","seat":"catat"}\#
    ' AS BLOB), x'c390c59aa32174a53a919055e59cfa7adf6325316b6ccebb4748d83f34a76b7e');
    INSERT INTO change VALUES (22, '3ts7gph65sw6', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'c373jd40kabb', CAST('\#
    {"at":1768957200,"deed":{"takeBack":{"_0":"c373jd40kabb"}},"id":"3ts7gph65sw6","seat":"catat"}\#
    ' AS BLOB), x'4807bfa25cab5b88c58055e6a2c5dfed29ad5b54cf04c7d135728574c24f80f9');
    INSERT INTO change VALUES (23, '4z7ttjdwyaab', 'catat',\#
     '2026-01-21T09:00:00+08:00', '6pyy4wvf0tbf', CAST('\#
    {"at":1768957200,"deed":{"takeBack":{"_0":"6pyy4wvf0tbf"}},"id":"4z7ttjdwyaab","seat":"catat"}\#
    ' AS BLOB), x'0724782591271b2bc14af26b06d2b0bc0da78d5bcb4f998c72286f4ca39f270e');
    INSERT INTO change VALUES (24, 'p5dgytmmwj4x', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'eqrw14ysxw1n', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"diskusi","body":{"labels":[],"matter"\#
    :{"note":{"_0":{"isQuotation":false,"speaker":{"named":{"_0":"Ahli Gizi"}}}}},"text":"prevalensi semula:18,\#
    9 menjadi:18,8"},"id":"eqrw14ysxw1n","time":"09:50:00","typed":"prevalensi semula:18,9 menjadi:18,8 @\"Ahl\#
    i Gizi\""}}}}},"id":"p5dgytmmwj4x","seat":"catat"}\#
    ' AS BLOB), x'c4366aba6598a84d3b7d48e85ad38837a387be5b14de35dd5236515c9bf24427');
    INSERT INTO change VALUES (25, 'rxypq32bfmg0', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'penutup', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"penutup","at":"09:55:00"}}}},"id":"rxypq32bfmg0"\#
    ,"seat":"catat"}\#
    ' AS BLOB), x'20f471bff28279bef7eccdb9466a09ba55f22bae3de065b58988555b4d3c02a3');
    INSERT INTO change VALUES (26, 'we56phpmv1xz', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"close":{"at":"10:00:00","signatories":[{"name":"Hj. Emma Susanty",\#
    "role":["Mengetahui,","Pimpinan Rapat,"]},{"role":["Notulis,"]}]}}}},"id":"we56phpmv1xz","seat":"catat"}\#
    ' AS BLOB), x'f72e064c0f66e8b77b6acef1b61cb678f7a3130dc5dd45431f723ccddf0b36ac');
    INSERT INTO change VALUES (27, '4cqdsr98jvy1', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"set":{"_0":{"noteTaker":{"_0":{"named":{"_0":"Eka Yusnitawati"}}}}\#
    }}}},"id":"4cqdsr98jvy1","seat":"catat"}\#
    ' AS BLOB), x'5a2fa3f45807b43b61948f7aac676636d381250bf564fde9a4583642203a81cf');
    """#
}
