#include "engine/workbook/inputs/input_validation.h"

#include "engine/base/numerals.h"

namespace zorgbaat {

Validation validation_of(const Book& book, const InputRecord& input) {
  const Bounds bounds = natural_bounds(book.base, input.node);
  const auto said = [&](const Number& bound) {
    if (input.stated.percent) return percentage(bound, 0, book.language);
    return plain_numeral(bound, 4, book.language);
  };
  std::string expected = book.say(Word::a_number);
  if (bounds.low) {
    const Word from = bounds.low_open ? Word::number_above : Word::number_from;
    expected = book.say(from, {{"number", expected}, {"bound", said(*bounds.low)}});
  }
  if (bounds.high)
    expected = book.say(Word::number_up_to, {{"number", expected}, {"bound", said(*bounds.high)}});
  const std::string unit = unit_of_cell(book, input.node);
  if (!unit.empty() && !input.stated.percent) expected += ", in " + unit;
  return Validation{.kind = Validation::Kind::number,
                    .least = bounds.low,
                    .above_least = bounds.low_open,
                    .most = bounds.high,
                    .choices = {},
                    .title = book.say(Word::own_value),
                    .message = expected + "."};
}

NumberStyle input_style(const Book& book, const InputRecord& input) {
  NumberStyle style = style_of(book, input.node);
  if (style.kind == NumberStyle::Kind::plain) style = {.kind = NumberStyle::Kind::general, .decimals = 2};
  return style;
}

}  // namespace zorgbaat
