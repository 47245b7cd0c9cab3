import Articles
import Testing

@testable import ArticleArchive

@Suite struct FileNameTests {
    @Test(arguments: [
        ("Washington seeks “Collaboration” with Tehran", "washington-seeks-collaboration-with-tehran"),
        ("Élections: l’été à Łódź, Ærø & Straße", "elections-lete-a-lodz-aero-strasse"),
        ("Cafe\u{301} Việt Nam", "cafe-viet-nam"),
        ("don't", "dont"), ("U.S.–Iran", "u-s-iran"), ("Ｆｕｌｌ width", "width"),
        ("ﬁnal İstanbul ıs", "final-istanbul-is"),
        ("東京の朝", ""), ("Москва", ""), ("🎉🎉", ""), ("", ""), ("東京 Olympics 2020", "olympics-2020"),
        ("one two three four five six seven eight nine ten", "one-two-three-four-five-six-seven-eight-nine"),
        (String(repeating: "x", count: 200), String(repeating: "x", count: 44)),
    ])
    func makesWordsOfATitle(_ title: String, _ slug: String) {
        #expect(Slug.make(title) == slug)
    }

    @Test(arguments: [
        ("2014-06-17", "Monkeys", "2014/2014-06-17-monkeys-"), ("2014-06", "Monkeys", "2014/2014-06-monkeys-"),
        ("2014", "06 monkeys", "2014/2014--06-monkeys-"), ("0987", "X", "0987/0987-x-"),
        ("2008-03-08/2008-03-09", "X", "2008/2008-03-08-x-"), (nil, "Monkeys", "undated/monkeys-"),
        (nil, nil, "undated/"), ("2014-06-17", nil, "2014/2014-06-17-"), (nil, "東京", "undated/"),
    ])
    func namesARecord(_ date: String?, _ title: String?, _ name: String) throws {
        let article = try sample(1, title: title, date: date).article
        let path = ArchiveLayout.record(of: article)
        #expect(path.description == "articles/\(name)\(article.id).json")
        #expect(FileName.id(in: path.name) == article.id)
        #expect(FileName.date(in: path.name) == article.date.map(FileName.date) ?? "")
    }

    @Test(arguments: hostileTitles)
    func noTitleMakesANameThatASystemRefuses(_ title: String) throws {
        for date in ["2014-06-17", nil] {
            let article = try sample(1, title: title, date: date).article
            let path = ArchiveLayout.record(of: article)
            #expect(path.names.count == 3)
            #expect(path.name.utf8.count <= 120)
            #expect(path.name.utf8.allSatisfy { isSafe($0) })
            #expect(path.name.utf8.first.map { FileName.isDigit($0) || (0x61...0x7A).contains($0) } == true)
            #expect(path.name.split(separator: ".").count == 2)
            #expect(FileName.id(in: path.name) == article.id)
            #expect(FileName.id(in: FileName.alternative(to: path.name, number: 2)) == article.id)
        }
    }

    @Test(arguments: [
        "8226553e2182.txt", "x8226553e2182.json", "8226553E2182.json", "-8226553e218.json", ".json", "", "é.json",
        "notes.json",
    ])
    func seesNoIDInOtherNames(_ name: String) {
        #expect(FileName.id(in: name) == nil)
    }

    private func isSafe(_ byte: UInt8) -> Bool {
        FileName.isDigit(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
    }
}

/// Titles that somebody somewhere has brought down a program with.
private let hostileTitles: [String] = [
    "../../../../etc/shadow", "..", ".", "", " ", "/", "//", "~", "~nobody", "a/b/c", "a\\b\\c",
    "D:\\News",
    "D:", "\\\\host\\share\\file", "\\\\?\\C:\\x", "CON", "con", "Con.txt", "PRN", "AUX", "NUL", "NUL.json", "COM1",
    "com9.log", "LPT1", "LPT¹", "CONIN$", "CLOCK$", "x:y", "x*y", "x?y", "<x>", "x|y", "\"x\"", "x.", "x ", " x",
    "x...",
    ".bashrc", ".git", ".GIT/config", "git~1", "-n", "--delete", "-", "--", "$(reboot)", "`reboot`", "${HOME}",
    "; rm x",
    "&& x", "a\0b", "a\nb", "a\r\nb", "a\tb", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{200B}",
    "\u{202E}txt.exe",
    "\u{2066}x\u{2069}", "\u{FEFF}x", "\u{FFFD}", "\u{10FFFF}", "İ", "ı", "ẞ", "ſ", "ﬃ", "e\u{301}", "é", "Ａ", "①",
    "東京都",
    "שלום", "Ж", "😀", "👩‍👩‍👧", "Z\u{300}\u{301}\u{302}\u{303}\u{304}", String(repeating: "a", count: 5000),
    String(repeating: "é", count: 300), String(repeating: "ﬃ", count: 300), String(repeating: "a ", count: 5000),
    String(repeating: "\u{301}", count: 5000), String(repeating: "-", count: 300), "clipfile", "desktop.ini",
    "%2e%2e%2f",
]
