#include <algorithm>

#include "reports/xlsx/safe_text.h"
#include "reports/xlsx/sheet_writer.h"

namespace zorgbaat {

namespace {

constexpr double default_column_width = 8.43;
constexpr double pixels_per_character = 7;
constexpr double default_row_height = 15;
constexpr double pixels_per_point = 96.0 / 72.0;
constexpr std::size_t longest_page_line = 240;  // bytes; the format has room for 255 with its codes

double column_pixels(const Sheet& sheet, int column) {
  const auto at = static_cast<std::size_t>(column);
  const double width = at < sheet.column_widths.size() ? sheet.column_widths[at] : default_column_width;
  return width * pixels_per_character + 5;
}

double row_pixels(const Sheet& sheet, int row) {
  const auto found = std::find_if(sheet.row_heights.begin(), sheet.row_heights.end(),
                                  [&](const auto& set) { return set.first == row; });
  return (found == sheet.row_heights.end() ? default_row_height : found->second) * pixels_per_point;
}

/// The last cell that a chart covers.
CellPosition covered_by(const Chart& chart, const Sheet& sheet) {
  CellPosition last = chart.at;
  for (double rest = chart.width - column_pixels(sheet, last.column); rest > 0;) {
    rest -= column_pixels(sheet, ++last.column);
  }
  for (double rest = chart.height - row_pixels(sheet, last.row); rest > 0;)
    rest -= row_pixels(sheet, ++last.row);
  return last;
}

CellPosition last_used(const Sheet& sheet) {
  CellPosition last;
  const auto include = [&](const CellPosition& at) {
    last.row = std::max(last.row, at.row);
    last.column = std::max(last.column, at.column);
  };
  for (const PlacedCell& cell : sheet.cells) include(cell.at);
  for (const Chart& chart : sheet.charts) include(covered_by(chart, sheet));
  return last;
}

lxw_color_t tab_colour(SheetGroup group) {
  switch (group) {
    case SheetGroup::read:
      return 0x1F3864;
    case SheetGroup::fill_in:
      return 0xFFC000;
    case SheetGroup::reference:
      break;
  }
  return 0x7F7F7F;
}

void set_sizes(const Sheet& sheet, lxw_worksheet* page) {
  for (std::size_t column = 0; column < sheet.column_widths.size(); ++column) {
    const auto at = static_cast<lxw_col_t>(column);
    must_be_accepted(worksheet_set_column(page, at, at, sheet.column_widths[column], nullptr),
                     "column width");
  }
  for (const auto& [row, height] : sheet.row_heights) {
    must_be_accepted(worksheet_set_row(page, static_cast<lxw_row_t>(row), height, nullptr), "row height");
  }
}

void set_page(const Sheet& sheet, lxw_worksheet* page, const Workbook& workbook) {
  worksheet_set_paper(page, 9);  // A4
  if (sheet.landscape) worksheet_set_landscape(page);
  worksheet_fit_to_pages(page, 1, sheet.one_page ? 1 : 0);
  worksheet_set_margins(page, 0.5, 0.5, 0.8, 0.7);
  const CellPosition last = last_used(sheet);
  worksheet_print_area(page, 0, 0, row_of({sheet.last_printed_row.value_or(last.row), 0}), column_of(last));
  if (sheet.repeat_rows) {
    worksheet_repeat_rows(page, static_cast<lxw_row_t>(sheet.repeat_rows->first),
                          static_cast<lxw_row_t>(sheet.repeat_rows->second));
  }
  // The space keeps a text that starts with a digit apart from the font size before it.
  const std::string header = "&L&8 " + safe_bytes(header_text(workbook.header), longest_page_line);
  const std::string footer = "&L&8 &A&R&8 " + safe_bytes(workbook.page_words, longest_page_line - 10);
  must_be_accepted(worksheet_set_header(page, header.c_str()), "header");
  must_be_accepted(worksheet_set_footer(page, footer.c_str()), "footer");
}

void protect(lxw_worksheet* page) {
  lxw_protection allowed{};
  allowed.objects = 1;  // so that charts can be copied into a presentation
  allowed.format_columns = 1;
  allowed.format_rows = 1;
  worksheet_protect(page, nullptr, &allowed);
}

void set_highlight(const Highlight& highlight, lxw_worksheet* page, FileBeingWritten& out) {
  std::string value = highlight.value;
  lxw_conditional_format rule{};
  rule.format = out.formats->highlight(highlight.good);
  switch (highlight.kind) {
    case Highlight::Kind::text_equals:
      value = "=\"" + highlight.value + "\"";
      rule.type = LXW_CONDITIONAL_TYPE_CELL;
      rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
      rule.value_string = value.data();
      break;
    case Highlight::Kind::number_below_zero:
      rule.type = LXW_CONDITIONAL_TYPE_CELL;
      rule.criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN;
      rule.value = 0;
      break;
    case Highlight::Kind::formula:
      value = "=" + highlight.value;
      rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
      rule.value_string = value.data();
      break;
  }
  const CellRange& range = highlight.range;
  must_be_accepted(worksheet_conditional_format_range(page, row_of(range.first), column_of(range.first),
                                                      row_of(range.last), column_of(range.last), &rule),
                   "highlight");
}

}  // namespace

void lay_out(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out) {
  worksheet_set_tab_color(page, tab_colour(sheet.group));
  worksheet_gridlines(page, LXW_HIDE_ALL_GRIDLINES);
  set_sizes(sheet, page);
  set_page(sheet, page, *out.workbook);
  if (sheet.freeze) worksheet_freeze_panes(page, row_of(*sheet.freeze), column_of(*sheet.freeze));
  if (sheet.protect) protect(page);
  for (const Highlight& highlight : sheet.highlights) set_highlight(highlight, page, out);
}

}  // namespace zorgbaat
