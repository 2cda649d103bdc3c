#pragma once

#include <optional>
#include <vector>

#include "engine/analysis/solve/base_case.h"
#include "engine/eval/corners.h"

namespace zorgbaat {

/// Per input of the graph, between which values the slope of a target lies, wherever in their ranges all
/// inputs are. Nothing for an input of which that is not known.
using Slopes = std::vector<std::optional<Interval>>;

/// The slopes of a target over the ranges of the inputs, read from the graph in one pass forward for the
/// values and one back for the slopes. Nothing when the target may lack a value somewhere, or rests on what
/// has no such reading: a power, a row.
///
/// Example: in 7 visits less x at 15 to 20 euro, the slope in x lies between -20 and -15, so the lowest cost
/// is at the highest x without trying a corner.
std::optional<Slopes> slopes_over_ranges(const BaseCase& base, NodeId target);

}  // namespace zorgbaat
