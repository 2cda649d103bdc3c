#include "engine/workbook/proof/sheet_engine.h"

#include <array>
#include <cstdint>

#include "engine/workbook/proof/snapshot_cells.h"

namespace zorgbaat {

namespace {

enum Column { name, snapshot, live, difference, unit };

constexpr int first_row = 9;

std::string live_cell(const Book& book, const Quantity& quantity) { return live_value(book, quantity.node); }

void put_quantity(SheetBuilder& sheet, const Book& book, int row, const Quantity& quantity) {
  const NumberStyle general{.kind = NumberStyle::Kind::general, .decimals = 9};
  const Outcome& value = book.value(quantity.node);
  const std::string before = address({row, snapshot});
  const std::string now = address({row, live});
  sheet.text({row, name}, quantity.name, CellRole::label);
  if (value.has_value()) {
    sheet.number({row, snapshot}, value.value(), CellRole::fixed_outcome, general);
  } else {
    sheet.text({row, snapshot}, book.not_applicable(), CellRole::fixed_outcome);
  }
  sheet.formula({row, live}, live_cell(book, quantity), book.shown(value), CellRole::computed, general);
  sheet.formula({row, difference},
                value.has_value() ? relative_difference(before, now) : "IF(" + before + "=" + now + ",0,1)",
                Number(0), CellRole::computed, general);
  sheet.text({row, unit}, unit_of_cell(book, quantity.node), CellRole::unit);
}

std::string differences(int first, int last) { return fixed_range({first, difference}, {last, difference}); }

void put_counts(SheetBuilder& sheet, Book& book, int inputs_end, int end) {
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
  sheet.text({4, 0}, book.say(Word::fingerprint), CellRole::label);
  sheet.text({4, 1}, fingerprint_of_inputs(*book.model), CellRole::fixed_outcome);
  sheet.text({5, 0}, book.say(Word::inputs_that_differ), CellRole::label);
  sheet.formula({5, 1}, "SUMPRODUCT((" + differences(first_row, inputs_end) + "<>0)*1)", Number(0),
                CellRole::computed, whole);
  sheet.text({6, 0}, book.say(Word::results_that_differ), CellRole::label);
  sheet.formula({6, 1}, "SUMPRODUCT((" + differences(inputs_end + 1, end) + "<>0)*1)", Number(0),
                CellRole::computed, whole);
}

void add_checks(const SheetBuilder& sheet, Book& book, const SnapshotRows& cells) {
  const std::string all = on_sheet(sheet.name(), differences(first_row, cells.last));
  const std::string flags = on_sheet(sheet.name(), fixed_range({cells.first, unit}, {cells.last, unit}));
  book.checks.push_back({.what = book.say(Word::check_formulas),
                         .meaning = book.say(Word::meaning_formulas),
                         .formula = "COUNT(" + flags + ")-SUM(" + flags + ")"});
  book.checks.push_back({.what = book.say(Word::check_engine),
                         .meaning = book.say(Word::meaning_engine),
                         .formula = std::string("IF(") + cell_of::changes + ">0,0,SUMSQ(" + all + "))",
                         .squared = true});
}

}  // namespace

std::string fingerprint_of_inputs(const Model& model) {
  std::uint64_t hash = 14695981039346656037ULL;
  const std::vector<Number> values = model.base_assignment();
  for (std::size_t i = 0; i < model.inputs.size(); ++i) {
    if (model.is_own_line(model.inputs[i].node)) continue;
    for (const char c : model.inputs[i].name + "=" + values[i].to_string() + "\n") {
      hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
  }
  constexpr std::array<char, 17> digits = {"0123456789abcdef"};
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += digits[(hash >> shift) & 15U];
  return text;
}

Sheet make_engine_sheet(Book& book, const SheetsSoFar& sheets) {
  SheetBuilder sheet(book.sheets.engine, SheetGroup::reference, {52, 24, 24, 18, 26});
  put_title(sheet, book, sheet.name(), book.say(Word::about_engine));
  sheet.headings(first_row - 1, {book.say(Word::name), book.say(Word::engine), book.say(Word::workbook_now),
                                 book.say(Word::relative_difference), book.say(Word::unit_or_formula)});
  int row = first_row;
  for (const Quantity& quantity : book.model->quantities) {
    if (book.model->graph.node(quantity.node).op == Op::input) put_quantity(sheet, book, row++, quantity);
  }
  const int inputs_end = row - 1;
  for (const Quantity& quantity : book.model->quantities) {
    if (book.model->graph.node(quantity.node).op != Op::input) put_quantity(sheet, book, row++, quantity);
  }
  put_counts(sheet, book, inputs_end, row - 1);
  sheet.sheet().last_printed_row = row - 1;
  add_checks(sheet, book, put_snapshot(sheet, book, sheets.repeated, {book.verdict_on_summary}, row + 1));
  sheet.sheet().freeze = CellPosition{first_row, 1};
  sheet.sheet().repeat_rows = {first_row - 1, first_row - 1};
  sheet.sheet().protect = true;
  return sheet.take();
}

}  // namespace zorgbaat
