#pragma once

#include <optional>
#include <string_view>

#include "engine/base/number.h"

namespace zorgbaat {

/// A number as a source printed it: "24.02" has two decimals, so the true value lies within 0.005 of it.
struct PrintedNumeral {
  Number value{};  ///< of "43%" it is 43
  Number half_unit{};
  int decimals = 0;
  bool percent = false;
};

/// Reads "24.02", "-26" or "43%"; nothing for anything else.
std::optional<PrintedNumeral> read_printed_numeral(std::string_view text);

}  // namespace zorgbaat
