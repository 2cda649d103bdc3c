#include "engine/care/case/formula_functions.h"

#include <algorithm>
#include <vector>

#include "engine/base/near_names.h"
#include "engine/care/labels.h"

namespace zorgbaat {

namespace {

constexpr std::size_t any_number = 100;
constexpr FormulaFunction functions[] = {
    {"min", 2, any_number, "min(a, b)"},
    {"max", 2, any_number, "max(a, b)"},
    {"ceil", 1, 1, "ceil(a)"},
    {"floor", 1, 1, "floor(a)"},
    {"round", 1, 2, "round(a, 2)"},
    {"exp", 1, 1, "exp(a)"},
    {"ln", 1, 1, "ln(a)"},
    {"total", 2, 2, "total(a, jaar)", true},
    {"at", 3, 3, "at(a, jaar, 2026)", true},
    {"lowest", 2, 2, "lowest(a, jaar)", true},
    {"highest", 2, 2, "highest(a, jaar)", true},
    {"first_where", 2, 2, "first_where(a, jaar)", true},
    {"holds_from", 2, 2, "holds_from(a, jaar)", true},
    {"shift", 3, 3, "shift(a, jaar, 1)", true},
    {"previous", 3, 3, "previous(a, jaar, start)", true},
};

}  // namespace

std::span<const FormulaFunction> formula_functions() { return functions; }

const FormulaFunction* function_named(std::string_view name) {
  const auto* found = std::find_if(std::begin(functions), std::end(functions),
                                   [&](const FormulaFunction& f) { return f.name == name; });
  return found == std::end(functions) ? nullptr : found;
}

Text values_expected_by(const FormulaFunction& function) {
  const std::string least = std::to_string(function.least);
  if (function.most == any_number) return text_of(Label::any_count, {{"least", least}});
  if (function.name == "round") return text_of(Label::one_or_two);
  return least;
}

Text nearest_function(const std::string& name) {
  std::vector<std::string> known;
  std::string all;
  for (const FormulaFunction& function : functions) {
    known.emplace_back(function.name);
    all += (all.empty() ? "" : ", ") + known.back();
  }
  const std::string found = near_name(name, known);
  if (!found.empty()) return text_of(Label::did_you_mean, {{"name", found}});
  return text_of(Label::functions, {{"all", all}});
}

}  // namespace zorgbaat
