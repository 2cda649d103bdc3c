#include "engine/workbook/questions/sheet_sensitivity.h"

#include "engine/eval/reach.h"
#include "engine/workbook/book/model_columns.h"
#include "engine/workbook/questions/headline_tables.h"
#include "engine/workbook/questions/tornado.h"

namespace zorgbaat {

namespace {

enum Column { label, unit, base_column, first_case };

/// A column of the block: which input it replaces, or which scenario it shows.
struct Case {
  std::string title{};
  const OneWay* one = nullptr;
  RangeEnd end = RangeEnd::low;
  const Assignment* inputs = nullptr;  ///< of a scenario
  [[nodiscard]] const Number& replacement() const { return end == RangeEnd::low ? one->low : one->high; }
};

class SensitivitySheet {
 public:
  explicit SensitivitySheet(Book& book)
      : book_(&book),
        headline_(*book.analyses->headline_node),
        needed_(behind(book.model->graph, headline_)),
        sheet_(book.sheets.sensitivity, SheetGroup::reference, {50, 24, 14}) {}
  Sheet make();

 private:
  void list_cases();
  void put_block_head(int row);
  void put_input_row(int row, int number, const InputRecord& input);
  void put_differences(const ModelColumns& columns, int column) const;
  int put_inputs(int row);
  void put_columns(const ModelColumns& columns);
  [[nodiscard]] const Case& case_of(int column) const {
    return cases_[static_cast<std::size_t>(column - first_case)];
  }
  [[nodiscard]] std::string input_in(NodeId input, int row, int column) const;
  [[nodiscard]] int first_scenario() const { return first_case + static_cast<int>(cases_.size()) - 3; }

  Book* book_;
  NodeId headline_;
  std::vector<bool> needed_;
  mutable SheetBuilder sheet_;
  std::vector<Case> cases_{};
  std::map<NodeId, int> input_rows_{};
  std::map<NodeId, int> columns_of_{};  ///< per input that is replaced, the column of its low end
  int override_row_ = 0;
};

void SensitivitySheet::list_cases() {
  for (int i = 0; i < live_bars(*book_); ++i) {
    const OneWay& one = book_->analyses->one_way[static_cast<std::size_t>(i)];
    const std::string name = label_of(*book_, one.input);
    cases_.push_back(
        {.title = book_->say(Word::input_at_low, {{"label", name}}), .one = &one, .end = RangeEnd::low});
    cases_.push_back(
        {.title = book_->say(Word::input_at_high, {{"label", name}}), .one = &one, .end = RangeEnd::high});
  }
  const Scenarios& all = book_->analyses->scenarios;
  cases_.push_back({.title = book_->say(Word::unfavourable), .inputs = &all.unfavourable.inputs});
  cases_.push_back({.title = book_->say(Word::base), .inputs = &book_->base.values});
  cases_.push_back({.title = book_->say(Word::favourable), .inputs = &all.favourable.inputs});
}

/// Three rows: what the column is, the number of the input it replaces, and by which value.
void SensitivitySheet::put_block_head(int row) {
  sheet_.text({row, label}, book_->say(Word::model_per_column), CellRole::section);
  override_row_ = row + 2;
  sheet_.headings(
      row + 1, {book_->say(Word::quantity), book_->say(Word::unit_or_number), book_->say(Word::column_now)});
  sheet_.height(row + 1, 60);
  sheet_.text({override_row_, label}, book_->say(Word::replaced_input), CellRole::label);
  sheet_.text({override_row_ + 1, label}, book_->say(Word::replaced_by), CellRole::label);
  for (std::size_t i = 0; i < cases_.size(); ++i) {
    const int column = first_case + static_cast<int>(i);
    sheet_.sheet().column_widths.push_back(13);
    sheet_.text({row + 1, column}, cases_[i].title, CellRole::heading);
    if (cases_[i].one == nullptr) continue;
    columns_of_.try_emplace(cases_[i].one->input, column);
    const OneWay& one = *cases_[i].one;
    const int source_column = cases_[i].end == RangeEnd::low ? 3 : 4;
    sheet_.number({override_row_, column}, book_->model->graph.node(one.input).detail + 1, CellRole::body,
                  {.kind = NumberStyle::Kind::plain, .decimals = 0});
    sheet_.formula(
        {override_row_ + 1, column},
        on_sheet(book_->sheets.inputs, fixed_address({book_->input_row.at(one.input), source_column})),
        cases_[i].replacement(), CellRole::computed, style_of(*book_, one.input));
  }
}

/// The value now, the replacement at the head of the columns that are about this input, and the scenarios.
void SensitivitySheet::put_input_row(int row, int number, const InputRecord& input) {
  const NumberStyle style = style_of(*book_, input.node);
  const auto index = static_cast<std::size_t>(number) - 1;
  input_rows_[input.node] = row;
  sheet_.text({row, label}, book_->in_words(input.label), CellRole::label);
  sheet_.number({row, unit}, number, CellRole::body, {.kind = NumberStyle::Kind::plain, .decimals = 0});
  sheet_.formula({row, base_column}, live_value(*book_, input.node), book_->base.values[index],
                 CellRole::computed, style);
  if (const auto own = columns_of_.find(input.node); own != columns_of_.end()) {
    for (int column = own->second; column < own->second + 2; ++column) {
      sheet_.formula({row, column}, row_fixed({override_row_ + 1, column}), case_of(column).replacement(),
                     CellRole::computed, style);
    }
  }
  const std::string now = column_fixed({row, base_column});
  for (int column = first_scenario(); column < first_scenario() + 3; ++column) {
    const CellPosition chosen{book_->input_row.at(input.node), 6 + column - first_scenario()};
    sheet_.formula({row, column}, input.fixed ? now : on_sheet(book_->sheets.inputs, address(chosen)),
                   (*case_of(column).inputs)[index], CellRole::computed, style);
  }
}

int SensitivitySheet::put_inputs(int row) {
  for (std::size_t i = 0; i < book_->model->inputs.size(); ++i) {
    const InputRecord& input = book_->model->inputs[i];
    if (needed_[input.node.value]) put_input_row(row++, static_cast<int>(i) + 1, input);
  }
  return row;
}

/// The first column beside the sheet Berekening: equal, whatever the inputs; an error is a difference.
void SensitivitySheet::put_differences(const ModelColumns& columns, int column) const {
  sheet_.sheet().column_widths.push_back(14);
  sheet_.text({override_row_ - 1, column}, book_->say(Word::now_less_calculation), CellRole::heading);
  int row = columns.first_row();
  for (const int index : columns.lines()) {
    const CellPosition there{book_->line_row[static_cast<std::size_t>(index)], 2};
    const std::string now = address({row, base_column});
    const std::string calculated = on_sheet(book_->sheets.calculation, fixed_address(there));
    std::string off = "IFERROR(IF(";
    off.append(now).append("=").append(calculated).append(",0,");
    off.append(now).append("-").append(calculated).append("),1)");
    sheet_.formula({row, column}, off, Number(0), CellRole::computed,
                   {.kind = NumberStyle::Kind::general, .decimals = 9});
    ++row;
  }
  const std::string all =
      on_sheet(sheet_.name(), fixed_range({columns.first_row(), column}, {columns.last_row(), column}));
  book_->checks.push_back({.what = book_->say(Word::check_sensitivity),
                           .meaning = book_->say(Word::meaning_sensitivity),
                           .formula = "SUMSQ(" + all + ")",
                           .squared = true});
}

/// An input that a column does not replace is read in the column with the values now.
std::string SensitivitySheet::input_in(NodeId input, int row, int column) const {
  const bool other = column >= first_case && column < first_scenario() && case_of(column).one->input != input;
  return other ? column_fixed({row, base_column}) : address({row, column});
}

/// A column of one input holds what that input moves; the scenarios hold all that the headline rests on.
void SensitivitySheet::put_columns(const ModelColumns& columns) {
  const MovedTarget headline(book_->base, headline_);
  for (int column = first_case; column < first_case + static_cast<int>(cases_.size()); ++column) {
    const Case& one = case_of(column);
    if (one.one == nullptr) {
      columns.put_column(sheet_, column, book_->base.exact.run(*one.inputs));
    } else {
      columns.put_moved(sheet_, column, base_column, headline.moved_at(one.one->input, one.replacement()));
    }
  }
}

Sheet SensitivitySheet::make() {
  put_title(
      sheet_, *book_, sheet_.name(),
      book_->say(Word::about_sensitivity, {{"headline", headline_in_words(*book_)}}) + what_is_fixed(*book_));
  list_cases();
  const int block = tornado_rows(*book_) + 6;
  put_block_head(block);
  const int first_line = put_inputs(override_row_ + 2);
  std::vector<int> taken;
  for (std::size_t i = 0; i < book_->layout.lines.size(); ++i) {
    const Line& line = book_->layout.lines[i];
    if (needed_[line.reader.value] && needed_[line.node.value]) taken.push_back(static_cast<int>(i));
  }
  const ModelColumns columns(
      *book_, taken, first_line, [this](NodeId node, int column) -> std::optional<std::string> {
        const auto row = input_rows_.find(node);
        return row == input_rows_.end() ? std::nullopt : std::optional(input_in(node, row->second, column));
      });
  columns.put_labels(sheet_);
  columns.put_column(sheet_, base_column, book_->analyses->base);
  put_columns(columns);
  put_differences(columns, first_case + static_cast<int>(cases_.size()));
  const int result = columns.row_of(headline_);
  const std::vector<const ScenarioCase*> scenarios = {&book_->analyses->scenarios.unfavourable, nullptr,
                                                      &book_->analyses->scenarios.favourable};
  for (int i = 0; i < 3; ++i) {
    const ScenarioCase* scenario = scenarios[static_cast<std::size_t>(i)];
    const Outcome& target = scenario == nullptr ? book_->value(headline_) : scenario->target;
    book_->scenario_results.push_back(
        {.cell = on_sheet(sheet_.name(), address({result, first_scenario() + i})),
         .shown = book_->shown(target)});
  }
  put_tornado(sheet_, *book_, {.now = {result, base_column}, .first_low = {result, first_case}});
  for (std::size_t i = 0; i < book_->analyses->one_way.size(); ++i) {
    const OneWay& one = book_->analyses->one_way[i];
    const int low = first_case + 2 * static_cast<int>(i);
    book_->answers[{Answer::at_low, i, 0}] = {address({result, low}), book_->shown(one.at_low)};
    book_->answers[{Answer::at_high, i, 0}] = {address({result, low + 1}), book_->shown(one.at_high)};
  }
  put_headline_tables(sheet_, *book_, columns.last_row() + 3);
  return sheet_.take_for_reading(title_rows);
}

}  // namespace

Sheet make_sensitivity_sheet(Book& book) {
  if (rests_on_a_row(book.model->graph, *book.analyses->headline_node)) return make_fixed_tornado_sheet(book);
  return SensitivitySheet(book).make();
}

}  // namespace zorgbaat
