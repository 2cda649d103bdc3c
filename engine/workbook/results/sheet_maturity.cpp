#include "engine/workbook/results/sheet_maturity.h"

#include <algorithm>

#include "engine/content/maturity_tables.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

enum Column { domain, first_scan };

constexpr int heading_row = 4;
constexpr int first_score_row = heading_row + 1;
constexpr int sum_row = first_score_row + static_cast<int>(maturity_domains.size());
constexpr double domain_width = 36;
constexpr double scan_width = 34;
constexpr double gap_width = 3;  // between the table and its chart
constexpr NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};

/// One organisation; they stand side by side.
int column_of(std::size_t scan) { return first_scan + static_cast<int>(scan); }

const std::vector<MaturityScan>& scans_of(const Book& book) { return book.model->stated.maturity; }

void put_headings(SheetBuilder& sheet, const Book& book, int row) {
  std::vector<std::string> headings = {with_capital(book.say(Word::domain))};
  for (const MaturityScan& scan : scans_of(book)) {
    headings.push_back(book.in_words(scan.label));
    sheet.height_for(row, headings.back(), scan_width);
  }
  sheet.headings(row, headings);
}

void put_scores(SheetBuilder& sheet, const Book& book) {
  int row = first_score_row;
  for (std::size_t i = 0; i < maturity_domains.size(); ++i, ++row) {
    sheet.text({row, domain}, domain_label(maturity_domains.at(i).domain, book.language), CellRole::label);
    for (std::size_t scan = 0; scan < scans_of(book).size(); ++scan) {
      sheet.number({row, column_of(scan)}, scans_of(book)[scan].scores.at(i).score, CellRole::source_value,
                   whole);
    }
  }
  const std::string most = std::to_string(highest_maturity_sum);
  sheet.text({sum_row, domain}, book.say(Word::maturity_sum, {{"most", most}}), CellRole::label);
  for (std::size_t scan = 0; scan < scans_of(book).size(); ++scan) {
    const int column = column_of(scan);
    sheet.formula({sum_row, column}, "SUM(" + range({first_score_row, column}, {sum_row - 1, column}) + ")",
                  Number(scans_of(book)[scan].sum()), CellRole::total, whole);
  }
}

/// Lines of text about each scan; returns the first free row.
int put_rows(SheetBuilder& sheet, const std::vector<MaturityRow>& rows, int row) {
  for (const MaturityRow& each : rows) {
    sheet.text({row, domain}, each.label, CellRole::label);
    for (std::size_t scan = 0; scan < each.per_scan.size(); ++scan) {
      sheet.text({row, column_of(scan)}, each.per_scan[scan], CellRole::note);
      sheet.height_for(row, each.per_scan[scan], scan_width);
    }
    ++row;
  }
  return row;
}

ChartSeries series_of(const Book& book, const std::string& sheet, std::size_t scan) {
  const int column = column_of(scan);
  ChartSeries series{.name = book.in_words(scans_of(book)[scan].label),
                     .categories_sheet = sheet,
                     .categories = {{first_score_row, domain}, {sum_row - 1, domain}},
                     .values_sheet = sheet,
                     .values = {{first_score_row, column}, {sum_row - 1, column}}};
  for (std::size_t i = 0; i < maturity_domains.size(); ++i) {
    series.category_labels.push_back(domain_label(maturity_domains.at(i).domain, book.language));
    series.cached.push_back(scans_of(book)[scan].scores.at(i).score);
  }
  return series;
}

/// The price level in its title says beside which calculation the scores stand: a pasted chart loses its
/// sheet.
Chart chart_of(const Book& book, const std::string& sheet) {
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
  for (std::size_t scan = 0; scan < count; ++scan) chart.series.push_back(series_of(book, sheet, scan));
  chart.width = 620;
  chart.height = 180 + 5 * 16 * static_cast<int>(count);
  return chart;
}

}  // namespace

std::optional<Sheet> make_maturity_sheet(const Book& book) {
  if (scans_of(book).empty()) return std::nullopt;
  std::vector<double> widths(scans_of(book).size() + 1, scan_width);
  widths.front() = domain_width;
  widths.push_back(gap_width);
  SheetBuilder sheet(book.sheets.maturity, SheetGroup::reference, widths);
  put_title(sheet, book, sheet.name(), maturity_caveat(book.language));
  put_headings(sheet, book, heading_row);
  put_scores(sheet, book);
  int row = put_rows(sheet, maturity_origins(*book.model, book.language), sum_row + 1) + 1;
  const std::vector<MaturityRow> evidence = maturity_evidence(*book.model, book.language);
  if (!evidence.empty()) {
    sheet.text({row++, domain}, book.say(Word::table_maturity_evidence), CellRole::section);
    put_headings(sheet, book, row++);
    put_rows(sheet, evidence, row);
  }
  Chart chart = chart_of(book, sheet.name());
  chart.at = {heading_row, column_of(scans_of(book).size()) + 1};
  sheet.sheet().charts.push_back(chart);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
