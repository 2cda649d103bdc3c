#include "engine/analysis/scenarios.h"

#include <algorithm>

namespace zorgbaat {

namespace {

Number value_at(const InputRecord& record, std::optional<RangeEnd> end) {
  if (!end) return record.stated.value;
  return *end == RangeEnd::low ? record.stated.range->low : record.stated.range->high;
}

using Ends = std::vector<std::optional<RangeEnd>>;

/// Looks for the corner of the ranges with the lowest (or highest) target.
class CornerSearch {
 public:
  CornerSearch(const BaseCase& base, NodeId target, std::vector<const InputRecord*> inputs, bool lowest)
      : inputs_(std::move(inputs)),
        target_(base.exact.varying(target, nodes(inputs_), base.values)),
        lowest_(lowest) {}

  /// Turns one input at a time to its other end while that helps, then two at a time, until nothing does.
  Ends descend(Ends ends) {
    best_ = at(ends);
    while (turn_one(ends) || turn_two(ends)) {
    }
    return ends;
  }
  /// Gives inputs that make no difference their own value back, one by one, so that the target stays what it
  /// is.
  Ends without_idle(Ends ends) {
    for (std::optional<RangeEnd>& end : ends) {
      const std::optional<RangeEnd> kept = end;
      turn(end);
      const bool idle = same_as_best(at(ends));
      end.reset();
      if (!idle || !same_as_best(at(ends))) end = kept;
    }
    return ends;
  }

 private:
  static std::vector<NodeId> nodes(const std::vector<const InputRecord*>& inputs) {
    std::vector<NodeId> found;
    found.reserve(inputs.size());
    for (const InputRecord* record : inputs) found.push_back(record->node);
    return found;
  }
  static void turn(std::optional<RangeEnd>& end) {
    end = end == RangeEnd::low ? RangeEnd::high : RangeEnd::low;
  }

  Outcome at(const Ends& ends) {
    std::vector<Number> values;
    values.reserve(inputs_.size());
    for (std::size_t i = 0; i < inputs_.size(); ++i) values.push_back(value_at(*inputs_[i], ends[i]));
    return target_.value(values);
  }
  [[nodiscard]] bool same_as_best(const Outcome& outcome) const {
    if (!outcome.has_value() || !best_.has_value()) return false;
    return settle(outcome.value()) == settle(best_.value());
  }
  /// Keeps a corner that is better by more than rounding.
  bool keep_if_better(const Ends& ends) {
    static const Number rounding = *Number::parse("1e-30");
    const Outcome now = at(ends);
    if (!now.has_value()) return false;
    if (best_.has_value()) {
      const Number gain = lowest_ ? best_.value() - now.value() : now.value() - best_.value();
      if (gain <= rounding) return false;
    }
    best_ = now;
    return true;
  }
  bool turn_one(Ends& ends) {
    bool better = false;
    for (std::optional<RangeEnd>& end : ends) {
      turn(end);
      const bool kept = keep_if_better(ends);
      if (!kept) turn(end);
      better = better || kept;
    }
    return better;
  }
  bool turn_two(Ends& ends) {
    for (std::size_t i = 0; i < ends.size(); ++i) {
      for (std::size_t j = i + 1; j < ends.size(); ++j) {
        turn(ends[i]);
        turn(ends[j]);
        if (keep_if_better(ends)) return true;
        turn(ends[i]);
        turn(ends[j]);
      }
    }
    return false;
  }

  std::vector<const InputRecord*> inputs_;
  VaryingTarget target_;
  bool lowest_;
  Outcome best_{};
};

std::vector<const InputRecord*> ranged_inputs(const BaseCase& base, NodeId target) {
  std::vector<const InputRecord*> found;
  for (const InputRecord& record : base.model->inputs) {
    if (record.stated.range && base.dependence.rests_on(target, record.node)) found.push_back(&record);
  }
  return found;
}

/// Where the search starts: the end that is worse (or better) on its own.
Ends start_of(const std::vector<const InputRecord*>& inputs, const std::vector<OneWay>& one_ways,
              bool lowest) {
  Ends ends;
  for (const InputRecord* record : inputs) {
    const auto bar = std::find_if(one_ways.begin(), one_ways.end(),
                                  [&](const OneWay& o) { return o.input == record->node; });
    const RangeEnd worst = bar != one_ways.end() ? bar->unfavourable.value_or(RangeEnd::low) : RangeEnd::low;
    const RangeEnd best = worst == RangeEnd::low ? RangeEnd::high : RangeEnd::low;
    ends.push_back(lowest ? worst : best);
  }
  return ends;
}

/// All inputs with a range, those that the target does not rest on at their own value.
ScenarioCase scenario_with(const BaseCase& base, NodeId target, const std::vector<const InputRecord*>& inputs,
                           const Ends& ends) {
  ScenarioCase scenario{.choices = {}, .inputs = base.values, .target = {}};
  for (const InputRecord& record : base.model->inputs) {
    if (!record.stated.range) continue;
    ScenarioChoice choice{.input = record.node, .end = {}, .value = {}};
    const auto found = std::find(inputs.begin(), inputs.end(), &record);
    if (found != inputs.end()) choice.end = ends[static_cast<std::size_t>(found - inputs.begin())];
    choice.value = value_at(record, choice.end);
    scenario.inputs[static_cast<std::size_t>(base.model->graph.node(record.node).detail)] = choice.value;
    scenario.choices.push_back(std::move(choice));
  }
  scenario.target = base.exact.value(target, scenario.inputs);
  return scenario;
}

ScenarioCase extreme(const BaseCase& base, NodeId target, const std::vector<OneWay>& one_ways, bool lowest) {
  const std::vector<const InputRecord*> inputs = ranged_inputs(base, target);
  CornerSearch search(base, target, inputs, lowest);
  return scenario_with(base, target, inputs,
                       search.without_idle(search.descend(start_of(inputs, one_ways, lowest))));
}

}  // namespace

Scenarios scenarios(const BaseCase& base, NodeId target, const std::vector<OneWay>& one_ways) {
  const std::vector<const InputRecord*> inputs = ranged_inputs(base, target);
  return {.unfavourable = extreme(base, target, one_ways, true),
          .base = scenario_with(base, target, inputs, Ends(inputs.size())),
          .favourable = extreme(base, target, one_ways, false)};
}

}  // namespace zorgbaat
