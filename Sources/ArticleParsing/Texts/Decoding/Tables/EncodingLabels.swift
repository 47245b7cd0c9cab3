/// The labels by which pages, mails and people call the encodings, beside their own names. Case does not count.
enum EncodingLabels {
    /// From the WHATWG Encoding Standard, "Names and labels". The labels of "replacement" and of "x-user-defined" are
    /// left out: pages with those labels are judged by their bytes.
    static let rows: [(encoding: TextEncoding, labels: String)] = [
        (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8"),
        (.ibm437, "437 cp437 cspc8codepage437"),
        (.ibm737, "737 cp737"),
        (.ibm850, "850 cp850 cspc850multilingual"),
        (.ibm852, "852 cp852 cspcp852"),
        (.ibm857, "857 cp857 csibm857"),
        (.ibm862, "862 cp862 cspc862latinhebrew"),
        (.ibm866, "866 cp866 csibm866"),
        (.iso88592, "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
        (.iso88593, "csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
        (.iso88594, "csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
        (.iso88595, "csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
        (
            .iso88596,
            "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 "
                + "iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
        ),
        (
            .iso88597,
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
                + "iso_8859-7:1987 sun_eu_greek"
        ),
        (
            .iso88598,
            "csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
                + "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
        ),
        (.iso885910, "csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        (.iso885913, "iso8859-13 iso885913"),
        (.iso885914, "iso8859-14 iso885914"),
        (.iso885915, "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9"),
        (.koi8r, "cskoi8r koi koi8 koi8_r koi8r"),
        (.koi8u, "koi8-ru koi8u"),
        (.macintosh, "csmacintosh mac mac-roman macroman x-mac-roman"),
        (.macCyrillic, "mac-cyrillic x-mac-ukrainian"),
        (.windows874, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        (.windows1250, "cp1250 x-cp1250"),
        (.windows1251, "cp1251 x-cp1251"),
        (
            .windows1252,
            "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
                + "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"
        ),
        (.windows1253, "cp1253 x-cp1253"),
        (
            .windows1254,
            "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254"
        ),
        (.windows1255, "cp1255 x-cp1255"),
        (.windows1256, "cp1256 x-cp1256"),
        (.windows1257, "cp1257 x-cp1257"),
        (.windows1258, "cp1258 x-cp1258"),
        (.gbk, "chinese cp936 csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk"),
        (.big5, "big5-hkscs cn-big5 cp950 csbig5 x-x-big5"),
        (.eucJP, "cseucpkdfmtjapanese eucjp x-euc-jp"),
        (.iso2022JP, "csiso2022jp jis"),
        (.shiftJIS, "cp932 csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"),
        (
            .eucKR,
            "cp949 cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
        ),
        (.utf16BigEndian, "unicodefffe utf16be"),
        (
            .utf16LittleEndian,
            "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf16 utf16le"
        ),
        (.utf32LittleEndian, "utf-32 utf32 utf32le"),
        (.utf32BigEndian, "utf32be"),
    ]
}
