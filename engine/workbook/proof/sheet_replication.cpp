#include "engine/workbook/proof/sheet_replication.h"

#include "engine/content/verdict.h"
#include "engine/words/words.h"
#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

enum Column {
  label,
  printed_text,
  computed,
  difference,
  verdict,
  quote,
  place,
  because,
  printed_value,
  fixed_verdict
};

/// The cell with the value of a break-even that a source printed: "analysis.NAME.whole".
ShownCell answer_cell(const Book& book, const Replication& replication) {
  for (std::size_t i = 0; i < book.claims.size(); ++i) {
    if (replication.quantity == "analysis." + book.analyses->claims[i].answer.plan.name + ".value")
      return book.claims[i].value;
  }
  for (std::size_t i = 0; i < book.break_evens.size(); ++i) {
    const std::string prefix = "analysis." + book.analyses->break_evens[i].answer.plan.name;
    if (!replication.quantity.starts_with(prefix)) continue;
    return replication.quantity.ends_with(".whole") ? book.break_evens[i].whole : book.break_evens[i].value;
  }
  return {.cell = live_value(book, replication.node), .shown = book.shown(replication.computed)};
}

ShownCell computed_cell(const Book& book, const Replication& replication) {
  if (replication.of_analysis) return answer_cell(book, replication);
  return {.cell = live_value(book, replication.node), .shown = book.shown(replication.computed)};
}

void put_figure(SheetBuilder& sheet, const Book& book, int row, const Replication& replication) {
  const PrintedFigure& stated = book.model->stated.printed.at(replication.printed);
  const NumberStyle style{
      .kind = replication.numeral.percent ? NumberStyle::Kind::percent : NumberStyle::Kind::plain,
      .decimals = replication.numeral.decimals + 2};
  const ShownCell now = computed_cell(book, replication);
  const Quantity* quantity = book.model->find(replication.quantity);
  const std::string name =
      quantity == nullptr ? label_of(book, replication.node) : book.in_words(quantity->label);
  sheet.text({row, label}, replication.of_analysis ? book.say(Word::break_even_of, {{"label", name}}) : name,
             CellRole::label);
  sheet.text({row, printed_text}, stated.text);
  sheet.formula({row, computed}, now.cell, now.shown, CellRole::computed, style);
  const auto* value = std::get_if<Number>(&now.shown);
  sheet.formula({row, difference},
                "IF(ISNUMBER(" + address({row, computed}) + ")," + address({row, computed}) + "-" +
                    address({row, printed_value}) + "," + quoted(book.not_applicable()) + ")",
                value != nullptr ? Shown(*value - replication.numeral.value) : Shown(book.not_applicable()),
                CellRole::computed, style);
  const std::string word = replication_word(replication.verdict, book.language);
  sheet.formula({row, verdict}, unless_changed(book, address({row, fixed_verdict})), word, CellRole::check);
  sheet.text({row, quote}, stated.quote, CellRole::note);
  sheet.text({row, place}, stated.at, CellRole::note);
  sheet.text({row, because}, book.in_words(stated.because), CellRole::note);
  sheet.number({row, printed_value}, replication.numeral.value, CellRole::fixed_outcome, style);
  sheet.text({row, fixed_verdict}, word, CellRole::fixed_outcome);
  sheet.height_for(row, book.in_words(stated.because), 40);
}

}  // namespace

std::optional<Sheet> make_replication_sheet(const Book& book) {
  if (book.analyses->replications.empty()) return std::nullopt;
  SheetBuilder sheet(book.sheets.replication, SheetGroup::reference,
                     {50, 12, 14, 14, 24, 22, 16, 40, 14, 24});
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_replication));
  sheet.headings(row, {book.say(Word::quantity), book.say(Word::column_printed), book.say(Word::recomputed),
                       book.say(Word::difference), book.say(Word::column_verdict), book.say(Word::quoted),
                       book.say(Word::column_at), book.say(Word::because), book.say(Word::printed_number),
                       book.say(Word::verdict_on_source)});
  sheet.sheet().freeze = CellPosition{row + 1, 1};
  sheet.sheet().repeat_rows = {row, row};
  for (const Replication& replication : book.analyses->replications)
    put_figure(sheet, book, ++row, replication);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
