#pragma once

#include <optional>
#include <vector>

#include "engine/analysis/solve/base_case.h"
#include "engine/analysis/turning_points.h"
#include "engine/eval/corners.h"

namespace zorgbaat {

/// Where extra cost and gain lie on the cost-effectiveness plane; on an axis the better or worse side
/// decides.
enum class Quadrant {
  north_east,     ///< dearer and more effect: the ICER is a price per unit of effect gained
  dominant,       ///< no dearer and no less effect, better on at least one
  dominated,      ///< no cheaper and no more effect, worse on at least one
  south_west,     ///< cheaper and less effect: the ICER is what is saved per unit of effect lost
  no_difference,  ///< neither in cost nor in effect
};

/// Both settled to 9 decimals first.
Quadrant quadrant_of(const Number& extra_cost, const Number& gain);

/// The net monetary benefit at one reference value: gain x value - extra cost.
struct AtThreshold {
  NodeId threshold{};
  NodeId net_benefit{};
  Outcome value{};
  Outcome benefit{};
  bool met = false;  ///< a benefit of at least 0
};

/// What a unit of effect costs, and against which reference values that holds.
///
/// Example (report par. 4.4.9): 33.68 euro over 0.00182 QALY is 18,505.5 euro per QALY, between 18,203 and
/// 19,249 with what was printed rounded; at 20,000 euro per QALY the benefit is 2.72 euro per patient.
struct CostEffectiveness {
  CostEffectivenessPlan plan{};
  Outcome extra_cost{};
  Outcome gain{};
  std::optional<Quadrant> quadrant{};  ///< nothing when cost or gain has no value
  Outcome icer{};                      ///< only north-east and south-west
  std::optional<Interval> range{};     ///< of the ICER over the printed roundings, within one quadrant
  bool range_leaves_quadrant = false;  ///< the roundings allow another quadrant too
  std::vector<AtThreshold> thresholds{};
  /// The threshold nearest to the ICER on the side where it is met, and on the side where it is not.
  std::optional<std::size_t> nearest_met{};
  std::optional<std::size_t> nearest_unmet{};
  std::optional<std::size_t> turned_at{};  ///< the threshold whose verdict the turning points turn
  std::vector<TurningPoint>
      turning_points{};  ///< of the net benefit there; the thresholds are not among them
};

/// All of a case, in the order of the model.
std::vector<CostEffectiveness> cost_effectiveness(const BaseCase& base, const Evaluation& values);

}  // namespace zorgbaat
