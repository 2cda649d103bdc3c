#include "engine/workbook/results/sheet_texts.h"

#include "engine/base/numerals.h"
#include "engine/words/figures.h"
#include "engine/words/tariff_notes.h"
#include "engine/words/terms.h"

namespace zorgbaat {

namespace {

/// Terms of what a case may leave out are explained only where it does not.
bool belongs(const Book& book, Term term) {
  if (term == Term::qaly || term == Term::icer || term == Term::reference_value || term == Term::net_benefit)
    return !book.analyses->cost_effectiveness.empty();
  if (term == Term::claim) return !book.analyses->claims.empty();
  return term != Term::maturity_scan || !book.model->stated.maturity.empty();
}

void put_pair(SheetBuilder& sheet, int& row, const std::string& what, const std::string& text) {
  if (text.empty()) return;
  sheet.text({row, 0}, what, CellRole::label);
  sheet.text({row, 1}, text, CellRole::note);
  sheet.height_for(row++, text, 90);
}

std::string horizon_of(const Book& book) {
  const std::optional<StatedValue>& horizon = book.model->stated.head.horizon;
  if (!horizon) return {};
  return plain_numeral(horizon->value, 2, book.language) + " " + book.units().of(horizon->unit);
}

std::string vat_of(const Book& book) {
  const std::string& vat = book.model->stated.head.vat;
  if (vat == "included") return book.say(Word::prices_with_vat);
  if (vat == "excluded") return book.say(Word::prices_without_vat);
  if (vat == "unknown") return book.say(Word::source_silent_on_vat);
  return book.say(Word::no_vat);
}

std::string no_cost_effectiveness(const Book& book) {
  if (book.model->stated.effects.empty()) return book.say(Word::no_effects_stated);
  return book.say(Word::no_ratio_asked);
}

void put_question(SheetBuilder& sheet, const Book& book, int& row) {
  const ScenarioHead& head = book.model->stated.head;
  std::string perspectives;
  for (const std::string& each : head.perspective)
    perspectives += (perspectives.empty() ? "" : ", ") + perspective_word(each, book.language);
  const Text& variant_of = book.model->stated.variant_of;
  if (!variant_of.empty()) put_pair(sheet, row, book.say(Word::variant_of_case), book.in_words(variant_of));
  put_pair(sheet, row, book.say(Word::question), book.in_words(head.question.decision));
  put_pair(sheet, row, book.say(Word::who_decides), book.in_words(head.question.owner));
  put_pair(sheet, row, book.say(Word::not_meant_for), book.in_words(head.question.not_for));
  put_pair(sheet, row, book.say(Word::results_are), book.units().of(Unit() / head.basis));
  put_pair(sheet, row, with_capital(book.say(Word::perspective)), perspectives);
  put_pair(sheet, row, with_capital(book.say(Word::price_level)), std::to_string(head.prices));
  for (const std::string& note : tariff_notes(*book.model, book.language))
    put_pair(sheet, row, book.say(Word::beware), note);
  put_pair(sheet, row, book.say(Word::horizon), horizon_of(book));
  if (book.model->cost_effectiveness.empty())
    put_pair(sheet, row, book.sheets.cost_effectiveness, no_cost_effectiveness(book));
  put_pair(sheet, row, with_capital(book.say(Word::vat)), vat_of(book));
  put_pair(sheet, row, book.say(Word::status), book.in_words(head.status));
  put_pair(sheet, row, book.say(Word::date), head.as_of.in_words(book.language));
  put_pair(sheet, row, book.say(Word::made_by), book.in_words(head.author));
  put_pair(sheet, row, book.say(Word::version), "zorgbaat " + book.version);
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

Sheet make_cover_sheet(const Book& book, const std::vector<Sheet>& others) {
  SheetBuilder sheet(book.sheets.cover, SheetGroup::read, {30, 90});
  int row = put_title(sheet, book, book.in_words(book.model->stated.head.title), "");
  put_question(sheet, book, row);
  put_instructions(sheet, book, ++row);
  sheet.text({++row, 0}, book.say(Word::sheets), CellRole::section);
  for (const Sheet& other : others) {
    sheet.text({++row, 0}, other.name, CellRole::label).link = "internal:" + on_sheet(other.name, "A1");
    sheet.text({row, 1}, purpose_of_sheet(other.name, book.language), CellRole::note);
  }
  return sheet.take();
}

Sheet make_definitions_sheet(const Book& book) {
  SheetBuilder sheet(book.sheets.definitions, SheetGroup::reference, {52, 96});
  int row = put_title(sheet, book, sheet.name(), "");
  sheet.headings(row++, {book.say(Word::term), book.say(Word::meaning)});
  for (const Definition& definition : book.model->stated.definitions) {
    put_pair(sheet, row, book.units().symbol(definition.word), book.in_words(definition.meaning));
  }
  for (const Quantity& quantity : book.model->quantities) {
    if (book.model->naming(quantity.node) == &quantity)
      put_pair(sheet, row, book.in_words(quantity.label), book.in_words(quantity.definition));
  }
  for (const Term term : all_terms()) {
    const TermEntry entry = entry_of(term);
    if (belongs(book, term)) put_pair(sheet, row, book.in_words(entry.term), book.in_words(entry.meaning));
  }
  return sheet.take();
}

std::optional<Sheet> make_sources_sheet(const Book& book) {
  if (book.model->stated.sources.empty()) return std::nullopt;
  SheetBuilder sheet(book.sheets.sources, SheetGroup::reference, {16, 60, 50, 10, 40, 50});
  int row = put_title(sheet, book, sheet.name(), "");
  sheet.headings(
      row, {book.say(Word::source_id), book.say(Word::title), book.say(Word::author),
            with_capital(book.say(Word::unit_year)), book.say(Word::link), book.say(Word::column_note)});
  for (const Source& source : book.model->stated.sources) {
    ++row;
    sheet.row(row, {source.id, book.in_words(source.title), source.author, source.year}, CellRole::note);
    Cell& link = sheet.text({row, 4}, source.link, CellRole::note);
    if (source.link.starts_with("https://")) link.link = source.link;
    sheet.text({row, 5}, book.in_words(source.note), CellRole::note);
    sheet.height_for(row, book.in_words(source.title), 60);
  }
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
