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

/// The range that the file states for what is varied; nothing for a quantity that is computed.
std::optional<PayingStretch> stated_range(const BaseCase& base, NodeId vary) {
  if (base.model->graph.node(vary).op != Op::input) return std::nullopt;
  const std::optional<StatedRange>& range = base.model->input(vary).stated.range;
  if (!range) return std::nullopt;
  return PayingStretch{.from = range->low, .to = range->high};
}

/// Volumes and counts that are below 0 with what is varied at x: more visits replaced than there are.
std::vector<NodeId> volumes_below_zero(const BaseCase& base, NodeId vary, const Number& x) {
  const std::vector<Cut> cuts = {Cut{.node = vary, .value = x}};
  const Evaluation there = base.exact.run(base.values, cuts);
  std::vector<NodeId> found;
  for (const Quantity& quantity : base.model->quantities) {
    if (quantity.role != Role::volume || quantity.node == vary) continue;
    if (!base.model->graph.node(quantity.node).is_scalar()) continue;
    const Outcome& value = there.of(quantity.node);
    const bool known = std::find(found.begin(), found.end(), quantity.node) != found.end();
    if (value.has_value() && settle(value.value()).is_negative() && !known) found.push_back(quantity.node);
  }
  return found;
}

/// What is said of an answer that the case itself rules out.
void set_possible(const BaseCase& base, BreakEven& result) {
  result.stated = stated_range(base, result.plan.vary);
  const std::optional<Number>& answer = result.whole ? result.whole : result.value;
  if (!answer) return;
  const Number x = settle(*answer);
  result.outside_stated =
      result.stated && (x < settle(*result.stated->from) || x > settle(*result.stated->to));
  result.below_zero = volumes_below_zero(base, result.plan.vary, *answer);
}

/// Without a stated range a table runs to 7, twice the value of the case or twice the break-even.
Number end_of_table(const BreakEven& result) {
  if (result.stated) return *result.stated->to;
  if (result.bounds.high) return *result.bounds.high;
  const Number end = std::max(Number(7), ceiling(settle(result.varied_now * 2)));
  const std::optional<Number> found = result.whole ? result.whole : result.value;
  return found ? std::max(end, ceiling(settle(*found * 2))) : end;
}

/// Whole values, unless what is varied is a share or its stated range is narrow.
Number step_between(const BreakEven& result, const Number& start, const Number& end) {
  const Number step = step_of_table(end - start);
  if (result.bounds.high && *result.bounds.high == Number(1)) return std::min(step, Number(1) / 10);
  const bool narrow = result.stated && end - start < Number(4);
  return result.bounds.high || narrow ? step : std::max(step, Number(1));
}

void set_table(BreakEven& result, const Function& f) {
  Number start = result.bounds.low.value_or(Number(0));
  if (result.stated) start = *result.stated->from;
  const Number end = end_of_table(result);
  if (!(end > start)) return;
  const Number step = step_between(result, start, end);
  if (result.stated) start = ceiling(settle(start / step)) * step;
  for (Number x = start; x <= end; x += step) {
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
  result.varied_unknown =
      base.model->graph.node(plan.vary).op == Op::input && base.model->input(plan.vary).stated.pro_memorie;
  result.target_now = base.exact.value(plan.target, base.values);
  result.pays_now = result.target_now.has_value() && at_least(result.target_now.value(), plan.equals);
  result.pm = open_pm(base, plan.target);
  set_possible(base, result);
  set_table(result, f);
  return result;
}

}  // namespace zorgbaat
