import Testing

@testable import clipfile

/// Input is written with `·` for a pause after which keys are decided, `‥` for the shorter one between two keys that
/// are held down, `…` for one in which an open bracket is given up, and `|` where one read ends and the next begins at
/// once.
struct PasteInterpreterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let sent: String
        let text: String
        var event: PasteInterpreter.Event?

        init(_ sent: String, _ text: String, _ event: PasteInterpreter.Event? = nil) {
            self.sent = sent
            self.text = text
            self.event = event
        }

        var testDescription: String { sent.debugDescription }
    }

    private static let open = "\u{1B}[200~"
    private static let close = "\u{1B}[201~"
    private static let controls = "\u{1}\u{3}\u{4}\u{8}\u{15}\u{17}\u{1A}\u{1C}\u{1B}\u{7F}"

    @Test(arguments: [
        // Typed.
        Case("a·b·", "ab"),
        Case("a\r·\u{4}·", "a\n", .end(bytesAfter: 0)),
        Case("\u{4}·", "", .end(bytesAfter: 0)),
        Case("a·\u{4}·", "a"),
        Case("a·\u{4}·\u{4}·", "a", .end(bytesAfter: 0)),
        Case("a·\u{4}·b·\u{4}·", "ab"),
        Case("a·\u{4}\u{4}·", "a", .end(bytesAfter: 0)),
        Case("a\r\u{4}·", "a\n", .end(bytesAfter: 0)),
        Case("a\r\u{4}\u{4}·", "a\n", .end(bytesAfter: 0)),
        Case("a·\u{3}·", "a", .interrupt),
        Case("a\u{3}·", "a", .interrupt),
        Case("a·\u{1A}·", "a", .suspend),
        Case("a·\u{1C}·", "a", .quit),
        Case("ab·\u{7F}·", "a"),
        Case("ab·\u{7F}|\u{7F}|", ""),
        Case("ab\u{8}·", "a"),
        Case("ab‥c‥\u{7F}‥\u{7F}‥d‥", "ad"),
        Case("one two·\u{17}·", "one "),
        Case("one\rtwo·\u{15}·\u{15}·", "one\n"),
        Case("\u{1B}·[A·", "\u{1B}[A"),
        // Pasted, in brackets.
        Case("\(open)a\r\(controls)b\(close)·", "a\n\(controls)b"),
        Case("\(open)a\r\(close)\u{4}", "a\n", .end(bytesAfter: 0)),
        Case("\(open)\u{3}·\(close)", "\u{3}"),
        Case("\(open)a·\u{3}·b\(close)·", "a\u{3}b"),
        Case("\(open)a\r·\u{4}·b\(close)·", "a\n\u{4}b"),
        Case("\(open)\(open)a\(close)\(close)", "\(open)a\(close)"),
        Case("\(open)a\u{1B}[201\(close)", "a\u{1B}[201"),
        Case("\u{1B}·[2|0·0~a\u{1B}|[20·1~b", "ab"),
        Case("\(open)a\(close)b\u{7F}c\u{3}d", "ac", .interrupt),
        Case("\(open)a\r\(close)\u{4}more", "a\n", .end(bytesAfter: 4)),
        Case("ab\u{7F}\(open)c\(close)", "ac"),
        Case("\(open)a\r…\u{4}…", "a\n", .end(bytesAfter: 0)),
        Case("\(open)a…\u{3}…", "a", .interrupt),
        Case("\(open)a…\u{1C}…", "a", .quit),
        Case("\(open)a…\u{1A}…", "a", .suspend),
        Case("\(open)a…\u{7F}…", "a\u{7F}"),
        Case("\(open)a…\u{4}·b\(close)·", "a\u{4}b"),
        Case("\(open)a…\u{4}·\u{4}…", "a", .end(bytesAfter: 0)),
        // Pasted by a terminal without brackets.
        Case("a\(controls)b·", "a\(controls)b"),
        Case("a\u{3}|b·", "a\u{3}b"),
        Case("a\u{4}|b·", "a\u{4}b"),
        Case("a\r\u{4}b·", "a\n", .endInDoubt),
        Case("a\r\u{4}|b·", "a\n", .endInDoubt),
        Case("\(close)a·", "\(close)a"),
        Case("a\u{1B}[20·\r", "a\u{1B}[20\n"),
        Case("a|\u{7F}|b·", "a\u{7F}b"),
    ])
    func tellsTextFromKeys(_ example: Case) {
        var interpreter = PasteInterpreter()
        var event: PasteInterpreter.Event?
        var silence = Duration.seconds(1)
        for piece in PasteInterpreterTests.pieces(example.sent) where event == nil {
            if let pause = PasteInterpreterTests.pause(piece) {
                silence = pause
                if let patience = interpreter.patience, patience <= pause { event = interpreter.settleAsKeys() }
            } else {
                interpreter.take(Array(piece.utf8)[...], after: silence)
                silence = .zero
                event = interpreter.nextEvent()
            }
        }
        let text = String(decoding: interpreter.text.bytes, as: UTF8.self)
        #expect(text.debugDescription == example.text.debugDescription)
        #expect(event == example.event)
    }

    /// However a paste is cut, it is the same paste.
    @Test(arguments: [1, 2, 3, 5, 7])
    func doesNotMindWhereReadsEnd(size: Int) {
        let pasted = Array("\(PasteInterpreterTests.open)市\r\n\(PasteInterpreterTests.controls)\u{1B}[20\u{3}".utf8)
        let sent = pasted + Array(PasteInterpreterTests.close.utf8)
        var interpreter = PasteInterpreter()
        for start in stride(from: 0, to: sent.count, by: size) {
            interpreter.take(sent[start..<min(sent.count, start + size)], after: .milliseconds(100))
            #expect(interpreter.nextEvent() == nil)
            #expect(interpreter.patience == nil)
        }
        #expect(interpreter.text.bytes == Array(pasted.dropFirst(6)))
    }

    private static func pieces(_ sent: String) -> [String] {
        var pieces = [""]
        for scalar in sent.unicodeScalars {
            switch scalar {
            case "|": pieces.append("")
            case "·", "…", "‥": pieces += [String(scalar), ""]
            default: pieces[pieces.count - 1].unicodeScalars.append(scalar)
            }
        }
        return pieces.filter { !$0.isEmpty }
    }

    private static func pause(_ piece: String) -> Duration? {
        switch piece {
        case "‥": .milliseconds(20)
        case "·": .milliseconds(100)
        case "…": .seconds(1)
        default: nil
        }
    }
}
