import CLibXML2

/// The libxml2 that this build is linked with.
public enum LibXML2 {
    /// The version of the library that is loaded, as libxml2 spells it: "2.9.14".
    public static var version: String {
        let number = Int(String(cString: clibxml2_parser_version()).prefix { $0.isNumber }) ?? 0
        return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
    }
}
