import GRDB

/// Which files are looked at one by one this time, by the rules of ``ChangeFinder``.
struct FileLook {
    /// Their numbers; nil for none.
    var range: ClosedRange<Int>?
    /// How many of them; nil for all.
    var limit: Int?
    /// When that is to be remembered: where the next look begins, or that all were looked at.
    private var isWhole = false

    static let all = FileLook(range: 0...Int.max, isWhole: true)
    static let none = FileLook()

    /// The files that the next command is to look at.
    static func next(in db: Database) throws -> FileLook {
        guard let row = try Row.fetchOne(db, sql: "SELECT cursor, whole, files FROM look") else { return .all }
        let (cursor, whole, files): (Int, Int, Int) = (row[0], row[1], row[2])
        let recently = whole...whole + 2_000_000_000
        // All of them every time, which nobody need remember.
        if files <= ChangeFinder.few { return FileLook(range: 0...Int.max) }
        if files <= ChangeFinder.many { return recently.contains(FileMark.now()) ? .none : .all }
        return FileLook(range: cursor...Int.max, limit: ChangeFinder.inTurn)
    }

    /// Remembers what was looked at.
    func remember(in db: Database) throws {
        if isWhole {
            try db.execute(sql: "UPDATE look SET whole = ?", arguments: [FileMark.now()])
        } else if let range, let limit {
            let last = try Int.fetchOne(
                db, sql: "SELECT id FROM file WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?",
                arguments: [range.lowerBound, limit - 1])
            try db.execute(sql: "UPDATE look SET cursor = ?", arguments: [last.map { $0 + 1 } ?? 0])
        }
    }

    /// Whether nothing is lost where it is not remembered.
    var needsNoMemory: Bool { range == nil || limit == nil && !isWhole }
}
