#include "engine/base/date.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>

namespace zorgbaat {

namespace {

std::optional<int> whole_number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

}  // namespace

bool exists(const Date& date) {
  return date.year >= 1 && std::chrono::year_month_day(std::chrono::year(date.year),
                                                       std::chrono::month(static_cast<unsigned>(date.month)),
                                                       std::chrono::day(static_cast<unsigned>(date.day)))
                               .ok();
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole_number(text.substr(0, 4));
  const auto month = whole_number(text.substr(5, 2));
  const auto day = whole_number(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const Date date{.year = *year, .month = *month, .day = *day};
  return exists(date) ? std::optional(date) : std::nullopt;
}

std::string Date::iso() const { return fmt::format("{:04}-{:02}-{:02}", year, month, day); }

std::string Date::in_words(Language language) const {
  static const std::array<Text, 12> months = {
      Text("januari", "January"), Text("februari", "February"), Text("maart", "March"),
      Text("april", "April"),     Text("mei", "May"),           Text("juni", "June"),
      Text("juli", "July"),       Text("augustus", "August"),   Text("september", "September"),
      Text("oktober", "October"), Text("november", "November"), Text("december", "December")};
  return std::to_string(day) + " " + months.at(static_cast<std::size_t>(month - 1)).in(language) + " " +
         std::to_string(year);
}

}  // namespace zorgbaat
