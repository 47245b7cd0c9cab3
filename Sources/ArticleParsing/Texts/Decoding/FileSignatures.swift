/// The first bytes of files that are no texts.
enum FileSignatures {
    /// The kind of a file; nil where it may be a text.
    static func kind(of bytes: [UInt8]) -> FileKind? {
        if let row = table.first(where: { matches($0.bytes, in: bytes, at: $0.offset) }) {
            return row.kind == .zip ? kindOfZip(bytes) : row.kind
        }
        // Two letters are too little to tell a program or a picture from a text; the zeros after them are enough.
        let hasEarlyNul = bytes.prefix(32).contains(0)
        if hasEarlyNul, bytes.starts(with: [0x4D, 0x5A]) { return .windowsProgram }
        if hasEarlyNul, bytes.starts(with: [0x42, 0x4D]) { return .bitmap }
        return nil
    }

    /// Offset, bytes and kind. From the formats' own specifications.
    private static let table: [(offset: Int, bytes: [UInt8], kind: FileKind)] = [
        (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .png),
        (0, [0xFF, 0xD8, 0xFF], .jpeg),
        (0, Array("GIF87a".utf8), .gif),
        (0, Array("GIF89a".utf8), .gif),
        (0, [0x49, 0x49, 0x2A, 0x00], .tiff),
        (0, [0x4D, 0x4D, 0x00, 0x2A], .tiff),
        (8, Array("WEBPVP8".utf8), .webP),
        (0, Array("%PDF-".utf8), .pdf),
        (0, Array("%!PS-Adobe".utf8), .postScript),
        (0, Array("{\\rtf".utf8), .rtf),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .olderOffice),
        (0, [0x50, 0x4B, 0x03, 0x04], .zip),
        (0, [0x50, 0x4B, 0x05, 0x06], .zip),
        (0, [0x1F, 0x8B], .gzip),
        (0, [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59], .bzip2),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
        (0, [0x28, 0xB5, 0x2F, 0xFD], .zstandard),
        (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        (0, [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .rar),
        (257, Array("ustar".utf8), .tar),
        (0, [0x7F, 0x45, 0x4C, 0x46], .program),
        (0, [0xCF, 0xFA, 0xED, 0xFE], .program),
        (0, [0x00, 0x61, 0x73, 0x6D], .program),
        (0, Array("SQLite format 3\0".utf8), .sqlite),
        (0, [0x49, 0x44, 0x33, 0x02], .mp3),
        (0, [0x49, 0x44, 0x33, 0x03], .mp3),
        (0, [0x49, 0x44, 0x33, 0x04], .mp3),
        (0, [0xFF, 0xFB], .mp3),
        (4, Array("ftyp".utf8), .mp4),
        (8, Array("WAVEfmt ".utf8), .wave),
        (0, Array("OggS\0".utf8), .ogg),
        (0, Array("fLaC\0".utf8), .flac),
        (0, [0x1A, 0x45, 0xDF, 0xA3], .matroska),
        (0, Array("wOF2".utf8), .font),
        (0, Array("bplist00".utf8), .propertyList),
    ]

    /// Office documents and books are ZIP archives whose first entry tells them.
    private static func kindOfZip(_ bytes: [UInt8]) -> FileKind {
        let names = String(decoding: bytes.prefix(2_000), as: UTF8.self)
        if names.contains("application/epub+zip") { return .epub }
        if names.contains("[Content_Types].xml") { return .office }
        if names.contains("vnd.oasis.opendocument") { return .openDocument }
        return .zip
    }

    private static func matches(_ signature: [UInt8], in bytes: [UInt8], at offset: Int) -> Bool {
        guard bytes.count >= offset + signature.count else { return false }
        return bytes[offset..<offset + signature.count].elementsEqual(signature)
    }
}
