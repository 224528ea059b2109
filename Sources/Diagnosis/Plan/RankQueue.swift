/// Numbers of which the lowest comes out first.
struct RankQueue {
  private var heap: [Int]

  /// - Parameter ranks: in ascending order.
  init(_ ranks: [Int]) {
    heap = ranks
  }

  mutating func insert(_ rank: Int) {
    heap.append(rank)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if heap[parent] <= heap[child] { return }
      heap.swapAt(parent, child)
      child = parent
    }
  }

  mutating func popFirst() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var lowest = parent
      for child in [parent * 2 + 1, parent * 2 + 2]
      where child < heap.count && heap[child] < heap[lowest] {
        lowest = child
      }
      if lowest == parent { return first }
      heap.swapAt(parent, lowest)
      parent = lowest
    }
  }
}
