#pragma once

#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// A stretch of the evaluation: nodes one after the other, each over all its steps; or, for nodes that a
/// carry ties together, all of them at step 0, then all at step 1, and so on.
struct Stretch {
  std::vector<NodeId> nodes{};
  bool step_by_step = false;
  AxisId axis{};  ///< of a stretch step by step
};

/// The order in which every node has its operands ready, carries included.
std::vector<Stretch> schedule(const Graph& graph);

}  // namespace zorgbaat
