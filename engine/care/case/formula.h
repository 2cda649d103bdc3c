#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/messages.h"
#include "engine/base/number.h"
#include "engine/care/case/stated.h"

namespace zorgbaat {

/// The syntax tree of a user's formula: + - * / ^, the functions of formula_functions.h, names and numbers.
/// There is no if, no loop and no user function; that fence is deliberate (docs/decisions.md).
struct FormulaTree {
  enum class Kind { number, name, step, negate, add, subtract, multiply, divide, power, call };
  Kind kind = Kind::number;
  Number number{};     ///< of a number
  std::string name{};  ///< of a name, a step of an axis, or the function called
  std::vector<FormulaTree> operands{};
  Place place{};
};

/// Reads "bezoeken - beeld". `^` binds tightest and to the right, then the sign, then * and /, then + and -.
/// Mistakes go to `messages` with the column inside the formula, and nothing is returned.
std::optional<FormulaTree> parse_formula(const StatedFormula& formula, Messages& messages);

}  // namespace zorgbaat
