#include "engine/workbook/results/sheet_calculation.h"

#include <algorithm>
#include <utility>

#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"
#include "engine/workbook/book/model_lines.h"

namespace zorgbaat {

namespace {

enum Column { label, name, value, unit, formula, note, is_formula };

constexpr int heading_row = 4;
constexpr double formula_width = 70;

/// References within the sheet itself.
References local_references(const Book& book) {
  References references = references_from_elsewhere(book);
  const auto at = [&book](int line) {
    return CellPosition{book.line_row.at(static_cast<std::size_t>(line)), value};
  };
  references.cell = [&book, at](NodeId node) -> std::optional<std::string> {
    const Node& held = book.model->graph.node(node);
    if (held.op == Op::input) return live_value(book, node);
    if (!book.layout.has_cell(node)) return std::nullopt;
    return address(at(book.layout.line_of[node.value]));
  };
  references.block = [&book, at](NodeId node, int part) {
    const LineBlock& block = book.layout.blocks.at({node, part});
    return range(at(block.first), at(block.last));
  };
  return references;
}

bool is_total(const Book& book, const Line& line) {
  const Quantity* quantity = book.model->naming(line.node);
  return !line.link && quantity != nullptr &&
         (quantity->role == Role::alternative || quantity->role == Role::saving);
}

void put_line(SheetBuilder& sheet, Book& book, int row, const Line& line, const References& references) {
  const Quantity* quantity = book.model->naming(line.node);
  const NumberStyle style = style_of(book, line.node);
  const CellRole role = is_total(book, line) ? CellRole::total : CellRole::computed;
  sheet.text({row, label}, line_label(book, line), CellRole::label);
  sheet.text({row, name}, quantity == nullptr || line.link ? "" : quantity->name, CellRole::note);
  if (is_fixed_number(book, line)) {
    sheet.number({row, value}, book.model->graph.constant_value(line.node), CellRole::source_value, style);
  } else if (is_fixed_outcome(book, line)) {
    put_fixed_outcome(sheet, {row, value}, book.shown(book.value(line.node)), style);
  } else {
    sheet.formula({row, value}, line_formula(book, line, references), book.shown(book.value(line.node)), role,
                  style);
    sheet.formula({row, is_formula}, "IF(_xlfn.ISFORMULA(" + address({row, value}) + "),1,0)", Number(1),
                  CellRole::note, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  }
  sheet.text({row, unit}, unit_of_cell(book, line.node), CellRole::unit);
  const std::string words = line.link ? book.say(Word::repeated_for_sum) : formula_in_words(book, line.node);
  sheet.text({row, formula}, words, CellRole::note);
  sheet.height_for(row, words, formula_width);
  if (quantity == nullptr) return;
  const auto open = book.open_pm.find(book.analyses->open_pm(*book.model, *quantity));
  if (open != book.open_pm.end())
    sheet.formula({row, note}, open->second.words, open->second.words_shown, CellRole::note);
}

/// The alternatives side by side; their cost lines add up to the total of each.
void put_costs(SheetBuilder& sheet, Book& book, int row) {
  const Table costs = cost_table(book.view());
  if (costs.empty()) return;
  const PlacedTable placed = put_table(sheet, book, row, costs);
  int column = 1;
  for (const AlternativeResults& alternative : book.model->results.alternatives) {
    const std::string lines = fixed_range({placed.first_line, column}, {placed.last_line - 1, column});
    const std::string total = fixed_address({placed.last_line, column++});
    book.checks.push_back(
        {.what = book.say(Word::check_total, {{"alternative", book.view().alternative(alternative.name)}}),
         .meaning = book.say(Word::meaning_total),
         .formula = "SUM(" + on_sheet(sheet.name(), lines) + ")-" + on_sheet(sheet.name(), total)});
  }
}

}  // namespace

void plan_calculation(Book& book) {
  int row = heading_row + 1;
  int section = -1;
  for (const Line& line : book.layout.lines) {
    if (line.section != section) row += section < 0 ? 1 : 2;
    section = line.section;
    book.line_row.push_back(row++);
  }
}

Sheet make_calculation_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.calculation, SheetGroup::reference, {50, 34, 16, 24, formula_width, 26, 9});
  put_title(sheet, book, sheet.name(), book.say(Word::about_calculation));
  sheet.headings(heading_row, {book.say(Word::quantity), book.say(Word::name), book.say(Word::column_value),
                               book.say(Word::column_unit), book.say(Word::how_computed),
                               book.say(Word::remark), book.say(Word::is_formula)});
  const References references = local_references(book);
  int section = -1;
  for (std::size_t i = 0; i < book.layout.lines.size(); ++i) {
    const Line& line = book.layout.lines[i];
    if (line.section != section) {
      section = line.section;
      sheet.text({book.line_row[i] - 1, label},
                 book.in_words(book.layout.sections[static_cast<std::size_t>(section)]), CellRole::section);
    }
    put_line(sheet, book, book.line_row[i], line, references);
  }
  const int last = book.line_row.empty() ? heading_row + 1 : book.line_row.back();
  put_costs(sheet, book, last + 2);
  sheet.sheet().freeze = CellPosition{heading_row + 1, 1};
  sheet.sheet().repeat_rows = {heading_row, heading_row};
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
