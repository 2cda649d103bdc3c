#include "engine/analysis/cost_effectiveness.h"

#include <algorithm>

#include "engine/analysis/replication.h"

namespace zorgbaat {

namespace {

int side_of(const Number& value) {
  const Number settled = settle(value);
  if (settled.is_zero()) return 0;
  return settled.is_negative() ? -1 : 1;
}

bool has_ratio(Quadrant quadrant) {
  return quadrant == Quadrant::north_east || quadrant == Quadrant::south_west;
}

bool on_one_side(const CornerRange& range) {
  const auto* interval = std::get_if<Interval>(&range);
  return interval != nullptr && side_of(interval->low) * side_of(interval->high) > 0;
}

/// The ICER over all that was printed rounded, as long as that leaves cost and gain on their sides of 0.
void set_range(const BaseCase& base, CostEffectiveness& found) {
  const std::vector<PrintedBox> boxes = printed_boxes(*base.model);
  const bool rests = std::any_of(boxes.begin(), boxes.end(), [&](const PrintedBox& box) {
    return base.dependence.rests_on(found.plan.icer, box.input);
  });
  if (!rests || !found.quadrant) return;
  const auto range_over = [&](NodeId node) {
    return corner_range(base.exact, base.dependence, base.model->graph, node, base.values, boxes);
  };
  if (!on_one_side(range_over(found.plan.saving)) || !on_one_side(range_over(found.plan.gain))) {
    found.range_leaves_quadrant = has_ratio(*found.quadrant);
    return;
  }
  if (!has_ratio(*found.quadrant)) return;
  const CornerRange range = range_over(found.plan.icer);
  if (const auto* interval = std::get_if<Interval>(&range)) found.range = *interval;
}

/// North-east a price per unit is met by the values above it, south-west a saving per unit by those below.
void set_nearest(CostEffectiveness& found) {
  const bool saves = found.quadrant == Quadrant::south_west;
  for (std::size_t i = 0; i < found.thresholds.size(); ++i) {
    const AtThreshold& at = found.thresholds[i];
    if (!at.value.has_value() || !at.benefit.has_value()) continue;
    std::optional<std::size_t>& nearest = at.met ? found.nearest_met : found.nearest_unmet;
    const bool wants_lower = at.met != saves;
    const auto closer = [&](const Number& other) {
      return wants_lower ? at.value.value() < other : at.value.value() > other;
    };
    if (!nearest || closer(found.thresholds[*nearest].value.value())) nearest = i;
  }
  found.turned_at = found.nearest_met ? found.nearest_met : found.nearest_unmet;
}

/// What turns the verdict at the nearest threshold, from met to unmet or the other way round.
void set_turning_points(const BaseCase& base, CostEffectiveness& found) {
  if (!found.turned_at) return;
  const AtThreshold& at = found.thresholds[*found.turned_at];
  BreakEven asked;
  asked.plan.vary = at.net_benefit;
  asked.plan.target = at.net_benefit;
  found.turning_points = turning_points(base, asked);
  const std::vector<NodeId>& thresholds = found.plan.thresholds;
  std::erase_if(found.turning_points, [&](const TurningPoint& point) {
    return std::find(thresholds.begin(), thresholds.end(), point.node) != thresholds.end();
  });
}

CostEffectiveness analysed(const BaseCase& base, const Evaluation& values,
                           const CostEffectivenessPlan& plan) {
  CostEffectiveness found{.plan = plan, .gain = values.of(plan.gain), .icer = values.of(plan.icer)};
  const Outcome& saving = values.of(plan.saving);
  found.extra_cost = saving.has_value() ? Outcome(-saving.value()) : saving;
  if (found.extra_cost.has_value() && found.gain.has_value())
    found.quadrant = quadrant_of(found.extra_cost.value(), found.gain.value());
  for (std::size_t i = 0; i < plan.thresholds.size(); ++i) {
    AtThreshold at{.threshold = plan.thresholds[i],
                   .net_benefit = plan.net_benefits[i],
                   .value = values.of(plan.thresholds[i]),
                   .benefit = values.of(plan.net_benefits[i])};
    at.met = at.benefit.has_value() && at_least(at.benefit.value(), 0);
    found.thresholds.push_back(std::move(at));
  }
  set_range(base, found);
  set_nearest(found);
  set_turning_points(base, found);
  return found;
}

}  // namespace

Quadrant quadrant_of(const Number& extra_cost, const Number& gain) {
  const int cost = side_of(extra_cost);
  const int effect = side_of(gain);
  if (cost == 0 && effect == 0) return Quadrant::no_difference;
  if (cost <= 0 && effect >= 0) return Quadrant::dominant;
  if (cost >= 0 && effect <= 0) return Quadrant::dominated;
  return cost > 0 ? Quadrant::north_east : Quadrant::south_west;
}

std::vector<CostEffectiveness> cost_effectiveness(const BaseCase& base, const Evaluation& values) {
  std::vector<CostEffectiveness> found;
  found.reserve(base.model->cost_effectiveness.size());
  for (const CostEffectivenessPlan& plan : base.model->cost_effectiveness)
    found.push_back(analysed(base, values, plan));
  return found;
}

}  // namespace zorgbaat
