/// Accidents that happen to a page, or are done to it by somebody who means harm.
enum PageMutilation: CaseIterable, Sendable {
    case cutOff, bytesChanged, bytesDeleted, nulsPutIn, tagsDoubled, tagsDeleted, tagsShuffled, quotesPutIn, nested
    case endTagsPutIn, scriptsOpened, joinedWithItself

    func mutilate(_ bytes: [UInt8], with random: inout SplitMix) -> [UInt8] {
        switch self {
        case .cutOff: Array(bytes.prefix(random.below(bytes.count + 1)))
        case .bytesChanged: bytes.map { random.oneIn(60) ? random.byte() : $0 }
        case .bytesDeleted: bytes.filter { _ in !random.oneIn(60) }
        case .nulsPutIn: bytes.flatMap { random.oneIn(60) ? [$0, 0] : [$0] }
        case .tagsDoubled: join(pieces(bytes).flatMap { random.oneIn(4) ? [$0, $0] : [$0] })
        case .tagsDeleted: join(pieces(bytes).filter { _ in !random.oneIn(5) })
        case .tagsShuffled: join(pieces(bytes).shuffled(using: &random))
        case .quotesPutIn: bytes.flatMap { random.oneIn(80) ? [$0, random.oneIn(2) ? 0x22 : 0x27] : [$0] }
        case .nested: put("<div><table><tr><td>", times: 40, bytes, &random)
        case .endTagsPutIn: put("</p></div></article></body></html>", times: 3, bytes, &random)
        case .scriptsOpened:
            put(random.pick("<script>", ["<!--", "<svg>", "<style>", "<![CDATA["]), times: 1, bytes, &random)
        case .joinedWithItself: bytes + bytes
        }
    }

    /// The page cut before each "<".
    private func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x3C && index > start {
            pieces.append(bytes[start..<index])
            start = index
        }
        return pieces + [bytes[start...]]
    }

    private func join(_ pieces: [ArraySlice<UInt8>]) -> [UInt8] { pieces.flatMap { $0 } }

    private func put(_ text: String, times: Int, _ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        let piece = Array(repeating: Array(text.utf8), count: times).flatMap { $0 }
        let place = random.below(bytes.count + 1)
        return bytes[..<place] + piece + bytes[place...]
    }
}
