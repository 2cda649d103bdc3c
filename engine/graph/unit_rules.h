#pragma once

#include <optional>
#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// The unit of an operation from those of its operands, or the fault that keeps it from having one.
///
/// Sums and comparisons need equal units, products multiply them, exponents and logarithms need the unit 1; a
/// total keeps the unit of its row (multiply a flow by the length of a step first). EUR@2021/bezoek x
/// bezoek/(client*week) is EUR@2021/(client*week); EUR@2014 + EUR@2021 is a fault.
struct UnitResult {
  std::optional<Unit> unit{};
  std::optional<UnitFault> fault{};  ///< its node is filled in by the caller
};

/// `node` is not yet in the graph; its operands are.
UnitResult unit_of(const Graph& graph, const Node& node);

}  // namespace zorgbaat
