#pragma once

#include <vector>

#include "engine/analysis/solve/base_case.h"
#include "engine/base/messages.h"

namespace zorgbaat {

/// How many values of an input a two-way table has along each side.
inline constexpr int two_way_values = 5;

/// One side of a two-way table: an input along its range, its own value among them.
///
/// Low, middle and high, and a value between each two of them. The middle is the input's own value, unless
/// that is an end of the range; the others are rounded to a step. 25 % in a range of 10 to 50 % gives 10, 20,
/// 25, 40 and 50 %.
struct TwoWayAxis {
  NodeId input{};
  Number base{};                 ///< the input's own value
  Number step{};                 ///< what the values between are rounded to: 1, 2 or 5 times a power of ten
  std::vector<Number> values{};  ///< from low to high
};

/// A quantity for every pair of values of two inputs, all others as stated.
///
/// Example (report par. 4.3.10): with 25 % of the clients and 25 % of their sessions, a session must take
/// 46.12 % less time; with 10 % and 25 % that would be 115.3 %, which is not feasible.
struct TwoWay {
  TwoWayPlan plan{};
  TwoWayAxis across{};
  TwoWayAxis down{};
  std::vector<std::vector<Outcome>> cells{};  ///< a row for each value of `down`
};

TwoWayAxis two_way_axis(const InputRecord& input, const Number& base);

TwoWay two_way(const BaseCase& base, const TwoWayPlan& plan);

/// Complains of an input that makes no difference to the target: the table would repeat one figure.
void check_two_way(const BaseCase& base, const TwoWayPlan& plan, Messages& messages);

}  // namespace zorgbaat
