#include "engine/workbook/results/sheet_calculation.h"

#include <algorithm>
#include <utility>

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
  const std::string words = line.link ? book.say(Word::repeated_for_sum) : formula_in_words(book, line.node);
  sheet.text({row, formula}, words, CellRole::note);
  sheet.height_for(row, words, formula_width);
  if (quantity == nullptr) return;
  const auto open = book.open_pm.find(book.analyses->open_pm(*book.model, *quantity));
  if (open != book.open_pm.end())
    sheet.formula({row, note}, open->second.words, open->second.words_shown, CellRole::note);
}

/// The cost lines of one activity or item: its cost in each alternative that has it.
struct CostLine {
  std::string label{};
  std::string key{};
  std::vector<std::pair<std::string, NodeId>> of{};  ///< by alternative
};

/// "item.project.tablet.cost" and "nul.activity.bezoek.cost" without the alternative.
std::string key_without_alternative(const Quantity& quantity) {
  std::string key = quantity.name;
  if (const std::size_t at = key.find(quantity.alternative); at != std::string::npos) {
    key.erase(at, quantity.alternative.size());
  }
  return key;
}

std::vector<CostLine> cost_lines(const Model& model) {
  std::vector<CostLine> lines;
  for (const Role role : {Role::item, Role::alternative}) {
    for (const Quantity& quantity : model.quantities) {
      if (quantity.role != role || quantity.alternative.empty()) continue;
      const std::string key = key_without_alternative(quantity);
      auto found =
          std::find_if(lines.begin(), lines.end(), [&](const CostLine& line) { return line.key == key; });
      if (found == lines.end()) {
        lines.push_back(CostLine{.label = {}, .key = key, .of = {}});
        found = std::prev(lines.end());
      }
      found->of.emplace_back(quantity.alternative, quantity.node);
    }
  }
  // The total last: an alternative without other items has it before another one's sum of them.
  std::stable_partition(lines.begin(), lines.end(),
                        [](const CostLine& line) { return line.key != ".total"; });
  return lines;
}

bool is_total_line(const CostLine& line) {
  return line.key == ".activities" || line.key == ".items" || line.key == ".parts" || line.key == ".total";
}

/// An item by its own label; a total, which has its alternative in its label, by what it is a total of.
std::string cost_label(const Book& book, const CostLine& line) {
  if (line.key == ".activities") return book.say(Word::activities_together);
  if (line.key == ".items") return book.say(Word::other_costs_together);
  if (line.key == ".parts") return book.say(Word::parts_together);
  if (line.key == ".total") return with_capital(book.say(Word::row_total));
  return label_of(book, line.of.front().second);
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
    book.checks.push_back(
        {.what = book.say(Word::check_total, {{"alternative", book.in_words(alternatives[i].label)}}),
         .meaning = book.say(Word::meaning_total),
         .formula = std::move(formula)});
  }
}

void put_side_by_side(SheetBuilder& sheet, Book& book, int row, const References& references) {
  const std::vector<Alternative>& alternatives = book.model->stated.alternatives;
  sheet.text({row++, label}, book.say(Word::alternatives_side_by_side), CellRole::section);
  std::vector<std::string> headings = {with_capital(book.say(Word::sign_cost)), book.say(Word::column_unit)};
  for (const Alternative& alternative : alternatives) headings.push_back(book.in_words(alternative.label));
  sheet.headings(row++, headings);
  const int first = row;
  int after_items = row;
  for (const CostLine& line : cost_lines(*book.model)) {
    if (!is_total_line(line)) after_items = row + 1;
    const CellRole role = is_total_line(line) ? CellRole::total : CellRole::computed;
    sheet.text({row, label}, cost_label(book, line), CellRole::label);
    sheet.text({row, name}, unit_of_cell(book, line.of.front().second), CellRole::unit);
    for (const auto& [alternative, node] : line.of) {
      const auto at = std::ranges::find(alternatives, alternative, &Alternative::name);
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
  if (!cost_lines(*book.model).empty()) put_side_by_side(sheet, book, last + 2, references);
  sheet.sheet().freeze = CellPosition{heading_row + 1, 1};
  sheet.sheet().repeat_rows = {heading_row, heading_row};
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
