#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "engine/eval/reach.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// The dependence reading: on which inputs each node rests. A node is looked into when it is first asked
/// about, and what was found is kept; the graph must outlive it and not grow.
class Dependence {
 public:
  explicit Dependence(const Graph& graph);
  [[nodiscard]] bool rests_on(NodeId node, NodeId input) const;
  /// The inputs a node rests on, in the order of the graph.
  [[nodiscard]] const std::vector<NodeId>& inputs_of(NodeId node) const;

 private:
  const Graph* graph_;
  mutable WalkBack walk_;
  mutable std::unordered_map<std::uint32_t, std::vector<NodeId>> found_{};  ///< per node asked about, sorted
};

/// The nodes of which at least one other node or name is made: how often each node is read as an operand.
std::vector<int> times_read(const Graph& graph);

}  // namespace zorgbaat
