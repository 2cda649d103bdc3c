#pragma once

#include <string>

#include "engine/base/language.h"
#include "engine/base/number.h"

namespace zorgbaat {

/// A number as people of the language write it, rounded half away from zero: "1.234,56" or "1,234.56".
std::string numeral(const Number& value, int decimals, Language language);
/// Money: "€ 1.234,56", and "€ -12,00" below zero.
std::string euros(const Number& value, int decimals, Language language);
/// A share as a percentage: 0.461 with one decimal is "46,1%".
std::string percentage(const Number& share, int decimals, Language language);
/// All the digits that matter, at most `decimals`, no trailing zeros: "15", "30,51", "0,0018".
std::string plain_numeral(const Number& value, int decimals, Language language);

}  // namespace zorgbaat
