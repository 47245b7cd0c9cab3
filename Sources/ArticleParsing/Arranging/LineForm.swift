/// The traits of a line's letters and marks: its length, its case, its end.
enum LineForm {
    static func add(to read: inout WindowLine, _ line: Line, _ draft: Draft) {
        // After its first bytes a paragraph tells nothing more of its form.
        let bytes = line.bytes.prefix(Draft.tokenizedBytes)
        read.holdsSentenceEnd = hasSentenceEnd(bytes) || line.endsSentence
        read.holdsUnspacedEnd = hasUnspacedSentenceEnd(bytes)
        read.words = words(in: bytes)
        // Armenian and Hebrew begin here; Cyrillic ends before.
        read.isCaseless = bytes.first { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }.map { $0 >= 0xD5 } ?? false
        switch read.words {
        case 1 where !isOfUnspacedScript(bytes): read.atoms.insert(.oneWord)
        case 2 where !isOfUnspacedScript(bytes): read.atoms.insert(.twoWords)
        case ...14: read.atoms.insert(.fewWords)
        default: read.atoms.insert(.manyWords)
        }
        if case .heading = line.markup { read.atoms.insert(.heading) }
        if case .bullet = line.markup { read.atoms.insert(.bullet) }
        if line.width > 160 { read.atoms.insert(.long) }
        if line.width > 320 { read.atoms.insert(.veryLong) }
        addEnding(&read, line, bytes)
        read.endsInJoint = endsInJoint(read.index, draft)
        addCase(&read, line, draft)
        addMarks(&read, line)
    }

    /// Whether letters stand in a line of a script that parts no words: Han, kana, Thai.
    private static func isOfUnspacedScript(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { (0xE3...0xE9).contains($0) }
            || bytes.indices.dropLast().contains { bytes[$0] == 0xE0 && (0xB8...0xB9).contains(bytes[$0 + 1]) }
    }

    private static func words(in bytes: ArraySlice<UInt8>) -> Int {
        let span = bytes.span
        var words = 0
        var isInWord = false
        for offset in 0..<span.count {
            let isWord = span[offset] != 0x20
            if isWord, !isInWord { words += 1 }
            isInWord = isWord
        }
        return words
    }

    private static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        var bits: UInt8 = 0
        for offset in 0..<span.count { bits |= span[offset] }
        return bits < 0x80
    }

    private static func addEnding(_ read: inout WindowLine, _ line: Line, _ bytes: ArraySlice<UInt8>) {
        if line.endsSentence {
            let isAsked = line.bytes.suffix(4).contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }
            read.atoms.insert(isAsked ? .questionMark : .fullStop)
            if line.width >= 60, read.words > 9 || !isAsked && line.bytes.last ?? 0 >= 0x80 {
                read.atoms.insert(.sentence)
                if hasInnerStop(bytes) { read.atoms.insert(.sentences) }
            }
        }
        let isQuote: (UInt8) -> Bool = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        var words = line.bytes
        while let last = words.last, isQuote(last) { words.removeLast() }
        if words.count >= 3, words.suffix(3).elementsEqual("”".utf8) { words.removeLast(3) }
        switch words.last {
        case UInt8(ascii: ":"): read.atoms.insert(.colon)
        case UInt8(ascii: ","): read.atoms.insert(.comma)
        default: if line.bytes.suffix(3).elementsEqual("：".utf8) { read.atoms.insert(.colon) }
        }
    }

    /// Whether a sentence ends, and another begins with a capital or in a script that has none.
    private static func hasInnerStop(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropFirst(3).dropLast(3).contains { stop in
            guard
                bytes[stop] == UInt8(ascii: ".") || bytes[stop] == UInt8(ascii: "!") || bytes[stop] == UInt8(ascii: "?")
            else { return false }
            // "U.S. Navy", "St. Mary", "H. Vale" end no sentence.
            guard bytes[stop - 3..<stop].allSatisfy({ $0 &- 0x61 < 26 || $0 >= 0x80 }) else { return false }
            var next = stop + 1
            while next < bytes.endIndex, bytes[next] == 0x22 || bytes[next] == 0x27 || bytes[next] == 0x29 { next += 1 }
            return next + 1 < bytes.endIndex && bytes[next] == 0x20
                || next + 3 < bytes.endIndex && bytes[next..<next + 2].elementsEqual([0xE2, 0x80])
                    && bytes[next + 3] == 0x20
        }
    }

    private static func endsInJoint(_ index: Int, _ draft: Draft) -> Bool {
        guard draft.line(index).width <= 320, let last = draft.tokens(index).last else { return false }
        if last.kind == .word { return JoiningWords.all.contains(last.folded) }
        return last.folded == "-" || last.folded == ";" || last.folded == "&" || last.folded == "("
    }

    private static func addCase(_ read: inout WindowLine, _ line: Line, _ draft: Draft) {
        if line.beginsLowercase { read.atoms.insert(.lowercase) }
        guard line.utf8Count <= Draft.tokenizedBytes * 2, line.width <= 320 else { return }
        var upper = 0
        var lower = 0
        let span = line.bytes.span
        if isASCII(line.bytes) {
            for offset in 0..<span.count {
                if span[offset] &- 0x41 < 26 { upper += 1 } else if span[offset] &- 0x61 < 26 { lower += 1 }
            }
        } else {
            for scalar in line.text.unicodeScalars {
                if scalar.isASCII {
                    if scalar.value &- 0x41 < 26 { upper += 1 } else if scalar.value &- 0x61 < 26 { lower += 1 }
                } else if scalar.properties.isUppercase {
                    upper += 1
                } else if scalar.properties.isLowercase {
                    lower += 1
                }
            }
        }
        if upper > 6, upper * 100 > (upper + lower) * 85 {
            read.atoms.insert(.capitals)
            read.atoms.insert(.titleCase)
            return
        }
        var long = 0
        var capitalized = 0
        for token in draft.tokens(read.index) where token.kind == .word && token.range.count > 3 {
            long += 1
            if token.isCapitalized { capitalized += 1 }
        }
        if long >= 3, capitalized * 10 > long * 7 { read.atoms.insert(.titleCase) }
    }

    private static func addMarks(_ read: inout WindowLine, _ line: Line) {
        if read.words <= 6, line.bytes.contains(UInt8(ascii: "|")) { read.atoms.insert(.pipe) }
        if isDateline(line) || read.words == 1 && isFirstHeading(line) { read.atoms.insert(.textOpening) }
        // Letters are most lines' first bytes.
        guard read.width <= 320, let byte = line.bytes.first, !byte.isLetterOrDigit,
            let first = line.text.unicodeScalars.first, let last = line.text.unicodeScalars.last
        else { return }
        if "\"“«„'‘".unicodeScalars.contains(first), "\"”»“'’".unicodeScalars.contains(last) {
            read.atoms.insert(.quoted)
        }
        if "([".unicodeScalars.contains(first), ")]".unicodeScalars.contains(last) { read.atoms.insert(.bracketed) }
    }

    private static func isFirstHeading(_ line: Line) -> Bool {
        line.firstWord.map { SourceWords.firstHeadings.contains($0) } ?? false
    }

    /// "HARBOUR CITY, May 12 (Reuters) – The …": a place in capitals, and a dash or a bracket within the first words.
    private static func isDateline(_ line: Line) -> Bool {
        guard line.width > 60, let first = line.bytes.first, let second = line.bytes.dropFirst().first,
            first &- 0x41 < 26 || first >= 0x80, !(second &- 0x61 < 26)
        else { return false }
        // Most lines have a small letter before any mark, and are asked no more.
        let mark = line.bytes.prefix(96).first {
            $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",") || $0 == 0xE2
                || $0 &- 0x61 < 26
        }
        guard let mark, !(mark &- 0x61 < 26) else { return false }
        let head = line.text.prefix(48)
        guard let end = head.firstIndex(where: { $0 == "(" || $0 == "–" || $0 == "—" || $0 == "-" }) else {
            return false
        }
        let place = head[..<end].prefix { $0 != "," }
        let letters = place.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count >= 3 && letters.allSatisfy { $0.properties.isUppercase } && head[..<end].last == " "
    }

    /// Whether a sentence ends within a line or with it.
    static func hasSentenceEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        for offset in 0..<span.count {
            switch span[offset] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                var next = offset + 1
                while next < span.count, span[next] == 0x22 || span[next] == 0x29 || span[next] >= 0x80 { next += 1 }
                if next == span.count || span[next] == 0x20 { return true }
            default: break
            }
        }
        return hasUnspacedSentenceEnd(bytes)
    }

    /// Whether the full stop of a script without spaces stands in a line.
    static func hasUnspacedSentenceEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        var start = 0
        // "。" is E3 80 82.
        while let offset = span.firstOffset(of: 0xE3, from: start), offset + 2 < span.count {
            if span[offset + 1] == 0x80, span[offset + 2] == 0x82 { return true }
            start = offset + 1
        }
        return false
    }
}
