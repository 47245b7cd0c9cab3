import Articles

/// A line at the head of a text with all that it shows.
struct WindowLine {
    /// Where it stands among the window's lines, and among the page's.
    let position: Int
    let index: Int
    /// Whether a line of the window stands directly over it.
    let isUnderLine: Bool
    /// Whether a block of lines begins with it, and ends: at blank lines, or with each line of a text that has none.
    var beginsBlock = true
    var endsBlock = true
    /// In columns.
    let width: Int
    var atoms = Atoms()
    /// The columns of the first word: whether it would have stood on the line above.
    var firstWordWidth = 0
    var words = 0
    /// Whether a sentence ends in it, and one of a script without spaces.
    var holdsSentenceEnd = false
    var holdsUnspacedEnd = false
    /// Whether its letters have no capitals: Arabic, Hebrew, Chinese.
    var isCaseless = false
    /// Whether it ends within a phrase: "… of the", "… –".
    var endsInJoint = false

    /// Whether the line was told before to be a rule or noise: it is nothing else, and keeps its part.
    var isTold = false
    /// "---cut---", which nobody has claimed yet.
    var isCutMark = false
    /// "12": a count where a button stands beside it.
    var isNumber = false
    var isNoise: Bool { atoms.contains(.noise) && !isNumber }
    /// Whether a web archive says with it what it keeps.
    var isOfArchive = false
    /// Whether it is a paragraph of sentences on one line.
    var isParagraph: Bool { atoms.contains(.sentences) || atoms.contains(.sentence) && atoms.contains(.prose) }
    /// Whether a program wrote it that handed the text on, or it says nothing.
    var isCarrier: Bool { isOfArchive || atoms.containsAny(of: [.carrier, .rule, .noise]) }
    /// How many lines of the page its reading takes, one at least.
    var length = 1
    /// Whether a grammar reads it as a label, or as what may stand beside one.
    var isLabelled = false
}

/// All that the grammars read in a line.
struct LineReadings {
    /// The bylines, dates and outlets from this line on.
    var pieces: HeaderPieces.Reading?
    var label: LabelLine?
    var extra: ExtraLine?
    var address: AddressLine?
    /// A journal's issue.
    var issue: IssueLine?
    /// Persons on a line of their own.
    var name: NameLine?
    /// A date that no calendar has, or the day of a change.
    var date: Found?
    /// The words of a line of a mail's head.
    var mail: Found?

    var isContact: Bool { extra?.isContact == true }
}

/// The lines among which a header is looked for: the first of a text, with all that may be read in them.
struct HeaderWindow {
    enum Extent {
        case short
        /// Of 60 lines some begin no article; of 25 two articles in a hundred lost their authors.
        case whole

        var mostLines: Int { self == .short ? 18 : 60 }
        /// After so much text, in columns, a line weighs nothing, or little.
        var mostText: Int { self == .short ? 2_000 : 4_500 }
    }

    let lines: [WindowLine]
    /// The readings of each line.
    let readings: [LineReadings]
    /// Whether no line stands after it.
    let isAll: Bool
    /// The title of a mail that hands the text on, letters alone.
    let subject: [UInt8]?
    let subjectText: String?
    let subjectLine: Int?
    /// Whether paragraphs stand on a line each, so that a line ends where something ends.
    let isUnwrapped: Bool

    private static let longerThanWrapped = 110

    /// - Parameter reader: What was read as far as the window goes.
    init(_ reader: WindowReader) {
        var reader = reader
        reader.readSurroundings()
        isAll = reader.isAtEnd
        lines = reader.lines
        readings = reader.readings
        subject = reader.subject
        subjectText = reader.subjectText
        subjectLine = reader.subjectLine
        isUnwrapped =
            reader.draft.page.wrapColumn == nil && lines.contains { $0.width > HeaderWindow.longerThanWrapped }
    }
}
