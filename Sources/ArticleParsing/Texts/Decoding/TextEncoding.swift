/// The encodings that texts and web pages are decoded from, by their WHATWG names; those of old machines, which that
/// standard leaves out, by their names in IANA's registry.
enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case utf32LittleEndian = "utf-32le"
    case utf32BigEndian = "utf-32be"
    case ibm437
    case ibm737
    case ibm850
    case ibm852
    case ibm857
    case ibm862
    case ibm866
    case iso88592 = "iso-8859-2"
    case iso88593 = "iso-8859-3"
    case iso88594 = "iso-8859-4"
    case iso88595 = "iso-8859-5"
    case iso88596 = "iso-8859-6"
    case iso88597 = "iso-8859-7"
    case iso88598 = "iso-8859-8"
    case iso885910 = "iso-8859-10"
    case iso885913 = "iso-8859-13"
    case iso885914 = "iso-8859-14"
    case iso885915 = "iso-8859-15"
    case iso885916 = "iso-8859-16"
    case koi8r = "koi8-r"
    case koi8u = "koi8-u"
    case macintosh
    case macCyrillic = "x-mac-cyrillic"
    case windows874 = "windows-874"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case gbk
    case gb18030
    case big5
    case eucJP = "euc-jp"
    case iso2022JP = "iso-2022-jp"
    case shiftJIS = "shift_jis"
    case eucKR = "euc-kr"

    /// The encoding that a label means: "latin1" and "ISO-8859-1" are windows-1252. White space around it does not
    /// count.
    init?(label: some Sequence<UInt8>) {
        var bytes = Array(label)
        while let last = bytes.last, last.isHTMLSpace { bytes.removeLast() }
        let start = bytes.firstIndex { !$0.isHTMLSpace } ?? 0
        guard let encoding = TextEncoding.byLabel[bytes.span.extracting(droppingFirst: start)] else { return nil }
        self = encoding
    }

    private static let byLabel = ByteTable<TextEncoding>(
        EncodingLabels.rows.flatMap { row in TableLines.words(row.labels).map { ($0, row.encoding) } }
            + allCases.map { ($0.rawValue, $0) })

    /// The encoding's name in glibc.
    var iconvName: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .utf32LittleEndian: "UTF-32LE"
        case .utf32BigEndian: "UTF-32BE"
        case .ibm437: "CP437"
        case .ibm737: "CP737"
        case .ibm850: "CP850"
        case .ibm852: "CP852"
        case .ibm857: "CP857"
        case .ibm862: "CP862"
        case .ibm866: "CP866"
        case .macintosh: "MACINTOSH"
        case .macCyrillic: "MAC-UK"
        case .windows874: "CP874"
        case .windows1250: "CP1250"
        case .windows1251: "CP1251"
        case .windows1252: "CP1252"
        case .windows1253: "CP1253"
        case .windows1254: "CP1254"
        case .windows1255: "CP1255"
        case .windows1256: "CP1256"
        case .windows1257: "CP1257"
        case .windows1258: "CP1258"
        case .gbk, .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .eucJP: "EUC-JP-MS"
        case .iso2022JP: "ISO-2022-JP"
        case .shiftJIS: "CP932"
        case .eucKR: "UHC"
        case .iso88592, .iso88593, .iso88594, .iso88595, .iso88596, .iso88597, .iso88598, .iso885910, .iso885913,
            .iso885914, .iso885915, .iso885916, .koi8r, .koi8u:
            rawValue.uppercased()
        }
    }

    /// Whether each byte is a character.
    var isSingleByte: Bool {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian, .gbk, .gb18030, .big5,
            .eucJP, .iso2022JP, .shiftJIS, .eucKR:
            false
        default: true
        }
    }

    /// Whether it is one of Unicode's own forms.
    var isUnicode: Bool {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: true
        default: false
        }
    }

    /// How many bytes the character takes that begins with two bytes, the first of them beyond ASCII.
    func length(_ first: UInt8, _ second: UInt8) -> Int {
        switch self {
        case .shiftJIS: first == 0x80 || first == 0xA0 || first >= 0xFD || first &- 0xA1 < 0x3F ? 1 : 2
        case .eucJP: first == 0x8F ? 3 : first >= 0xA1 || first == 0x8E ? 2 : 1
        case .eucKR, .big5: first == 0x80 || first == 0xFF ? 1 : 2
        case .gb18030, .gbk: first == 0x80 || first == 0xFF ? 1 : second &- 0x30 < 10 ? 4 : 2
        default: 2
        }
    }
}
