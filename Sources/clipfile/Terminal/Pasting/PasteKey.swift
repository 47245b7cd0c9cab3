/// The keys that mean something to a person who types a text into a terminal, by the bytes that they send.
enum PasteKey: UInt8 {
    /// Ctrl-C: nothing is wanted.
    case interrupt = 0x03
    /// Ctrl-D: the text is whole.
    case end = 0x04
    /// Ctrl-H, which some terminals send for Backspace.
    case controlH = 0x08
    /// Ctrl-U: erases the line.
    case eraseLine = 0x15
    /// Ctrl-W: erases the last word.
    case eraseWord = 0x17
    /// Ctrl-Z: for a while to the shell.
    case suspend = 0x1A
    /// Ctrl-\: ends the process.
    case quit = 0x1C
    /// Backspace.
    case backspace = 0x7F

    var isEditing: Bool {
        switch self {
        case .backspace, .controlH, .eraseLine, .eraseWord: true
        case .interrupt, .end, .suspend, .quit: false
        }
    }
}
