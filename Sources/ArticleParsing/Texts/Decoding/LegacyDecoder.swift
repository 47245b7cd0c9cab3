import Glibc

/// Decodes the encodings from before Unicode by the C library's tables. Needs nothing of the locale.
struct LegacyDecoder: ~Copyable {
    private let descriptor: iconv_t
    private let encoding: TextEncoding
    /// Of two bytes that are no scalar, or more than one.
    private static let notOne: UInt32 = .max

    /// Nil where the C library does not have the encoding, as in images from which its tables were taken out.
    init?(_ encoding: TextEncoding) {
        let descriptor = iconv_open("UTF-8", encoding.iconvName)
        guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
        self.encoding = encoding
    }

    deinit { iconv_close(descriptor) }

    /// The scalars of the bytes from 0x80 on, each by itself; nil for those that stand for none.
    func upperHalf() -> [UInt32?] {
        (UInt8(0x80)...0xFF).map { byte in
            guard let utf8 = character([byte][...]) else {
                return encoding.keepsControls && byte < 0xA0 ? UInt32(byte) : nil
            }
            return utf8.span.scalar(at: 0).scalar
        }
    }

    func decode(_ bytes: [UInt8], isStrict: Bool = false, keepsOffsets: Bool = false) -> Transcoded {
        var text = Transcoded(encoding)
        if encoding == .iso2022JP {
            decodeByLines(bytes, into: &text)
        } else if encoding.isSingleByte {
            decodeByBytes(bytes, isStrict, keepsOffsets, into: &text)
        } else {
            decodeByPairs(bytes, keepsOffsets, into: &text)
        }
        return text
    }

    private func decodeByBytes(
        _ bytes: [UInt8], _ isStrict: Bool, _ keepsOffsets: Bool, into text: inout Transcoded
    ) {
        var table = upperHalf()
        if isStrict, encoding.keepsControls {
            for index in 0..<0x20 where table[index].map({ $0 < 0xA0 }) ?? false { table[index] = nil }
        }
        text.utf8.reserveCapacity(bytes.count + bytes.count { $0 >= 0x80 })
        for (offset, byte) in bytes.enumerated() {
            guard byte >= 0x80 else {
                text.utf8.append(byte)
                continue
            }
            if let scalar = table[Int(byte) - 0x80] { text.utf8.append(scalar: scalar) } else { text.appendBroken() }
            if keepsOffsets { text.step.resume(output: text.utf8.count, source: offset + 1) }
        }
    }

    private func decodeByPairs(_ bytes: [UInt8], _ keepsOffsets: Bool, into text: inout Transcoded) {
        text.utf8.reserveCapacity(bytes.count + bytes.count / 2)
        // The scalars of the pairs of bytes that were met, by both; 0 where none was asked for yet.
        var known = [UInt32](repeating: 0, count: 1 << 16)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                text.utf8.append(bytes[offset])
                offset += 1
                continue
            }
            let start = text.utf8.count
            let length = appendCharacter(bytes, offset, &known, to: &text)
            offset += length
            if keepsOffsets, text.utf8.count - start != length {
                text.step.resume(output: text.utf8.count, source: offset)
            }
        }
    }

    /// Appends the character at an offset and says how many bytes it took.
    private func appendCharacter(
        _ bytes: [UInt8], _ offset: Int, _ known: inout [UInt32], to text: inout Transcoded
    ) -> Int {
        let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        let length = min(encoding.length(bytes[offset], second), bytes.count - offset)
        if encoding == .gbk, bytes[offset] == 0x80 {
            text.utf8.append(scalar: 0x20AC)
            return 1
        }
        let pair = length == 2 ? Int(bytes[offset]) << 8 | Int(second) : 0
        if length == 2, known[pair] != 0, known[pair] != LegacyDecoder.notOne {
            text.utf8.append(scalar: known[pair])
            return 2
        }
        if pair == 0 || known[pair] == 0, let character = character(bytes[offset..<offset + length]),
            // The C library gives the control characters of 0x80 to 0x9F, which the standard does not.
            character[0] != 0xC2 || character[1] >= 0xA0
        {
            text.utf8 += character
            let (scalar, size) = character.span.scalar(at: 0)
            if pair != 0, size == character.count { known[pair] = scalar }
            return length
        }
        if pair != 0 { known[pair] = LegacyDecoder.notOne }
        text.appendBroken()
        // An ASCII byte after a lone first byte is not swallowed: it may open a tag.
        return length > 1 && second < 0x80 ? 1 : length
    }

    /// ISO-2022-JP shifts between sets by escapes and begins each line anew.
    private func decodeByLines(_ bytes: [UInt8], into text: inout Transcoded) {
        var start = 0
        while start < bytes.count {
            let end = bytes.span.firstOffset(of: 0x0A, from: start).map { $0 + 1 } ?? bytes.count
            let line = bytes[start..<end]
            if let decoded = line.contains(0x1B) ? character(line) : line.allSatisfy({ $0 < 0x80 }) ? Array(line) : nil
            {
                text.utf8 += decoded
            } else {
                text.noteBroken()
                for byte in line { text.utf8.append(scalar: byte < 0x80 && byte != 0x1B ? UInt32(byte) : 0xFFFD) }
            }
            start = end
            text.step.resume(output: text.utf8.count, source: end)
        }
    }

    /// The UTF-8 of bytes that are whole characters; nil where they are none.
    private func character(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        iconv(descriptor, nil, nil, nil, nil)
        return bytes.withUnsafeBufferPointer { source -> [UInt8]? in
            let capacity = source.count * 4 + 16
            var input = source.baseAddress.map {
                UnsafeMutableRawPointer(mutating: $0).assumingMemoryBound(to: CChar.self)
            }
            var inputLeft = source.count
            var isWhole = false
            let utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                var output = buffer.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
                var outputLeft = capacity
                isWhole = iconv(descriptor, &input, &inputLeft, &output, &outputLeft) != -1 && inputLeft == 0
                // Some decoders hold a character back until they are told that nothing follows.
                isWhole = iconv(descriptor, nil, nil, &output, &outputLeft) != -1 && isWhole
                count = capacity - outputLeft
            }
            return isWhole && !utf8.isEmpty ? utf8 : nil
        }
    }
}

extension TextEncoding {
    /// Bytes from 0x80 to 0x9F that stand for nothing are the control characters of that number, by the standard.
    fileprivate var keepsControls: Bool {
        switch self {
        case .windows874, .windows1250, .windows1251, .windows1252, .windows1253, .windows1254, .windows1255,
            .windows1256, .windows1257, .windows1258:
            true
        default: false
        }
    }
}
