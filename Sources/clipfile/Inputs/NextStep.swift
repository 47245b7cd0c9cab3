import ArticleParsing

/// A person's way to have the article of a refused input kept after all.
///
/// Commands are printed as they can be typed, with the file's own name: `pdftotext report.pdf - | clipfile add`.
enum NextStep {
    /// Nil where there is nothing to advise.
    static func after(_ error: ParsingError, of name: InputName) -> String? {
        switch error {
        case .notText(let kind?): after(kind, of: shellWord(name))
        case .notText(nil):
            "if it is a text in another encoding, give its name: \(withEncoding("NAME", name))"
        case .undecided(let likely): "give its name: \(withEncoding(likely.first ?? "NAME", name))"
        case .notInEncoding, .noTable: "without “--encoding” it is read as its bytes tell"
        case .noSuchEncoding(let label):
            "the nearest are \(EncodingNames.nearest(to: label).joined(separator: ", "))"
        case .notAnArticle(_, isPage: true):
            "save the page from the browser once it shows the article, or keep it with “--anyway”"
        case .notAnArticle(_, isPage: false):
            name == .standardInput
                ? "to keep it all the same, give it again with “--anyway”" : "“--anyway” keeps it all the same"
        case .unreadFormat(let sighting):
            sighting.isPacked ? "unpack it with gunzip first; then \(after(sighting.advice))" : after(sighting.advice)
        case .tooLarge, .tooComplex: "split it, and add the parts"
        case .empty: nil
        }
    }

    private static func withEncoding(_ encoding: String, _ name: InputName) -> String {
        "clipfile add --encoding \(encoding) \(shellWord(name))"
    }

    private static func after(_ advice: FormatAdvice) -> String {
        switch advice {
        case .keepAsText: "“--as-text” keeps the file as one text"
        case .savePages: "save the articles’ own pages, or keep the file as one text with “--as-text”"
        case .split: "export the documents one by one or split the file; “--as-text” keeps it as one text"
        case .splitMails: "save the mails one by one; “--as-text” keeps the file as one text"
        case .other(let words): "\(words); “--as-text” keeps the file as one text"
        }
    }

    private static func after(_ kind: FileKind, of file: String) -> String? {
        switch kind {
        case .pdf: "pdftotext \(file) - | clipfile add"
        case .postScript: "ps2ascii \(file) | clipfile add"
        case .office: "pandoc -f docx -t plain --wrap=none \(file) | clipfile add"
        case .openDocument: "pandoc -f odt -t plain --wrap=none \(file) | clipfile add"
        case .epub: "pandoc -f epub -t plain --wrap=none \(file) | clipfile add"
        case .rtf: "pandoc -f rtf -t plain --wrap=none \(file) | clipfile add"
        case .olderOffice: "of a Word document: antiword \(file) | clipfile add"
        case .png, .jpeg, .gif, .tiff, .webP, .bitmap:
            "a program that reads letters can help: tesseract \(file) - | clipfile add"
        case .zip, .tar, .rar, .sevenZip: "unpack it, then “clipfile add” the folder"
        case .gzip: "gunzip -c \(file) | clipfile add"
        case .damagedGzip: "fetch or save it anew"
        case .bzip2: "bunzip2 -c \(file) | clipfile add"
        case .xz: "xz -dc \(file) | clipfile add"
        case .zstandard: "zstd -dc \(file) | clipfile add"
        case .propertyList: "save the page from the browser as HTML, not as a web archive"
        case .notUTF8, .program, .windowsProgram, .sqlite, .mp3, .wave, .ogg, .flac, .mp4, .matroska, .font: nil
        }
    }

    /// A file's name as a shell reads it back; "-", which these programs take for standard input, where there is no
    /// file.
    ///
    /// By its bytes: an apostrophe with an accent is one character to Swift and ends a quotation in a shell. A name
    /// that cannot be shown as it is stands as FILE, since a command with another name would be another command.
    private static func shellWord(_ name: InputName) -> String {
        guard case .path(let path) = name else { return "-" }
        let apostrophe = UInt8(ascii: "'")
        var bytes = path.bytes.first == UInt8(ascii: "-") ? Array("./".utf8) + path.bytes : path.bytes
        guard let text = String(validating: bytes, as: UTF8.self), SafeText.row(text).utf8.elementsEqual(text.utf8)
        else {
            return "FILE"
        }
        let isPlain = bytes.allSatisfy { byte in
            (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || "/._-+,@%".utf8.contains(byte)
        }
        guard !isPlain || bytes.isEmpty else { return text }
        bytes = bytes.flatMap { $0 == apostrophe ? Array("'\\''".utf8) : [$0] }
        return String(decoding: [apostrophe] + bytes + [apostrophe], as: UTF8.self)
    }
}
