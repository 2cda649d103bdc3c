#include "engine/analysis/solve/solve.h"

#include <algorithm>

#include "engine/analysis/solve/scan.h"

namespace zorgbaat {

namespace {

/// A function of the whole line, or of one over x: intercept + slope * u.
struct Line {
  Number intercept{};
  Number slope{};
  bool flat = false;
};

Number at_form(Form form, const Number& x) { return form == Form::reciprocal ? Number(1) / x : x; }

/// Two values of x within the bounds to draw the line through.
std::pair<Number, Number> two_points(const Bounds& bounds) {
  const Number low = bounds.low.value_or(bounds.high ? *bounds.high - 4 : Number(0));
  const Number high = bounds.high.value_or(low + 4);
  const Number quarter = (high - low) / 4;
  return {low + quarter, high - quarter};
}

std::optional<Line> line_through(const Function& f, const Number& target, const Bounds& bounds, Form form) {
  const auto [left, right] = two_points(bounds);
  const Outcome at_left = f(left);
  const Outcome at_right = f(right);
  if (!at_left.has_value() || !at_right.has_value()) return std::nullopt;
  const Number rise = at_right.value() - at_left.value();
  Line line;
  line.flat = abs(rise) <= smallest_difference(at_left.value(), at_right.value(), target);
  line.slope = line.flat ? Number(0) : rise / (at_form(form, right) - at_form(form, left));
  line.intercept = at_left.value() - line.slope * at_form(form, left);
  return line;
}

Crossing crossing_at(const Number& x, bool rises) {
  return Crossing{.x = x, .kind = Crossing::Kind::root, .at_least_below = !rises, .at_least_above = rises};
}

/// Puts the solution back: a form that was not what it seemed is searched instead.
bool holds(const Function& f, const Number& target, const Number& x) {
  const Outcome value = f(x);
  return value.has_value() &&
         abs(value.value() - target) <= smallest_difference(value.value(), target, Number(1)) * 1000;
}

Solution solve_flat(const Line& line, const Number& target) {
  Solution solution;
  solution.constant = true;
  solution.at_least_first =
      line.intercept - target >= -smallest_difference(line.intercept, target, Number(1));
  solution.at_least_last = solution.at_least_first;
  return solution;
}

std::optional<Solution> solve_affine(const Function& f, const Number& target, const Bounds& bounds) {
  const std::optional<Line> line = line_through(f, target, bounds, Form::affine);
  if (!line) return std::nullopt;
  if (line->flat) return solve_flat(*line, target);
  const Number x = (target - line->intercept) / line->slope;
  const bool rises = !line->slope.is_negative();
  Solution solution;
  if (bounds.contain(x)) {
    if (!holds(f, target, x)) return std::nullopt;
    solution.crossings = {crossing_at(x, rises)};
    solution.at_least_first = !rises;
    solution.at_least_last = rises;
    return solution;
  }
  solution.beyond = x;
  const bool beyond_high = bounds.high && x > *bounds.high;
  solution.at_least_first = beyond_high ? !rises : rises;
  solution.at_least_last = solution.at_least_first;
  return solution;
}

/// a + b / x on x > 0 falls or rises all the way from infinity to a, so it meets the target at most once.
std::optional<Solution> solve_reciprocal(const Function& f, const Number& target, const Bounds& bounds) {
  if (!bounds.low || bounds.low->is_negative()) return std::nullopt;
  const std::optional<Line> line = line_through(f, target, bounds, Form::reciprocal);
  if (!line) return std::nullopt;
  if (line->flat) return solve_flat(*line, target);
  const bool rises = line->slope.is_negative();
  const Number distance = target - line->intercept;
  Solution solution;
  solution.at_least_first = !rises;
  solution.at_least_last = rises;
  if (bounds.contain(0)) {
    const Outcome at_zero = f(0);
    if (!at_zero.has_value()) solution.undefined = {{.from = 0, .to = 0, .why = at_zero.undefined()}};
  }
  const bool meets = !distance.is_zero() && distance.is_negative() == line->slope.is_negative();
  const std::optional<Number> x = meets ? std::optional(line->slope / distance) : std::nullopt;
  if (!x) {
    solution.at_least_last = solution.at_least_first;
    return solution;
  }
  if (bounds.contain(*x)) {
    if (!holds(f, target, *x)) return std::nullopt;
    solution.crossings = {crossing_at(*x, rises)};
    return solution;
  }
  solution.beyond = x;
  if (*x < *bounds.low) solution.at_least_first = rises;
  solution.at_least_last = solution.at_least_first;
  return solution;
}

std::optional<Solution> solve_form(const Function& f, const Number& target, const Bounds& bounds, Form form) {
  switch (form) {
    case Form::affine:
      return solve_affine(f, target, bounds);
    case Form::reciprocal:
      return solve_reciprocal(f, target, bounds);
    case Form::other:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

Solution solve(const Function& f, const Number& target, const Bounds& bounds, Form form) {
  const std::optional<Solution> known = solve_form(f, target, bounds, form);
  return known ? *known : scan(f, target, bounds);
}

}  // namespace zorgbaat
