#include "engine/workbook/inputs/sheet_inputs.h"

#include <algorithm>

#include "engine/words/figures.h"
#include "engine/workbook/inputs/input_columns.h"
#include "engine/workbook/inputs/input_order.h"
#include "engine/workbook/inputs/input_validation.h"
#include "engine/workbook/inputs/own_lines_block.h"

namespace zorgbaat {

namespace {

using enum input_columns::Column;
using input_columns::Column;

constexpr int scenario_row = 4;
constexpr int heading_row = 9;

class InputsSheet {
 public:
  explicit InputsSheet(Book& book)
      : book_(&book),
        sheet_(book.sheets.inputs, SheetGroup::fill_in,
               {54, 26, 11, 10, 10, 13, 12, 11, 11, 13, 24, 40, 32, 7, 14, 26, 60, 9, 9, 9, 9}) {}
  Sheet make();

 private:
  void put_head();
  void put_scenario();
  void put_input(int row, const InputRecord& input);
  void put_stated(int row, const InputRecord& input);
  void put_scenarios(int row, const InputRecord& input);
  void put_foundation(int row, const InputRecord& input);
  void put_bounds(int row, const InputRecord& input);
  void put_own(int row, const InputRecord& input);
  void put_counts();
  void add_checks() const;
  /// The cells for own values and for the amounts of own lines, without the headings between them.
  std::string own_cells() const {
    const int last = book_->first_own_line ? *book_->first_own_line - 1 : book_->input_rows.second;
    const std::string values = fixed_range({book_->input_rows.first, own}, {last, own});
    const std::string lines = own_line_amounts(*book_);
    return lines.empty() ? values : values + "," + lines;
  }
  std::string column_range(Column column) const {
    return fixed_range({book_->input_rows.first, column}, {book_->input_rows.second, column});
  }

  Book* book_;
  SheetBuilder sheet_;
};

void InputsSheet::put_head() {
  put_title(sheet_, *book_, book_->sheets.inputs, book_->say(Word::about_inputs));
  sheet_.headings(heading_row, {with_capital(book_->say(Word::input)),
                                book_->say(Word::column_unit),
                                book_->say(Word::source_value),
                                book_->say(Word::column_low),
                                book_->say(Word::column_high),
                                book_->say(Word::own_value),
                                book_->say(Word::unfavourable),
                                book_->say(Word::base),
                                book_->say(Word::favourable),
                                book_->say(Word::value_used),
                                book_->say(Word::own_note),
                                with_capital(book_->say(Word::source)),
                                book_->say(Word::column_at),
                                with_capital(book_->say(Word::unit_year)),
                                with_capital(book_->say(Word::foundation)),
                                book_->say(Word::range_according_to),
                                book_->say(Word::column_note),
                                book_->say(Word::at_least),
                                book_->say(Word::at_most),
                                book_->say(Word::within_bounds),
                                book_->say(Word::is_formula)});
  sheet_.sheet().freeze = CellPosition{heading_row + 1, 1};
  sheet_.sheet().repeat_rows = {heading_row, heading_row};
}

void InputsSheet::put_scenario() {
  const std::string choices = fixed_range({heading_row, unfavourable}, {heading_row, favourable});
  const std::string base_word = book_->say(Word::base);
  sheet_.text({scenario_row, label}, book_->say(Word::choose_scenario), CellRole::label);
  Cell& choice = sheet_.text({scenario_row, unit}, base_word, CellRole::choice);
  choice.name = cell_of::scenario;
  choice.validation = std::make_shared<const Validation>(
      Validation{.kind = Validation::Kind::list,
                 .choices = {book_->say(Word::unfavourable), base_word, book_->say(Word::favourable)},
                 .title = "Scenario",
                 .message = book_->say(Word::choose_scenario_from_list)});
  sheet_.text({scenario_row + 1, label}, book_->say(Word::number_of_scenario), CellRole::label);
  sheet_
      .formula({scenario_row + 1, unit},
               std::string("IFERROR(MATCH(") + cell_of::scenario + "," + choices + ",0),MATCH(" +
                   quoted(base_word) + "," + choices + ",0))",
               Number(2), CellRole::computed, {.kind = NumberStyle::Kind::plain, .decimals = 0})
      .name = cell_of::scenario_number;
}

void InputsSheet::put_counts() {
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
  sheet_.text({scenario_row + 2, label}, book_->say(Word::own_values_filled_in), CellRole::label);
  sheet_.formula({scenario_row + 2, unit}, "COUNT(" + own_cells() + ")", Number(0), CellRole::computed, whole)
      .name = cell_of::own_values;
  sheet_.text({scenario_row + 3, label}, book_->say(Word::departures_from_source), CellRole::label);
  sheet_
      .formula({scenario_row + 3, unit},
               "COUNTA(" + own_cells() + ")+(" + cell_of::scenario + "<>" +
                   fixed_address({heading_row, basis}) + ")*1",
               Number(0), CellRole::computed, whole)
      .name = cell_of::changes;
}

void InputsSheet::put_stated(int row, const InputRecord& input) {
  const NumberStyle style = input_style(*book_, input);
  sheet_.text({row, label}, book_->in_words(input.label), CellRole::label);
  sheet_.text({row, unit}, unit_of_cell(*book_, input.node), CellRole::unit);
  if (input.stated.pro_memorie) {
    sheet_.text({row, source_value}, "PM", CellRole::source_value);
  } else {
    sheet_.number({row, source_value}, input.stated.value, CellRole::source_value, style);
  }
  if (!input.stated.range) return;
  sheet_.number({row, low}, input.stated.range->low, CellRole::source_value, style);
  sheet_.number({row, high}, input.stated.range->high, CellRole::source_value, style);
}

std::optional<RangeEnd> end_in(const ScenarioCase& scenario, NodeId input) {
  for (const ScenarioChoice& choice : scenario.choices) {
    if (choice.input == input) return choice.end;
  }
  return std::nullopt;
}

void InputsSheet::put_scenarios(int row, const InputRecord& input) {
  const NumberStyle style = input_style(*book_, input);
  const Scenarios& all = book_->analyses->scenarios;
  const auto index = static_cast<std::size_t>(book_->model->graph.node(input.node).detail);
  const auto put = [&](Column column, const ScenarioCase* scenario) {
    Column from = source_value;
    if (scenario != nullptr) {
      const std::optional<RangeEnd> end = end_in(*scenario, input.node);
      if (end) from = *end == RangeEnd::low ? low : high;
    }
    const std::string own_cell = "$" + column_letters(own) + std::to_string(row + 1);
    const std::string stated =
        input.stated.pro_memorie ? "0" : "$" + column_letters(from) + std::to_string(row + 1);
    const bool known = scenario != nullptr && index < scenario->inputs.size();
    sheet_.formula({row, column}, "IF(ISNUMBER(" + own_cell + ")," + own_cell + "," + stated + ")",
                   known ? scenario->inputs[index] : book_->base.values[index], CellRole::computed, style);
  };
  put(unfavourable, &all.unfavourable);
  put(basis, nullptr);
  put(favourable, &all.favourable);
}

void InputsSheet::put_own(int row, const InputRecord& input) {
  Cell& cell = sheet_.blank({row, own}, CellRole::own_value);
  cell.style = input_style(*book_, input);
  cell.name = book_->names.own(input.name);
  cell.validation = std::make_shared<const Validation>(validation_of(*book_, input));
  sheet_.blank({row, own_note}, CellRole::own_text);
}

void InputsSheet::put_foundation(int row, const InputRecord& input) {
  std::string title = input.stated.source;
  std::string published;
  for (const Source& each : book_->model->stated.sources) {
    if (each.id != input.stated.source) continue;
    title = book_->in_words(each.title);
    published = each.year;
  }
  sheet_.text({row, source}, title, CellRole::note);
  sheet_.text({row, place}, input.stated.at, CellRole::note);
  sheet_.text({row, year}, published, CellRole::note);
  sheet_.text({row, evidence}, evidence_word(input.stated.evidence, book_->language), CellRole::note);
  if (const auto& range = input.stated.range) {
    const std::string founded =
        evidence_word(range->evidence, book_->language) + (range->at.empty() ? "" : ": " + range->at);
    sheet_.text({row, range_evidence}, founded, CellRole::note);
    sheet_.height_for(row, founded, 26);
  }
  std::string explanation = book_->in_words(input.definition);
  const std::string& remark = book_->in_words(input.stated.note);
  if (!explanation.empty() && !remark.empty()) explanation += "; ";
  explanation += remark;
  sheet_.text({row, note}, explanation, CellRole::note);
  sheet_.height_for(row, explanation, 60);
  sheet_.height_for(row, title, 40);
  sheet_.height_for(row, input.stated.at, 32);
}

void InputsSheet::put_bounds(int row, const InputRecord& input) {
  const Bounds bounds = natural_bounds(book_->base, input.node);
  const NumberStyle style = input_style(*book_, input);
  const std::string cell = address({row, own});
  std::string inside = "COUNT(" + cell + ")";
  if (bounds.low) {
    sheet_.number({row, least}, *bounds.low, CellRole::source_value, style);
    inside += "*(N(" + cell + ")" + (bounds.low_open ? ">" : ">=") + address({row, least}) + ")";
  }
  if (bounds.high) {
    sheet_.number({row, most}, *bounds.high, CellRole::source_value, style);
    inside += "*(N(" + cell + ")<=" + address({row, most}) + ")";
  }
  sheet_.formula({row, in_bounds}, "IF(COUNTA(" + cell + ")=0,1," + inside + ")", Number(1),
                 CellRole::computed, {.kind = NumberStyle::Kind::plain, .decimals = 0});
}

void InputsSheet::put_input(int row, const InputRecord& input) {
  book_->input_row[input.node] = row;
  put_stated(row, input);
  put_foundation(row, input);
  const auto index = static_cast<std::size_t>(book_->model->graph.node(input.node).detail);
  std::string used_formula = address({row, source_value});
  if (!input.fixed) {
    put_own(row, input);
    put_scenarios(row, input);
    put_bounds(row, input);
    used_formula =
        "INDEX(" + range({row, unfavourable}, {row, favourable}) + ",1," + cell_of::scenario_number + ")";
  }
  sheet_
      .formula({row, used}, used_formula, book_->base.values[index], CellRole::used_value,
               input_style(*book_, input))
      .name = book_->names.of(input.name);
  sheet_.formula({row, is_formula}, "IF(_xlfn.ISFORMULA(" + address({row, used}) + "),1,0)", Number(1),
                 CellRole::note, {.kind = NumberStyle::Kind::plain, .decimals = 0});
}

void InputsSheet::add_checks() const {
  const std::string flags = on_sheet(sheet_.name(), column_range(is_formula));
  book_->checks.push_back({.what = book_->say(Word::check_values_used),
                           .meaning = book_->say(Word::meaning_values_used),
                           .formula = "COUNT(" + flags + ")-SUM(" + flags + ")"});
  const std::string inside = on_sheet(sheet_.name(), column_range(in_bounds));
  book_->checks.push_back({.what = book_->say(Word::check_own_values),
                           .meaning = book_->say(Word::meaning_own_values),
                           .formula = "COUNT(" + inside + ")-SUM(" + inside + ")"});
}

Sheet InputsSheet::make() {
  put_head();
  put_scenario();
  int row = heading_row + 1;
  book_->input_rows.first = row;
  for (const InputGroup& group : input_groups(*book_)) {
    sheet_.text({row++, label}, book_->in_words(group.title), CellRole::section);
    for (const InputRecord* input : group.inputs) put_input(row++, *input);
  }
  row = put_own_lines(sheet_, *book_, row + 1);
  book_->input_rows.second = row - 1;
  put_counts();
  add_checks();
  sheet_.sheet().protect = true;
  sheet_.sheet().landscape = true;
  return sheet_.take();
}

}  // namespace

Sheet make_inputs_sheet(Book& book) { return InputsSheet(book).make(); }

}  // namespace zorgbaat
