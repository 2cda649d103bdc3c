#include "engine/analysis/solve/moved_values.h"

#include <unordered_map>

#include "engine/eval/exact_ops.h"

namespace zorgbaat {

namespace {

/// From this many terms on, a sum is corrected for what moves instead of added up again.
constexpr std::size_t long_sum = 24;

bool is_long_sum(const Node& node, const MovedNode& moved) {
  return node.op == Op::sum && node.operands.size() >= long_sum &&
         moved.operands.size() * 4 < node.operands.size();
}

}  // namespace

MovedValues::MovedValues(const Graph& graph, const Evaluation& still, std::span<const MovedNode> moved)
    : values_(moved.size()) {
  std::unordered_map<std::uint32_t, const Outcome*> now;
  for (std::size_t i = 0; i < moved.size(); ++i) now.emplace(moved[i].node.value, &values_[i]);
  const auto value_of = [&](NodeId id) {
    const auto found = now.find(id.value);
    return found == now.end() ? &still.of(id) : found->second;
  };
  for (const MovedNode& each : moved.subspan(1)) {
    const Node& node = graph.node(each.node);
    Step step{.node = each.node, .op = node.op, .detail = node.detail};
    if (is_long_sum(node, each) && still.of(each.node).has_value()) {
      step.sum = &still.of(each.node);
      for (const std::uint32_t i : each.operands)
        step.terms.push_back({.now = value_of(node.operands[i]), .still = &still.of(node.operands[i])});
    } else {
      for (const NodeId operand : node.operands) step.operands.push_back(value_of(operand));
    }
    steps_.push_back(std::move(step));
  }
}

/// The first operand without a value says why there is none.
Outcome MovedValues::outcome(const Step& step) {
  if (step.sum != nullptr) {
    Number sum = step.sum->value();
    for (const Term& term : step.terms) {
      if (!term.now->has_value()) return *term.now;
      sum += term.now->value() - term.still->value();
    }
    return sum;
  }
  numbers_.clear();
  for (const Outcome* operand : step.operands) {
    if (!operand->has_value()) return *operand;
    numbers_.push_back(&operand->value());
  }
  return apply_exact(step.op, step.detail, numbers_, step.node);
}

const std::vector<Outcome>& MovedValues::at(const Number& x) {
  values_[0] = x;
  for (std::size_t i = 0; i < steps_.size(); ++i) values_[i + 1] = outcome(steps_[i]);
  return values_;
}

}  // namespace zorgbaat
