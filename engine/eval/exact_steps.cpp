#include "engine/eval/exact_steps.h"

#include <optional>

#include "engine/eval/exact_ops.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {

void StepByStep::run(const std::vector<Stretch>& stretches, const std::vector<bool>* wanted) {
  for (const Stretch& stretch : stretches) {
    for (const NodeId id : stretch.nodes) {
      if (wanted == nullptr || (*wanted)[id.value]) compute_everywhere(id, places_->shape(id).axes(), 0);
    }
    if (!stretch.along) continue;
    chosen_[stretch.along->value] = true;
    for (int step = 0; step < places_->steps(*stretch.along); ++step) {
      at_.set(*stretch.along, step);
      run(stretch.body, wanted);
    }
    chosen_[stretch.along->value] = false;
    at_.set(*stretch.along, 0);
  }
}

/// At every step of the axes from number `from` on, but for those of which a loop has chosen the step.
void StepByStep::compute_everywhere(NodeId id, const std::vector<AxisId>& axes, std::size_t from) {
  while (from < axes.size() && chosen_[axes[from].value]) ++from;
  if (from == axes.size()) {
    Outcome found = outcome(id, graph_->node(id));
    (*values_)[places_->of(id, at_)] = std::move(found);
    return;
  }
  for (int step = 0; step < places_->steps(axes[from]); ++step) {
    at_.set(axes[from], step);
    compute_everywhere(id, axes, from + 1);
  }
  at_.set(axes[from], 0);
}

const Outcome& StepByStep::in_step(NodeId row, AxisId axis, int step) const {
  const std::size_t apart = places_->apart(row, axis);
  const std::size_t first = places_->of(row, at_) - static_cast<std::size_t>(at_.on(axis)) * apart;
  return (*values_)[first + static_cast<std::size_t>(step) * apart];
}

/// An operation within one step; an undefined operand passes its reason on.
Outcome StepByStep::arithmetic(NodeId id, const Node& node) const {
  std::vector<const Number*> values;
  values.reserve(node.operands.size());
  for (const NodeId operand : node.operands) {
    const Outcome& value = of(operand);
    if (!value.has_value()) return value;
    values.push_back(&value.value());
  }
  return apply_exact(node.op, node.detail, values, id);
}

Outcome StepByStep::carried(const Node& node) const {
  const int step = at_.on(*node.along);
  return step == 0 ? of(node.operands[0]) : in_step(node.operands[1], *node.along, step - 1);
}

namespace {

/// A number of steps that was computed, of which no more than `most` are asked; nothing when there is no such
/// number.
std::optional<int> whole_steps(const Number& value, int most) {
  const Number whole = settle(value);
  if (!whole.is_whole() || whole.is_negative()) return std::nullopt;
  return whole > Number(most) ? most : static_cast<int>(whole.to_double());
}

Outcome no_such_step(NodeId where) {
  return Undefined{.reason = Undefined::Reason::no_such_step, .where = where};
}

}  // namespace

Outcome StepByStep::shifted(NodeId id, const Node& node) const {
  const int step = at_.on(*node.along);
  int later = node.detail;
  if (node.operands.size() == 2) {
    const Outcome& asked = of(node.operands[1]);
    if (!asked.has_value()) return asked;
    const std::optional<int> whole = whole_steps(asked.value(), places_->steps(*node.along));
    if (!whole) return no_such_step(id);
    later = *whole;
  }
  return step < later ? Outcome(Number(0)) : in_step(node.operands[0], *node.along, step - later);
}

Outcome StepByStep::value_at(NodeId id, const Node& node) const {
  const Outcome& asked = of(node.operands[1]);
  if (!asked.has_value()) return asked;
  const int steps = places_->steps(*node.along);
  const std::optional<int> step = whole_steps(asked.value(), steps);
  if (!step || *step == steps) return no_such_step(id);
  return in_step(node.operands[0], *node.along, *step);
}

/// Sum, lowest or highest; the first undefined step decides.
Outcome StepByStep::over_all_steps(const Node& node) const {
  Number result = 0;
  for (int step = 0; step < places_->steps(*node.along); ++step) {
    const Outcome& value = in_step(node.operands[0], *node.along, step);
    if (!value.has_value()) return value;
    if (node.op == Op::total) {
      result += value.value();
    } else if (step == 0 || (node.op == Op::lowest ? value.value() < result : value.value() > result)) {
      result = value.value();
    }
  }
  return result;
}

namespace {

bool holds(const Outcome& outcome) { return settle(outcome.value()) == Number(1); }

}  // namespace

Outcome StepByStep::first_where(NodeId id, const Node& node) const {
  for (int step = 0; step < places_->steps(*node.along); ++step) {
    const Outcome& value = in_step(node.operands[0], *node.along, step);
    if (!value.has_value()) return value;
    if (holds(value)) return Number(step);
  }
  return Undefined{.reason = Undefined::Reason::never_holds, .where = id};
}

Outcome StepByStep::holds_from(NodeId id, const Node& node) const {
  const int steps = places_->steps(*node.along);
  int from = steps;
  while (from > 0) {
    const Outcome& value = in_step(node.operands[0], *node.along, from - 1);
    if (!value.has_value()) return value;
    if (!holds(value)) break;
    --from;
  }
  if (from < steps) return Number(from);
  return Undefined{.reason = Undefined::Reason::never_holds, .where = id};
}

Outcome StepByStep::is_within(const Node& node) const {
  const Outcome& first = of(node.operands[0]);
  const Outcome& last = of(node.operands[1]);
  if (!first.has_value()) return first;
  if (!last.has_value()) return last;
  const Number now = at_.on(*node.along);
  return Number(settle(first.value()) <= now && now <= settle(last.value()) ? 1 : 0);
}

Outcome StepByStep::outcome(NodeId id, const Node& node) const {
  switch (node.op) {
    case Op::input:
      return (*inputs_)[static_cast<std::size_t>(node.detail)];
    case Op::constant:
      return graph_->constant_value(id);
    case Op::table:
      return graph_->table_row(id)[static_cast<std::size_t>(at_.on(*node.along))];
    case Op::step:
      return Number(at_.on(*node.along));
    case Op::row:
      return of(node.operands[static_cast<std::size_t>(at_.on(*node.along))]);
    case Op::within:
      return is_within(node);
    case Op::carry:
      return carried(node);
    case Op::shift:
      return shifted(id, node);
    case Op::at:
      return value_at(id, node);
    case Op::first_where:
      return first_where(id, node);
    case Op::holds_from:
      return holds_from(id, node);
    case Op::total:
    case Op::lowest:
    case Op::highest:
      return over_all_steps(node);
    case Op::sum:
    case Op::difference:
    case Op::dot:
    case Op::product:
    case Op::quotient:
    case Op::ratio:
    case Op::power:
    case Op::exp:
    case Op::ln:
    case Op::minimum:
    case Op::maximum:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::settle:
    case Op::less:
    case Op::less_equal:
    case Op::equal:
    case Op::select:
      return arithmetic(id, node);
  }
  throw GraphError("an operation without a value");
}

}  // namespace zorgbaat
