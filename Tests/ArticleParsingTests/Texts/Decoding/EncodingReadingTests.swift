import Testing

@testable import ArticleParsing

/// Texts are weighed by their pairs of bytes, which must come to the same as letter by letter.
struct EncodingReadingTests {
    @Test func asciiIsInNoTableButThoseOfLatinLetters() {
        for row in OtherPairs.rows { #expect(row.letters.unicodeScalars.allSatisfy { $0.value >= 0x80 }) }
        for row in CommonCharacters.rows { #expect(!LanguageCosts.isLatin(row.language)) }
        for row in EncodingCandidates.rows + EncodingCandidates.wide {
            #expect(row.languages.allSatisfy { LanguageCosts.of($0) != nil })
        }
    }

    @Test func countsPairsFromAGapOn() {
        let pairs = BytePairs(Array("ab".utf8) + [0xE9, 0x61, 0x62, 0x61])
        #expect(pairs.ascii.map { [$0.before, $0.byte] } == [[0x20, 0x61], [0x61, 0x62], [0x62, 0x61]])
        #expect(pairs.ascii.map(\.count) == [1, 2, 1])
        // The "a" after a byte of others may be the second half of a character.
        #expect(pairs.surely.map(\.count) == [1, 1, 1])
        #expect(pairs.beyond.map { [$0.before, $0.byte] } == [[0x62, 0xE9], [0xE9, 0x61]])
        #expect(BytePairs([]).ascii.isEmpty)
    }

    /// The same cost by pairs, with the limit on either side of it, as by walking.
    @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
    func pairsCostWhatTheWalkDoes(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let ranges: [ClosedRange<UInt8>] = [0x61...0x7A, 0x20...0x7E, 0x80...0xFF, 0x00...0xFF, 0xC0...0xFF]
        for row in EncodingCandidates.rows where row.encoding.isSingleByte {
            let bytes = (0..<200).map { _ in
                UInt8.random(in: ranges[Int.random(in: 0..<ranges.count, using: &random)], using: &random)
            }
            guard let table = Glyph.table(of: row.encoding) else { continue }
            let pairs = BytePairs(bytes)
            for language in row.languages {
                guard let costs = LanguageCosts.of(language) else { continue }
                var whole = LetterWalk(costs)
                _ = whole.read(bytes.map { table[Int($0)] }, below: .max)
                var parts = LetterWalk(costs)
                _ = parts.read(pairs.ascii, table, below: .max)
                _ = parts.read(pairs.beyond, table, below: .max)
                #expect((parts.total, parts.totalBeyond) == (whole.total, whole.totalBeyond))
            }
            var reader = EncodingReader(bytes, sample: bytes)
            var costs: [Int] = []
            for language in row.languages {
                if let read = reader.read(in: row.alone(language), below: .max / 2) { costs.append(read.cost) }
            }
            let least = costs.min() ?? 0
            let read = [Int.max / 2, least + 1, least].map { limit in
                var reader = reader
                return reader.read(in: row, below: limit)?.cost
            }
            #expect(read == [least, least, nil])
        }
    }

    @Test(arguments: [TextEncoding.gb18030, .big5, .shiftJIS, .eucJP, .eucKR])
    func asciiBehindASCIIIsAFloorInWideEncodings(_ encoding: TextEncoding) throws {
        var random = SplitMix(seed: 9)
        let row = try #require(EncodingCandidates.rows.first { $0.encoding == encoding })
        for _ in 0..<200 {
            let bytes = (0..<60).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0x20...0x7E, using: &random) : UInt8.random(in: 0x80...0xFF, using: &random)
            }
            let costs = try #require(LanguageCosts.of(row.languages[0]))
            var floor = LetterWalk(costs)
            _ = floor.read(BytePairs(bytes).surely, Glyph.ascii, below: .max)
            var reader = EncodingReader(bytes, sample: bytes)
            let read = reader.read(in: row.alone(row.languages[0]), below: .max / 2)
            #expect(floor.total + row.cost <= read?.cost ?? 0)
        }
    }
}

extension EncodingCandidates.Row {
    fileprivate func alone(_ language: String) -> EncodingCandidates.Row {
        EncodingCandidates.Row(encoding: encoding, cost: cost, languages: [language])
    }
}
