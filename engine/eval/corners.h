#pragma once

#include <functional>
#include <span>
#include <variant>
#include <vector>

#include "engine/eval/dependence.h"
#include "engine/eval/exact.h"
#include "engine/eval/outcome.h"

namespace zorgbaat {

/// A stretch of values, both ends included.
struct Interval {
  Number low{};
  Number high{};
  /// Whether the two have a value in common; touching ends count.
  [[nodiscard]] bool meets(const Interval& other) const { return low <= other.high && other.low <= high; }
  friend bool operator==(const Interval&, const Interval&) = default;
};

/// The values an input may have when its source printed it rounded: half a unit of the last digit to either
/// side.
struct PrintedBox {
  NodeId input{};
  Interval values{};
};

/// The range of a result over rounded inputs, or the reason it has none: one corner has no value.
using CornerRange = std::variant<Interval, Undefined>;

/// The range of a quantity over the corners of the boxes: all 2^k corners up to k = 10; with more boxes the
/// two corners that the sign of each one-at-a-time difference points at.
///
/// This is no node-by-node interval arithmetic, which would count one input's doubt once for every use of it.
/// Example: wages printed as 30.51 and 24.02 put the visit that is computed as 16.5542 between 16.5508
/// and 16.5575 (report par. 4.1.10, smart glasses).
CornerRange corner_range(const std::function<Outcome(const Assignment&)>& quantity, const Graph& graph,
                         const Assignment& base, std::span<const PrintedBox> boxes);

/// The same for a scalar node, over those of the boxes that it rests on.
CornerRange corner_range(const ExactReading& exact, const Dependence& dependence, const Graph& graph,
                         NodeId quantity, const Assignment& base, std::span<const PrintedBox> boxes);

}  // namespace zorgbaat
