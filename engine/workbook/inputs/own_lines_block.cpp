#include "engine/workbook/inputs/own_lines_block.h"

#include <algorithm>
#include <set>

#include "engine/words/figures.h"
#include "engine/workbook/inputs/input_columns.h"

namespace zorgbaat {

namespace {

using enum input_columns::Column;

constexpr NumberStyle euros_style{.kind = NumberStyle::Kind::euro, .decimals = 2};
constexpr NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
constexpr int rows_of_head = 4;
/// Beside the unit; only when there are several projects to choose from.
constexpr int project = source_value;

/// What an amount is per, as the user chooses it from the list.
std::string words_of(const Book& book, const OwnLineKind& kind) {
  switch (kind.per) {
    case OwnLineKind::Per::basis:
      break;
    case OwnLineKind::Per::organisation_a_year:
      return book.say(Word::year_for_organisation);
    case OwnLineKind::Per::once:
      return book.say(Word::once_for_organisation);
  }
  return book.units().of(kind.unit);
}

/// What the projects are called in the list: by label, unless a list cannot hold these or tell them apart.
std::vector<std::string> project_words(const Book& book) {
  constexpr std::size_t longest_list = 200;
  std::vector<std::string> labels;
  std::size_t length = 0;
  for (const std::string& name : book.model->projects) {
    labels.push_back(alternative_label(*book.model, name, book.language));
    length += labels.back().size() + 1;
  }
  const std::set<std::string> unlike(labels.begin(), labels.end());
  const bool holds = std::none_of(labels.begin(), labels.end(), [](const std::string& each) {
    return each.find_first_of(",*?~\"") != std::string::npos;
  });
  return holds && unlike.size() == labels.size() && length <= longest_list ? labels : book.model->projects;
}

class OwnLinesBlock {
 public:
  OwnLinesBlock(SheetBuilder& sheet, Book& book, int first)
      : sheet_(&sheet),
        book_(&book),
        projects_(project_words(book)),
        first_line_(first + rows_of_head),
        first_kind_(first_line_ + own_line_count + 2),
        kinds_(static_cast<int>(book.model->own_lines.size() / book.model->projects.size())) {}
  int put(int row);

 private:
  void put_head(int row);
  void put_line(int row, int number);
  void put_choices(int row);
  void put_kind(int row, const OwnLineKind& kind);
  void add_check(std::size_t project_index) const;
  [[nodiscard]] bool several() const { return projects_.size() > 1; }
  [[nodiscard]] std::string lines(int column) const {
    return fixed_range({first_line_, column}, {first_line_ + own_line_count - 1, column});
  }
  /// One column of the ways to state a line; those of the first project, the others have the same.
  [[nodiscard]] std::string kinds(int column) const {
    return fixed_range({first_kind_, column}, {first_kind_ + kinds_ - 1, column});
  }
  [[nodiscard]] std::string all_kinds(int column) const {
    const int all = kinds_ * static_cast<int>(projects_.size());
    return fixed_range({first_kind_, column}, {first_kind_ + all - 1, column});
  }
  [[nodiscard]] std::string place_of_choice(int row) const {
    return "MATCH(" + address({row, unit}) + "," + kinds(unit) + ",0)";
  }

  SheetBuilder* sheet_;
  Book* book_;
  std::vector<std::string> projects_;
  int first_line_;
  int first_kind_;
  int kinds_;
};

void OwnLinesBlock::put_head(int row) {
  sheet_->text({row, label}, book_->say(Word::own_lines), CellRole::section);
  const std::string of = several() ? book_->say(Word::alternative_chosen) : projects_.front();
  sheet_->text({row + 1, label}, book_->say(Word::own_line_amount, {{"alternative", of}}),
               CellRole::subtitle);
  sheet_->text({row + 2, label}, book_->say(Word::own_line_counts), CellRole::subtitle);
  const auto heading = [&](int column, const std::string& text) {
    sheet_->text({row + 3, column}, text, CellRole::heading);
  };
  heading(label, book_->say(Word::own_line_for));
  heading(unit, book_->say(Word::amount_is));
  if (several()) heading(project, book_->say(Word::alternative));
  heading(own, book_->say(Word::amount));
  heading(used, book_->units().with_money(book_->model->own_lines.front().unit));
  heading(own_note, book_->say(Word::own_note));
  sheet_->height(row + 3, 45);
}

void OwnLinesBlock::put_choices(int row) {
  Cell& per = sheet_->text({row, unit}, words_of(*book_, book_->model->own_lines.front()), CellRole::choice);
  per.validation =
      std::make_shared<const Validation>(Validation{.kind = Validation::Kind::list,
                                                    .choices_in = kinds(unit),
                                                    .title = book_->say(Word::amount_is),
                                                    .message = book_->say(Word::choose_amount_is)});
  if (!several()) return;
  Cell& whose = sheet_->text({row, project}, projects_.front(), CellRole::choice);
  whose.validation =
      std::make_shared<const Validation>(Validation{.kind = Validation::Kind::list,
                                                    .choices = projects_,
                                                    .title = book_->say(Word::alternative),
                                                    .message = book_->say(Word::choose_from_list)});
}

void OwnLinesBlock::put_line(int row, int number) {
  sheet_->blank({row, label}, CellRole::own_text);
  put_choices(row);
  Cell& amount = sheet_->blank({row, own}, CellRole::own_value);
  amount.style = euros_style;
  amount.name = book_->names.own(own_line_name(number));
  amount.validation = std::make_shared<const Validation>(Validation{
      .kind = Validation::Kind::number,
      .title = book_->say(Word::amount),
      .message =
          book_->say(Word::type_amount, {{"year", std::to_string(book_->model->stated.head.prices)}})});
  const std::string mine = address({row, own});
  sheet_->formula({row, used},
                  "IFERROR(N(" + mine + ")*INDEX(" + kinds(basis) + "," + place_of_choice(row) + "),0)",
                  Number(0), CellRole::used_value, euros_style);
  sheet_->blank({row, own_note}, CellRole::own_text);
  sheet_->text({row, source}, book_->say(Word::own_figure), CellRole::note);
  sheet_->text({row, evidence}, evidence_word(Evidence::assumed, book_->language), CellRole::note);
  std::string inside = "COUNT(" + mine + ")*ISNUMBER(" + place_of_choice(row) + ")";
  if (several()) inside += "*ISNUMBER(MATCH(" + address({row, project}) + "," + all_kinds(project) + ",0))";
  sheet_->formula({row, in_bounds}, "IF(COUNTA(" + mine + ")=0,1," + inside + ")", Number(1),
                  CellRole::computed, whole);
  sheet_->formula({row, is_formula}, "IF(_xlfn.ISFORMULA(" + address({row, used}) + "),1,0)", Number(1),
                  CellRole::note, whole);
}

void OwnLinesBlock::put_kind(int row, const OwnLineKind& kind) {
  const InputRecord& input = book_->model->input(kind.amount);
  const NumberStyle style{.kind = NumberStyle::Kind::general, .decimals = 4};
  book_->input_row[kind.amount] = row;
  sheet_->text({row, label}, book_->in_words(input.label), CellRole::label);
  sheet_->text({row, unit}, words_of(*book_, kind), CellRole::unit);
  std::string chosen = "(" + lines(unit) + "=" + address({row, unit}) + ")*";
  if (several()) {
    const auto at = std::find(book_->model->projects.begin(), book_->model->projects.end(), kind.alternative);
    sheet_->text({row, project}, projects_[static_cast<std::size_t>(at - book_->model->projects.begin())],
                 CellRole::unit);
    chosen += "(" + lines(project) + "=" + address({row, project}) + ")";
  } else {
    chosen += "1";
  }
  if (kind.factor) {
    sheet_->formula({row, basis}, live_value(*book_, *kind.factor), book_->shown(book_->value(*kind.factor)),
                    CellRole::computed, style);
  } else {
    sheet_->number({row, basis}, 1, CellRole::source_value, style);
  }
  sheet_
      ->formula({row, used}, "SUMPRODUCT(" + chosen + "," + lines(own) + ")", Number(0), CellRole::used_value,
                euros_style)
      .name = book_->names.of(input.name);
  sheet_->formula({row, is_formula}, "IF(_xlfn.ISFORMULA(" + address({row, used}) + "),1,0)", Number(1),
                  CellRole::note, whole);
}

void OwnLinesBlock::add_check(std::size_t project_index) const {
  const std::string& name = book_->model->projects[project_index];
  const Quantity* cost = book_->model->find(book_->model->results.alternative(name)->own_lines);
  std::string added = "SUM(" + on_sheet(sheet_->name(), lines(used)) + ")";
  if (several()) {
    const int row = first_kind_ + kinds_ * static_cast<int>(project_index);
    added = "SUMPRODUCT((" + on_sheet(sheet_->name(), lines(project)) + "=" +
            on_sheet(sheet_->name(), fixed_address({row, project})) + ")*1," +
            on_sheet(sheet_->name(), lines(used)) + ")";
  }
  book_->checks.push_back(
      {.what = book_->say(Word::check_own_lines,
                          {{"alternative", alternative_label(*book_->model, name, book_->language)}}),
       .meaning = book_->say(Word::meaning_own_lines),
       .formula = added + "-" + live_value(*book_, cost->node)});
}

int OwnLinesBlock::put(int row) {
  put_head(row);
  for (int number = 1; number <= own_line_count; ++number) put_line(first_line_ + number - 1, number);
  sheet_->text({first_kind_ - 1, label}, book_->say(Word::own_lines_together), CellRole::heading);
  sheet_->text({first_kind_ - 1, unit}, book_->say(Word::per), CellRole::heading);
  sheet_->text({first_kind_ - 1, basis}, book_->say(Word::compare_how), CellRole::heading);
  sheet_->text({first_kind_ - 1, used}, with_capital(book_->say(Word::row_together)), CellRole::heading);
  int next = first_kind_;
  for (const OwnLineKind& kind : book_->model->own_lines) put_kind(next++, kind);
  for (std::size_t i = 0; i < projects_.size(); ++i) add_check(i);
  return next;
}

}  // namespace

int put_own_lines(SheetBuilder& sheet, Book& book, int row) {
  if (book.model->own_lines.empty()) return row;
  book.first_own_line = row;
  return OwnLinesBlock(sheet, book, row).put(row);
}

std::string own_line_amounts(const Book& book) {
  if (!book.first_own_line) return {};
  const int first = *book.first_own_line + rows_of_head;
  return fixed_range({first, own}, {first + own_line_count - 1, own});
}

Sheet own_lines_only(const Sheet& inputs, const Book& book) {
  Sheet part{.name = inputs.name};
  if (!book.first_own_line) return part;
  std::copy_if(inputs.cells.begin(), inputs.cells.end(), std::back_inserter(part.cells),
               [&](const PlacedCell& placed) { return placed.at.row >= *book.first_own_line; });
  return part;
}

}  // namespace zorgbaat
