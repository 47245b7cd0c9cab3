import CLibXML2
import Glibc

/// Decodes the encodings from before Unicode by the C library's tables. Needs nothing of the locale.
struct LegacyDecoder: ~Copyable {
    struct Decoded {
        var utf8: [UInt8] = []
        /// Characters that are none, and stand as U+FFFD.
        var broken = 0
        /// Where the first of them stands in `utf8`.
        var firstBroken = 0
    }

    private let descriptor: iconv_t
    private let encoding: PageEncoding

    /// Nil where the C library does not have the encoding, as in images from which its tables were taken out.
    init?(_ encoding: PageEncoding) {
        let descriptor = iconv_open("UTF-8", encoding.iconvName)
        guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
        self.encoding = encoding
    }

    deinit { iconv_close(descriptor) }

    func decode(_ bytes: [UInt8]) -> Decoded {
        if encoding == .iso2022JP { return decodeByLines(bytes) }
        var text = Decoded()
        text.utf8.reserveCapacity(bytes.count + bytes.count / 2)
        let table = encoding.isSingleByte ? (0x80...0xFF).map { character([UInt8($0)][...]) } : []
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                text.utf8.append(byte)
                offset += 1
                continue
            }
            if !table.isEmpty {
                append(table[Int(byte) - 0x80], of: byte, to: &text)
                offset += 1
            } else {
                offset += appendCharacter(bytes, offset, to: &text)
            }
        }
        return text
    }

    /// Appends the character at an offset and says how many bytes it took.
    private func appendCharacter(_ bytes: [UInt8], _ offset: Int, to text: inout Decoded) -> Int {
        let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        let length = min(encoding.length(bytes[offset], second), bytes.count - offset)
        if encoding == .gbk, bytes[offset] == 0x80 {
            text.utf8.append(scalar: 0x20AC)
            return 1
        }
        // The C library gives the control characters of 0x80 to 0x9F, which the standard does not.
        if let character = character(bytes[offset..<offset + length]), character[0] != 0xC2 || character[1] >= 0xA0 {
            text.utf8 += character
            return length
        }
        append(nil, of: bytes[offset], to: &text)
        // An ASCII byte behind a lone first byte is not swallowed: it may open a tag.
        return length > 1 && second < 0x80 ? 1 : length
    }

    private func append(_ character: [UInt8]?, of byte: UInt8, to text: inout Decoded) {
        if let character {
            text.utf8 += character
        } else if encoding.isSingleByte, byte < 0xA0, encoding.keepsControls {
            text.utf8.append(scalar: UInt32(byte))
        } else {
            if text.broken == 0 { text.firstBroken = text.utf8.count }
            text.broken += 1
            text.utf8.append(scalar: 0xFFFD)
        }
    }

    /// ISO-2022-JP shifts between sets by escapes and begins each line anew.
    private func decodeByLines(_ bytes: [UInt8]) -> Decoded {
        var text = Decoded()
        var start = 0
        while start < bytes.count {
            let end = bytes.span.firstOffset(of: 0x0A, from: start).map { $0 + 1 } ?? bytes.count
            let line = bytes[start..<end]
            if let decoded = line.contains(0x1B) ? character(line) : line.allSatisfy({ $0 < 0x80 }) ? Array(line) : nil
            {
                text.utf8 += decoded
            } else {
                if text.broken == 0 { text.firstBroken = text.utf8.count }
                text.broken += 1
                for byte in line { text.utf8.append(scalar: byte < 0x80 && byte != 0x1B ? UInt32(byte) : 0xFFFD) }
            }
            start = end
        }
        return text
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

extension PageEncoding {
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
