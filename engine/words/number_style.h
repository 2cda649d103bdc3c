#pragma once

#include <string>

#include "engine/base/language.h"
#include "engine/base/number.h"

namespace zorgbaat {

/// How a number is shown; rounding happens only here. Text and JSON leave out the zeros at the end of a plain
/// number ("15", "30,5"); a cell of a workbook shows all its decimals, because its value can change.
struct NumberStyle {
  enum class Kind {
    general,
    plain,
    fixed,  ///< a plain number with all its decimals, to lay beside a printed one
    euro,
    short_euro,  ///< without cents when there are none: "€ 18.500", "€ 4,57"
    percent
  };
  Kind kind = Kind::general;
  int decimals = 2;
  friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

/// "€ 1.234,56", "46,1%", "33,6": 33.6005 to two decimals.
std::string written(const Number& value, NumberStyle style, Language language);

}  // namespace zorgbaat
