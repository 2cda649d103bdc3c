#include "engine/base/numerals.h"

#include <algorithm>

namespace zorgbaat {

namespace {

/// Puts the thousands separators and the decimal mark of the language into "-1234.56".
std::string localised(std::string text, Language language) {
  const bool english = language == Language::english;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point < text.size()) text[point] = english ? '.' : ',';
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  for (std::size_t at = point; at > first + 3;) {
    at -= 3;
    text.insert(at, english ? "," : ".");
  }
  return text;
}

}  // namespace

std::string numeral(const Number& value, int decimals, Language language) {
  return localised(value.fixed(decimals), language);
}

std::string euros(const Number& value, int decimals, Language language) {
  return "€ " + numeral(value, decimals, language);
}

std::string percentage(const Number& share, int decimals, Language language) {
  return numeral(share * 100, decimals, language) + "%";
}

std::string plain_numeral(const Number& value, int decimals, Language language) {
  return localised(round(value, decimals).to_string(), language);
}

}  // namespace zorgbaat
