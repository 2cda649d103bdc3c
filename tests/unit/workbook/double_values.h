#pragma once

#include <vector>

#include "engine/eval/outcome.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// A value in binary floating point with the size of the largest term that went into it: what is left of
/// 1000000.01 - 1000000 is known to 1e-10, not to 1e-18.
struct DoubleValue {
  double value = 0;
  double size = 0;
};

/// The values of all nodes computed once more in double, apart from the engine's own reading: an oracle.
/// Only for graphs without an axis; a node without a value is NaN.
std::vector<DoubleValue> double_values(const Graph& graph, const Assignment& inputs);

}  // namespace zorgbaat
