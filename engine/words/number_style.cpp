#include "engine/words/number_style.h"

#include "engine/base/numerals.h"

namespace zorgbaat {

std::string written(const Number& value, NumberStyle style, Language language) {
  switch (style.kind) {
    case NumberStyle::Kind::euro:
      return euros(value, style.decimals, language);
    case NumberStyle::Kind::short_euro:
      return euros(value, round(settle(value), 2).is_whole() ? 0 : 2, language);
    case NumberStyle::Kind::fixed:
      return numeral(value, style.decimals, language);
    case NumberStyle::Kind::percent:
      return percentage(value, style.decimals, language);
    case NumberStyle::Kind::general:
    case NumberStyle::Kind::plain:
      break;
  }
  return plain_numeral(value, style.decimals, language);
}

}  // namespace zorgbaat
