#include "engine/workbook/questions/sheet_break_even.h"

#include "engine/eval/reach.h"
#include "engine/words/asked_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"
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
                     .values = {{first, 2}, {last, 2}}};
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
  chart.alt_text = book.in_words("Lijn: ", "Line: ") + label_of(book, answer.plan.target) +
                   book.in_words(" bij oplopende waarden van ", " at rising values of ") +
                   label_of(book, answer.plan.vary) + ".";
  chart.series = {std::move(series)};
  chart.at = {4, 7};
  return chart;
}

/// The target there as a fixed outcome, in the column of those, and the cell that shows it.
void put_fixed_point(SheetBuilder& sheet, const Book& book, int row, const BreakEvenPoint& point,
                     NumberStyle style) {
  const CellPosition fixed{row, 5};
  if (point.target.has_value()) {
    sheet.number(fixed, point.target.value(), CellRole::fixed_outcome, style);
  } else {
    sheet.text(fixed, book.not_applicable(), CellRole::fixed_outcome);
  }
  sheet.formula({row, 2}, unless_changed(book, address(fixed)), book.shown(point.target), CellRole::computed,
                style);
}

/// The target at whole values of what is varied.
int put_table(SheetBuilder& sheet, const Book& book, int row, const BreakEven& answer, PutAnswer& put) {
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  const NumberStyle style = style_of(book, answer.plan.target);
  sheet.headings(row++, {label_of(book, answer.plan.vary), "", label_of(book, answer.plan.target),
                         met_words(*book.model, answer.plan, book.language)});
  const int first = row;
  for (const BreakEvenPoint& point : answer.table) {
    const std::string pays = point.pays ? words("ja", "yes") : words("nee", "no");
    const bool is_whole = point.x.is_whole();
    sheet.number({row, 0}, point.x, CellRole::body, answer_style(book, answer.plan.vary, is_whole ? 0 : 2));
    if (put.line) {
      sheet.formula({row, 2}, put.line->intercept + "+" + put.line->slope + "*" + address({row, 0}),
                    book.shown(point.target), CellRole::computed, style);
      sheet.formula({row, 3},
                    "IF(ROUND(" + address({row, 2}) + "-" + put.line->asked + ",9)>=0," +
                        quoted(words("ja", "yes")) + "," + quoted(words("nee", "no")) + ")",
                    pays);
    } else {
      put_fixed_point(sheet, book, row, point, style);
      sheet.formula({row, 3}, unless_changed(book, quoted(pays)), pays);
    }
    ++row;
  }
  if (answer.table.size() > 1) put.cells.chart = chart_of(book, sheet.name(), first, answer);
  return row + 1;
}

std::string what_turns(const Book& book, const TurningPoint& point, Word turns) {
  const std::string side = say(point.side == TurnSide::below ? Word::below : Word::above, book.language);
  if (point.kind == TurningPoint::Kind::balance || !point.whole_becomes)
    return side + ": " + say(turns, book.language);
  return side + ": " +
         say(Word::break_even_becomes, book.language, {{"whole", point.whole_becomes->fixed(0)}});
}

}  // namespace

int put_turning_points(SheetBuilder& sheet, const Book& book, int row,
                       const std::vector<TurningPoint>& points, Word turns) {
  sheet.text({row++, 0}, say(Word::table_turning_points, book.language), CellRole::section);
  sheet.text(
      {row++, 0},
      book.in_words(
          "Vaste uitkomsten van het programma, één grootheid tegelijk; ze vervallen zodra u invoer wijzigt.",
          "Fixed outcomes of the program, one quantity at a time; they lapse once you change an input."),
      CellRole::subtitle);
  sheet.headings(row++, {book.in_words("Grootheid", "Quantity"), book.in_words("Eenheid", "Unit"),
                         book.in_words("Nu", "Now"), book.in_words("Slaat om bij", "Turns at"),
                         book.in_words("Onder of boven die waarde", "Below or above that value"),
                         book.in_words("Vaste uitkomst", "Fixed outcome")});
  const int first = row;
  for (const TurningPoint& point : points) {
    const Quantity* quantity = book.model->find(point.name);
    if (!point.value || quantity == nullptr) continue;
    NumberStyle style = style_of(book, point.node);
    if (style.kind == NumberStyle::Kind::plain) style.decimals = abs(*point.value) < Number(1) ? 6 : 2;
    sheet.text({row, 0}, book.in_words(quantity->label), CellRole::label);
    sheet.text({row, 1}, unit_of_cell(book, point.node), CellRole::unit);
    sheet.formula({row, 2}, live_value(book, point.node), book.shown(book.value(point.node)),
                  CellRole::computed, style);
    sheet.formula({row, 3}, unless_changed(book, address({row, 5})), *point.value, CellRole::computed, style);
    sheet.text({row, 4}, what_turns(book, point, turns), CellRole::note);
    sheet.number({row, 5}, *point.value, CellRole::fixed_outcome, style);
    ++row;
  }
  if (row == first)
    sheet.text({row++, 0},
               book.in_words("geen enkele andere invoer laat het oordeel alleen omslaan",
                             "no other input turns the verdict by itself"),
               CellRole::note);
  return row + 1;
}

std::optional<Sheet> make_break_even_sheet(Book& book) {
  if (book.analyses->break_evens.empty()) return std::nullopt;
  SheetBuilder sheet(book.sheets.break_even, SheetGroup::reference, {56, 24, 18, 18, 30, 16});
  int row = put_title(
      sheet, book, sheet.name(),
      book.in_words("Bij welke waarde de uitkomst omslaat, alle andere invoer zoals in het blad Invoer.",
                    "At which value the result turns, all other inputs as in the sheet Inputs."));
  for (const AnalysedBreakEven& analysed : book.analyses->break_evens) {
    const BreakEven& answer = analysed.answer;
    sheet.text({row++, 0}, title_of(book, answer), CellRole::section);
    const bool live = answer.affine && !rests_on_a_row(book.model->graph, answer.plan.target);
    PutAnswer put =
        live ? put_live_answer(sheet, book, row, answer) : put_fixed_answer(sheet, book, row, answer);
    row = put_table(sheet, book, put.next_row, answer, put);
    row = put_turning_points(sheet, book, row, analysed.turning_points, turn_word(*book.model, answer.plan));
    if (put.cells.chart) {
      put.cells.chart->at.row += static_cast<int>(sheet.sheet().charts.size()) * 17;
      sheet.sheet().charts.push_back(*put.cells.chart);
    }
    book.break_evens.push_back(std::move(put.cells));
  }
  return sheet.take_for_reading(title_rows);
}

}  // namespace zorgbaat
