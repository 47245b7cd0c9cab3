/// The costs of taking lines for something, in hundredths: the table by which headers are arranged.
///
/// Set by hand on some 120 texts of many sources; trained weights did no better on sources that they had not seen. Low is
/// likely. A line that a grammar covers is nearly free as what the grammar says, and dear as anything else.
enum ArrangingCosts {
    typealias Row = KeyValuePairs<Atom, Int>

    /// The cost of a role, whatever the line shows.
    static func base(_ role: LineRole) -> Int { bases[role.rawValue] }

    /// The cost of a line as a role.
    static func cost(_ role: LineRole, _ atoms: Atoms) -> Int {
        sum(lines, role.rawValue, atoms) + bases[role.rawValue]
    }

    /// The cost of a line as the first of the text, beside its cost as text.
    static func firstOfText(_ atoms: Atoms) -> Int { sum(firstLine, 0, atoms) + 60 }

    /// The cost of one role after another.
    static func step(_ from: LineRole, _ to: LineRole) -> Int {
        steps[from.rawValue * LineRole.allCases.count + to.rawValue]
    }

    private static func sum(_ table: [Int], _ row: Int, _ atoms: Atoms) -> Int {
        var cost = 0
        var bits = atoms.bits
        while bits != 0 {
            cost += table[row * Atom.allCases.count + bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return cost
    }

    private static let lines: [Int] = {
        var table = [Int](repeating: 0, count: LineRole.allCases.count * Atom.allCases.count)
        for (role, _, row) in roles {
            for (atom, cost) in row { table[role.rawValue * Atom.allCases.count + Int(atom.rawValue)] = cost }
        }
        return table
    }()

    private static let bases: [Int] = {
        var bases = [Int](repeating: 0, count: LineRole.allCases.count)
        for (role, base, _) in roles { bases[role.rawValue] = base }
        return bases
    }()

    private static let firstLine: [Int] = {
        var table = [Int](repeating: 0, count: Atom.allCases.count)
        for (atom, cost) in beginning { table[Int(atom.rawValue)] = cost }
        return table
    }()

    private static let steps: [Int] = {
        let count = LineRole.allCases.count
        var table = [Int](repeating: 50, count: count * count)
        for role in LineRole.allCases { table[LineRole.start.rawValue * count + role.rawValue] = 100 }
        for (from, row) in order { for (to, cost) in row { table[from.rawValue * count + to.rawValue] = cost } }
        return table
    }()

    /// Pages print buttons and counts of any kind about a header.
    static let noiseOnPage = -140

    /// "2" is a count or a chapter's number; "1984" may be a title that much else speaks for.
    static let numberAsTitle = 300

    // MARK: Lines

    private static let roles: [(LineRole, Int, Row)] = [
        (
            .title, 100,
            [
                .address: 1200, .bareByline: 300, .bareName: 60, .bracketed: 200, .bullet: 200, .byline: 800,
                .bylinePart: 400, .bylineUnread: 100, .capitals: -30, .carrier: 1200, .colon: 250, .comma: 200,
                .copiedFrom: 800, .date: 900, .dateBeforeWords: 150, .dateBesideWords: 250, .desk: 600, .first: -30,
                .fullStop: 160, .heading: -250, .host: 600, .knownOutlet: 500, .label: 250, .likelyOutlet: 200,
                .long: 300, .lowercase: 200, .issue: 200, .manyWords: 80, .masthead: 250, .nameAlone: 420, .noise: 800,
                .oneWord: 220,
                .openLabel: 300,
                .outletAndDate: 1000, .overBlank: -20, .pipe: 60, .printHead: 300, .prose: 80, .remark: 80, .role: 30,
                .rule: 2000,
                .section: 340, .sentence: 150, .sentences: 350, .subject: -250, .textOpening: 320, .titleCase: -60,
                .titleLabel: -550, .twoWords: 60, .unknownLabel: 100, .veryLong: 300,
            ]
        ),
        (
            .deck, 110,
            [
                .address: 800, .bareByline: 300, .bareName: 80, .bullet: 200, .byline: 800, .bylinePart: 500,
                .bylineUnread: 300, .carrier: 1200, .colon: 100, .copiedFrom: 600, .date: 800, .dateBesideWords: 400,
                .heading: 80, .knownOutlet: 400, .label: 400, .likelyOutlet: 150, .lowercase: 120, .noise: 500,
                .masthead: 200, .issue: 400, .oneWord: 200, .outletAndDate: 800, .prose: 60, .quoted: 30, .role: 100,
                .rule: 2000,
                .textOpening: 300, .titleCase: 50, .unknownLabel: 150, .veryLong: 300,
            ]
        ),
        (
            .kicker, 300,
            [
                .address: 900, .bareByline: 300, .bareName: 100, .bracketed: 50, .byline: 900, .bylinePart: 700,
                .capitals: -180, .carrier: 1200, .colon: -30, .date: 900, .dateBeforeWords: 300,
                .dateBesideWords: 400, .fewWords: 130, .fullStop: 250, .heading: 150, .knownOutlet: 300, .label: 300,
                .likelyOutlet: 80, .long: 900, .lowercase: 100, .manyWords: 600, .noise: 100, .oneWord: -100,
                .outletAndDate: 900, .pipe: -260, .prose: 200, .questionMark: 200, .rule: 2000, .section: -290,
                .sentence: 300, .titleCase: 30, .twoWords: -20, .unknownLabel: 50,
            ]
        ),
        (
            .byline, 0,
            [
                .bareByline: 30, .bareName: 130, .bylinePart: 120, .bylineUnread: 300, .fullStop: 80, .heading: 200,
                .long: 200, .nameAlone: -50, .questionMark: 400, .role: 20, .section: 400,
            ]
        ),
        (.role, 60, [.desk: -30, .fullStop: 200, .long: 600, .prose: 80, .role: -20]),
        (.date, 10, [.dateBesideWords: 80, .heading: 100]),
        (
            .outlet, 10,
            [
                .bareName: 80, .bullet: 200, .desk: 80, .heading: 120, .host: 20, .likelyOutlet: 50, .overDate: 30,
                .section: 100,
            ]
        ),
        (.outletAndDate, 0, [:]),
        (.source, 20, [:]),
        (.address, 10, [.host: 20]),
        (.label, 30, [.fullStop: 50, .long: 200, .openLabel: 150, .prose: 50, .unknownLabel: 220]),
        (
            .caption, 260,
            [
                .bareByline: 300, .bracketed: -20, .byline: 700, .date: 500, .knownOutlet: 200, .label: 200,
                .long: 100, .outletAndDate: 500,
            ]
        ),
        (
            .noise, 260,
            [
                .address: 100, .bareByline: 300, .bracketed: -60, .byline: 700, .bylinePart: 500, .date: 500,
                .fewWords: 60, .heading: 200, .knownOutlet: 250, .label: 50, .likelyOutlet: 150, .long: 400,
                .manyWords: 350, .noise: -320, .oneWord: -50, .outletAndDate: 600, .prose: 200, .rule: -250,
                .sentence: 150, .subject: 300, .titleCase: 40, .twoWords: -30,
            ]
        ),
        (
            .wrapper, 60,
            [
                .address: 20, .bareByline: 300, .bareName: 40, .byline: 600, .bylinePart: 400, .capitals: 40,
                .carrier: -50, .date: 200, .fragment: 100, .heading: 300, .knownOutlet: 150, .lowercase: -10,
                .long: 40, .noise: -30, .outletAndDate: 400, .printHead: -150, .remark: -90, .rule: -40, .sentence: 70,
                .subject: 300,
                .titleCase: 60, .underLine: -42, .veryLong: 30,
            ]
        ),
        (
            .text, 15,
            [
                .address: 140, .bareByline: 200, .bareName: 50, .issue: 100, .masthead: 100, .byline: 600,
                .bylinePart: 200, .bylineUnread: 30,
                .capitals: 50, .carrier: 80, .copiedFrom: 250, .date: 400, .dateBesideWords: 120, .heading: 60,
                .host: 80, .knownOutlet: 250, .label: 160, .likelyOutlet: 90, .noise: 120, .oneWord: 40,
                .outletAndDate: 500, .role: 40, .rule: 30, .section: 100, .subject: 200, .textOpening: -50,
                .titleCase: 40, .twoWords: 40,
            ]
        ),
    ]

    private static let beginning: Row = [
        .bylineUnread: 100, .capitals: 50, .colon: 20, .fewWords: 30, .fullStop: -10, .heading: 60,
        .lowercase: 120, .oneWord: 200, .prose: -60, .sentence: -30, .textOpening: -60, .titleCase: 60,
        .twoWords: 90, .underLine: 35,
    ]

    // MARK: What follows what

    private static let order: [(LineRole, KeyValuePairs<LineRole, Int>)] = [
        (
            .start,
            [
                .title: 0, .wrapper: 160, .noise: 20, .kicker: 20, .outlet: 20, .address: 10, .date: 50,
                .outletAndDate: 40, .label: 20, .byline: 60, .source: 60, .text: 0, .caption: 100,
            ]
        ),
        (
            .wrapper,
            [
                .wrapper: 0, .noise: 10, .title: 90, .address: 20, .outlet: 40, .outletAndDate: 40, .date: 60,
                .kicker: 70, .byline: 200, .label: 40, .source: 30, .text: 20, .caption: 100,
            ]
        ),
        (.noise, [.title: 10, .noise: 5, .wrapper: 100, .text: 20, .deck: 120]),
        (.kicker, [.title: -30, .kicker: 80]),
        (
            .title,
            [
                .byline: -120, .deck: 30, .date: -40, .outletAndDate: -50, .outlet: 20, .address: 10, .label: 0,
                .source: 0, .text: 60, .noise: 30, .caption: 80, .kicker: 180, .role: 100, .wrapper: 600,
            ]
        ),
        (.deck, [.byline: -90, .deck: 60, .date: -20, .text: 30, .noise: 30]),
        (
            .byline,
            [
                .date: -30, .outletAndDate: -40, .role: -20, .text: 0, .deck: 100, .byline: 80, .outlet: 0, .source: 0,
                .label: 10, .address: 10, .noise: 20, .caption: 30, .title: 20,
            ]
        ),
        (.role, [.text: 0, .date: -20]),
        (
            .date,
            [
                .byline: -10, .text: 0, .source: -10, .outlet: 0, .deck: 100, .date: 60, .noise: 10, .label: 10,
                .caption: 30, .title: 10,
            ]
        ),
        (.outletAndDate, [.text: 0, .label: 0, .byline: 10, .outlet: 20, .title: 10, .date: 20]),
        (.outlet, [.title: 0, .kicker: 30, .date: 10, .text: 10, .label: 0, .byline: 20]),
        (.source, [.text: 0, .source: 0, .date: 10, .noise: 20, .caption: 40, .deck: 90, .title: 30]),
        (.caption, [.text: 0, .caption: 30]),
        (.address, [.title: 0, .outlet: 10, .deck: 200, .byline: 10, .text: 30]),
        (.label, [.title: 20, .label: 0, .text: 10, .byline: 10]),
    ]

    // MARK: Segments and the header as a whole

    /// A line that goes on from the title's last: more where the two differ, less where the first was full.
    enum TitleLine {
        static let each = 55
        static let begunLow = -45
        static let afterFullLine = -80
        static let afterStop = 250
        static let afterJoint = -60
        static let afterShort = 60
        /// Two words over a line of more are a kicker's rather than the title's.
        static let afterTwoWords = 100
        static let farShorter = 200
        /// A new line in a text whose paragraphs stand on one each is a deck, a name, a section.
        static let inUnwrappedText = 120
        static let otherCase = 220
        static let otherCapitals = 80
        static let underHeading = 100
        /// A heading of its own.
        static let otherHeading = 100
        static let likeByline = 300
        static let section = 100
        static let ofAnotherKind = 900
        static let all = 250
        /// Lines that end as a paragraph does.
        static let likeParagraph = 450
    }

    enum Deck {
        static let each = 40
        static let ofAnotherKind = 900
        /// Under a short line that a blank one follows, which was a name or a section rather than a title.
        static let underShortLine = 130
        /// Paragraphs of sentences are the text rather than its deck: the first, the second, each further one.
        static let paragraphs = [60, 250, 700]
        /// Under a title that ends within a phrase.
        static let afterJoint = 200
    }

    enum Header {
        static let noTitle = 320
        static let noText = 1_500
        static let remarkOverText = 10_000
        static let fragmentOverText = 120
        /// A remark begins with a sentence or a greeting.
        static let fragmentBeginsRemark = 120
        /// A deck over the text, where nothing else of a header stands.
        static let onlyDeck = 80
        static let secondByline = 120
        static let secondBareName = 200
        static let bareNameBeforeTitle = 60
        static let unknownOutletBeforeTitle = 300
        /// Under its own byline a title is hardly looked for.
        static let titleBehindByline = 60
        static let titleBehindHeader = 150
        /// Somebody's words stand apart from the title that they speak of.
        static let titleInRemark = 200
        static let roleBeforeByline = 250
        static let secondDate = 50
        /// A day alone, parted from the header that has one, begins a diary.
        static let dateBehindHeader = 600
        static let lateKicker = 150
        /// A deck right under the date or the site, without a blank line: the text's own first lines look so.
        static let deckInText = 400
        static let deckBehindHeader = 130
        /// A paragraph over a byline, of which the title was left out.
        static let deckWithoutTitle = 60
        static let lateNoise = 20
        static let earlyCaption = 120
        /// Less than this between two paths that differ in the title, and none is taken.
        static let margin = 50
    }
}
