#include "engine/workbook/results/sheet_texts.h"

#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

namespace {

void put_pair(SheetBuilder& sheet, int& row, const std::string& what, const std::string& text) {
  if (text.empty()) return;
  sheet.text({row, 0}, what, CellRole::label);
  sheet.text({row, 1}, text, CellRole::note);
  sheet.height_for(row++, text, 90);
}

void put_instructions(SheetBuilder& sheet, const Book& book, int& row) {
  sheet.text({row++, 0}, book.say(Word::how_to_use), CellRole::section);
  put_pair(sheet, row, book.say(Word::to_begin), book.say(Word::how_to_begin));
  put_pair(sheet, row, book.say(Word::own_figures), book.say(Word::how_to_own_figures));
  put_pair(sheet, row, book.say(Word::sign_of_balance), book.say(Word::how_to_read_sign));
  sheet.text({row++, 0}, book.say(Word::colours_and_lines), CellRole::section);
  put_pair(sheet, row, book.say(Word::look_of_own_value), book.say(Word::meaning_own_value));
  const auto sample = [&](CellRole role, const std::string& name, const std::string& text) {
    sheet.text({row, 0}, name, role);
    sheet.text({row++, 1}, text, CellRole::note);
  };
  sample(CellRole::source_value, book.say(Word::look_of_source_value), book.say(Word::meaning_source_value));
  sample(CellRole::used_value, book.say(Word::look_of_value_used), book.say(Word::meaning_value_used));
  sample(CellRole::computed, book.say(Word::look_of_formula), book.say(Word::meaning_formula));
  sample(CellRole::fixed_outcome, book.say(Word::look_of_fixed_outcome),
         book.say(Word::meaning_fixed_outcome));
}

}  // namespace

Sheet make_cover_sheet(const Book& book, const SheetsSoFar& sheets) {
  SheetBuilder sheet(book.sheets.cover, SheetGroup::read, {30, 90});
  int row = put_title(sheet, book, book.in_words(book.model->stated.head.title), "");
  row = put_table(sheet, book, row, facts_table(book.view())).next_row;
  put_instructions(sheet, book, row);
  sheet.text({++row, 0}, book.say(Word::sheets), CellRole::section);
  for (const Sheet* other : sheets.in_reading_order) {
    sheet.text({++row, 0}, other->name, CellRole::label).link = "internal:" + on_sheet(other->name, "A1");
    sheet.text({row, 1}, purpose_of_sheet(other->name, book.language), CellRole::note);
  }
  return sheet.take();
}

Sheet make_definitions_sheet(const Book& book) {
  SheetBuilder sheet(book.sheets.definitions, SheetGroup::reference, {52, 96});
  const int row = put_title(sheet, book, sheet.name(), "");
  put_table(sheet, book, row, definition_table(book.view()), TableHead::headings_only);
  return sheet.take();
}

Sheet make_sources_sheet(const Book& book) {
  const Table sources = source_table(book.view());
  SheetBuilder sheet(book.sheets.sources, SheetGroup::reference, {16, 60, 50, 10, 40, 50});
  put_table(sheet, book, put_title(sheet, book, sheet.name(), ""), sources, TableHead::headings_only);
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
