#include "engine/workbook/questions/sheet_break_even.h"

#include "engine/content/tables.h"
#include "engine/eval/reach.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"
#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/questions/break_even_answer.h"

namespace zorgbaat {

namespace {

std::string title_of(const Book& book, const BreakEven& answer) {
  const std::string& label = book.in_words(answer.plan.label);
  return label.empty() ? label_of(book, answer.plan.vary) : label;
}

Chart chart_of(const Book& book, const std::string& sheet, int first, const BreakEven& answer) {
  const int last = first + static_cast<int>(answer.table.size()) - 1;
  ChartSeries series{.name = label_of(book, answer.plan.target),
                     .categories_sheet = sheet,
                     .categories = {{first, 0}, {last, 0}},
                     .values_sheet = sheet,
                     .values = {{first, 1}, {last, 1}}};
  for (const BreakEvenPoint& point : answer.table) {
    series.category_labels.push_back(point.x.to_string());
    series.cached.push_back(point.target.has_value() ? point.target.value().to_double() : 0);
  }
  Chart chart;
  chart.kind = Chart::Kind::scatter;
  chart.title = title_of(book, answer) + " (" + conventions_line(book) + ")";
  chart.category_axis = label_of(book, answer.plan.vary);
  const NumberStyle style = style_of(book, answer.plan.vary);
  if (style.kind == NumberStyle::Kind::percent) chart.category_style = {.kind = style.kind, .decimals = 0};
  chart.value_axis = label_of(book, answer.plan.target) + ", " + unit_of_cell(book, answer.plan.target);
  chart.alt_text = book.say(Word::chart_break_even_alt, {{"target", label_of(book, answer.plan.target)},
                                                         {"vary", label_of(book, answer.plan.vary)}});
  chart.series = {std::move(series)};
  chart.at = {4, 7};
  return chart;
}

/// "ja" where the result is at least what is asked.
std::string met_formula(const std::string& result, const std::string& asked, const std::string& yes,
                        const std::string& no) {
  std::string formula = "IF(ROUND(";
  formula.append(result).append("-").append(asked).append(",9)>=0,");
  return formula.append(yes).append(",").append(no).append(")");
}

/// The line of each row of the table, where the answer is live.
void answer_table(Book& book, int first, const BreakEven& answer, std::size_t question,
                  const StraightLine& line) {
  const std::string yes = quoted(book.say(Word::yes));
  const std::string no = quoted(book.say(Word::no));
  for (std::size_t i = 0; i < answer.table.size(); ++i) {
    const BreakEvenPoint& point = answer.table[i];
    const int row = first + static_cast<int>(i);
    book.answers[{Answer::break_even_at, question, i}] = {
        .cell = line.intercept + "+" + line.slope + "*" + address({row, 0}),
        .shown = book.shown(point.target)};
    book.answers[{Answer::break_even_pays, question, i}] = {
        .cell = met_formula(address({row, 1}), line.asked, yes, no),
        .shown = book.say(point.pays ? Word::yes : Word::no)};
  }
}

/// A live answer as long as it lies within what there can be, which is where the verdict has a side.
ShownCell within_reach(const Book& book, const BreakEvenCells& cells, const ShownCell& found, bool reached) {
  if (cells.kind.cell.empty()) return found;
  const std::string none = quoted(book.not_applicable());
  const std::string sides = found.cell + "," + found.cell;  // up to it, from it
  return {.cell = "CHOOSE(" + cells.kind.cell + "," + none + "," + sides + "," + none + ")",
          .shown = reached ? found.shown : Shown(book.not_applicable())};
}

/// What the sheet has found, for the tables and sentences that mention it.
void keep_answer(Book& book, const BreakEvenCells& cells, std::size_t question) {
  book.answers[{Answer::break_even, question, 0}] = cells.value;
  book.answers[{Answer::break_even_whole, question, 0}] = cells.whole;
  const BreakEven& answer = book.analyses->break_evens[question].answer;
  book.answers[{Answer::reached, question, 0}] =
      within_reach(book, cells, cells.value, answer.value.has_value());
  book.answers[{Answer::reached_whole, question, 0}] =
      within_reach(book, cells, cells.whole, answer.whole.has_value());
  if (!cells.limits.stated) return;
  book.answers[{Answer::stated_low, question, 0}] = cells.limits.stated->low;
  book.answers[{Answer::stated_high, question, 0}] = cells.limits.stated->high;
}

/// The result at values of what is varied, with its chart beside it; below it what would turn the verdict.
int put_tables(SheetBuilder& sheet, Book& book, int row, std::size_t question, PutAnswer& put) {
  constexpr int head_rows = 2;
  const BreakEven& answer = book.analyses->break_evens[question].answer;
  if (put.line) answer_table(book, row + head_rows, answer, question, *put.line);
  const Table table = break_even_table(book.view(), answer, question);
  if (!table.empty()) {
    const PlacedTable placed = put_table(sheet, book, row, table);
    row = placed.next_row;
    if (answer.table.size() > 1) put.cells.chart = chart_of(book, sheet.name(), placed.first_line, answer);
  }
  const Table turning = turning_point_table(book.view(), question);
  if (turning.empty()) return row;
  sheet.text({row++, 0}, book.say(Word::about_turning_points), CellRole::subtitle);
  return put_table(sheet, book, row, turning).next_row;
}

}  // namespace

Sheet make_break_even_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.break_even, SheetGroup::reference, {56, 24, 18, 18, 30, 16});
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_break_even));
  for (std::size_t i = 0; i < book.analyses->break_evens.size(); ++i) {
    const BreakEven& answer = book.analyses->break_evens[i].answer;
    sheet.text({row++, 0}, title_of(book, answer), CellRole::section);
    const bool live = answer.affine && !rests_on_a_row(book.model->graph, answer.plan.target);
    PutAnswer put =
        live ? put_live_answer(sheet, book, row, answer) : put_fixed_answer(sheet, book, row, answer);
    keep_answer(book, put.cells, i);
    row = put_tables(sheet, book, put.next_row, i, put);
    if (put.cells.chart) {
      put.cells.chart->at.row += static_cast<int>(sheet.sheet().charts.size()) * 17;
      sheet.sheet().charts.push_back(*put.cells.chart);
    }
    book.break_evens.push_back(std::move(put.cells));
  }
  return sheet.take_for_reading(title_rows);
}

}  // namespace zorgbaat
