/// The endings of compound words for what someone is, folded: "Politikredakteur".
///
/// - "name": scripts without spaces write it together with the name as well: "記者林晚秋", "한가람기자".
/// - "place": written together with the place: "台北報導".
enum RoleEndings {
    /// The longer before those that they end with.
    static let all: [(ending: String, remark: String)] = {
        var endings: [(ending: String, remark: String)] = []
        TableLines.read(rows, sign: " = ") { endings.append((String(utf8: $0), String(utf8: $1))) }
        return endings.sorted { ($0.ending.utf8.count, $1.ending) > ($1.ending.utf8.count, $0.ending) }
    }()

    static let ofNames = all.filter { $0.remark == "name" }.map(\.ending)
    static let ofPlaces = all.filter { $0.remark == "place" }.map(\.ending)
    static let ofWords = all.filter { $0.remark.isEmpty }.map(\.ending)

    private static let rows = """
        korrespondent
        korrespondentin
        leiter
        leiterin
        redakteur
        redakteure
        redakteurin
        reporter
        reporterin
        sprecher
        sprecherin
        主笔 = name
        主筆 = name
        先生 = name
        博士 = name
        報導 = place
        報道 = place
        女士 = name
        实习记者 = name
        實習記者 = name
        报导 = place
        报道 = place
        撰稿人 = name
        教授 = name
        本報記者 = name
        本报记者 = name
        特派员 = name
        特派員 = name
        特約記者 = name
        特约记者 = name
        編輯 = name
        編集委員 = name
        编辑 = name
        見習記者 = name
        见习记者 = name
        記者 = name
        評論員 = name
        論説委員 = name
        議員 = name
        议员 = name
        记者 = name
        评论员 = name
        교수 = name
        기자 = name
        논설위원 = name
        선임기자 = name
        인턴기자 = name
        특파원 = name
        편집위원 = name
        """
}
