#include "engine/eval/dependence.h"

#include <algorithm>
#include <iterator>

namespace zorgbaat {

Dependence::Dependence(const Graph& graph) : graph_(&graph), walk_(graph) {}

bool Dependence::rests_on(NodeId node, NodeId input) const {
  const std::vector<NodeId>& inputs = inputs_of(node);
  return std::binary_search(inputs.begin(), inputs.end(), input);
}

const std::vector<NodeId>& Dependence::inputs_of(NodeId node) const {
  const auto [kept, is_new] = found_.try_emplace(node.value);
  if (!is_new) return kept->second;
  const std::vector<NodeId>& met = walk_.from({&node, 1});
  std::copy_if(met.begin(), met.end(), std::back_inserter(kept->second),
               [this](NodeId id) { return graph_->node(id).op == Op::input; });
  std::sort(kept->second.begin(), kept->second.end());
  return kept->second;
}

std::vector<int> times_read(const Graph& graph) {
  std::vector<int> times(graph.size(), 0);
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    for (const NodeId operand : graph.node(NodeId{n}).operands) ++times[operand.value];
  }
  return times;
}

}  // namespace zorgbaat
