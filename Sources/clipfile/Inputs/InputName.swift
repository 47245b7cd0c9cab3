/// An input's name: standard input, or a path as it was given.
enum InputName: Hashable {
    case standardInput
    case path(FilePath)

    /// To show to people, on one row.
    var shown: String {
        switch self {
        case .standardInput: "standard input"
        case .path(let path): path.bytes.isEmpty ? "“”" : SafeText.row(path.text)
        }
    }

    /// To name it to programs: the path as given, "-" for standard input.
    var given: String {
        switch self {
        case .standardInput: "-"
        case .path(let path): path.text
        }
    }

    /// The name as a record keeps it: the file's name without its folders.
    var recorded: String? {
        switch self {
        case .standardInput: nil
        case .path(let path): path.name
        }
    }
}
