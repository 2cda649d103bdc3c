#include "engine/words/number_style.h"

#include "engine/base/numerals.h"

namespace zorgbaat {

std::string written(const Number& value, NumberStyle style, Language language) {
  switch (style.kind) {
    case NumberStyle::Kind::euro:
      return euros(value, style.decimals, language);
    case NumberStyle::Kind::percent:
      return percentage(value, style.decimals, language);
    case NumberStyle::Kind::general:
    case NumberStyle::Kind::plain:
      break;
  }
  return plain_numeral(value, style.decimals, language);
}

}  // namespace zorgbaat
