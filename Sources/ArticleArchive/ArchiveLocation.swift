/// The place of the archive, and the rule that gave it.
public struct ArchiveLocation: Hashable, Sendable {
    /// The rules, the strongest first.
    public enum Rule: Hashable, Sendable, CaseIterable {
        /// `--archive`
        case option
        /// `CLIPFILE_ARCHIVE`
        case environment
        /// The nearest folder above that holds a `clipfile.json`.
        case folderAbove
        /// `$XDG_DATA_HOME/clipfile`, or `~/.local/share/clipfile` where that is not set.
        case dataHome
    }

    /// An absolute path.
    public let path: String
    public let rule: Rule

    public init(path: String, rule: Rule) {
        self.path = path
        self.rule = rule
    }

    /// The archive that a command is about, whether it exists or not.
    ///
    /// Nil where nothing names one: no folder above is an archive, and the environment has no home. An option that
    /// is given but empty names none either; it is a variable that a script forgot to set, and no wish for another.
    public static func find(
        option: String?, environment: [String: String], workingDirectory: String
    ) -> ArchiveLocation? {
        if let option {
            return option.isEmpty ? nil : ArchiveLocation(path: absolute(option, workingDirectory), rule: .option)
        }
        if let path = environment["CLIPFILE_ARCHIVE"], !path.isEmpty {
            return ArchiveLocation(path: absolute(path, workingDirectory), rule: .environment)
        }
        if let path = nearestArchive(from: workingDirectory) {
            return ArchiveLocation(path: path, rule: .folderAbove)
        }
        return dataHome(environment).map { ArchiveLocation(path: $0 + "/clipfile", rule: .dataHome) }
    }

    private static func absolute(_ path: String, _ workingDirectory: String) -> String {
        path.hasPrefix("/") ? path : joined(workingDirectory, path)
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private static func nearestArchive(from workingDirectory: String) -> String? {
        guard workingDirectory.hasPrefix("/") else { return nil }
        var names = workingDirectory.split(separator: "/")
        while true {
            let folder = "/" + names.joined(separator: "/")
            if Archive.exists(at: folder) { return folder }
            guard names.popLast() != nil else { return nil }
        }
    }

    /// Relative paths are to be ignored, as the XDG specification wants it.
    private static func dataHome(_ environment: [String: String]) -> String? {
        if let path = environment["XDG_DATA_HOME"], path.hasPrefix("/") { return path }
        if let home = environment["HOME"], home.hasPrefix("/") { return joined(home, ".local/share") }
        return nil
    }
}
