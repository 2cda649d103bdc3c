#include "engine/analysis/two_way.h"

#include <algorithm>
#include <array>

namespace zorgbaat {

namespace {

/// The largest 1, 2 or 5 times a power of ten that goes eight times into the range.
Number round_step(const Number& width) {
  if (width.is_zero()) return 1;
  Number power = 1;
  while (power * 8 > width) power /= 10;
  while (power * 80 <= width) power *= 10;
  for (const int times : {5, 2}) {
    if (power * times * 8 <= width) return power * times;
  }
  return power;
}

Number halfway(const Number& low, const Number& high, const Number& step) {
  const Number rounded = round(settle((low + high) / 2 / step), 0) * step;
  return std::clamp(rounded, low, high);
}

const Number& value_of(const BaseCase& base, NodeId input) {
  return base.values[static_cast<std::size_t>(base.model->graph.node(input).detail)];
}

}  // namespace

TwoWayAxis two_way_axis(const InputRecord& input, const Number& base) {
  const StatedRange& range = *input.stated.range;
  TwoWayAxis axis{.input = input.node, .base = base, .step = round_step(range.high - range.low)};
  const Number low = std::min(range.low, base);
  const Number high = std::max(range.high, base);
  const Number middle = base == low || base == high ? halfway(low, high, axis.step) : base;
  axis.values = {low, halfway(low, middle, axis.step), middle, halfway(middle, high, axis.step), high};
  return axis;
}

TwoWay two_way(const BaseCase& base, const TwoWayPlan& plan) {
  TwoWay table{.plan = plan,
               .across = two_way_axis(base.model->input(plan.across), value_of(base, plan.across)),
               .down = two_way_axis(base.model->input(plan.down), value_of(base, plan.down))};
  VaryingTarget target = base.exact.varying(plan.target, {plan.across, plan.down}, base.values);
  for (const Number& down : table.down.values) {
    std::vector<Outcome>& row = table.cells.emplace_back();
    for (const Number& across : table.across.values) row.push_back(target.value(std::array{across, down}));
  }
  return table;
}

void check_two_way(const BaseCase& base, const TwoWayPlan& plan, Messages& messages) {
  const Quantity* target = base.model->naming(plan.target);
  for (const NodeId input : {plan.across, plan.down}) {
    if (base.dependence.rests_on(plan.target, input)) continue;
    messages.add(MessageId::two_way_no_effect, plan.place,
                 {{"name", base.model->input(input).name}, {"target", target ? target->name : plan.name}});
  }
}

}  // namespace zorgbaat
