/// The two encodings that parts of a mail or an MHTML file are written in.
enum MIMEDecoding {
    /// Quoted-printable (RFC 2045, 6.7). Signs that are no escape stay.
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            guard byte == 0x3D else {
                bytes.append(byte)
                index += 1
                continue
            }
            let next = index + 1 < text.endIndex ? text[index + 1] : 0x0A
            if next == 0x0A {
                index += 2
            } else if next == 0x0D {
                index += index + 2 < text.endIndex && text[index + 2] == 0x0A ? 3 : 2
            } else if index + 2 < text.endIndex, let high = next.hexDigit, let low = text[index + 2].hexDigit {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        return bytes
    }

    /// Base64 (RFC 2045, 6.8). Other signs than its digits are passed over.
    static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var group: UInt32 = 0
        var digits = 0
        for byte in text {
            if byte == 0x3D { break }
            guard let digit = byte.base64Digit else { continue }
            group = group << 6 | UInt32(digit)
            digits += 1
            guard digits == 4 else { continue }
            bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            bytes.append(UInt8(truncatingIfNeeded: group >> 8))
            bytes.append(UInt8(truncatingIfNeeded: group))
            (group, digits) = (0, 0)
        }
        if digits >= 2 { bytes.append(UInt8(truncatingIfNeeded: digits == 2 ? group >> 4 : group >> 10)) }
        if digits == 3 { bytes.append(UInt8(truncatingIfNeeded: group >> 2)) }
        return bytes
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }

    fileprivate var base64Digit: UInt8? {
        switch self {
        case 0x41...0x5A: self - 0x41
        case 0x61...0x7A: self - 0x61 + 26
        case 0x30...0x39: self - 0x30 + 52
        case 0x2B, 0x2D: 62
        case 0x2F, 0x5F: 63
        default: nil
        }
    }
}
