#include "engine/eval/exact_ops.h"

#include <algorithm>

#include "engine/base/number_error.h"
#include "engine/graph/graph_error.h"

namespace zorgbaat {

namespace {

using Operands = std::span<const Number* const>;

Number sum(Operands operands) {
  Number result = 0;
  for (const Number* operand : operands) result += *operand;
  return result;
}

Number dot(Operands operands) {
  Number result = 0;
  for (std::size_t i = 0; i + 1 < operands.size(); i += 2) result += *operands[i] * *operands[i + 1];
  return result;
}

Number extreme(Operands operands, bool largest) {
  const auto below = [](const Number* a, const Number* b) { return *a < *b; };
  return largest ? **std::max_element(operands.begin(), operands.end(), below)
                 : **std::min_element(operands.begin(), operands.end(), below);
}

Outcome divide(Operands operands, Undefined::Reason when_zero, NodeId where) {
  if (operands[1]->is_zero()) return Undefined{.reason = when_zero, .where = where};
  return *operands[0] / *operands[1];
}

Number truth(bool holds) { return holds ? 1 : 0; }

Outcome apply_checked(Op op, int detail, Operands operands, NodeId where) {
  switch (op) {
    case Op::sum:
      return sum(operands);
    case Op::difference:
      return *operands[0] - *operands[1];
    case Op::dot:
      return dot(operands);
    case Op::product:
      return *operands[0] * *operands[1];
    case Op::quotient:
      return divide(operands, Undefined::Reason::division_by_zero, where);
    case Op::ratio:
      return divide(operands,
                    detail == 1 ? Undefined::Reason::not_feasible : Undefined::Reason::no_difference, where);
    case Op::power:
      return power(*operands[0], *operands[1]);
    case Op::exp:
      return exp(*operands[0]);
    case Op::ln:
      return ln(*operands[0]);
    case Op::minimum:
      return extreme(operands, false);
    case Op::maximum:
      return extreme(operands, true);
    case Op::ceiling:
      return ceiling(settle(*operands[0]));
    case Op::floor:
      return floor(settle(*operands[0]));
    case Op::round:
      return round(*operands[0], detail);
    case Op::settle:
      return settle(*operands[0]);
    case Op::less:
      return truth(settle(*operands[0]) < settle(*operands[1]));
    case Op::less_equal:
      return truth(settle(*operands[0]) <= settle(*operands[1]));
    case Op::equal:
      return truth(settle(*operands[0]) == settle(*operands[1]));
    case Op::select:
      return operands[0]->is_zero() ? *operands[2] : *operands[1];
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::step:
    case Op::row:
    case Op::within:
    case Op::carry:
    case Op::shift:
    case Op::total:
    case Op::at:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
    case Op::holds_from:
      break;
  }
  throw GraphError("an operation between steps has no value in one step");
}

}  // namespace

Outcome apply_exact(Op op, int detail, Operands operands, NodeId where) {
  try {
    return apply_checked(op, detail, operands, where);
  } catch (const NumberError&) {
    return Undefined{.reason = Undefined::Reason::no_real_value, .where = where};
  }
}

}  // namespace zorgbaat
