/// Tells text from keys in the bytes that a terminal sends.
///
/// A terminal that brackets its pastes (`ESC[200~` … `ESC[201~`) leaves no doubt: in brackets is text, every byte of
/// it, and outside them was typing. Where no bracket was seen yet, a paste may look typed, and its bytes matter more
/// than editing. There a control byte is a key only where nothing follows it in the same burst: pressed alone, or the
/// last of what comes at once. A control byte amid a burst is text.
struct PasteInterpreter {
    /// A person's wish, other than text.
    enum Event: Equatable {
        /// Ctrl-D ended the text; so many bytes came after it.
        case end(bytesAfter: Int)
        /// Ctrl-D stood on an empty line amid a burst. Whether it was pressed or pasted cannot be told.
        case endInDoubt
        case interrupt, suspend, quit
    }

    /// Bytes that come without a pause of this length are one burst.
    static let pause = Duration.milliseconds(30)
    /// A key that is held down comes again no sooner; a paste's bytes come sooner.
    static let keyRepeat = Duration.milliseconds(12)
    /// After a silence of this length Ctrl-C, Ctrl-D and their like alone are keys although a bracket is open: its end
    /// may be lost.
    static let longPause = Duration.milliseconds(300)

    private(set) var text = PastedText()
    /// Whether the terminal brackets its pastes: then what ends the text was pressed.
    private(set) var sawBracket = false
    /// Whether a key was pressed before a paste had its end.
    private(set) var hasCutPaste = false
    private var isBracketOpen = false
    /// Ctrl-D was pressed on a line with text; pressed again at once, it ends.
    private(set) var isEndPressed = false
    /// Bytes that were not looked at yet, or that begin as a bracket does.
    private var unread: ArraySlice<UInt8> = []
    /// Keys, unless something follows at once.
    private var held: ArraySlice<UInt8> = []
    private var burstHasText = false

    private static let escape: UInt8 = 0x1B
    private static let opening = Array("\u{1B}[200~".utf8)
    private static let closing = Array("\u{1B}[201~".utf8)

    /// How long nothing may come until ``settleAsKeys()`` is to be asked; nil where it has nothing to say.
    var patience: Duration? {
        guard !held.isEmpty, unread.isEmpty else { return nil }
        return isBracketOpen ? PasteInterpreter.longPause : PasteInterpreter.pause
    }

    /// Takes what one read gave. ``nextEvent()`` is to be asked until it says nothing.
    mutating func take(_ bytes: ArraySlice<UInt8>, after silence: Duration) {
        if silence >= PasteInterpreter.pause { burstHasText = false }
        if let key = loneKey(bytes) {
            if isBracketOpen, !key.isEditing, silence >= PasteInterpreter.longPause || !held.isEmpty {
                append(unread)
                unread = []
                held += bytes
                return
            }
            let isPressed = !burstHasText || silence >= PasteInterpreter.keyRepeat
            if !isBracketOpen, isPressed, held.isEmpty, unread.isEmpty, key.isEditing { return edit(key) }
        }
        unread = unread.isEmpty ? bytes : unread + bytes
    }

    private func loneKey(_ bytes: ArraySlice<UInt8>) -> PasteKey? {
        bytes.count == 1 ? bytes.first.flatMap(PasteKey.init) : nil
    }

    /// The next event in the bytes taken so far; nil where more must come.
    mutating func nextEvent() -> Event? {
        while !unread.isEmpty {
            let step = isBracketOpen ? readBracketed() : readFree()
            switch step {
            case .read: continue
            case .wanting: return nil
            case .event(let event): return event
            }
        }
        return nil
    }

    /// The next event where nothing came for as long as ``patience``: the held bytes were keys.
    mutating func settleAsKeys() -> Event? {
        if isBracketOpen { hasCutPaste = true }
        isBracketOpen = false
        while let byte = held.popFirst() {
            if let event = PasteKey(rawValue: byte).flatMap({ press($0) }) { return event }
        }
        return nil
    }

    private enum Step {
        case read, wanting
        case event(Event)
    }

    private mutating func readBracketed() -> Step {
        append(held)
        held = []
        let escape = unread.firstIndex(of: PasteInterpreter.escape) ?? unread.endIndex
        append(unread[..<escape])
        unread = unread[escape...]
        if unread.starts(with: PasteInterpreter.closing) {
            unread = unread.dropFirst(PasteInterpreter.closing.count)
            isBracketOpen = false
            burstHasText = false
            return .read
        }
        return readEscape(unlessFirstOf: PasteInterpreter.closing)
    }

    private mutating func readFree() -> Step {
        let special = unread.firstIndex(where: PasteInterpreter.isSpecial) ?? unread.endIndex
        if special > unread.startIndex {
            if let event = settleAsText() { return .event(event) }
            append(unread[..<special])
            unread = unread[special...]
        }
        guard let byte = unread.first else { return .read }
        guard let key = PasteKey(rawValue: byte) else { return readFreeEscape() }
        unread.removeFirst()
        if sawBracket { return press(key).map(Step.event) ?? .read }
        held.append(byte)
        return .read
    }

    private mutating func readFreeEscape() -> Step {
        if unread.starts(with: PasteInterpreter.opening) {
            // This terminal brackets, so that what came before was typed.
            if let event = settleAsKeys() { return .event(event) }
            unread = unread.dropFirst(PasteInterpreter.opening.count)
            sawBracket = true
            isBracketOpen = true
            return .read
        }
        if !PasteInterpreter.opening.starts(with: unread), let event = settleAsText() { return .event(event) }
        return readEscape(unlessFirstOf: PasteInterpreter.opening)
    }

    /// An escape byte is text, unless what is there may become a bracket.
    private mutating func readEscape(unlessFirstOf mark: [UInt8]) -> Step {
        if mark.starts(with: unread) { return .wanting }
        append(unread.prefix(1))
        unread = unread.dropFirst()
        return .read
    }

    /// Something follows the held bytes: they are text.
    private mutating func settleAsText() -> Event? {
        while let byte = held.first {
            if byte == PasteKey.end.rawValue, text.isLineEmpty { return .endInDoubt }
            append(held.prefix(1))
            held.removeFirst()
        }
        return nil
    }

    private mutating func append(_ piece: ArraySlice<UInt8>) {
        guard !piece.isEmpty else { return }
        text.append(piece)
        burstHasText = true
        isEndPressed = false
    }

    private mutating func press(_ key: PasteKey) -> Event? {
        switch key {
        case .interrupt: return .interrupt
        case .suspend: return .suspend
        case .quit: return .quit
        case .end:
            if text.isLineEmpty || isEndPressed { return .end(bytesAfter: bytesAfterEnd) }
            isEndPressed = true
        case .backspace, .controlH, .eraseLine, .eraseWord: edit(key)
        }
        return nil
    }

    /// Whoever presses Ctrl-D twice wants nothing else.
    private var bytesAfterEnd: Int { unread.count { $0 != PasteKey.end.rawValue } }

    private mutating func edit(_ key: PasteKey) {
        isEndPressed = false
        switch key {
        case .backspace, .controlH: text.eraseCharacter()
        case .eraseLine: text.eraseLine()
        case .eraseWord: text.eraseWord()
        case .interrupt, .end, .suspend, .quit: break
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        // All but one lie below the space, where few bytes of a text do.
        (byte < 0x20 || byte == 0x7F) && (byte == escape || PasteKey(rawValue: byte) != nil)
    }
}
