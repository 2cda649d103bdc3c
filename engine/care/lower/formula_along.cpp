#include <map>

#include "engine/base/near_names.h"
#include "engine/care/lower/lower_context.h"

// The functions of a formula that run along an axis; they count its steps from 1, as people do.

namespace zorgbaat {

namespace {

/// 1 in the steps in which a row is at least 0.
Expr at_least_zero(Expr zero, Expr row) { return combine(Op::less_equal, {zero * row, row}); }

std::string in_a_list(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

}  // namespace

/// The axes of a case are the first of its graph, in the order of the file.
std::optional<AxisId> LowerContext::axis(const std::string& name, const Place& place) {
  std::vector<std::string> known;
  for (const StatedAxis& stated : model_->stated.axes) {
    if (stated.name == name) return AxisId{static_cast<std::uint32_t>(known.size())};
    known.push_back(stated.name);
  }
  messages_->add(MessageId::axis_unknown, place, {{"axis", name}, {"near", did_you_mean(name, known)}});
  return std::nullopt;
}

/// A step by its name, or by its number when that is computed.
Expr LowerContext::at_step(Expr row, AxisId along, const FormulaTree& step) {
  const StatedAxis& stated = model_->stated.axes.at(along.value);
  const bool by_name = step.kind == FormulaTree::Kind::step || step.kind == FormulaTree::Kind::name;
  if (const std::optional<int> which = by_name ? stated.step_named(step.name) : std::nullopt; which)
    return combine_along(along, Op::at, {row, constant(*which)});
  if (step.kind == FormulaTree::Kind::step) {
    messages_->add(MessageId::row_step_unknown, step.place,
                   {{"axis", stated.name}, {"step", step.name}, {"choices", in_a_list(stated.steps)}});
    return {};
  }
  const Expr number = lower_tree(step);
  if (!number.exists()) return {};
  if (graph().node(number.id).shape.has(along)) return one_value(number, step.name, step.place);
  return combine_along(along, Op::at, {row, number - constant(1)});
}

Expr LowerContext::shifted(Expr row, AxisId along, const FormulaTree& steps) {
  if (steps.kind == FormulaTree::Kind::number) {
    const int by = static_cast<int>(steps.number.to_double());
    return by == 0 ? row : combine_along(along, Op::shift, {row}, by);
  }
  const Expr by = lower_tree(steps);
  if (by.exists() && graph().node(by.id).shape.has(along)) return one_value(by, steps.name, steps.place);
  return combine_along(along, Op::shift, {row, by});
}

Expr LowerContext::lower_call_along(const FormulaTree& tree) {
  const FormulaTree& named = tree.operands.at(1);
  const std::optional<AxisId> along = axis(named.name, named.place);
  const Expr row = lower_tree(tree.operands.front());
  if (!along || !row.exists()) return {};
  if (!graph().node(row.id).shape.has(*along)) {
    messages_->add(MessageId::formula_needs_row, tree.place, {{"name", tree.name}, {"axis", named.name}});
    return {};
  }
  static const std::map<std::string, Op> collapses = {
      {"total", Op::total}, {"lowest", Op::lowest}, {"highest", Op::highest}};
  if (const auto found = collapses.find(tree.name); found != collapses.end())
    return combine_along(*along, found->second, {row});
  if (tree.name == "at") return at_step(row, *along, tree.operands.at(2));
  if (tree.name == "shift") return shifted(row, *along, tree.operands.at(2));
  if (tree.name == "previous") {
    const Expr first = combine(Op::equal, {Expr{&graph(), graph().step(*along)}, constant(0)});
    const Expr start = lower_tree(tree.operands.at(2));
    return combine(Op::select, {first, start, combine_along(*along, Op::shift, {row}, 1)});
  }
  const Op which = tree.name == "first_where" ? Op::first_where : Op::holds_from;
  return combine_along(*along, which, {at_least_zero(constant(0), row)}) + constant(1);
}

}  // namespace zorgbaat
