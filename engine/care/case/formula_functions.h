#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "engine/base/language.h"

namespace zorgbaat {

/// What a user's formula may call, and with how many values between the brackets.
struct FormulaFunction {
  std::string_view name{};
  std::size_t least{};
  std::size_t most{};
  std::string_view example{};
  bool along_an_axis = false;  ///< the second is the name of an axis: total(clients, jaar)
};

std::span<const FormulaFunction> formula_functions();
/// Null when there is no such function.
const FormulaFunction* function_named(std::string_view name);
/// How many values it takes, in words: "2 of meer".
Text values_expected_by(const FormulaFunction& function);
/// What a mistyped name of a function may have been, or all of them.
Text nearest_function(const std::string& name);

}  // namespace zorgbaat
