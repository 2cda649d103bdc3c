#include "engine/workbook/inputs/sheet_tariffs.h"

#include "engine/words/tariff_notes.h"

namespace zorgbaat {

namespace {

enum Column { series, used, from, figure, unit, source, place, status, checked, remark };

constexpr int heading_row = 4;
constexpr double label_width = 44;

std::string remark_of(const Book& book, const TariffUse& use) {
  if (!use.stale) return {};
  return book.say(Word::series_not_kept);
}

std::string unit_of(const Book& book, const TariffUse& use, const TariffFigure& taken) {
  return use.index ? book.say(Word::factor_on_year_before) : taken.unit;
}

void put_figure(SheetBuilder& sheet, const Book& book, int row, const TariffUse& use,
                const TariffFigure& taken) {
  const NumberStyle style{.kind = NumberStyle::Kind::plain, .decimals = use.index ? 4 : 2};
  const std::string inputs = used_for(*book.model, use, book.language);
  sheet.text({row, series}, book.in_words(use.label), CellRole::label);
  sheet.text({row, used}, inputs, CellRole::note);
  sheet.text({row, from}, taken.from, CellRole::note);
  sheet.number({row, figure}, taken.value, CellRole::source_value, style);
  sheet.text({row, unit}, unit_of(book, use, taken), CellRole::unit);
  sheet.text({row, source}, taken.source, CellRole::note);
  sheet.text({row, place}, taken.at, CellRole::note);
  sheet.text({row, status}, book.in_words(taken.status), CellRole::note);
  sheet.text({row, checked}, use.checked_on.in_words(book.language), CellRole::note);
  sheet.text({row, remark}, remark_of(book, use), CellRole::note);
  sheet.height_for(row, inputs, label_width);
}

}  // namespace

std::optional<Sheet> make_tariffs_sheet(const Book& book) {
  SheetBuilder sheet(book.sheets.tariffs, SheetGroup::reference,
                     {label_width, label_width, 12, 12, 26, 16, 44, 16, 18, 40});
  put_title(sheet, book, sheet.name(), book.say(Word::about_tariffs));
  sheet.headings(heading_row, {book.say(Word::series), book.say(Word::used_for), book.say(Word::holds_from),
                               book.say(Word::figure), book.say(Word::column_unit),
                               with_capital(book.say(Word::source)), book.say(Word::column_at),
                               book.say(Word::status), book.say(Word::kept_up_to), book.say(Word::remark)});
  int row = heading_row;
  for (const TariffUse& use : book.model->stated.tariffs) {
    if (used_for(*book.model, use, book.language).empty()) continue;
    for (const TariffFigure& taken : use.figures) put_figure(sheet, book, ++row, use, taken);
  }
  if (row == heading_row) return std::nullopt;
  sheet.sheet().freeze = CellPosition{heading_row + 1, 1};
  sheet.sheet().repeat_rows = {heading_row, heading_row};
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
