#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "engine/eval/outcome.h"

namespace zorgbaat {

/// A result as a function of one quantity that is set free.
using Function = std::function<Outcome(const Number&)>;

/// The values of x that are asked about. A divisor has an open low end: x above 0.
struct Bounds {
  std::optional<Number> low{};
  std::optional<Number> high{};
  bool low_open = false;

  [[nodiscard]] bool contain(const Number& x) const {
    return (!low || (low_open ? x > *low : x >= *low)) && (!high || x <= *high);
  }
};

/// How x enters a function, when that is known beforehand: a straight line has one solution and needs no
/// search.
enum class Form {
  affine,      ///< a + b x
  reciprocal,  ///< a + b / x, as the life of a device or the weeks in a year
  other,
};

/// A value of x where the function comes from one side of the target to the other.
struct Crossing {
  enum class Kind {
    root,   ///< the function equals the target there
    jump,   ///< the function steps over the target there (a ceiling, a floor): no x gives the target
    touch,  ///< the function equals the target there and turns back
  };
  Number x{};
  Kind kind = Kind::root;
  bool at_least_below = false;  ///< just below x the function is at or above the target
  bool at_least_above = false;  ///< just above x it is
};

/// A stretch of x in which the function has no value.
struct UndefinedStretch {
  Number from{};
  Number to{};
  Undefined why{};
};

/// All x within the bounds where a function crosses a target.
struct Solution {
  std::vector<Crossing> crossings{};  ///< from small to large
  std::vector<UndefinedStretch> undefined{};
  bool constant = false;                 ///< the function does not change with x
  std::optional<bool> at_least_first{};  ///< at or above the target at the first x that has a value
  std::optional<bool> at_least_last{};   ///< and at the last
  std::optional<Number> beyond{};        ///< where a straight line meets the target outside the bounds
};

/// Solves f(x) = target for x within the bounds.
///
/// A known form is solved in closed form and the answer put back in. Otherwise a grid of 200 points
/// (geometric outwards where there is no bound) is scanned, and each change of side narrowed down to 34
/// digits. Example: 8.6275 x - 13.012821 = 0 at x = 1.508296 replaced visits (report par. 4.1.10).
Solution solve(const Function& f, const Number& target, const Bounds& bounds, Form form = Form::other);

}  // namespace zorgbaat
