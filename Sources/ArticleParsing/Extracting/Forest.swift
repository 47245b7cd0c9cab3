import Glibc

/// The trees of ``BodyModel/Weights``, laid out so that a walk through them never has to guess where it goes on.
struct Forest: Sendable {
    /// A question: whether a feature is above a value; the node for no, after it the one for yes. A leaf asks what is
    /// never true, and leads to itself.
    private struct Node: Sendable {
        let feature: UInt16
        let next: UInt16
        let value: Float
    }

    private let nodes: [Node]
    private let roots: [Int]
    /// The value that each leaf adds to the sum; 0 for other nodes.
    private let leaves: [Float]
    /// The most questions between a root and a leaf.
    private let depth: Int

    static let trained = Forest()

    /// After so many trees, the others do not turn a sum beyond ``noDoubt``: they would make it so many times as large.
    /// Of 17,549 blocks three quarters are as clear as that, and none of them came out otherwise in the end.
    private static let treesOfDoubt = 40
    private static let noDoubt: Float = 2.5
    private static let growth: Float = 1.75

    private init() {
        var nodes: [Node] = []
        var leaves: [Float] = []
        var roots: [Int] = []
        var depth = 0

        func append(_ child: Int, _ tree: Int, at place: Int, _ level: Int) {
            typealias Weights = BodyModel.Weights
            guard child >= 0 else {
                leaves[place] = Float(Weights.leaves[Weights.firstLeaves[tree] - child - 1])
                depth = max(depth, level)
                return
            }
            let split = Weights.firstNodes[tree] + child
            let next = nodes.count
            nodes[place] = Node(
                feature: UInt16(Weights.features[split]), next: UInt16(next), value: Float(Weights.thresholds[split]))
            for place in next..<next + 2 {
                nodes.append(Node(feature: 0, next: UInt16(place), value: .infinity))
                leaves.append(0)
            }
            append(Int(Weights.lefts[split]), tree, at: next, level + 1)
            append(Int(Weights.rights[split]), tree, at: next + 1, level + 1)
        }

        for tree in BodyModel.Weights.firstNodes.indices {
            let root = nodes.count
            roots.append(root)
            nodes.append(Node(feature: 0, next: UInt16(root), value: .infinity))
            leaves.append(0)
            append(0, tree, at: root, 0)
        }
        let features = nodes.map(\.feature).max() ?? 0
        precondition(features < BlockFeatures.count, "the weights ask for feature \(features)")
        self.nodes = nodes
        self.leaves = leaves
        self.roots = roots
        self.depth = depth
    }

    /// The probability that a block with these features is of the article.
    ///
    /// A walk stays within the table, whose places were written above, and asks for features that there are: that is
    /// not looked at again in each of its steps, of which a page takes 200,000.
    func probability(_ features: Span<Float>) -> Double {
        precondition(features.count >= BlockFeatures.count)
        let nodes = nodes.span
        let leaves = leaves.span
        var sum = Float(BodyModel.Weights.bias)
        for (number, root) in roots.enumerated() {
            if number == Forest.treesOfDoubt, abs(sum) > Forest.noDoubt {
                sum *= Forest.growth
                break
            }
            var place = root
            for _ in 0..<depth {
                let node = nodes[unchecked: place]
                place = Int(node.next) &+ (features[unchecked: Int(node.feature)] > node.value ? 1 : 0)
            }
            sum += leaves[place]
        }
        return 1 / (1 + exp(-Double(sum)))
    }
}
