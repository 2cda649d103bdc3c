#include "engine/eval/dependence.h"

namespace zorgbaat {

namespace {

/// Adds `other` to `inputs`; whether that changed anything.
bool join(std::vector<bool>& inputs, const std::vector<bool>& other) {
  bool changed = false;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!other[i] || inputs[i]) continue;
    inputs[i] = true;
    changed = true;
  }
  return changed;
}

}  // namespace

Dependence::Dependence(const Graph& graph)
    : graph_(&graph), inputs_(graph.size(), std::vector<bool>(graph.input_count(), false)) {
  for (std::size_t i = 0; i < graph.input_count(); ++i) inputs_[graph.input_node(i).value][i] = true;
  // A carry reads a later node, so the passes repeat until nothing is added.
  for (bool changed = true; changed;) {
    changed = false;
    for (std::uint32_t n = 0; n < graph.size(); ++n) {
      for (const NodeId operand : graph.node(NodeId{n}).operands) {
        if (join(inputs_[n], inputs_[operand.value])) changed = true;
      }
    }
  }
}

bool Dependence::rests_on(NodeId node, NodeId input) const {
  return inputs_[node.value][static_cast<std::size_t>(graph_->node(input).detail)];
}

std::vector<NodeId> Dependence::inputs_of(NodeId node) const {
  std::vector<NodeId> found;
  for (std::size_t i = 0; i < graph_->input_count(); ++i) {
    if (inputs_[node.value][i]) found.push_back(graph_->input_node(i));
  }
  return found;
}

std::vector<int> times_read(const Graph& graph) {
  std::vector<int> times(graph.size(), 0);
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    for (const NodeId operand : graph.node(NodeId{n}).operands) ++times[operand.value];
  }
  return times;
}

}  // namespace zorgbaat
