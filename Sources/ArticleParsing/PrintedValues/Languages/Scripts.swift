import Articles

/// Tells the languages of scripts other than Latin by their letters.
enum Scripts {
    /// Whether a scalar beyond Latin is a letter of one of the scripts told here.
    static func isLetter(_ scalar: UInt32) -> Bool { Script(scalar) != nil }

    /// The language of a text that is mostly in one of these scripts.
    static func language(of utf8: borrowing Span<UInt8>) -> LanguageTag? {
        var census = Census()
        var offset = 0
        while offset < utf8.count {
            let (scalar, length) = utf8.scalar(at: offset)
            if scalar >= 0x370 { census.count(scalar) }
            offset += length
        }
        return census.language.map { LanguageTag($0) }
    }

    fileprivate enum Script: Int, CaseIterable {
        case greek, cyrillic, armenian, hebrew, arabic, devanagari, thai, georgian, hangul, kana, han

        init?(_ scalar: UInt32) {
            switch scalar {
            case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
            case 0x400...0x52F: self = .cyrillic
            case 0x531...0x587: self = .armenian
            case 0x5D0...0x5F2: self = .hebrew
            case 0x620...0x64A, 0x66E...0x6D5, 0x6EE...0x6FF: self = .arabic
            case 0x904...0x97F: self = .devanagari
            case 0xE01...0xE4E: self = .thai
            case 0x10A0...0x10FF: self = .georgian
            case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
            case 0x3041...0x30FF, 0xFF66...0xFF9D: self = .kana
            case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
            default: return nil
            }
        }
    }

    /// How often each script occurs, and the letters that only some of its languages have.
    private struct Census {
        private var letters = [Int](repeating: 0, count: Script.allCases.count)
        private var marks: [String: Int] = [:]

        mutating func count(_ scalar: UInt32) {
            guard let script = Script(scalar) else { return }
            letters[script.rawValue] += 1
            switch script {
            case .cyrillic, .arabic, .devanagari:
                if let language = Scripts.characteristic[scalar] { marks[language, default: 0] += 1 }
            default: break
            }
        }

        var language: String? {
            let total = letters.reduce(0, +)
            guard total >= 20, let best = Script.allCases.max(by: { letters[$0.rawValue] < letters[$1.rawValue] })
            else { return nil }
            switch best {
            case .greek: return "el"
            case .armenian: return "hy"
            case .hebrew: return "he"
            case .thai: return "th"
            case .georgian: return "ka"
            case .hangul: return "ko"
            // Japanese is written in both; Chinese has no kana.
            case .kana: return "ja"
            case .han: return letters[Script.kana.rawValue] * 20 > total ? "ja" : "zh"
            case .cyrillic: return cyrillic
            case .arabic: return arabic
            case .devanagari: return share("hi", of: .devanagari) >= 5 && share("mr", of: .devanagari) < 5 ? "hi" : nil
            }
        }

        /// Serbian and Macedonian have ј, Ukrainian і and є, Belarusian і and ў, Russian ы and э, Bulgarian none of
        /// these and many ъ.
        private var cyrillic: String? {
            if share("sr", of: .cyrillic) >= 5 { return share("mk", of: .cyrillic) >= 2 ? "mk" : "sr" }
            if share("be", of: .cyrillic) >= 3 { return "be" }
            if share("uk", of: .cyrillic) >= 10 { return "uk" }
            if share("ru", of: .cyrillic) >= 8 { return "ru" }
            return share("bg", of: .cyrillic) >= 5 ? "bg" : nil
        }

        /// Urdu has letters of its own beside the Persian ones.
        private var arabic: String? {
            if share("ur", of: .arabic) >= 20 { return "ur" }
            if share("fa", of: .arabic) >= 15 { return "fa" }
            return share("fa", of: .arabic) < 8 ? "ar" : nil
        }

        /// How many of a thousand letters are a language's own.
        private func share(_ language: String, of script: Script) -> Int {
            marks[language, default: 0] * 1_000 / max(letters[script.rawValue], 1)
        }
    }

    /// The letters that tell a language from its neighbours in the same script.
    private static let characteristic: [UInt32: String] = {
        let rows: [(String, String)] = [
            ("ru", "ыэЫЭ"), ("uk", "іїєґІЇЄҐ"), ("be", "ўЎ"), ("sr", "јљњћђџЈЉЊЋЂЏ"), ("mk", "ќѓѕЌЃЅ"), ("bg", "ъЪ"),
            ("fa", "پچژگ"), ("ur", "ٹڈڑںے"), ("hi", "ैँ"), ("mr", "ळ"),
        ]
        var letters: [UInt32: String] = [:]
        for (language, row) in rows {
            for scalar in row.unicodeScalars { letters[scalar.value] = language }
        }
        return letters
    }()
}
