#include "engine/analysis/scenarios.h"

#include <algorithm>
#include <map>

#include "engine/analysis/solve/moved_target.h"
#include "engine/analysis/solve/slopes.h"

namespace zorgbaat {

namespace {

Number value_at(const InputRecord& record, std::optional<RangeEnd> end) {
  if (!end) return record.stated.value;
  return *end == RangeEnd::low ? record.stated.range->low : record.stated.range->high;
}

using Ends = std::vector<std::optional<RangeEnd>>;

RangeEnd other(RangeEnd end) { return end == RangeEnd::low ? RangeEnd::high : RangeEnd::low; }

/// The inputs with a range on which a target rests, each with the end that is worse on its own and with the
/// slope of the target in it where that is known.
struct RangedInputs {
  std::vector<const InputRecord*> records{};
  Ends worse{};  ///< the low end where there is no difference
  Slopes slopes{};
};

RangedInputs ranged_inputs(const BaseCase& base, NodeId target, const std::vector<OneWay>& one_ways) {
  const MovedTarget moved(base, target);
  std::map<NodeId, RangeEnd> worse;
  for (const OneWay& bar : one_ways) worse.emplace(bar.input, bar.unfavourable.value_or(RangeEnd::low));
  const std::optional<Slopes> slopes = slopes_over_ranges(base, target);
  RangedInputs found;
  for (std::size_t i = 0; i < base.model->inputs.size(); ++i) {
    const InputRecord& record = base.model->inputs[i];
    if (!record.stated.range || !moved.rests_on(record.node)) continue;
    const auto bar = worse.find(record.node);
    found.records.push_back(&record);
    found.worse.emplace_back(bar == worse.end() ? RangeEnd::low : bar->second);
    found.slopes.push_back(slopes ? (*slopes)[i] : std::nullopt);
  }
  return found;
}

/// Looks for the corner of the ranges with the lowest (or highest) target.
///
/// An input in which the slope of the target has one sign all over the ranges stands at its end from the
/// start; only the others are turned.
class CornerSearch {
 public:
  CornerSearch(const BaseCase& base, NodeId target, const RangedInputs& inputs, bool lowest)
      : base_(&base), target_(target), inputs_(&inputs), lowest_(lowest) {
    for (const std::optional<RangeEnd>& worse : inputs.worse)
      ends_.emplace_back(lowest ? *worse : other(*worse));
  }

  /// Turns one input at a time to its other end while that helps, then two at a time, until nothing does;
  /// then gives inputs that make no difference their own value back, one by one, so that the target stays
  /// what it is.
  Ends found() {
    free_those([this](std::size_t i) { return !is_decided(i); });
    best_ = now();
    while (turn_one() || turn_two()) {
    }
    free_those([this](std::size_t i) { return !surely_matters(i); });
    for (const std::size_t i : free_) without_if_idle(ends_[i]);
    return ends_;
  }

 private:
  /// Whether the end at which an input stands is the best whatever the others are.
  [[nodiscard]] bool is_decided(std::size_t i) const {
    const std::optional<Interval>& slope = inputs_->slopes[i];
    if (!slope) return false;
    const bool at_low = ends_[i] == RangeEnd::low;
    return at_low == lowest_ ? !slope->low.is_negative() : !(slope->high > Number(0));
  }
  /// Whether turning an input moves the target by more than settling hides.
  [[nodiscard]] bool surely_matters(std::size_t i) const {
    static const Number hidden = *Number::parse("2e-9");
    const std::optional<Interval>& slope = inputs_->slopes[i];
    if (!slope || (slope->low.is_negative() && !slope->high.is_negative())) return false;
    const StatedRange& range = *inputs_->records[i]->stated.range;
    return std::min(abs(slope->low), abs(slope->high)) * (range.high - range.low) > hidden;
  }
  /// From here on these inputs are turned, and the others stay at their ends.
  template <class Wanted>
  void free_those(const Wanted& wanted) {
    free_.clear();
    std::vector<NodeId> nodes;
    Assignment values = base_->values;
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      const InputRecord& record = *inputs_->records[i];
      values[static_cast<std::size_t>(base_->model->graph.node(record.node).detail)] =
          value_at(record, ends_[i]);
      if (!wanted(i)) continue;
      free_.push_back(i);
      nodes.push_back(record.node);
    }
    moving_.emplace(base_->exact.varying(target_, nodes, values));
  }
  Outcome now() {
    std::vector<Number> values;
    values.reserve(free_.size());
    for (const std::size_t i : free_) values.push_back(value_at(*inputs_->records[i], ends_[i]));
    return moving_->value(values);
  }
  [[nodiscard]] bool same_as_best(const Outcome& outcome) const {
    if (!outcome.has_value() || !best_.has_value()) return false;
    return settle(outcome.value()) == settle(best_.value());
  }
  void without_if_idle(std::optional<RangeEnd>& end) {
    const RangeEnd kept = *end;
    end = other(kept);
    const bool idle = same_as_best(now());
    end.reset();
    if (!idle || !same_as_best(now())) end = kept;
  }
  /// Keeps a corner that is better by more than rounding.
  bool keep_if_better() {
    static const Number rounding = *Number::parse("1e-30");
    const Outcome turned = now();
    if (!turned.has_value()) return false;
    if (best_.has_value()) {
      const Number gain = lowest_ ? best_.value() - turned.value() : turned.value() - best_.value();
      if (gain <= rounding) return false;
    }
    best_ = turned;
    return true;
  }
  void turn(std::size_t i) { ends_[i] = other(*ends_[i]); }
  bool turn_one() {
    bool better = false;
    for (const std::size_t i : free_) {
      turn(i);
      const bool kept = keep_if_better();
      if (!kept) turn(i);
      better = better || kept;
    }
    return better;
  }
  bool turn_two() {
    for (std::size_t i = 0; i < free_.size(); ++i) {
      for (std::size_t j = i + 1; j < free_.size(); ++j) {
        turn(free_[i]);
        turn(free_[j]);
        if (keep_if_better()) return true;
        turn(free_[i]);
        turn(free_[j]);
      }
    }
    return false;
  }

  const BaseCase* base_;
  NodeId target_;
  const RangedInputs* inputs_;
  bool lowest_;
  Ends ends_{};
  std::vector<std::size_t> free_{};  ///< the inputs that are turned
  std::optional<VaryingTarget> moving_{};
  Outcome best_{};
};

/// All inputs with a range, those that the target does not rest on at their own value.
ScenarioCase scenario_with(const BaseCase& base, NodeId target, const RangedInputs& inputs,
                           const Ends& ends) {
  ScenarioCase scenario{.choices = {}, .inputs = base.values, .target = {}};
  auto next = inputs.records.begin();
  for (const InputRecord& record : base.model->inputs) {
    if (!record.stated.range) continue;
    ScenarioChoice choice{.input = record.node, .end = {}, .value = {}};
    if (next != inputs.records.end() && *next == &record)
      choice.end = ends[static_cast<std::size_t>(next++ - inputs.records.begin())];
    choice.value = value_at(record, choice.end);
    scenario.inputs[static_cast<std::size_t>(base.model->graph.node(record.node).detail)] = choice.value;
    scenario.choices.push_back(std::move(choice));
  }
  scenario.target = base.exact.value(target, scenario.inputs);
  return scenario;
}

}  // namespace

Scenarios scenarios(const BaseCase& base, NodeId target, const std::vector<OneWay>& one_ways) {
  const RangedInputs inputs = ranged_inputs(base, target, one_ways);
  const auto extreme = [&](bool lowest) {
    return scenario_with(base, target, inputs, CornerSearch(base, target, inputs, lowest).found());
  };
  return {.unfavourable = extreme(true),
          .base = scenario_with(base, target, inputs, Ends(inputs.records.size())),
          .favourable = extreme(false)};
}

}  // namespace zorgbaat
