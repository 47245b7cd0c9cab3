import Articles
enum LanguageDetector { static func language(of: [UInt8]) -> LanguageTag? { nil } }
