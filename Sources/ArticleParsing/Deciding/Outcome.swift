public import Articles

/// The fate of a candidate: it was chosen, or why it was not.
public enum Outcome: Hashable, Sendable {
    case chosen
    /// The chosen value says the same.
    case repeated
    // The order decided
    case lowerKind(than: EvidenceKind, for: DecidedField)
    case farther
    /// Another of its kind stands before it.
    case later
    // It is none
    case empty
    case amongComments
    case siteName
    /// One of the reasons by which a name is no author's.
    case noAuthor(NameObjection)
    // Another title agrees with more of the page
    case declaredByFirstHeading
    case lessLikeDeclared
    case lessLikeHeading
    case lessThanOther
    /// It is the chosen title with the site's name.
    case addsSiteName
    /// Nothing says which of two lines is the title.
    case undecided
    /// The subject of a mail whose text has a title.
    case printsItsOwn
    // Other authors are told better
    case agreedElsewhere
    case personIsNamed
    case shownWithBrackets
    case moreAreDeclared
    case fullerIsDeclared
    case deskIsCredited
    case namesFewer
    case userName
    // It is another day
    case dayOfSource
    case dayOfChange
    case dayOfFirstPublication(ours: PartialDate)
    case contradictsAddress(PartialDate)
    // It is another outlet
    /// An agency is the publisher only where nobody else is.
    case agency
    /// "Published by The Gazette" under another's masthead.
    case printedFirst
    /// An outlet with a date under the article's own.
    case underOwnDate

    public var sentence: String {
        switch self {
        case .chosen: "chosen"
        case .repeated: "says the same"
        case .lowerKind(let kind, let field):
            "ranks after \(EvidenceOrder.of(field).row(of: kind)?.phrase ?? kind.rawValue)"
        case .farther: "stands farther from the headline"
        case .later: "comes behind another of its kind"
        case .empty: "empty"
        case .amongComments: "in the comments"
        case .siteName: "the site’s name"
        case .noAuthor(let objection): objection.rawValue
        case .declaredByFirstHeading: "an <h1> says what the page declares"
        case .lessLikeDeclared: "another heading agrees more"
        case .lessLikeHeading: "a heading agrees more"
        case .lessThanOther: "another has its words and more"
        case .addsSiteName: "adds only a site’s name"
        case .printsItsOwn: "the text has a title of its own"
        case .undecided: "another line may be it as well, so none is taken"
        case .agreedElsewhere: "others are declared, and named elsewhere on the page"
        case .personIsNamed: "the site’s name, where a person is named too"
        case .shownWithBrackets: "shown with what stands in brackets"
        case .moreAreDeclared: "more authors are declared"
        case .fullerIsDeclared: "a fuller name is declared"
        case .deskIsCredited: "the page credits its desk"
        case .namesFewer: "another names them and more"
        case .userName: "the name of a user, where a name is printed"
        case .dayOfSource: "the day of its source"
        case .dayOfChange: "the day of a change"
        case .dayOfFirstPublication(let ours): "the day of its first publication; \(ours) is this page’s"
        case .contradictsAddress(let date): "the page’s address says \(date)"
        case .agency: "a news agency, where another outlet is named"
        case .printedFirst: "says where it was printed first"
        case .underOwnDate: "stands with its date under the article’s own"
        }
    }
}

/// Why a name is no author's, in words.
public enum NameObjection: String, Hashable, Sendable, CaseIterable {
    case tooShort = "too short"
    case tooLong = "too long"
    case role = "a role, or no name at all"
    case address = "an address"
    case date = "a date"
    case figures = "figures"
    case desk = "a desk"
    case siteName = "the site’s name"
    case agency = "a news agency"
    case title = "the title"
    case ofTheHeadline = "a name of the headline’s"
    case userOrFirm = "the name of a user or a firm, which nothing else names"
    case noPerson = "no person, and not by the headline"
}
