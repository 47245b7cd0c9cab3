/// A trait of a line of the window, by which the costs of its roles are told apart. Each is plain: a form, a word, or
/// that a grammar reads the line.
enum Atom: UInt8, CaseIterable, Sendable {
    // Read in it by a grammar
    /// Names after "by" that cover the line.
    case byline
    /// A byline that may be a phrase: "By Land".
    case bylinePart
    /// Words of a byline, and no names that can be read.
    case bylineUnread
    /// A name without "by", over a date or beside one.
    case bareByline
    /// Words that look like a person's name, and no more.
    case bareName
    /// Such a name, where no other byline stands near it.
    case nameAlone
    /// A date, read or unread, that covers the line.
    case date
    case dateBesideWords
    case dateBeforeWords
    /// A day, wide space and words, as browsers print over each page.
    case printHead
    case outletAndDate
    case knownOutlet
    case likelyOutlet
    /// An agency or a desk: a line that credits and names nobody.
    case desk
    /// A site's name that the text's foot or a menu under it tells to be one.
    case masthead
    /// A journal's name and its issue.
    case issue
    case address
    /// A host's name alone: "harbour.example.com".
    case host
    /// "from The Gazette Website".
    case copiedFrom
    /// A person's work or rank: "Staff Writer".
    case role
    case label
    case titleLabel
    /// "Word count: 1,200": a label that no table knows.
    case unknownLabel
    /// Words and a colon, nothing after it.
    case openLabel
    /// A region's, a theme's or a report's label stands under it.
    case overListLabel
    /// A date stands on the next line.
    case overDate

    // Its kind
    case heading
    case rule
    /// A button, a menu, a count.
    case noise
    case section
    /// A line of a mail's head or of an archive's banner.
    case carrier
    /// The words of the mail's subject.
    case subject
    case remark
    /// A beginning of texts: "HARBOUR CITY (Reuters) – …", "Introduction".
    case textOpening
    case bullet
    case quoted
    case bracketed
    case pipe

    // Its form
    case oneWord, twoWords, fewWords, manyWords
    case long, veryLong
    case fullStop, questionMark, colon, comma
    case lowercase, capitals, titleCase
    case sentence
    /// Two sentences at least, and nothing after them.
    case sentences
    /// The lines that go on from it are prose.
    case prose

    // Its place
    case first
    case underLine
    case overBlank
    /// The lines between two blank ones are too few and short for a paragraph.
    case fragment
}

/// A set of atoms.
struct Atoms: Sendable {
    private(set) var bits: UInt64 = 0

    mutating func insert(_ atom: Atom) { bits |= 1 << UInt64(atom.rawValue) }

    mutating func remove(_ atom: Atom) { bits &= ~(1 << UInt64(atom.rawValue)) }

    func subtracting(_ atoms: Atoms) -> Atoms {
        var rest = self
        rest.bits &= ~atoms.bits
        return rest
    }

    func contains(_ atom: Atom) -> Bool { bits & 1 << UInt64(atom.rawValue) != 0 }

    func containsAny(of atoms: Atoms) -> Bool { bits & atoms.bits != 0 }
}

extension Atoms: ExpressibleByArrayLiteral {
    init(arrayLiteral atoms: Atom...) { for atom in atoms { insert(atom) } }
}
