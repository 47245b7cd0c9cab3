/// The roles that a line of the window may have in the header.
enum LineRole: Int, CaseIterable, Sendable {
    /// Nothing yet: what stands before the first line.
    case start
    /// Lines that carried the article here: a mail's head, the sender's remark, an archive's banner.
    case wrapper
    /// Menus, buttons, counts, rules.
    case noise
    /// A section or a series over the title.
    case kicker
    case title, deck, byline
    /// The author's work or rank, under the byline.
    case role
    case date, outlet, outletAndDate
    /// "from The Gazette Website", a line that names where the text was printed first.
    case source
    case address, label, caption
    /// The text begins; all that follows is text to the path.
    case text
}
