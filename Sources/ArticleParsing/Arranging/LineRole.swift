/// What a line of the window may be in the header.
enum LineRole: Int, CaseIterable, Sendable {
    /// Nothing yet: what stands before the first line.
    case start
    /// What carried the article here: a mail's head, the sender's remark, an archive's banner.
    case wrapper
    /// Menus, buttons, counts, rules.
    case noise
    /// A section or a series over the title.
    case kicker
    case title, deck, byline
    /// What the author is, under the byline.
    case role
    case date, outlet, outletAndDate
    /// "from The Gazette Website", a line that names where the text was printed first.
    case source
    case address, label, caption
    /// The text begins; all that follows is text to the path.
    case text
}
