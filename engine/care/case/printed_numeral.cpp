#include "engine/care/case/printed_numeral.h"

#include <string>

namespace zorgbaat {

std::optional<PrintedNumeral> read_printed_numeral(std::string_view text) {
  PrintedNumeral numeral;
  if (text.ends_with('%')) {
    numeral.percent = true;
    text.remove_suffix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
  }
  if (text.size() > 40 || text.find_first_not_of("-0123456789.") != std::string_view::npos)
    return std::nullopt;
  const std::optional<Number> value = Number::parse(text);
  if (!value) return std::nullopt;
  const std::size_t point = text.find('.');
  numeral.decimals = point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
  numeral.value = *value;
  numeral.half_unit = *Number::parse("5e-" + std::to_string(numeral.decimals + 1));
  return numeral;
}

}  // namespace zorgbaat
