#pragma once

#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// The dependence reading: on which inputs each node rests.
class Dependence {
 public:
  explicit Dependence(const Graph& graph);
  [[nodiscard]] bool rests_on(NodeId node, NodeId input) const;
  /// The inputs a node rests on, in the order of the graph.
  [[nodiscard]] std::vector<NodeId> inputs_of(NodeId node) const;

 private:
  const Graph* graph_;
  std::vector<std::vector<bool>> inputs_{};  ///< per node, per input
};

/// The nodes of which at least one other node or name is made: how often each node is read as an operand.
std::vector<int> times_read(const Graph& graph);

}  // namespace zorgbaat
