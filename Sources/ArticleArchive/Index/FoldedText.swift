import Articles
import CZLib
import FoundationEssentials

/// The words of an article, field by field, as the index has them.
///
/// The index keeps them packed, since a word index without a copy of its texts can only forget what it is told again.
struct FoldedText: Hashable, Sendable {
    /// A text for each ``TextField``, in their order.
    var fields: [String]

    init(_ article: Article, folder: inout WordFolder) {
        fields = TextField.allCases.map { field in
            var folded: [UInt8] = []
            for (index, piece) in field.pieces(of: article).enumerated() {
                if index > 0 { folded.append(contentsOf: " \(WordFolder.boundary)".utf8) }
                folder.append(piece, to: &folded)
            }
            return String(decoding: folded, as: UTF8.self)
        }
    }

    /// Nil for bytes that are none.
    init?(packed: Data) {
        guard packed.count > FoldedText.lengthBytes else { return nil }
        let count = packed.prefix(FoldedText.lengthBytes).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard count <= RecordReader.largest, let bytes = FoldedText.inflate(packed, to: count) else { return nil }
        fields = bytes.split(separator: FoldedText.separator, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard fields.count == TextField.allCases.count else { return nil }
    }

    func packed() -> Data {
        let bytes = Array(fields.joined(separator: "\n").utf8)
        var length = UInt(compressBound(UInt(bytes.count)))
        var packed = [UInt8](repeating: 0, count: Int(length))
        compress2(&packed, &length, bytes, UInt(bytes.count), FoldedText.level)
        let count = (0..<FoldedText.lengthBytes).map { UInt8(truncatingIfNeeded: bytes.count >> ($0 * 8)) }
        return Data(count + packed.prefix(Int(length)))
    }

    private static let separator = UInt8(ascii: "\n")
    private static let lengthBytes = 4
    /// The quickest: others save little of texts as short as these.
    private static let level: Int32 = 1

    private static func inflate(_ packed: Data, to count: Int) -> [UInt8]? {
        let source = Array(packed.dropFirst(lengthBytes))
        var bytes = [UInt8](repeating: 0, count: count)
        var length = UInt(count)
        guard uncompress(&bytes, &length, source, UInt(source.count)) == Z_OK, length == UInt(count) else { return nil }
        return bytes
    }
}
