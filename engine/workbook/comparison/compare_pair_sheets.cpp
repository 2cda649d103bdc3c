#include "engine/content/compare_tables.h"
#include "engine/words/compare_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"
#include "engine/workbook/cells/sheet_builder.h"
#include "engine/workbook/comparison/compare_sheets.h"

namespace zorgbaat {

namespace {

int put_head(SheetBuilder& sheet, const std::string& title, const std::string& line,
             const std::string& explanation) {
  sheet.text({0, 0}, title, CellRole::title);
  sheet.text({1, 0}, line, CellRole::subtitle);
  sheet.text({2, 0}, explanation, CellRole::subtitle);
  return 4;
}

/// A table of finished text, the last column wrapped.
int put_text_table(SheetBuilder& sheet, int row, const Table& table, Language language, double last_width) {
  sheet.text({row++, 0}, table.title, CellRole::section);
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    sheet.text({row, static_cast<int>(i)}, table.columns[i].title, CellRole::heading);
  for (const TableLine& line : table.lines) {
    ++row;
    for (std::size_t i = 0; i < line.cells.size(); ++i)
      sheet.text({row, static_cast<int>(i)}, shown(line.cells[i], language),
                 i == 0 ? CellRole::label : CellRole::note);
    sheet.height_for(row, shown(line.cells.back(), language), last_width);
  }
  return row + 2;
}

enum BridgeColumn { input, from, to, unit, effect, balance, path };

/// Puts one bridge; the effects are outcomes of the engine, their sum and the balances are formulas.
class BridgeRows {
 public:
  BridgeRows(SheetBuilder& sheet, const CaseComparison& comparison, const Bridge& bridge, Language language)
      : sheet_(sheet), comparison_(comparison), bridge_(bridge), language_(language) {}

  int put(int row) {
    row_ = row;
    const std::string& base = comparison_.measured[bridge_.base].name;
    const std::string& variant = comparison_.measured[bridge_.variant].name;
    sheet_.text({row_, input}, say(Word::compare_bridge, language_, {{"base", base}, {"variant", variant}}),
                CellRole::section);
    if (bridge_.why_not) {
      sheet_.text({++row_, input}, say(Word::compare_bridge_none, language_,
                                       {{"why", no_bridge_text(*bridge_.why_not, language_)}}));
      return row_ + 2;
    }
    put_headings();
    ++row_;
    sheet_.text({row_, input}, say(Word::compare_balance_of, language_, {{"name", base}}), CellRole::label);
    sheet_.number({row_, balance}, bridge_.from, CellRole::fixed_outcome, money());
    sheet_.text({row_, unit}, words().of(bridge_.unit), CellRole::unit);
    first_ = row_ + 1;
    for (const BridgeStep& step : bridge_.steps) put_step(step);
    put_effect(structure_text(comparison_, bridge_, language_), bridge_.structure, bridge_.to);
    put_sums(variant);
    return row_ + 2;
  }

 private:
  static NumberStyle money() { return {.kind = NumberStyle::Kind::euro, .decimals = 2}; }
  [[nodiscard]] UnitWords words() const {
    return {comparison_.stated_of(comparison_.measured[bridge_.base]), language_};
  }

  void put_headings() {
    sheet_.headings(
        ++row_, {say(Word::compare_bridge_input, language_), say(Word::compare_bridge_from, language_),
                 say(Word::compare_bridge_to, language_), say(Word::column_unit, language_),
                 say(Word::compare_bridge_effect, language_), say(Word::compare_bridge_balance, language_)});
  }

  void put_effect(const std::string& label, const Number& by, const Number& after) {
    sheet_.text({++row_, input}, label, CellRole::label);
    sheet_.height_for(row_, label, 52);
    sheet_.number({row_, effect}, by, CellRole::fixed_outcome, money());
    sheet_.formula({row_, balance}, address({row_ - 1, balance}) + "+" + address({row_, effect}), after,
                   CellRole::computed, money());
  }

  void put_step(const BridgeStep& step) {
    put_effect(step_label(step, language_), step.effect, step.balance);
    put_input(from, step, step.from);
    put_input(to, step, step.to);
    sheet_.text({row_, unit}, step.percent ? "%" : words().with_money(step.unit), CellRole::unit);
    sheet_.text({row_, path}, step.name, CellRole::note);
  }

  void put_input(int column, const BridgeStep& step, const std::optional<Number>& value) {
    if (!value) {
      sheet_.text({row_, column}, "PM", CellRole::fixed_outcome);
      return;
    }
    const NumberStyle::Kind kind = step.percent ? NumberStyle::Kind::percent : NumberStyle::Kind::general;
    sheet_.number({row_, column}, *value, CellRole::fixed_outcome, {.kind = kind, .decimals = 1});
  }

  void put_sums(const std::string& variant) {
    sheet_.text({++row_, input}, say(Word::compare_total, language_), CellRole::total);
    sheet_.formula({row_, effect}, "SUM(" + range({first_, effect}, {row_ - 1, effect}) + ")",
                   bridge_.to - bridge_.from, CellRole::total, money());
    sheet_.text({++row_, input}, say(Word::compare_balance_of, language_, {{"name", variant}}),
                CellRole::label);
    sheet_.number({row_, balance}, bridge_.to, CellRole::fixed_outcome, money());
    sheet_.text({row_, unit}, words().of(bridge_.unit), CellRole::unit);
    const int target = row_;
    sheet_.text({++row_, input}, say(Word::compare_check, language_, {{"name", variant}}), CellRole::label);
    sheet_.formula({row_, balance},
                   "ROUND(" + address({target - 2, balance}) + "-" + address({target, balance}) + ",9)",
                   Number(0), CellRole::computed, money());
  }

  SheetBuilder& sheet_;
  const CaseComparison& comparison_;
  const Bridge& bridge_;
  Language language_;
  int row_ = 0;
  int first_ = 0;
};

}  // namespace

Sheet make_pairs_sheet(const CaseComparison& comparison, Language language, const std::string& line) {
  constexpr double wrapped = 80;
  SheetBuilder sheet(say(Word::compare_sheet_pairs, language), SheetGroup::read, {40, 30, 16, 16, wrapped});
  int row =
      put_head(sheet, say(Word::compare_pairs, language), line, say(Word::compare_read_pairs, language));
  for (const std::string& sentence : pair_counts(comparison, language))
    sheet.text({row++, 0}, sentence, CellRole::subtitle);
  row = put_text_table(sheet, row + 1, pair_table(comparison, language), language, wrapped);
  Table reasons = why_not_table(comparison, language);
  // its last column is the wrapped one of the sheet
  reasons.columns.insert(reasons.columns.begin() + 2, 2, TableColumn{});
  for (TableLine& each : reasons.lines)
    each.cells.insert(each.cells.begin() + 2, 2, TableCell(std::string()));
  if (!reasons.empty()) put_text_table(sheet, row, reasons, language, wrapped);
  sheet.sheet().freeze = CellPosition{4, 1};
  sheet.sheet().repeat_rows = {0, 3};
  sheet.sheet().landscape = true;
  return sheet.take();
}

Sheet make_bridges_sheet(const CaseComparison& comparison, Language language, const std::string& line) {
  SheetBuilder sheet(say(Word::compare_sheet_bridge, language), SheetGroup::read,
                     {52, 14, 14, 30, 18, 18, 40});
  int row = put_head(sheet, say(Word::compare_sheet_bridge, language), line,
                     say(Word::compare_bridge_note, language));
  for (const Bridge& bridge : comparison.bridges)
    row = BridgeRows(sheet, comparison, bridge, language).put(row);
  sheet.sheet().freeze = CellPosition{4, 1};
  sheet.sheet().repeat_rows = {0, 3};
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
