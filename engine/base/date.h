#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/language.h"

namespace zorgbaat {

/// A day of the calendar. It is always part of the input (`as_of` or --date): no clock is ever read.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  /// Reads "2022-01-31"; nothing when it is not a day that exists.
  static std::optional<Date> parse(std::string_view text);
  [[nodiscard]] std::string iso() const;
  /// "31 januari 2022" or "31 January 2022".
  [[nodiscard]] std::string in_words(Language language) const;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Whether the day exists: 29 February 2022 does not.
bool exists(const Date& date);

}  // namespace zorgbaat
