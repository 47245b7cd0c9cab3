/// Chooses the arrangement of the head of a text: the cheapest path through what its lines may be.
struct HeaderArranger {
    let window: HeaderWindow
    let path: HeaderPath
    /// The cheapest path that takes other lines for the title; nil where this one has none.
    private let second: HeaderPath?

    /// How much more the header costs with another title; nil where it has none.
    var margin: Int? { second.map { $0.cost - path.cost } }
    /// The segment that would be the title then.
    var secondTitle: HeaderPath.Segment? { second?.title }
    /// Whether another title comes so near that nothing says which it is.
    var isTitleUncertain: Bool { (margin ?? .max) < ArrangingCosts.Header.margin }

    /// - Parameter draft: The title that the text declares is claimed in it, where its first line prints that.
    init(_ draft: inout Draft) {
        let declared = draft.declaredTitle
        var isPrinted = false
        if let declared, let first = draft.free(from: 0) {
            isPrinted = PrintedTitle.claim(in: &draft, at: first, declared)
        }
        let start: LineRole = isPrinted ? .title : .start
        // Most headers stand at the top, and need no look at the lines far below.
        var reader = WindowReader(draft)
        reader.read(.short)
        self.init(HeaderWindow(reader), start, isTitleDeclared: declared != nil, draft)
        if !isSettled {
            reader.read(.whole)
            self.init(HeaderWindow(reader), start, isTitleDeclared: declared != nil, draft)
        }
    }

    private init(_ window: HeaderWindow, _ start: LineRole, isTitleDeclared: Bool, _ draft: Draft) {
        self.window = window
        let isPage = draft.page.web != nil
        var finder = PathFinder(window, start: start, isTitleDeclared: isTitleDeclared, isPage: isPage)
        var path = finder.cheapest()
        if HeaderArranger.isRemarkLonger(path, window, draft) {
            finder.admitsRemarks = false
            path = finder.cheapest()
        }
        self.path = path
        second = path.title.map { finder.cheapest(without: $0) }
    }

    /// Whether far more text is taken for somebody's remark than is left for the article: then the remark is the article, and the
    /// header under it a foot's.
    private static func isRemarkLonger(_ path: HeaderPath, _ window: HeaderWindow, _ draft: Draft) -> Bool {
        let remark = path.segments.lazy.filter { $0.role == .wrapper }.flatMap(\.lines).filter {
            !window.lines[$0].isCarrier
        }
        .reduce(0) { $0 + prose(window.lines[$1].width) }
        guard remark > 0, path.textStart < window.lines.count else { return false }
        var text = 0
        for index in window.lines[path.textStart].index..<draft.count where !draft.isBlank(index) {
            text += prose(draft.line(index).width)
            if text * longerThanText >= remark { return false }
        }
        return true
    }

    /// The columns of a line of text; headings, buttons and names are none.
    private static func prose(_ width: Int) -> Int { width >= narrowestText ? width : 0 }

    private static let narrowestText = 50
    /// Letters that hand a short notice on are longer than it is.
    private static let longerThanText = 3

    /// A title that others cost so much more than is sure.
    private static let sureMargin = 150
    /// So many lines of text tell that the header is over.
    private static let fewestTextLines = 5

    /// Whether lines below the window could hardly change anything: it has them all, or a title and what tells one stand
    /// over enough text, and nobody's words over them.
    private var isSettled: Bool {
        if window.isAll { return true }
        guard let margin, margin >= HeaderArranger.sureMargin,
            path.textStart + HeaderArranger.fewestTextLines <= window.lines.count
        else { return false }
        return path.segments.contains { [.byline, .date, .outletAndDate].contains($0.role) }
            && !path.segments.contains { segment in
                segment.role == .wrapper && segment.lines.contains { !window.lines[$0].isCarrier }
            }
    }

    /// Where the words of a title stand.
    func place(of title: HeaderPath.Segment, in draft: Draft) -> Place {
        let (first, last) = (window.lines[title.lines.lowerBound], window.lines[title.lines.upperBound - 1])
        return TitleText.place(draft, first, through: last.index).title
    }
}
