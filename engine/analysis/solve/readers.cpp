#include "engine/analysis/solve/readers.h"

namespace zorgbaat {

Readers::Readers(const Graph& graph) : first_(graph.size() + 1, 0) {
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    for (const NodeId operand : graph.node(NodeId{n}).operands) ++first_[operand.value + 1];
  }
  for (std::size_t n = 0; n < graph.size(); ++n) first_[n + 1] += first_[n];
  readings_.resize(first_.back());
  std::vector<std::size_t> free(first_.begin(), first_.end() - 1);
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    const std::vector<NodeId>& operands = graph.node(NodeId{n}).operands;
    for (std::uint32_t i = 0; i < operands.size(); ++i) {
      readings_[free[operands[i].value]++] = {.reader = NodeId{n}, .operand = i};
    }
  }
}

}  // namespace zorgbaat
