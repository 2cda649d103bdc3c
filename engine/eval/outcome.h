#pragma once

#include <variant>
#include <vector>

#include "engine/base/number.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// Why a quantity has no value. It is shown in words ("n.v.t., ..."), never as NaN, infinity or -1.
struct Undefined {
  enum class Reason {
    no_difference,     ///< a ratio whose divisor is 0: an ICER without a difference in effect
    not_feasible,      ///< more than the whole would be needed: 115 % of a session saved
    division_by_zero,  ///< a divisor that should have been above 0
    no_real_value,     ///< the logarithm of 0, a root of a negative number, a number too large to hold
    no_such_step,      ///< a step that is no whole number, or lies outside its axis
    never_holds,       ///< the first step in which something holds, when it holds in none
  };
  Reason reason{};
  NodeId where{};
  friend bool operator==(const Undefined&, const Undefined&) = default;
};

/// The value of a scalar, or the reason it has none.
class Outcome {
 public:
  Outcome() = default;
  Outcome(Number value) : held_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  Outcome(Undefined undefined) : held_(undefined) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool has_value() const { return std::holds_alternative<Number>(held_); }
  [[nodiscard]] const Number& value() const { return std::get<Number>(held_); }
  [[nodiscard]] const Undefined& undefined() const { return std::get<Undefined>(held_); }
  friend bool operator==(const Outcome&, const Outcome&) = default;

 private:
  std::variant<Number, Undefined> held_{};
};

/// The values of the graph's inputs, in their order.
using Assignment = std::vector<Number>;

/// A scalar node set free: it takes this value whatever its operands say.
struct Cut {
  NodeId node{};
  Number value{};
};

}  // namespace zorgbaat
