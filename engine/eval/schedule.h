#pragma once

#include <optional>
#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// A stretch of the evaluation: nodes one after the other, each over every step that no loop around it has
/// chosen; or a loop along one axis, whose stretches are run at step 0, then all of them at step 1, and so
/// on.
///
/// A loop holds what carries tie together, and belongs to one axis; carries that also tie along another axis
/// within a step are a loop inside it: the years since entry of one calendar year.
struct Stretch {
  std::vector<NodeId> nodes{};
  std::optional<AxisId> along{};
  std::vector<Stretch> body{};
};

/// The order in which every node has its operands ready, carries included; carries that need one another in a
/// way that no axis puts in order throw `GraphError`.
std::vector<Stretch> schedule(const Graph& graph);

}  // namespace zorgbaat
