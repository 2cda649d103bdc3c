#include "engine/analysis/solve/scan.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace zorgbaat {

namespace {

constexpr int grid_steps = 200;
constexpr int most_narrowings = 400;

Number ten_to(int exponent) { return *Number::parse("1e" + std::to_string(exponent)); }

/// A point of the grid: how far f lies above the target, or why it has no value.
struct Point {
  Number x{};
  Number above{};
  std::optional<Undefined> undefined{};
  bool at_least = false;
};

class Search {
 public:
  Search(const Function& f, const Number& target) : f_(&f), target_(target) {}

  [[nodiscard]] Point at(const Number& x) const {
    const Outcome value = (*f_)(x);
    if (!value.has_value()) return Point{.x = x, .undefined = value.undefined()};
    const Number above = value.value() - target_;
    return Point{.x = x,
                 .above = above,
                 .undefined = {},
                 .at_least = above >= -smallest_difference(value.value(), target_, Number(1))};
  }

  /// Narrows two points on different sides down to 34 digits; nothing when the function has no value in
  /// between.
  [[nodiscard]] std::optional<std::pair<Point, Point>> narrow(Point left, Point right) const;

 private:
  const Function* f_;
  Number target_;
};

Number middle_of(const Number& a, const Number& b) { return (a + b) / 2; }

/// Where a straight line through the two points meets the target, kept away from both ends so that both move
/// in.
Number next_point(const Point& left, const Point& right, const Number& least, bool halve) {
  const Number span = right.above - left.above;
  if (halve || span.is_zero()) return middle_of(left.x, right.x);
  const Number x = left.x - left.above * (right.x - left.x) / span;
  return std::clamp(x, Number(left.x + least), Number(right.x - least));
}

std::optional<std::pair<Point, Point>> Search::narrow(Point left, Point right) const {
  static const Number relative = ten_to(-34);
  static const Number absolute = ten_to(-40);
  Number width = right.x - left.x;
  bool halve = false;
  for (int i = 0; i < most_narrowings; ++i) {
    const Number least = std::max(absolute, std::max(abs(left.x), abs(right.x)) * relative);
    if (right.x - left.x <= least * 2) break;
    const Point next = at(next_point(left, right, least, halve));
    if (next.undefined) return std::nullopt;
    (next.at_least == left.at_least ? left : right) = next;
    const Number now = right.x - left.x;
    // A line that gains nothing (a step, a steep bend) is followed by a halving.
    halve = !halve && now * 2 > width;
    width = now;
  }
  return std::pair(left, right);
}

/// A ceiling settles its operand first, so its step stands half of 10^-9 after the whole number it belongs
/// to.
Number without_settling(const Number& x) {
  static const Number half_unit = *Number::parse("6e-10");
  const Number near = round(x, 8);
  return abs(x - near) <= half_unit ? near : x;
}

Crossing crossing_between(const Point& left, const Point& right) {
  static const Number apart = ten_to(-20);
  const Number largest = std::max({abs(left.above), abs(right.above), Number(1)});
  const bool jump = abs(right.above - left.above) > apart * largest;
  const Number nearest = abs(left.above) < abs(right.above) ? left.x : right.x;
  return Crossing{.x = jump ? without_settling(nearest) : nearest,
                  .kind = jump ? Crossing::Kind::jump : Crossing::Kind::root,
                  .at_least_below = left.at_least,
                  .at_least_above = right.at_least};
}

/// Up to the target and down again at one x is a touch; a curve is flat there, so half of the digits count.
void add_crossing(Solution& solution, const Crossing& found) {
  static const Number same = ten_to(-15);
  if (!solution.crossings.empty()) {
    Crossing& last = solution.crossings.back();
    const bool opposite = last.at_least_below == found.at_least_above;
    if (opposite && abs(found.x - last.x) <= same * std::max(Number(1), abs(found.x))) {
      last.kind = Crossing::Kind::touch;
      last.at_least_above = found.at_least_above;
      return;
    }
  }
  solution.crossings.push_back(found);
}

void add_undefined(Solution& solution, const Point& point, bool continues) {
  if (continues && !solution.undefined.empty()) {
    solution.undefined.back().to = point.x;
  } else {
    solution.undefined.push_back({.from = point.x, .to = point.x, .why = *point.undefined});
  }
}

bool same_everywhere(const std::vector<Point>& points) {
  const Point* first = nullptr;
  for (const Point& point : points) {
    if (point.undefined) continue;
    if (first == nullptr) first = &point;
    if (abs(point.above - first->above) > smallest_difference(point.above, first->above, Number(1)))
      return false;
  }
  return first != nullptr;
}

void walk(const std::vector<Point>& points, const Search& search, Solution& solution) {
  const Point* before = nullptr;
  for (const Point& point : points) {
    if (point.undefined) {
      add_undefined(solution, point, before != nullptr && before->undefined.has_value());
    } else {
      if (!solution.at_least_first) solution.at_least_first = point.at_least;
      solution.at_least_last = point.at_least;
      if (before != nullptr && !before->undefined && before->at_least != point.at_least) {
        if (const auto ends = search.narrow(*before, point)) {
          add_crossing(solution, crossing_between(ends->first, ends->second));
        }
      }
    }
    before = &point;
  }
}

/// From `start` outwards in the direction of `sign`: near it by powers of ten in eighths, then whole steps to
/// 100.
void add_outwards(std::vector<Number>& grid, const Number& start, int sign) {
  for (int k = -72; k <= 96; ++k) {
    const Number away = Number::from_double(std::pow(10.0, k / 8.0));
    grid.push_back(sign > 0 ? start + away : start - away);
  }
  for (int k = 1; k <= 100; ++k) grid.push_back(start + sign * k);
}

void add_between(std::vector<Number>& grid, const Number& low, const Number& high) {
  const Number width = high - low;
  for (int k = 0; k <= grid_steps; ++k) grid.push_back(low + width * k / grid_steps);
  for (int k = -72; k <= -16; ++k) {
    const Number away = width * Number::from_double(std::pow(10.0, k / 8.0));
    grid.push_back(low + away);
    grid.push_back(high - away);
  }
}

}  // namespace

Number smallest_difference(const Number& a, const Number& b, const Number& c) {
  static const Number relative = ten_to(-38);
  return relative * std::max({abs(a), abs(b), abs(c), Number(1)});
}

std::vector<Number> scan_grid(const Bounds& bounds) {
  std::vector<Number> grid;
  if (bounds.low && bounds.high) {
    add_between(grid, *bounds.low, *bounds.high);
  } else if (bounds.high) {
    grid.push_back(*bounds.high);
    add_outwards(grid, *bounds.high, -1);
  } else {
    const Number start = bounds.low.value_or(Number(0));
    grid.push_back(start);
    add_outwards(grid, start, 1);
    if (!bounds.low) add_outwards(grid, start, -1);
  }
  std::sort(grid.begin(), grid.end());
  grid.erase(std::unique(grid.begin(), grid.end()), grid.end());
  std::erase_if(grid, [&](const Number& x) { return !bounds.contain(x); });
  return grid;
}

Solution scan(const Function& f, const Number& target, const Bounds& bounds) {
  const Search search(f, target);
  std::vector<Point> points;
  for (const Number& x : scan_grid(bounds)) points.push_back(search.at(x));
  Solution solution;
  walk(points, search, solution);
  solution.constant = same_everywhere(points);
  return solution;
}

}  // namespace zorgbaat
