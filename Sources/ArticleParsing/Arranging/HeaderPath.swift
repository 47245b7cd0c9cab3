/// The role of each line of the window: the cheapest way through the readings that its lines admit.
///
/// So a byline makes the line over it the title, and a remark is known by the header that follows it. All costs are whole
/// numbers, and of two ways that cost the same the first found is taken: the same bytes give the same path.
struct HeaderPath {
    /// A run of the window's lines in one role.
    struct Segment: Hashable {
        let role: LineRole
        let lines: Range<Int>
    }

    let segments: [Segment]
    /// The position in the window at which the text begins.
    let textStart: Int
    let cost: Int

    var title: Segment? { segments.first { $0.role == .title } }
}
