#include "engine/workbook/results/sheet_summary.h"

#include "engine/content/make_document.h"
#include "engine/content/tables.h"
#include "engine/words/words.h"
#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/proof/sheet_checks.h"

namespace zorgbaat {

namespace {

constexpr double sentence_width = 74;

class SummarySheet {
 public:
  explicit SummarySheet(Book& book)
      : book_(&book), sheet_(book.sheets.summary, SheetGroup::read, {sentence_width, 20, 28, 24}) {}
  Sheet make();

 private:
  void put_sentences(const std::vector<ShownCell>& sentences, CellRole role, double points);
  void put(const Table& table);
  void put_state();
  void put_charts();
  void put_copy_block();

  Book* book_;
  SheetBuilder sheet_;
  int row_ = 0;
};

/// Sentences below each other, each as high as it needs.
void SummarySheet::put_sentences(const std::vector<ShownCell>& sentences, CellRole role, double points) {
  for (const ShownCell& sentence : sentences) {
    sheet_.formula({row_, 0}, sentence.cell, sentence.shown, role);
    const double per_line = sentence_width * (role == CellRole::verdict ? 0.85 : 1.1);
    const auto length = static_cast<double>(std::get<std::string>(sentence.shown).size());
    sheet_.height(row_++, points * (1 + static_cast<int>(length / per_line)));
  }
}

/// A table of the document, with amounts below 0 in colour.
void SummarySheet::put(const Table& table) {
  if (table.empty()) return;
  const PlacedTable placed = put_table(sheet_, *book_, row_, table);
  sheet_.sheet().highlights.push_back(
      {.kind = Highlight::Kind::number_below_zero, .range = {{placed.first_line, 1}, {placed.last_line, 1}}});
  row_ = placed.next_row;
}

void SummarySheet::put_state() {
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
  sheet_.headings(row_++, {book_->say(Word::state_of_workbook), "", "", ""});
  sheet_.text({row_, 0}, book_->say(Word::scenario), CellRole::label);
  sheet_.formula({row_, 1}, cell_of::scenario, book_->say(Word::base), CellRole::computed);
  sheet_.text({row_++, 2}, book_->say(Word::chosen_on_inputs), CellRole::note);
  sheet_.text({row_, 0}, book_->say(Word::own_values_filled_in), CellRole::label);
  sheet_.formula({row_++, 1}, cell_of::own_values, Number(0), CellRole::computed, whole);
  sheet_.text({row_, 0}, book_->say(Word::checks), CellRole::label);
  const ShownCell verdict = verdict_for_summary(*book_);
  sheet_.formula({row_, 1}, verdict.cell, verdict.shown, CellRole::check);
  book_->verdict_on_summary = on_sheet(sheet_.name(), fixed_address({row_, 1}));
  const CellRange cell{{row_, 1}, {row_, 1}};
  sheet_.sheet().highlights.push_back({.kind = Highlight::Kind::text_equals,
                                       .range = cell,
                                       .value = std::get<std::string>(verdict.shown),
                                       .good = true});
  sheet_.sheet().highlights.push_back({.kind = Highlight::Kind::text_equals,
                                       .range = cell,
                                       .value = book_->say(Word::check_wrong),
                                       .good = false});
  row_ += 2;
}

void SummarySheet::put_charts() {
  constexpr int chart_height = 250;
  constexpr int rows_of_chart = 14;
  const auto put = [this](std::optional<Chart> chart, int height) {
    if (!chart) return;
    chart->at = {row_, 0};
    chart->width = 1010;
    chart->height = height;
    sheet_.sheet().charts.push_back(*chart);
    row_ += rows_of_chart * height / chart_height + 1;
  };
  if (!book_->break_evens.empty()) put(book_->break_evens.front().chart, chart_height);
  put(book_->tornado, chart_height + 110);
}

void SummarySheet::put_copy_block() {
  sheet_.text({row_++, 0}, book_->say(Word::to_copy_this), CellRole::section);
  put_sentences(book_->to_copy, CellRole::copy_text, 15);
}

Sheet SummarySheet::make() {
  row_ = put_title(sheet_, *book_, title_of(book_->view()), "");
  for (const VerdictCells& verdict : book_->verdicts) {
    put_sentences({verdict.sentence}, CellRole::verdict, 20);
    if (verdict.impossible) put_sentences({*verdict.impossible}, CellRole::note, 15);
    put_sentences(verdict.turns, CellRole::note, 15);
  }
  put_sentences(book_->balances, CellRole::copy_text, 15);
  if (book_->revenue) put_sentences({*book_->revenue}, CellRole::note, 15);
  ++row_;
  put(headline_table(book_->view()));
  put(key_figures(book_->view()));
  if (!book_->model->results.basis_units_a_year)
    sheet_.text({row_++, 0}, book_->say(Word::note_no_size), CellRole::note);
  Table scenarios = scenario_table(book_->view());
  std::erase_if(scenarios.lines, [](const TableLine& line) { return line.kind == TableLine::Kind::part; });
  put(scenarios);
  put_state();
  put_charts();
  put_copy_block();
  sheet_.sheet().one_page = true;
  return sheet_.take();
}

}  // namespace

Sheet make_summary_sheet(Book& book) { return SummarySheet(book).make(); }

}  // namespace zorgbaat
