/// The plain letters that accented Latin letters are looked up by: "é" as "e", "œ" as "oe", "ß" as "ss".
///
/// A row is sixteen code points in their order, upper and lower case alike; "?" is a character that stands for itself.
/// From the decompositions of the Unicode Character Database, with the usual spellings of the letters that have none
/// (æ, œ, ø, ł, đ, þ, ß, ı).
enum LatinLetters {
    /// The plain lower-case letters for a scalar; nil where it has none.
    static func plain(_ scalar: UInt32) -> String? {
        let letters: String
        switch scalar {
        case 0xC0...0x24F: letters = upToExtendedB[Int(scalar) - 0xC0]
        case 0x1E00...0x1EFF: letters = extendedAdditional[Int(scalar) - 0x1E00]
        default: return nil
        }
        return letters == "?" ? nil : letters
    }

    /// U+00C0 to U+024F.
    private static let upToExtendedB = entries(
        """
        a a a a a a ae c e e e e i i i i
        d n o o o o o ? o u u u u y th ss
        a a a a a a ae c e e e e i i i i
        d n o o o o o ? o u u u u y th y
        a a a a a a c c c c c c c c d d
        d d e e e e e e e e e e g g g g
        g g g g h h h h i i i i i i i i
        i i ij ij j j k k k l l l l l l l
        l l l n n n n n n n n n o o o o
        o o oe oe r r r r r r s s s s s s
        s s t t t t t t u u u u u u u u
        u u u u w w y y y z z z z z z s
        ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?
        ? f f ? ? ? ? ? ? ? ? ? ? ? ? ?
        o o ? ? ? ? ? ? ? ? ? ? ? ? ? u
        u ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?
        ? ? ? ? dz dz dz lj lj lj nj nj nj a a i
        i o o u u u u u u u u u u ? a a
        a a ae ae ? ? g g k k o o o o ? ?
        j dz dz dz g g ? ? n n a a ae ae o o
        a a a a e e e e i i i i o o o o
        r r r r u u u u s s t t ? ? h h
        ? ? ? ? ? ? a a e e o o o o o o
        o o y y ? ? ? ? ? ? ? ? ? ? ? ?
        ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?
        """)

    /// U+1E00 to U+1EFF.
    private static let extendedAdditional = entries(
        """
        a a b b b b b b c c d d d d d d
        d d d d e e e e e e e e e e f f
        g g h h h h h h h h h h i i i i
        k k k k k k l l l l l l l l m m
        m m m m n n n n n n n n o o o o
        o o o o p p p p r r r r r r r r
        s s s s s s s s s s t t t t t t
        t t u u u u u u u u u u v v v v
        w w w w w w w w w w x x x x y y
        z z z z z z h t w y a s ? ? ss ?
        a a a a a a a a a a a a a a a a
        a a a a a a a a e e e e e e e e
        e e e e e e e e i i i i o o o o
        o o o o o o o o o o o o o o o o
        o o o o u u u u u u u u u u u u
        u u y y y y y y y y ? ? ? ? ? ?
        """)

    private static func entries(_ rows: String) -> [String] {
        rows.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
    }
}
