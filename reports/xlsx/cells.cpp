#include <array>
#include <vector>

#include "reports/xlsx/safe_text.h"
#include "reports/xlsx/sheet_writer.h"
#include "reports/xlsx/workbook_error.h"

namespace zorgbaat {

namespace {

constexpr std::size_t longest_text = 32767;
constexpr std::size_t longest_formula = 8192;
constexpr std::size_t longest_link = 2079;
constexpr std::size_t longest_title = 32;
constexpr std::size_t longest_message = 255;

std::string column_letters(int column) {
  std::string letters;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

bool is_allowed_link(const std::string& link) {
  return link.size() < longest_link && (link.rfind("internal:", 0) == 0 || link.rfind("https://", 0) == 0);
}

lxw_error write_formula(const LiveFormula& formula, const CellPosition& at, lxw_worksheet* page,
                        lxw_format* format) {
  if (formula.text.size() > longest_formula) return LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED;
  const std::string text = "=" + formula.text;
  if (const auto* number = std::get_if<Number>(&formula.cached)) {
    return worksheet_write_formula_num(page, row_of(at), column_of(at), text.c_str(), format,
                                       number->to_double());
  }
  const std::string shown = safe_text(std::get<std::string>(formula.cached), longest_text);
  return worksheet_write_formula_str(page, row_of(at), column_of(at), text.c_str(), format, shown.c_str());
}

lxw_error write_text(const Cell& cell, const std::string& text, const CellPosition& at, lxw_worksheet* page,
                     lxw_format* format) {
  const std::string safe = safe_text(text, longest_text);
  if (safe.empty()) return worksheet_write_blank(page, row_of(at), column_of(at), format);
  if (is_allowed_link(cell.link)) {
    return worksheet_write_url_opt(page, row_of(at), column_of(at), cell.link.c_str(), format, safe.c_str(),
                                   nullptr);
  }
  return worksheet_write_string(page, row_of(at), column_of(at), safe.c_str(), format);
}

lxw_error write_content(const Cell& cell, const CellPosition& at, lxw_worksheet* page, lxw_format* format) {
  if (const auto* text = std::get_if<std::string>(&cell.content))
    return write_text(cell, *text, at, page, format);
  if (const auto* formula = std::get_if<LiveFormula>(&cell.content))
    return write_formula(*formula, at, page, format);
  if (const auto* number = std::get_if<Number>(&cell.content)) {
    return worksheet_write_number(page, row_of(at), column_of(at), number->to_double(), format);
  }
  return worksheet_write_blank(page, row_of(at), column_of(at), format);
}

void set_bounds(const Validation& wanted, lxw_data_validation& rule) {
  constexpr double far = 1e15;  // what the engine accepts as a number at all
  rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
  if (wanted.least && wanted.above_least && !wanted.most) {
    rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN;
    rule.value_number = wanted.least->to_double();
    return;
  }
  rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
  rule.minimum_number = wanted.least ? wanted.least->to_double() : -far;
  rule.maximum_number = wanted.most ? wanted.most->to_double() : far;
  // Between includes its ends; a value that must lie above 0 starts just above it.
  if (wanted.least && wanted.above_least) rule.minimum_number += 1e-9;
}

void write_validation(const Validation& wanted, const CellPosition& at, lxw_worksheet* page) {
  std::string title = safe_text(wanted.title, longest_title);
  std::string message = safe_text(wanted.message, longest_message);
  std::vector<std::string> choices = wanted.choices;
  std::vector<char*> list;
  list.reserve(choices.size() + 1);
  for (std::string& choice : choices) list.push_back(choice.data());
  list.push_back(nullptr);

  lxw_data_validation rule{};
  std::string choices_in = "=" + wanted.choices_in;
  if (wanted.kind == Validation::Kind::list && !wanted.choices_in.empty()) {
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = choices_in.data();
  } else if (wanted.kind == Validation::Kind::list) {
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
  } else {
    set_bounds(wanted, rule);
  }
  rule.input_title = title.data();
  rule.input_message = message.data();
  rule.error_title = title.data();
  rule.error_message = message.data();
  must_be_accepted(worksheet_data_validation_cell(page, row_of(at), column_of(at), &rule), "validation");
}

}  // namespace

void must_be_accepted(lxw_error error, const std::string& what) {
  if (error != LXW_NO_ERROR) throw WorkbookError(what + ": " + lxw_strerror(error));
}

std::string absolute_cell(const std::string& sheet, const CellPosition& at) {
  return quoted_sheet(sheet) + "!$" + column_letters(at.column) + "$" + std::to_string(at.row + 1);
}

void write_cells(const Sheet& sheet, lxw_worksheet* page, FileBeingWritten& out) {
  for (const PlacedCell& placed : sheet.cells) {
    const Cell& cell = placed.cell;
    lxw_format* format = out.formats->of(cell.role, cell.style, is_allowed_link(cell.link));
    if (const lxw_error error = write_content(cell, placed.at, page, format); error != LXW_NO_ERROR)
      must_be_accepted(error, absolute_cell(sheet.name, placed.at));
    if (cell.validation) write_validation(*cell.validation, placed.at, page);
    if (!cell.name.empty()) out.names.emplace_back(cell.name, "=" + absolute_cell(sheet.name, placed.at));
  }
}

}  // namespace zorgbaat
