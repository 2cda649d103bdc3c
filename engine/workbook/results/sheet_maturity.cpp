#include "engine/workbook/results/sheet_maturity.h"

#include <algorithm>

#include "engine/content/tables.h"
#include "engine/words/maturity_words.h"
#include "engine/words/words.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

namespace {

enum Column { domain, first_scan };

constexpr double domain_width = 36;
constexpr double scan_width = 34;
constexpr double gap_width = 3;  // between the table and its chart
constexpr NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};

/// One organisation; they stand side by side.
int column_of(std::size_t scan) { return first_scan + static_cast<int>(scan); }

const std::vector<MaturityScan>& scans_of(const Book& book) { return book.model->stated.maturity; }

ChartSeries series_of(const Book& book, const std::string& sheet, std::size_t scan, int first) {
  const int last = first + static_cast<int>(maturity_domains.size()) - 1;
  const int column = column_of(scan);
  ChartSeries series{.name = book.in_words(scans_of(book)[scan].label),
                     .categories_sheet = sheet,
                     .categories = {{first, domain}, {last, domain}},
                     .values_sheet = sheet,
                     .values = {{first, column}, {last, column}}};
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    series.category_labels.push_back(domain_label(maturity_domains.at(i).domain, book.language));
    series.cached.push_back(scans_of(book)[scan].scores.at(i).score);
  }
  return series;
}

/// The price level in its title says beside which calculation the scores stand: a pasted chart loses its
/// sheet.
Chart chart_of(const Book& book, const std::string& sheet, int first) {
  const std::size_t count = scans_of(book).size();
  Chart chart;
  chart.kind = Chart::Kind::bar;
  std::string scan_words = book.say(Word::table_maturity);
  if (count == 1) scan_words += " " + book.in_words(scans_of(book).front().label);
  chart.title =
      book.say(Word::chart_maturity, {{"scan", scan_words}, {"conventions", conventions_line(book)}});
  chart.category_axis = book.say(Word::domain);
  chart.value_axis = book.say(Word::chart_maturity_axis);
  chart.alt_text = book.say(Word::chart_maturity_alt);
  chart.value_style = whole;
  chart.highest_score = highest_maturity_score;
  for (std::size_t scan = 0; scan < count; ++scan)
    chart.series.push_back(series_of(book, sheet, scan, first));
  chart.width = 620;
  chart.height = 180 + 5 * 16 * static_cast<int>(count);
  return chart;
}

/// The sum below the scores is live, so that a score that was overwritten is noticed.
void put_sums(SheetBuilder& sheet, const Book& book, int first) {
  const int sum_row = first + static_cast<int>(maturity_domains.size());
  for (std::size_t scan = 0; scan < scans_of(book).size(); ++scan) {
    const int column = column_of(scan);
    sheet.replace({sum_row, column}, "SUM(" + range({first, column}, {sum_row - 1, column}) + ")");
  }
}

}  // namespace

Sheet make_maturity_sheet(const Book& book) {
  const Table scores = maturity_table(book.view());
  std::vector<double> widths(scans_of(book).size() + 1, scan_width);
  widths.front() = domain_width;
  widths.push_back(gap_width);
  SheetBuilder sheet(book.sheets.maturity, SheetGroup::reference, widths);
  const int row = put_title(sheet, book, sheet.name(), maturity_caveat(book.language));
  const PlacedTable placed = put_table(sheet, book, row, scores, TableHead::headings_only);
  put_sums(sheet, book, placed.first_line);
  const Table evidence = maturity_evidence_table(book.view());
  if (!evidence.empty()) put_table(sheet, book, placed.next_row, evidence);
  Chart chart = chart_of(book, sheet.name(), placed.first_line);
  chart.at = {row, column_of(scans_of(book).size()) + 1};
  sheet.sheet().charts.push_back(chart);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
