/// The arrangement of a header in words, a line each: what the line is taken for, its text, and what it shows. Most mends
/// begin with reading one: `ARRANGED_TEXT=FILE swift test --filter HeaderPictureTests`.
struct HeaderPicture: CustomStringConvertible {
    private static let shownText = 60
    let description: String

    init(of page: Page) {
        var draft = Draft(page)
        FrontMatterLines.claim(in: &draft)
        PageMenu.claim(in: &draft)
        LineRecognizers.claim(in: &draft)
        let arranger = HeaderArranger(draft)
        var rows = ["cost \(arranger.path.cost)\(arranger.margin.map { ", another title \($0) more" } ?? "")"]
        for (position, line) in arranger.window.lines.enumerated() {
            let segment = arranger.path.segments.first { $0.lines.contains(position) }
            let role = segment.map { "\($0.role)" } ?? "text"
            let atoms = Atom.allCases.filter { line.atoms.contains($0) }.map { "\($0)" }.joined(separator: " ")
            let text = String(page.lines[line.index].text.prefix(HeaderPicture.shownText))
            rows.append("\(page.lines[line.index].number) \(role): \(text) {\(atoms)}")
        }
        description = rows.joined(separator: "\n")
    }
}
