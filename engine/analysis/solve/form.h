#pragma once

#include <span>

#include "engine/analysis/solve/moved_target.h"

namespace zorgbaat {

/// In what form x enters a target by way of the nodes that move with it, x first; without the target among
/// them it does not enter at all.
Form form_along(const Graph& graph, NodeId target, std::span<const MovedNode> moved);

}  // namespace zorgbaat
