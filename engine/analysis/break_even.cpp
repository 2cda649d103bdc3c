#include "engine/analysis/break_even.h"

#include <algorithm>

#include "engine/analysis/paying.h"

namespace zorgbaat {

bool at_least(const Number& value, const Number& asked) { return settle(value) >= settle(asked); }

namespace {

constexpr int most_points = 25;

/// Where a straight line meets what is asked outside the bounds says that it would take more than there can
/// be.
BreakEven::Status status_of(const BreakEven& result) {
  const Solution& solution = result.solution;
  if (!solution.at_least_first) return BreakEven::Status::undefined;
  if (result.paying.size() == 1 && !result.paying[0].from && !result.paying[0].to) {
    return BreakEven::Status::always_pays;
  }
  if (!solution.crossings.empty()) return BreakEven::Status::found;
  const bool above = result.beyond && result.bounds.high && *result.beyond > *result.bounds.high;
  return above ? BreakEven::Status::never_reached_within_bounds : BreakEven::Status::never_pays;
}

void set_line(BreakEven& result, const Function& f) {
  const Outcome at_zero = f(0);
  const Outcome at_one = f(1);
  if (!at_zero.has_value() || !at_one.has_value()) return;
  result.affine = true;
  result.intercept = at_zero.value();
  result.slope = at_one.value() - at_zero.value();
}

void set_first_crossing(BreakEven& result, const Function& f) {
  if (result.solution.crossings.empty()) return;
  const Crossing& first = result.solution.crossings.front();
  result.value = first.x;
  result.pays_above = first.at_least_above;
  if (asks_whole(result)) result.whole = whole_beside(result, f, first.x, first.at_least_above);
}

BreakEven answer(const BaseCase& base, const BreakEvenPlan& plan, const Assignment& inputs,
                 const Function& f) {
  BreakEven result;
  result.plan = plan;
  result.bounds = natural_bounds(base, plan.vary);
  const Form form = form_of(base.model->graph, plan.target, plan.vary);
  result.solution = solve(f, plan.equals, result.bounds, form);
  result.beyond = result.solution.beyond;
  if (form == Form::affine) set_line(result, f);
  set_first_crossing(result, f);
  result.paying = paying_stretches(result.solution, result.bounds);
  result.status = status_of(result);
  result.verdict = verdict_of(result, f);
  if (!result.solution.undefined.empty()) result.why = result.solution.undefined.front().why;
  if (result.status == BreakEven::Status::undefined && !result.why) {
    const Outcome now = base.exact.value(plan.target, inputs);
    if (!now.has_value()) result.why = now.undefined();
  }
  return result;
}

/// 1, 2 or 5 times a power of ten, so that the table has at most 25 rows.
Number step_of_table(const Number& highest) {
  Number power = 1;
  while (power * 10 * (most_points - 1) <= highest) power *= 10;
  while (power * (most_points - 1) > highest * 10) power /= 10;
  for (;; power *= 10) {
    for (const int times : {1, 2, 5}) {
      if (power * times * (most_points - 1) >= highest) return power * times;
    }
  }
}

/// A table runs to 7, the end of the varied input's range, twice its own value or twice the break-even.
Number end_of_table(const BaseCase& base, const BreakEven& result) {
  if (result.bounds.high) return *result.bounds.high;
  Number end = std::max(Number(7), ceiling(settle(result.varied_now * 2)));
  const Graph& graph = base.model->graph;
  if (graph.node(result.plan.vary).op == Op::input) {
    const StatedValue& stated = base.model->input(result.plan.vary).stated;
    if (stated.range) end = std::max(end, ceiling(settle(stated.range->high)));
  }
  const std::optional<Number> found = result.whole ? result.whole : result.value;
  return found ? std::max(end, ceiling(settle(*found * 2))) : end;
}

void set_table(const BaseCase& base, BreakEven& result, const Function& f) {
  const Number end = end_of_table(base, result);
  const Number tenth = Number(1) / 10;
  Number step = step_of_table(end);
  if (!result.bounds.high) step = std::max(step, Number(1));
  if (result.bounds.high && *result.bounds.high == Number(1)) step = tenth;
  for (Number x = result.bounds.low.value_or(Number(0)); x <= end; x += step) {
    if (!result.bounds.contain(x)) continue;
    BreakEvenPoint point{.x = x, .target = f(x), .pays = false};
    point.pays = point.target.has_value() && at_least(point.target.value(), result.plan.equals);
    result.table.push_back(point);
  }
}

}  // namespace

BreakEven break_even_answer(const BaseCase& base, const BreakEvenPlan& plan, const Assignment& inputs) {
  return answer(base, plan, inputs, function_of(base, plan.target, plan.vary, inputs));
}

BreakEven break_even(const BaseCase& base, const BreakEvenPlan& plan) {
  const Function f = function_of(base, plan.target, plan.vary);
  BreakEven result = answer(base, plan, base.values, f);
  const Outcome varied = base.exact.value(plan.vary, base.values);
  if (varied.has_value()) result.varied_now = varied.value();
  result.target_now = base.exact.value(plan.target, base.values);
  result.pays_now = result.target_now.has_value() && at_least(result.target_now.value(), plan.equals);
  result.pm = open_pm(base, plan.target);
  set_table(base, result, f);
  return result;
}

}  // namespace zorgbaat
