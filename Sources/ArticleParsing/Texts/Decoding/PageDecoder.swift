/// Decodes a web page: in the encoding of ``EncodingChoice``, which for a page always is one.
enum PageDecoder {
    struct Decoded {
        let utf8: [UInt8]
        let encoding: TextEncoding
        var notes: [DecodingNote] = []
    }

    /// - Parameters:
    ///   - label: The encoding that the page's container declares.
    ///   - asked: The one that a person says it is in.
    /// - Throws: ``DecodingError`` where it is not in the one that was asked for.
    static func decode(
        _ bytes: [UInt8], declaredOutside label: String? = nil, asked: TextEncoding? = nil
    ) throws(DecodingError) -> Decoded {
        let choice = EncodingChoice(of: bytes, .page, asked: asked, outside: label)
        let text = Transcoded.decode(
            bytes, as: choice.encoding, skipping: choice.mark, isValidUTF8: choice.isValidUTF8, isStrict: asked != nil,
            keepsOffsets: false)
        if let asked {
            guard let text else { throw .noTable(asked) }
            if text.isHopeless { throw .notIn(asked, places: text.broken, line: text.note?.line ?? 1) }
        }
        guard let text else {
            return Decoded(utf8: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: .utf8)
        }
        return Decoded(
            utf8: text.utf8, encoding: text.encoding, notes: choice.notes + [text.note].compactMap { $0 })
    }
}
