#include "engine/workbook/inputs/input_validation.h"

#include "engine/base/numerals.h"

namespace zorgbaat {

Validation validation_of(const Book& book, const InputRecord& input) {
  const Bounds bounds = natural_bounds(book.base, input.node);
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  const auto said = [&](const Number& bound) {
    if (input.stated.percent) return percentage(bound, 0, book.language);
    return plain_numeral(bound, 4, book.language);
  };
  std::string expected = words("Een getal", "A number");
  if (bounds.low) {
    expected += (bounds.low_open ? words(" boven ", " above ") : words(" van minimaal ", " of at least ")) +
                said(*bounds.low);
  }
  if (bounds.high) expected += words(" en maximaal ", " and at most ") + said(*bounds.high);
  const std::string unit = unit_of_cell(book, input.node);
  if (!unit.empty() && !input.stated.percent) expected += ", in " + unit;
  return Validation{.kind = Validation::Kind::number,
                    .least = bounds.low,
                    .above_least = bounds.low_open,
                    .most = bounds.high,
                    .choices = {},
                    .title = words("Eigen waarde", "Own value"),
                    .message = expected + "."};
}

NumberStyle input_style(const Book& book, const InputRecord& input) {
  NumberStyle style = style_of(book, input.node);
  if (style.kind == NumberStyle::Kind::plain) style = {.kind = NumberStyle::Kind::general, .decimals = 2};
  return style;
}

}  // namespace zorgbaat
