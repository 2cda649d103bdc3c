#include "engine/workbook/results/sheet_calculation.h"

#include <algorithm>

#include "engine/workbook/book/model_lines.h"

namespace zorgbaat {

namespace {

enum Column { label, name, value, unit, formula, note, is_formula };

constexpr int heading_row = 4;
constexpr int first_year_row = 7;
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
  } else {
    sheet.formula({row, value}, line_formula(book, line, references), book.shown(book.value(line.node)), role,
                  style);
    sheet.formula({row, is_formula}, "IF(_xlfn.ISFORMULA(" + address({row, value}) + "),1,0)", Number(1),
                  CellRole::note, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  }
  sheet.text({row, unit}, unit_of_cell(book, line.node), CellRole::unit);
  const std::string words = line.link ? book.in_words("overgenomen, zodat de som bijeen staat",
                                                      "repeated, so that the sum stands together")
                                      : formula_in_words(book, line.node);
  sheet.text({row, formula}, words, CellRole::note);
  sheet.height_for(row, words, formula_width);
  if (quantity == nullptr) return;
  const auto open = book.open_pm.find(book.analyses->open_pm(*book.model, *quantity));
  if (open != book.open_pm.end())
    sheet.formula({row, note}, open->second.words, open->second.words_shown, CellRole::note);
}

/// What a sum of costs is a sum of; empty for a cost itself.
std::string sum_label(const Book& book, const CostLine& line) {
  if (line.measure == Measure::activities) return book.in_words("Activiteiten samen", "Activities together");
  if (line.measure == Measure::items) return book.in_words("Overige kosten samen", "Other costs together");
  if (line.measure == Measure::parts) return book.in_words("Genoemde delen samen", "Parts named together");
  return line.measure == Measure::total ? book.in_words("Totaal", "Total") : std::string();
}

/// The rows of the costs side by side: the first and last cost line, and the totals below them.
struct CostRows {
  int first = 0;
  int last = 0;
  int total = 0;
};

/// The cost lines of each alternative add up to its total.
void add_total_checks(Book& book, const CostRows& rows) {
  const std::vector<Alternative>& alternatives = book.model->stated.alternatives;
  for (std::size_t i = 0; i < alternatives.size(); ++i) {
    const int column = value + static_cast<int>(i);
    const std::string lines = fixed_range({rows.first, column}, {rows.last, column});
    const std::string total = fixed_address({rows.total, column});
    std::string formula = "SUM(";
    formula += on_sheet(book.sheets.calculation, lines) + ")-";
    formula += on_sheet(book.sheets.calculation, total);
    book.checks.push_back({.what = book.in_words("Kostenposten tellen op tot het totaal: ",
                                                 "Cost lines add up to the total: ") +
                                   book.in_words(alternatives[i].label),
                           .meaning = book.in_words("som van de kostenposten min het totaal",
                                                    "sum of the cost lines less the total"),
                           .formula = std::move(formula)});
  }
}

void put_side_by_side(SheetBuilder& sheet, Book& book, int row, const References& references) {
  const std::vector<Alternative>& alternatives = book.model->stated.alternatives;
  sheet.text({row++, label}, book.in_words("De alternatieven naast elkaar", "The alternatives side by side"),
             CellRole::section);
  std::vector<std::string> headings = {book.in_words("Kosten", "Cost"), book.in_words("Eenheid", "Unit")};
  for (const Alternative& alternative : alternatives) headings.push_back(book.in_words(alternative.label));
  sheet.headings(row++, headings);
  const int first = row;
  int after_items = row;
  for (const CostLine& line : book.model->results.cost_lines) {
    const std::string sum = sum_label(book, line);
    const NodeId first_node = book.model->quantity(line.of_alternative.front().second).node;
    if (sum.empty()) after_items = row + 1;
    const CellRole role = sum.empty() ? CellRole::computed : CellRole::total;
    sheet.text({row, label}, sum.empty() ? label_of(book, first_node) : sum, CellRole::label);
    sheet.text({row, name}, unit_of_cell(book, first_node), CellRole::unit);
    for (const auto& [alternative, quantity] : line.of_alternative) {
      const NodeId node = book.model->quantity(quantity).node;
      const auto at = std::find_if(alternatives.begin(), alternatives.end(),
                                   [&](const Alternative& a) { return a.name == alternative; });
      const int column = value + static_cast<int>(at - alternatives.begin());
      sheet.formula({row, column}, *references.cell(node), book.shown(book.value(node)), role,
                    style_of(book, node));
    }
    ++row;
  }
  add_total_checks(book, {first, after_items - 1, row - 1});
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
  for (std::size_t i = 0; i < book.layout.rows.size(); ++i)
    book.year_row.push_back(first_year_row + static_cast<int>(i));
}

Sheet make_calculation_sheet(Book& book) {
  SheetBuilder sheet(book.sheets.calculation, SheetGroup::reference, {50, 34, 16, 24, formula_width, 26, 9});
  const auto words = [&book](const char* nl, const char* en) { return book.in_words(nl, en); };
  put_title(sheet, book, sheet.name(),
            words("Eén regel per grootheid; alles rekent door vanuit de rekenwaarden in het blad Invoer.",
                  "One line per quantity; everything follows from the values used in the sheet Inputs."));
  sheet.headings(heading_row,
                 {words("Grootheid", "Quantity"), words("Naam", "Name"), words("Waarde", "Value"),
                  words("Eenheid", "Unit"), words("Zo wordt het berekend", "How it is computed"),
                  words("Opmerking", "Remark"), words("Formule?", "Formula?")});
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
  if (!book.model->results.cost_lines.empty()) put_side_by_side(sheet, book, last + 2, references);
  sheet.sheet().freeze = CellPosition{heading_row + 1, 1};
  sheet.sheet().repeat_rows = {heading_row, heading_row};
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
