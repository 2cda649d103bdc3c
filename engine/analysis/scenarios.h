#pragma once

#include <optional>
#include <vector>

#include "engine/analysis/one_way.h"

namespace zorgbaat {

/// What a scenario takes for one input with a range.
struct ScenarioChoice {
  NodeId input{};
  std::optional<RangeEnd> end{};  ///< nothing: its own value, because it makes no difference
  Number value{};
};

/// One of the three scenarios: every input at the end of its range that worsens (or improves) the target.
struct ScenarioCase {
  std::vector<ScenarioChoice> choices{};  ///< all inputs with a range, in the order of the model
  Assignment inputs{};
  Outcome target{};
};

/// Ongunstig, basis, gunstig. The unfavourable case is the lowest target of all corners of the ranges: low
/// wages lower a benefit, low prices lower a cost, so each input is taken from its own side.
struct Scenarios {
  ScenarioCase unfavourable{};
  ScenarioCase base{};
  ScenarioCase favourable{};
};

Scenarios scenarios(const BaseCase& base, NodeId target, const std::vector<OneWay>& one_ways);

}  // namespace zorgbaat
