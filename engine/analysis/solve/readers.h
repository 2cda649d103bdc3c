#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// One reading of a node: who reads it, and as which of its operands.
struct Reading {
  NodeId reader{};
  std::uint32_t operand = 0;
};

/// The graph the other way round: who reads each node. A graph of n operands costs n, once; after that what
/// rests on a node is found by looking at that alone. The graph may not grow after it is made.
///
/// Example: hourly cost is read by the cost of a visit as operand 1, and by that of a video contact.
class Readers {
 public:
  explicit Readers(const Graph& graph);
  /// In the order of the graph.
  [[nodiscard]] std::span<const Reading> of(NodeId node) const {
    return std::span(readings_).subspan(first_[node.value], first_[node.value + 1] - first_[node.value]);
  }

 private:
  std::vector<std::size_t> first_;  ///< per node, where its readings begin
  std::vector<Reading> readings_{};
};

}  // namespace zorgbaat
