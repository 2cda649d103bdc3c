#include "engine/eval/corners.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace zorgbaat {

namespace {

constexpr std::size_t most_boxes_for_all_corners = 10;

/// Evaluates corners and keeps the range so far; after a corner without a value, the reason.
class RangeSoFar {
 public:
  void take(const Outcome& outcome) {
    if (!outcome.has_value()) {
      if (!undefined_) undefined_ = outcome.undefined();
      return;
    }
    const Number& value = outcome.value();
    if (!range_) range_ = Interval{.low = value, .high = value};
    range_->low = std::min(range_->low, value);
    range_->high = std::max(range_->high, value);
  }
  [[nodiscard]] CornerRange result() const {
    if (undefined_ || !range_) return undefined_.value_or(Undefined{});
    return *range_;
  }

 private:
  std::optional<Interval> range_{};
  std::optional<Undefined> undefined_{};
};

using Corner = std::vector<Number>;
using AtCorner = std::function<Outcome(const Corner&)>;

CornerRange over_all_corners(const AtCorner& quantity, std::span<const PrintedBox> boxes) {
  RangeSoFar range;
  Corner corner(boxes.size());
  for (std::size_t which = 0; which < (std::size_t{1} << boxes.size()); ++which) {
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      corner[i] = ((which >> i) & 1U) != 0 ? boxes[i].values.high : boxes[i].values.low;
    }
    range.take(quantity(corner));
  }
  return range.result();
}

/// One input at a time tells which of its ends is the lower one; then all lower ends and all higher ends.
CornerRange by_signs(const AtCorner& quantity, std::span<const PrintedBox> boxes, const Corner& base) {
  RangeSoFar range;
  range.take(quantity(base));
  Corner lowest = base;
  Corner highest = base;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    Corner at = base;
    at[i] = boxes[i].values.low;
    const Outcome low = quantity(at);
    at[i] = boxes[i].values.high;
    const Outcome high = quantity(at);
    range.take(low);
    range.take(high);
    if (!low.has_value() || !high.has_value()) continue;
    const bool rises = high.value() > low.value();
    lowest[i] = rises ? boxes[i].values.low : boxes[i].values.high;
    highest[i] = rises ? boxes[i].values.high : boxes[i].values.low;
  }
  range.take(quantity(lowest));
  range.take(quantity(highest));
  return range.result();
}

std::size_t index_of(const Graph& graph, NodeId input) {
  return static_cast<std::size_t>(graph.node(input).detail);
}

CornerRange range_over(const AtCorner& quantity, const Graph& graph, const Assignment& base,
                       std::span<const PrintedBox> boxes) {
  if (boxes.size() <= most_boxes_for_all_corners) return over_all_corners(quantity, boxes);
  Corner own;
  own.reserve(boxes.size());
  for (const PrintedBox& box : boxes) own.push_back(base[index_of(graph, box.input)]);
  return by_signs(quantity, boxes, own);
}

}  // namespace

CornerRange corner_range(const std::function<Outcome(const Assignment&)>& quantity, const Graph& graph,
                         const Assignment& base, std::span<const PrintedBox> boxes) {
  const AtCorner at = [&](const Corner& corner) {
    Assignment inputs = base;
    for (std::size_t i = 0; i < boxes.size(); ++i) inputs[index_of(graph, boxes[i].input)] = corner[i];
    return quantity(inputs);
  };
  return range_over(at, graph, base, boxes);
}

CornerRange corner_range(const ExactReading& exact, const Dependence& dependence, const Graph& graph,
                         NodeId quantity, const Assignment& base, std::span<const PrintedBox> boxes) {
  std::vector<PrintedBox> met;
  std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(met),
               [&](const PrintedBox& box) { return dependence.rests_on(quantity, box.input); });
  std::vector<NodeId> inputs;
  inputs.reserve(met.size());
  for (const PrintedBox& box : met) inputs.push_back(box.input);
  VaryingTarget target = exact.varying(quantity, inputs, base);
  return range_over([&](const Corner& corner) { return target.value(corner); }, graph, base, met);
}

}  // namespace zorgbaat
