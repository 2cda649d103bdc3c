#include "engine/workbook/questions/tornado.h"

#include <algorithm>

#include "engine/words/figures.h"
#include "engine/words/words.h"
#include "engine/workbook/questions/break_even_answer.h"
#include "engine/workbook/questions/headline_tables.h"

namespace zorgbaat {

namespace {

enum Column { label, rank, low, high, low_change, high_change, swing };

constexpr int now_row = 4;
constexpr int sorted_heading = 6;
constexpr int beside_fixed =
    swing + 2 - low;  ///< how far to the right of a figure that is not live it stands itself

int count_of(const Book& book) { return live_bars(book); }
int unsorted_heading(const Book& book) { return sorted_heading + count_of(book) + 2; }
int fixed_heading(const Book& book) { return unsorted_heading(book) + count_of(book) + 2; }

/// The change of the headline when it goes from its value now to this; 0 when one of them has no value.
Number change(const Book& book, const Outcome& to) {
  const Outcome& now = book.value(*book.analyses->headline_node);
  return to.has_value() && now.has_value() ? to.value() - now.value() : Number(0);
}

Number swing_of(const OneWay& one) {
  return one.at_low.has_value() && one.at_high.has_value()
             ? settle(abs(one.at_high.value() - one.at_low.value()))
             : Number(0);
}

void put_headings(SheetBuilder& sheet, const Book& book, int row, const std::string& first) {
  const Quantity* headline = book.model->find(book.analyses->headline);
  const bool of_balance = headline == nullptr || headline->role != Role::net_benefit;
  sheet.headings(
      row, {first, book.say(Word::rank), book.say(of_balance ? Word::column_at_low : Word::column_result_low),
            book.say(of_balance ? Word::column_at_high : Word::column_result_high),
            book.say(Word::change_at_low), book.say(Word::change_at_high), book.say(Word::swing)});
  sheet.height(row, 32);
}

void put_unsorted(SheetBuilder& sheet, const Book& book, int row, int index, const TornadoSource& source) {
  const OneWay& one = book.analyses->one_way[static_cast<std::size_t>(index)];
  const NumberStyle style = style_of(book, *book.analyses->headline_node);
  const int first = unsorted_heading(book) + 1;
  const int last = first + count_of(book) - 1;
  const std::string now = "$" + column_letters(low) + "$" + std::to_string(now_row + 1);
  const std::string mine = address({row, swing});
  const std::string column = column_letters(swing);
  const std::string all = fixed_range({first, swing}, {last, swing});
  const std::string until_here = column + "$" + std::to_string(first + 1) + ":" + mine;
  sheet.text({row, label}, label_of(book, one.input), CellRole::label);
  sheet.formula({row, rank},
                "SUMPRODUCT((" + all + ">" + mine + ")*1)+SUMPRODUCT((" + until_here + "=" + mine + ")*1)",
                Number(index + 1), CellRole::computed, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  const CellPosition at_low{source.first_low.row, source.first_low.column + index + index};
  const CellPosition at_high{at_low.row, at_low.column + 1};
  sheet.formula({row, low}, address(at_low), book.shown(one.at_low), CellRole::computed, style);
  sheet.formula({row, high}, address(at_high), book.shown(one.at_high), CellRole::computed, style);
  sheet.formula({row, low_change}, "IFERROR(" + address({row, low}) + "-" + now + ",0)",
                change(book, one.at_low), CellRole::computed, style);
  sheet.formula({row, high_change}, "IFERROR(" + address({row, high}) + "-" + now + ",0)",
                change(book, one.at_high), CellRole::computed, style);
  sheet.formula({row, swing},
                "IFERROR(ROUND(ABS(" + address({row, high}) + "-" + address({row, low}) + "),9),0)",
                swing_of(one), CellRole::computed, style);
}

void put_sorted(SheetBuilder& sheet, const Book& book, int row, int index) {
  const OneWay& one = book.analyses->one_way[static_cast<std::size_t>(index)];
  const NumberStyle style = style_of(book, *book.analyses->headline_node);
  const int first = unsorted_heading(book) + 1;
  const int last = first + count_of(book) - 1;
  const std::string ranks = fixed_range({first, rank}, {last, rank});
  const auto put = [&](Column column, Shown shown, CellRole role) {
    const std::string from = column_letters(column) + "$" + std::to_string(first + 1) + ":" +
                             column_letters(column) + "$" + std::to_string(last + 1);
    sheet.formula(
        {row, column},
        "INDEX(" + from + ",MATCH($" + column_letters(rank) + std::to_string(row + 1) + "," + ranks + ",0))",
        std::move(shown), role, style);
  };
  put(label, label_of(book, one.input), CellRole::label);
  sheet.number({row, rank}, index + 1, CellRole::body, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  put(low, book.shown(one.at_low), CellRole::computed);
  put(high, book.shown(one.at_high), CellRole::computed);
  put(low_change, change(book, one.at_low), CellRole::computed);
  put(high_change, change(book, one.at_high), CellRole::computed);
  put(swing, swing_of(one), CellRole::computed);
}

ChartSeries series_of(const Book& book, const std::string& sheet, Column column, const std::string& name,
                      bool at_low) {
  ChartSeries series{.name = name,
                     .categories_sheet = sheet,
                     .categories = {{sorted_heading + 1, label}, {sorted_heading + count_of(book), label}},
                     .values_sheet = sheet,
                     .values = {{sorted_heading + 1, column}, {sorted_heading + count_of(book), column}}};
  for (int i = 0; i < count_of(book); ++i) {
    const OneWay& one = book.analyses->one_way[static_cast<std::size_t>(i)];
    series.category_labels.push_back(label_of(book, one.input));
    series.cached.push_back(change(book, at_low ? one.at_low : one.at_high).to_double());
  }
  return series;
}

Chart tornado_chart(const Book& book, const std::string& sheet) {
  const NodeId headline = *book.analyses->headline_node;
  Chart chart;
  chart.kind = Chart::Kind::stacked_bar;
  const std::string what = headline_in_words(book);
  chart.title = book.say(Word::chart_tornado, {{"headline", what}, {"conventions", conventions_line(book)}});
  chart.category_axis = book.say(Word::input);
  chart.value_axis =
      book.say(Word::chart_tornado_axis, {{"headline", what}, {"unit", unit_of_cell(book, headline)}});
  chart.alt_text = book.say(Word::chart_tornado_alt, {{"headline", what}});
  chart.series = {series_of(book, sheet, low_change, book.say(Word::at_low_value), true),
                  series_of(book, sheet, high_change, book.say(Word::at_high_value), false)};
  chart.width = 760;
  chart.height = 120 + 26 * count_of(book);
  return chart;
}

void put_now(SheetBuilder& sheet, const Book& book) {
  sheet.text({now_row, label},
             book.say(Word::value_now, {{"label", label_of(book, *book.analyses->headline_node)}}),
             CellRole::label);
  sheet.text({now_row, high}, unit_of_cell(book, *book.analyses->headline_node), CellRole::unit);
}

/// The five figures of a bar, in the order of the columns from `low` on.
std::vector<Shown> figures_of(const Book& book, const OneWay& one) {
  return {book.shown(one.at_low), book.shown(one.at_high), change(book, one.at_low),
          change(book, one.at_high), swing_of(one)};
}

/// A bar that is not live: what the program computed stands to the right, and is shown as long as it holds.
void put_fixed(SheetBuilder& sheet, const Book& book, int row, int index) {
  const OneWay& one = book.analyses->one_way[static_cast<std::size_t>(index)];
  const NumberStyle style = style_of(book, *book.analyses->headline_node);
  sheet.text({row, label}, label_of(book, one.input), CellRole::label);
  sheet.number({row, rank}, index + 1, CellRole::body, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  int column = low;
  for (const Shown& figure : figures_of(book, one)) {
    const CellPosition fixed{row, column + beside_fixed};
    if (const auto* number = std::get_if<Number>(&figure)) {
      sheet.number(fixed, *number, CellRole::fixed_outcome, style);
    } else {
      sheet.text(fixed, std::get<std::string>(figure), CellRole::fixed_outcome);
    }
    sheet.formula({row, column}, unless_changed(book, address(fixed)), figure, CellRole::computed, style);
    ++column;
  }
}

void put_all_fixed(SheetBuilder& sheet, const Book& book) {
  const int all = static_cast<int>(book.analyses->one_way.size());
  if (count_of(book) == all) return;
  put_headings(sheet, book, fixed_heading(book), book.say(Word::fixed_outcomes));
  for (int i = count_of(book); i < all; ++i)
    put_fixed(sheet, book, fixed_heading(book) + 1 + i - count_of(book), i);
}

}  // namespace

int live_bars(const Book& book) {
  constexpr std::size_t most = 100;
  return static_cast<int>(std::min(book.analyses->one_way.size(), most));
}

std::string what_is_fixed(const Book& book) {
  const std::size_t all = book.analyses->one_way.size();
  const auto live = static_cast<std::size_t>(live_bars(book));
  if (all == live) return {};
  return " " + book.say(Word::some_bars_fixed,
                        {{"live", std::to_string(live)}, {"fixed", std::to_string(all - live)}});
}

int tornado_rows(const Book& book) {
  const int fixed = static_cast<int>(book.analyses->one_way.size()) - count_of(book);
  const int end = unsorted_heading(book) + count_of(book) - 3;
  return fixed == 0 ? end : end + fixed + 2;
}

void put_tornado(SheetBuilder& sheet, Book& book, const TornadoSource& source) {
  const NodeId headline = *book.analyses->headline_node;
  put_now(sheet, book);
  sheet.formula({now_row, low}, address(source.now), book.shown(book.value(headline)), CellRole::total,
                style_of(book, headline));
  put_headings(sheet, book, sorted_heading, book.say(Word::largest_first));
  put_headings(sheet, book, unsorted_heading(book), book.say(Word::per_input));
  for (int i = 0; i < count_of(book); ++i) {
    put_sorted(sheet, book, sorted_heading + 1 + i, i);
    put_unsorted(sheet, book, unsorted_heading(book) + 1 + i, i, source);
  }
  put_all_fixed(sheet, book);
  Chart chart = tornado_chart(book, sheet.name());
  chart.at = {now_row, swing + 2};
  sheet.sheet().charts.push_back(chart);
  book.tornado = chart;
}

Sheet make_fixed_tornado_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.sensitivity, SheetGroup::reference, {50, 8, 14, 14, 14, 14, 14});
  const NodeId headline = *book.analyses->headline_node;
  const NumberStyle style = style_of(book, headline);
  put_title(sheet, book, sheet.name(), book.say(Word::about_fixed_sensitivity));
  put_now(sheet, book);
  sheet.formula({now_row, low}, live_value(book, headline), book.shown(book.value(headline)), CellRole::total,
                style);
  put_headings(sheet, book, sorted_heading, book.say(Word::largest_first));
  const int bars = static_cast<int>(book.analyses->one_way.size());
  for (int i = 0; i < bars; ++i) put_fixed(sheet, book, sorted_heading + 1 + i, i);
  put_headline_tables(sheet, book, sorted_heading + bars + 3);
  Chart chart = tornado_chart(book, sheet.name());
  chart.at = {now_row, beside_fixed + swing + 2};
  sheet.sheet().charts.push_back(chart);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
