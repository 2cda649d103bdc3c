#pragma once

#include <cstdint>

namespace zorgbaat {

/// Everything a node of the graph can be. Each reading has a `switch` over it without a default, so an
/// operation that one of them cannot show cannot be added.
enum class Op : std::uint8_t {
  // what a case states
  input,     ///< a value of the file, or one the user replaces
  constant,  ///< 0, 1 and the like, from the structure of a formula, never a fact
  table,     ///< a row of stated values over an axis
  // arithmetic, for scalars and, step by step, for rows
  sum,         ///< of all operands
  difference,  ///< the first less the second
  dot,         ///< sum of products: a1, b1, a2, b2, ...
  product,
  quotient,  ///< the divisor is known to be above 0
  ratio,     ///< the only operation that may be undefined: a divisor of 0 is a reason, not a number; with
             ///< `detail` 1 that reason is that it cannot be done
  power,
  exp,
  ln,
  minimum,
  maximum,
  // steps in a value; each settles its operands first
  ceiling,
  floor,
  round,  ///< to `detail` decimals, half away from zero
  settle,
  less,        ///< 1 when the first is below the second, else 0
  less_equal,  ///< 1 when the first is at or below the second
  equal,
  select,  ///< the second where the first is 1, the third where it is 0; never in a user's formula
  // along one axis, whatever other axes the operands range over
  step,         ///< the number of the step: 0, 1, 2, ...
  row,          ///< the operands beside each other, one for each step
  within,       ///< 1 in the steps from the first operand up to and including the second
  carry,        ///< `start` in step 0; after that what `next` was one step back
  shift,        ///< the row, `detail` or the second operand's number of steps later; 0 before that
  total,        ///< the sum of a row over all steps
  at,           ///< the value of a row in one step
  lowest,       ///< over all steps of a row
  highest,      ///< over all steps of a row
  first_where,  ///< the first step in which a row of 0 and 1 is 1; undefined when it never is
  holds_from,   ///< the first step from which a row of 0 and 1 is 1 to the end; undefined when it never is
};

/// Operations that need every step of their row before they have a value, and so take its axis away.
constexpr bool collapses_axis(Op op) {
  return op == Op::total || op == Op::at || op == Op::lowest || op == Op::highest || op == Op::first_where ||
         op == Op::holds_from;
}

}  // namespace zorgbaat
