import CReadMemory
import Foundation

@testable import ArticleParsing

/// Times the reading of saved web pages against libxml2 alone, in one process, turn by turn.
@main
struct WebPageBenchmark {
    static func main() throws {
        guard CommandLine.arguments.count > 1 else {
            FileHandle.standardError.write(Data("WebPageBenchmark: wanted: a folder of .html files\n".utf8))
            exit(64)
        }
        let folder = URL(fileURLWithPath: CommandLine.arguments[1])
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
        let pages = try files.map { [UInt8](try Data(contentsOf: $0)) }
        let size = pages.reduce(0) { $0 + $1.count }
        print("\(pages.count) pages, \(size >> 20) MB")
        let rounds = 5
        var libxml2: [Double] = []
        var trees: [Double] = []
        var scans: [Double] = []
        var inputs: [Double] = []
        var articles: [Double] = []
        var fieldCount = 0
        var nodes = 0
        for _ in 0..<rounds {
            libxml2.append(
                seconds {
                    for page in pages {
                        _ = page.withUnsafeBytes {
                            readmemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
                        }
                    }
                })
            trees.append(
                seconds {
                    nodes = 0
                    for page in pages { nodes += (try? HTMLTreeBuilder.tree(of: page))?.count ?? 0 }
                })
            inputs.append(
                seconds {
                    fieldCount = 0
                    for bytes in pages {
                        guard let page = try? SavedPage(bytes), let tree = try? page.tree() else { continue }
                        fieldCount += DeclaredFields(of: tree).fields.count
                    }
                })
            articles.append(
                seconds {
                    for bytes in pages {
                        for parsed in (try? ArticleParser().parse(Input(bytes: bytes, name: "page.html"))) ?? [] {
                            _ = parsed.article.jsonLine()
                        }
                    }
                })
            scans.append(seconds { for page in pages { _ = MarkupScan(of: page.span) } })
        }
        let base = median(libxml2)
        report("libxml2 htmlReadMemory", libxml2, base, size)
        report("HTMLTree", trees, base, size)
        report("SavedPage, HTMLTree and DeclaredFields", inputs, base, size)
        report("ArticleParser, to the record's JSON", articles, base, size)
        report("MarkupScan alone", scans, base, size)
        print("\(nodes) nodes, \(fieldCount) declared fields")
    }

    static func report(_ name: String, _ times: [Double], _ base: Double, _ size: Int) {
        let time = median(times)
        print(
            String(
                format: "%@: %.3f s (best %.3f), %.0f MB/s, %.2f times libxml2", name, time, times.min() ?? 0,
                Double(size) / 1e6 / time, time / base))
    }

    static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

    static func seconds(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        let taken = clock.measure(work).components
        return Double(taken.seconds) + Double(taken.attoseconds) * 1e-18
    }
}
