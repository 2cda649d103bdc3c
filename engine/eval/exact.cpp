#include "engine/eval/exact.h"

#include <algorithm>

#include "engine/eval/exact_ops.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {

const Outcome& Evaluation::of(NodeId node, int step) const {
  return values_[offsets_[node.value] + (steps(node) == 1 ? 0 : static_cast<std::size_t>(step))];
}

int Evaluation::steps(NodeId node) const {
  return static_cast<int>(offsets_[node.value + 1] - offsets_[node.value]);
}

ExactReading::ExactReading(const Graph& graph) : graph_(&graph), schedule_(schedule(graph)) {
  offsets_.reserve(graph.size() + 1);
  for (std::uint32_t i = 0; i < graph.size(); ++i) {
    const Node& node = graph.node(NodeId{i});
    offsets_.push_back(places_);
    places_ += node.axis ? static_cast<std::size_t>(graph.axis(*node.axis).steps) : 1;
  }
  offsets_.push_back(places_);
}

Evaluation ExactReading::run(const Assignment& inputs, std::span<const Cut> cuts) const {
  return evaluate(inputs, cuts, nullptr);
}

Outcome ExactReading::value(NodeId target, const Assignment& inputs, std::span<const Cut> cuts) const {
  const std::vector<bool> needed = needed_for(target, cuts);
  return evaluate(inputs, cuts, &needed).of(target);
}

/// What a target rests on, not looking behind a cut; carries are followed to their next.
std::vector<bool> ExactReading::needed_for(NodeId target, std::span<const Cut> cuts) const {
  std::vector<bool> needed(graph_->size(), false);
  std::vector<NodeId> open = {target};
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    if (needed[id.value]) continue;
    needed[id.value] = true;
    if (std::any_of(cuts.begin(), cuts.end(), [&](const Cut& cut) { return cut.node == id; })) continue;
    const Node& node = graph_->node(id);
    open.insert(open.end(), node.operands.begin(), node.operands.end());
  }
  return needed;
}

Evaluation ExactReading::evaluate(const Assignment& inputs, std::span<const Cut> cuts,
                                  const std::vector<bool>* needed) const {
  if (inputs.size() != graph_->input_count()) throw GraphError("an assignment for another graph");
  Evaluation out;
  out.offsets_ = offsets_;
  out.values_.resize(places_);
  for (const Stretch& stretch : schedule_) run_stretch(stretch, inputs, cuts, needed, out);
  return out;
}

void ExactReading::run_stretch(const Stretch& stretch, const Assignment& inputs, std::span<const Cut> cuts,
                               const std::vector<bool>* needed, Evaluation& out) const {
  const auto compute_unless_cut = [&](NodeId id, int step) {
    if (needed != nullptr && !(*needed)[id.value]) return;
    const auto cut = std::find_if(cuts.begin(), cuts.end(), [&](const Cut& c) { return c.node == id; });
    if (cut == cuts.end()) return compute(id, step, inputs, out);
    if (graph_->node(id).axis) throw GraphError("only a scalar can be cut");
    out.values_[offsets_[id.value]] = cut->value;
  };
  if (stretch.step_by_step) {
    for (int step = 0; step < graph_->axis(stretch.axis).steps; ++step) {
      for (const NodeId id : stretch.nodes) compute_unless_cut(id, step);
    }
    return;
  }
  for (const NodeId id : stretch.nodes) {
    for (int step = 0; step < out.steps(id); ++step) compute_unless_cut(id, step);
  }
}

namespace {

/// Sum, lowest or highest of a row; the first undefined step decides.
Outcome over_all_steps(Op op, const Evaluation& out, NodeId row) {
  Number result = op == Op::total ? Number(0) : Number();
  for (int step = 0; step < out.steps(row); ++step) {
    const Outcome& value = out.of(row, step);
    if (!value.has_value()) return value;
    if (op == Op::total) {
      result += value.value();
    } else if (step == 0 || (op == Op::lowest ? value.value() < result : value.value() > result)) {
      result = value.value();
    }
  }
  return result;
}

Outcome first_step_where(const Evaluation& out, NodeId row) {
  for (int step = 0; step < out.steps(row); ++step) {
    const Outcome& value = out.of(row, step);
    if (!value.has_value()) return value;
    if (settle(value.value()) == Number(1)) return Number(step);
  }
  return Number(out.steps(row));
}

Outcome value_at(const Evaluation& out, NodeId row, const Outcome& step, NodeId where) {
  if (!step.has_value()) return step;
  const Number whole = settle(step.value());
  if (!whole.is_whole() || whole.is_negative() || whole >= Number(out.steps(row))) {
    return Undefined{.reason = Undefined::Reason::no_real_value, .where = where};
  }
  return out.of(row, static_cast<int>(whole.to_double()));
}

Outcome is_within(const Outcome& first, const Outcome& last, int step) {
  if (!first.has_value()) return first;
  if (!last.has_value()) return last;
  const Number now = step;
  return Number(settle(first.value()) <= now && now <= settle(last.value()) ? 1 : 0);
}

/// An operation within one step; an undefined operand passes its reason on.
Outcome arithmetic(const Node& node, NodeId id, const Evaluation& out, int step) {
  std::vector<const Number*> values;
  values.reserve(node.operands.size());
  for (const NodeId operand : node.operands) {
    const Outcome& value = out.of(operand, step);
    if (!value.has_value()) return value;
    values.push_back(&value.value());
  }
  return apply_exact(node.op, node.detail, values, id);
}

Outcome shifted(const Node& node, const Evaluation& out, int step) {
  return step < node.detail ? Outcome(Number(0)) : out.of(node.operands[0], step - node.detail);
}

Outcome carried(const Node& node, const Evaluation& out, int step) {
  return step == 0 ? out.of(node.operands[0]) : out.of(node.operands[1], step - 1);
}

}  // namespace

void ExactReading::compute(NodeId id, int step, const Assignment& inputs, Evaluation& out) const {
  const Outcome result = outcome(id, step, inputs, out);
  out.values_[offsets_[id.value] + static_cast<std::size_t>(step)] = result;
}

Outcome ExactReading::outcome(NodeId id, int step, const Assignment& inputs, const Evaluation& out) const {
  const Node& node = graph_->node(id);
  switch (node.op) {
    case Op::input:
      return inputs[static_cast<std::size_t>(node.detail)];
    case Op::constant:
      return graph_->constant_value(id);
    case Op::table:
      return graph_->table_row(id)[static_cast<std::size_t>(step)];
    case Op::step:
      return Number(step);
    case Op::within:
      return is_within(out.of(node.operands[0]), out.of(node.operands[1]), step);
    case Op::carry:
      return carried(node, out, step);
    case Op::shift:
      return shifted(node, out, step);
    case Op::at:
      return value_at(out, node.operands[0], out.of(node.operands[1]), id);
    case Op::first_where:
      return first_step_where(out, node.operands[0]);
    case Op::total:
    case Op::lowest:
    case Op::highest:
      return over_all_steps(node.op, out, node.operands[0]);
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
      return arithmetic(node, id, out, step);
  }
  throw GraphError("an operation without a value");
}

VaryingTarget ExactReading::varying(NodeId target, const std::vector<NodeId>& varied,
                                    const Assignment& inputs, std::span<const Cut> cuts) const {
  return {*this, target, varied, inputs, cuts};
}

VaryingTarget::VaryingTarget(const ExactReading& exact, NodeId target, const std::vector<NodeId>& varied,
                             const Assignment& inputs, std::span<const Cut> cuts)
    : exact_(&exact), target_(target), inputs_(inputs), varied_(varied.size()) {
  for (const NodeId node : varied) {
    if (exact.graph_->node(node).axis) throw GraphError("only a scalar can be varied");
    cuts_.push_back(Cut{.node = node, .value = 0});
  }
  cuts_.insert(cuts_.end(), cuts.begin(), cuts.end());
  const std::vector<bool> needed = exact.needed_for(target, cuts_);
  now_ = exact.evaluate(inputs_, cuts_, &needed);
  keep_what_moves(needed);
}

void VaryingTarget::keep_what_moves(const std::vector<bool>& needed) {
  std::vector<bool> moves(exact_->graph_->size(), false);
  const auto is_cut = [&](std::size_t n) {
    return std::any_of(cuts_.begin(), cuts_.end(), [&](const Cut& cut) { return cut.node.value == n; });
  };
  for (std::size_t i = 0; i < varied_; ++i) moves[cuts_[i].node.value] = true;
  // A carry reads a later node, so the passes repeat until nothing is added.
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t n = 0; n < moves.size(); ++n) {
      if (moves[n] || !needed[n] || is_cut(n)) continue;
      const Node& node = exact_->graph_->node(NodeId{static_cast<std::uint32_t>(n)});
      moves[n] =
          std::any_of(node.operands.begin(), node.operands.end(), [&](NodeId o) { return moves[o.value]; });
      changed = changed || moves[n];
    }
  }
  for (const Stretch& stretch : exact_->schedule_) {
    Stretch kept{.nodes = {}, .step_by_step = stretch.step_by_step, .axis = stretch.axis};
    for (const NodeId id : stretch.nodes) {
      if (moves[id.value] && needed[id.value]) kept.nodes.push_back(id);
    }
    if (!kept.nodes.empty()) moving_.push_back(std::move(kept));
  }
}

Outcome VaryingTarget::value(std::span<const Number> values) {
  if (values.size() != varied_) throw GraphError("a value for each varied node is needed");
  for (std::size_t i = 0; i < varied_; ++i) cuts_[i].value = values[i];
  for (const Stretch& stretch : moving_) exact_->run_stretch(stretch, inputs_, cuts_, nullptr, now_);
  return now_.of(target_);
}

}  // namespace zorgbaat
