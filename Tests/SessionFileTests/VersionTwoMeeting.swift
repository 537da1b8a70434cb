/// A whole meeting as the program wrote it when the schema had version 2: proposals that were scored, ranked and decided
/// about, a suspension, a chair, a figure, and the closing. It is never edited: files like it lie in offices, and every
/// later program must read them.
enum VersionTwoMeeting {
  static let sql = #"""
    PRAGMA application_id = 1380794955;
    PRAGMA user_version = 2;
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
    INSERT INTO change VALUES (1, 'cgj9n0hxjtq8', 'templat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"begin":{"_0":{"agenda":[{"id":"pembukaan","intervals":[],"\#
    part":"discussion","plannedMinutes":10,"status":"waiting","title":"Pembukaan"},{"id":"usulan","inter\#
    vals":[],"part":"discussion","plannedMinutes":30,"status":"waiting","title":"Usulan"}],"attendees":[\#
    {"aliases":[],"id":"camat","isGuest":false,"position":"Camat","presence":{"awaited":{}}},{"aliases":\#
    [],"id":"sekretaris-kecamatan-hj-emma-susanty","isGuest":false,"name":"Hj. Emma Susanty","position":\#
    "Sekretaris Kecamatan","presence":{"awaited":{}}}],"details":{"date":"2026-01-21","resourcePersons":\#
    [],"title":"Rapat","zone":"WITA"},"funds":[],"groups":[{"aliases":[],"collective":"para KPM","id":"k\#
    pm","isPresent":false,"name":"KPM"}],"indicators":[],"institutions":[],"isSample":false,"namedDates"\#
    :[],"template":"uji","villages":[{"aliases":[],"id":"kiram","name":"Kiram"}],"wording":{"chairRole":\#
    ["Mengetahui,","Pimpinan Rapat,"],"conclusions":"KESIMPULAN DAN KESEPAKATAN","minutes":"NOTULA","not\#
    eTakerRole":["Notulis,"],"village":"Desa"}}}}}},"id":"cgj9n0hxjtq8","seat":"templat"}\#
    ' AS BLOB), x'cb5e73b419e67ee923c89b0e90cac24eab5472e239b09f10a800be7aba9cd908');
    INSERT INTO change VALUES (2, 'xvpzgztsgqcc', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setPresence":{"_0":["sekretaris-kecamatan-hj-emma-susanty"\#
    ],"_1":{"present":{"at":"09:05:00"}}}}}},"id":"xvpzgztsgqcc","seat":"catat"}\#
    ' AS BLOB), x'9207e3b33320b904e658e4638c86a292d9c7a3fd0833ea3386f0182e5a598df2');
    INSERT INTO change VALUES (3, 'escj9evg99wd', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'pembukaan', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"pembukaan","at":"09:05:00"}}}},"id":"esc\#
    j9evg99wd","seat":"catat"}\#
    ' AS BLOB), x'323de64fc69a20f7d8cc2972e78c72b052e1706fe231e7bd979979e104231e09');
    INSERT INTO change VALUES (4, '5mjpxa3f9xw9', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"noteIndicator":{"_0":{"name":"prevalensi","source":"sebaga\#
    imana disampaikan dalam rapat","value":"18,8 persen"}}}}},"id":"5mjpxa3f9xw9","seat":"catat"}\#
    ' AS BLOB), x'78b7c6033597dbb5c0e40427702f863ba387fc8be19720c4aac451812d953bdd');
    INSERT INTO change VALUES (5, '0xc90z9ybk8v', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'usulan', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"startItem":{"_0":"usulan","at":"09:15:00"}}}},"id":"0xc90z\#
    9ybk8v","seat":"catat"}\#
    ' AS BLOB), x'3334c2106b8fc7b921c86cb90ebe52b45ccd9f87b0b0e22c75c4cdfcb7849f48');
    INSERT INTO change VALUES (6, 'v9djvtjha3w8', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rgj249cnr7gr', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"proposal":{"_0":{"cost":36700000,"funds":"DD","village":"kiram","volume":"24 balita"}}},"t\#
    ext":"PMT lokal"},"id":"rgj249cnr7gr","time":"09:20:00","typed":"$ desa:Kiram PMT lokal vol:24 balit\#
    a Rp36,7jt dana:DD"}}}}},"id":"v9djvtjha3w8","seat":"catat"}\#
    ' AS BLOB), x'0964e8fa611fde43157a0c3580b65b38e7e009dda2a53e49d001e2f98bc3929d');
    INSERT INTO change VALUES (7, 'ev6m3mv6ze3e', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'db6skgdt628t', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"proposal":{"_0":{"cost":5000000,"village":"kiram"}}},"text":"posyandu"},"id":"db6skgdt628t\#
    ","time":"09:21:00","typed":"$ desa:Kiram posyandu Rp5jt"}}}}},"id":"ev6m3mv6ze3e","seat":"catat"}\#
    ' AS BLOB), x'2f543ccb82250bcfa2a16d86b6033cc769bf642b50f6480d634ea7e958b4a4fd');
    INSERT INTO change VALUES (8, '8xszcde0zxkw', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'jg8831vzwktf', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"commitment":{"_0":{"due":{"date":{"_0":"2026-01-30"}},"owners":[{"person":{"_0":"sekretari\#
    s-kecamatan-hj-emma-susanty"}}],"supporters":[]}}},"text":"data balita"},"id":"jg8831vzwktf","time":\#
    "09:25:00","typed":"! @Emma data balita >30 Januari 2026"}}}}},"id":"8xszcde0zxkw","seat":"catat"}\#
    ' AS BLOB), x'6b31fcd746be51c2fb6d57163432e641c683c75c06a4c76d960ad3e41207d5ff');
    INSERT INTO change VALUES (9, 'gfqcpgrdxeqh', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'ysjqjv7zp9e3', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"record":{"_0":{"agendaItem":"usulan","body":{"labels":[],"\#
    matter":{"decision":{"_0":{"method":{"consensus":{}},"present":1}}},"text":"pendampingan diutamakan"\#
    },"id":"ysjqjv7zp9e3","time":"09:30:00","typed":"= pendampingan diutamakan mufakat"}}}}},"id":"gfqcp\#
    grdxeqh","seat":"catat"}\#
    ' AS BLOB), x'ad939dedf5e9f50a9576ad6ce7ee69a7479efb3a9697a0bbc1073325e5ef37d1');
    INSERT INTO change VALUES (10, 'jc7qj2xbxts3', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rgj249cnr7gr', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"score":{"_0":"rgj249cnr7gr","_1":[{"criterion":"urgensi","\#
    points":5}]}}}},"id":"jc7qj2xbxts3","seat":"catat"}\#
    ' AS BLOB), x'a6a886be072516318a3e4a5733f79a49dfcfc9848f83f255878b2942f4a8b9b4');
    INSERT INTO change VALUES (11, 'f7zp720vvc47', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rgj249cnr7gr', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setStatus":{"_0":["rgj249cnr7gr"],"_1":{"agreed":{}}}}}},"\#
    id":"f7zp720vvc47","seat":"catat"}\#
    ' AS BLOB), x'e620a07da0da97ba77bd543d9fe02b614a356f22cd362d36beba090771731d9b');
    INSERT INTO change VALUES (12, 'd7khryxj7tng', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rgj249cnr7gr', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"rank":{"_0":"rgj249cnr7gr","_1":1}}}},"id":"d7khryxj7tng",\#
    "seat":"catat"}\#
    ' AS BLOB), x'941f8e54f37a90349171d26b2b1f9cd288fcda7314ed32f05a5714512bddd78c');
    INSERT INTO change VALUES (13, '1qpq5019brm5', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'db6skgdt628t', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setStatus":{"_0":["db6skgdt628t"],"_1":{"notYetAgreed":{"r\#
    eason":"lahan belum siap"}}}}}},"id":"1qpq5019brm5","seat":"catat"}\#
    ' AS BLOB), x'28acc4e56628b585ae299cff5f94cebe9a47780290ed1946c06438711537c426');
    INSERT INTO change VALUES (14, 'jvr342pzww7s', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"suspend":{"at":"09:35:00","for":{"minutes":{"_0":15}}}}}},\#
    "id":"jvr342pzww7s","seat":"catat"}\#
    ' AS BLOB), x'2f07fc797b0d46663f5812ab3c8cb11182f87b3e8295cc25db3644fd6b85146c');
    INSERT INTO change VALUES (15, 'nfakb1tq0w0d', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"resume":{"at":"09:50:00"}}}},"id":"nfakb1tq0w0d","seat":"c\#
    atat"}\#
    ' AS BLOB), x'63b496ad9b8b175b80cf04e98b5278a3dcf44ee12e08aacbbf81b2a4e9a54384');
    INSERT INTO change VALUES (16, 'ndhrx53qgzaj', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"set":{"_0":{"chair":{"_0":{"person":{"_0":"sekretaris-keca\#
    matan-hj-emma-susanty"}}}}}}}},"id":"ndhrx53qgzaj","seat":"catat"}\#
    ' AS BLOB), x'6b76d42b0ff10e77cd9efc91c6c9d3c1d3f461163a95cfe8d1258ce881254925');
    INSERT INTO change VALUES (17, 'q659bgp9v0e3', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'usulan', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"planItem":{"_0":"usulan","_1":{"more":{"_0":5}}}}}},"id":"\#
    q659bgp9v0e3","seat":"catat"}\#
    ' AS BLOB), x'70dd44609f7dfb1091d4e9f9f16bbcf139434bf0332ed802c19b94dd66be937d');
    INSERT INTO change VALUES (18, 'y6ndx1326z4f', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'sekretaris-kecamatan-hj-emma-susanty', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"setPresence":{"_0":["sekretaris-kecamatan-hj-emma-susanty"\#
    ],"_1":{"left":{"at":"10:00:00"}}}}}},"id":"y6ndx1326z4f","seat":"catat"}\#
    ' AS BLOB), x'b7a89b96240883e944cdbac47ef4b4ee12d5e103592add4b0dc0dc9af9c964c7');
    INSERT INTO change VALUES (19, 'ewmvzykxf932', 'catat',\#
     '2026-01-21T09:00:00+08:00', 'rapat', CAST('\#
    {"at":1768957200,"deed":{"change":{"_0":{"close":{"at":"10:05:00","signatories":[{"name":"Hj. Emma S\#
    usanty","role":["Mengetahui,","Pimpinan Rapat,"]},{"role":["Notulis,"]}]}}}},"id":"ewmvzykxf932","se\#
    at":"catat"}\#
    ' AS BLOB), x'a655eb48b900c547b32c3ec8cbdfaf440bd633d958e1331daec9d6ff7446125b');
    """#
}
