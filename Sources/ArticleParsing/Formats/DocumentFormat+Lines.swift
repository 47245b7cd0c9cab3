/// Formats that are lists of records, each in lines of its own.
extension DocumentFormat {
    /// References, addresses, days, and data that programs keep.
    static let records: [DocumentFormat] = [
        DocumentFormat(
            "a WARC web archive", .container, of: "record", .webArchive, next: .savePages),
        lines(
            "an ARC web archive", "record", next: .savePages,
            LineMarks(opening: ["filedesc://"], .each(2, "http*# text/"), .some(2, "filedesc://"))),
        lines(
            "an index of a web archive", "capture", next: .savePages,
            LineMarks(opening: ["cdx % % %"], .each(2, "%,*)* # "), .some(2, "cdx % % %"))),
        lines(
            "a RIS file", "reference",
            LineMarks(
                opening: ["ty - %", "provider: "], share: 40, .each(2, "ty - %"), .some(2, "er -"),
                .some(1, "au - ", "a1 - "), .some(1, "ti - ", "t1 - "), .some(1, "py - ", "y1 - ", "da - "),
                .some(1, "ab - ", "n2 - "), .some(1, "ur - ", "l1 - "), .some(0, "?? - "))),
        lines(
            "a BibTeX file", "reference",
            LineMarks(
                opening: ["@%{", "@% {", "@%(", "~%"], share: 40,
                .each(3, bibTeXEntries.flatMap { ["@\($0) { !", "@\($0) ( !"] }),
                .some(2, "% = "),
                .some(0, "}", ")", "@comment", "~%"))),
        lines(
            "a PubMed export", "reference",
            LineMarks(
                opening: ["pmid- #"], .each(2, "pmid- #"), .some(1, "ti - "), .some(1, "ab - "), .some(1, "fau - "),
                .some(1, "dp - "), .some(1, "own - "), .some(1, "jt - "), .some(1, "stat- "))),
        lines(
            "an EndNote export", "reference",
            LineMarks(
                opening: ["~%0 %"], enough: 3, .each(2, "~%0 %"), .some(1, "~%t "), .some(1, "~%a "), .some(1, "~%d "),
                .some(1, "~%j "), .some(1, "~%u "))),
        lines(
            "a Web of Science export", "reference",
            LineMarks(
                opening: ["fn clarivate", "fn thomson", "fn isi ", "pt ?$"], .each(2, "pt ?$"), .some(1, "er$"),
                .some(1, "ut wos:", "ut isi:"), .some(1, "au\t"), .some(1, "so\t"), .some(1, "ti\t"), .some(1, "py\t#"))
        ),
        lines(
            "a RefWorks export", "reference",
            LineMarks(
                opening: ["rt\t%"], enough: 5, share: 60, .each(2, "rt\t%"), .some(1, "sr\t%"), .some(1, "a1\t"),
                .some(1, "t1\t"), .some(1, "jf\t"), .some(1, "yr\t#"), .some(1, "id\t#"), .some(0, "??\t"))),
        lines(
            "records in MARC", "record",
            LineMarks(
                opening: ["=ldr ", "=leader "], .each(2, "=ldr ", "=leader "), .some(1, "=245 "), .some(1, "=001 "),
                .some(1, "=100 "), .some(1, "=260 ", "=264 "), .some(1, "=008 "))),
        lines(
            "a GEDCOM family tree", "record",
            LineMarks(opening: ["0 head$"], .each(2, "0 @"), .some(1, "1 name"), .some(1, "0 trlr"), .some(1, "1 gedc"))
        ),
        lines(
            "a vCard file", "card",
            LineMarks(
                opening: ["begin:vcard$"], .each(2, "begin:vcard$"), .some(1, "version:#"),
                .some(1, "fn:", "fn;", "n:"),
                .some(1, "end:vcard"))),
        lines(
            "an iCalendar file", "entry|entries",
            LineMarks(
                opening: ["begin:vcalendar$"], enough: 3, .each(2, "begin:vevent", "begin:vtodo", "begin:vjournal"),
                .some(2, "begin:vcalendar"), .some(1, "prodid:"), .some(1, "end:vcalendar"))),
        lines(
            "an LDIF directory", "entry|entries",
            LineMarks(
                opening: ["dn: %=", "version: #$"], .each(2, "dn: %="), .some(2, "objectclass: "), .some(1, "cn: "))),
        lines(
            "a PO file of translations", "message",
            LineMarks(
                opening: [
                    "msgid \"", "msgctxt \"", "~#$", "~#,", "~#:", "~#.", "~# *translat", "~# copyright",
                    "~# some descriptive",
                    "~# this file",
                ], share: 40, .each(2, "msgid \""), .some(2, "msgstr"),
                .some(0, "~#", "\"", "msgctxt"))),
        lines(
            "an SQL dump", "statement",
            LineMarks(
                opening: [
                    "--\t", "--$", "/~*", "create table", "insert into", "begin;", "begin transaction", "pragma\t%",
                    "set\t@",
                    "set\t%\t=", "set\tnames", "drop table", "use\t`", "start transaction",
                ],
                share: 20, .each(2, "insert into", "copy\t*from stdin"), .some(2, "create table"),
                .some(1, "drop table"),
                .some(1, "lock tables"), .some(1, "commit;"), .some(0, "--", "/~*", "(", ")"))),
        lines(
            "a patch", "file",
            LineMarks(opening: ["diff --git", "index: "], .each(2, "diff --git", "index: "), .some(2, "@@ -#"))),
        lines(
            "a LaTeX source", "document", next: .other("pandoc -t plain makes a text of it"),
            LineMarks(
                opening: ["\\documentclass", "~%"], .each(2, "\\documentclass"), .some(2, "\\begin{document}"),
                .some(1, "\\usepackage"))),
        lines(
            "chess games in PGN", "game",
            LineMarks(opening: ["[event \""], .each(2, "[event \""), .some(2, "[white \""), .some(1, "[result \""))),
        lines(
            "a CoNLL-U corpus", "sentence",
            LineMarks(
                opening: ["~# newdoc", "~# sent_id", "~# text =", "~# global"], .each(2, "~# sent_id"),
                .some(2, "~# text ="), .some(1, "#\t!\t!\t%\t"))),
        lines(
            "a list in YAML", "entry|entries",
            LineMarks(
                opening: [
                    "- author: ", "- date: ", "- headline: ", "- id: ", "- link: ", "- title: ", "- url: ",
                    "references:$",
                ], share: 40, .each(2, "- title: "), .each(2, "- headline: "), .each(2, "- author: "),
                .each(2, "- id: "), .each(2, "- url: ", "- link: "), .each(2, "- date: "),
                .some(1, "title: ", "headline: "), .some(1, "url: ", "link: "), .some(1, "author: ", "authors: "),
                .some(1, "date: ", "issued: "), .some(0, "%: ", "- "))),
        lines(
            "an Internet shortcut", "address|addresses", next: .savePages,
            LineMarks(opening: ["[internetshortcut]"], .each(2, "url="), .some(2, "[internetshortcut]"))),
    ]

    static let subtitles: [DocumentFormat] = [
        lines(
            "subtitles in WebVTT", "cue",
            LineMarks(opening: ["webvtt$", "webvtt - "], .each(2, "#:#.# --> #", "#:#:#.# --> #"), .some(2, "webvtt"))),
        lines(
            "subtitles in SRT", "cue",
            LineMarks(
                opening: ["#$", "#:#:#,# --> #"], enough: 3, share: 25,
                .each(2, "#:#:#,# --> #:#:#", "#:#:#.# --> #:#:#"),
                .some(1, "#$"))),
        lines(
            "subtitles in SubStation Alpha", "cue",
            LineMarks(
                opening: ["[script info]"], .each(2, "dialogue: "), .some(2, "[script info]"), .some(1, "[events]"))),
        lines(
            "subtitles in SubViewer", "cue",
            LineMarks(
                opening: ["#:#:#.#,#:#:#.#$", "[information]"], enough: 2, share: 25, .each(2, "#:#:#.#,#:#:#.#$"),
                .some(0, "?"))),
        lines(
            "subtitles in MicroDVD", "cue",
            LineMarks(opening: ["{#}{#}"], enough: 2, share: 70, .each(2, "{#}{#}"), .some(0, "{"))),
        lines(
            "lyrics in LRC", "line",
            LineMarks(
                opening: ["[ar:", "[ti:", "[al:", "[by:", "[length:", "[offset:", "[re:", "[ve:", "[au:", "[la:"],
                share: 60,
                .each(2, "[#:#.#]", "[#:#]"), .some(2, "[ar:", "[ti:", "[al:", "[by:", "[length:", "[re:", "[la:"))),
    ]

    /// Tables, playlists, clippings.
    static let lists: [DocumentFormat] = [
        lines(
            "clippings of a Kindle", "clipping",
            LineMarks(
                share: 30, .each(2, "==========$"),
                .some(
                    2, "- ihr*position #", "- ihr*seite #", "- ihr*seite: #", "- je *locatie #", "- je *pagina #",
                    "- la subrayado*página #", "- la subrayado*posición #", "- la tua *pagina #",
                    "- la tua *posizione #", "- markierung*position #", "- markierung*seite #", "- mijn *locatie #",
                    "- mijn *pagina #", "- mijn *positie #", "- seu *página #", "- seu *posição #", "- sua *página #",
                    "- sua *posição #", "- tu *página #", "- tu *posición #", "- uw *locatie #", "- uw *pagina #",
                    "- votre *emplacement #", "- votre *page #", "- your *location #", "- your *loc. #",
                    "- your *page #", "- ваш*#", "- 您在*#"))),
        lines(
            "a playlist", "track", LineMarks(opening: ["~#extm3u"], .each(2, "~#extinf: "), .some(2, "~#extm3u"))),
        DocumentFormat("a table in Markdown", .container, of: "row", .table([UInt8(ascii: "|")])),
        DocumentFormat("a table in TSV", .container, of: "row", .table([UInt8(ascii: "\t")])),
        DocumentFormat("a table in CSV", .container, of: "row", .table(Array(",;|".utf8))),
    ]

    /// The kinds of entries in BibTeX and BibLaTeX; "@comment" and "@string" are none.
    private static let bibTeXEntries = [
        "article",
        "artwork",
        "audio",
        "book",
        "bookinbook",
        "booklet",
        "collection",
        "conference",
        "dataset",
        "electronic",
        "image",
        "inbook",
        "incollection",
        "inproceedings",
        "inreference",
        "jurisdiction",
        "legislation",
        "letter",
        "manual",
        "mastersthesis",
        "misc",
        "movie",
        "music",
        "mvbook",
        "mvcollection",
        "mvproceedings",
        "newsarticle",
        "newspaper",
        "online",
        "patent",
        "performance",
        "periodical",
        "phdthesis",
        "proceedings",
        "reference",
        "report",
        "review",
        "software",
        "standard",
        "suppbook",
        "suppcollection",
        "suppperiodical",
        "techreport",
        "thesis",
        "unpublished",
        "video",
        "webpage",
        "www",
    ]

    private static func lines(
        _ name: String, _ documents: DocumentNoun, next: FormatAdvice = .keepAsText, _ marks: LineMarks
    ) -> DocumentFormat {
        DocumentFormat(name, .container, of: documents, .lines(marks), next: next)
    }
}
