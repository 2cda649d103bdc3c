#include "engine/workbook/results/sheet_staff.h"

namespace zorgbaat {

namespace {

constexpr int first_alternative = 2;

/// One function: its rows stand below each other, the alternatives and what is freed side by side.
class StaffFunction {
 public:
  StaffFunction(SheetBuilder& sheet, const Book& book, const Actor& actor)
      : sheet_(&sheet), book_(&book), actor_(&actor) {}
  int put(int row) const;

 private:
  [[nodiscard]] const Quantity* find(const std::string& name) const { return book_->model->find(name); }
  [[nodiscard]] int freed_column(std::size_t project) const {
    return first_alternative + static_cast<int>(book_->model->stated.alternatives.size() + project);
  }
  [[nodiscard]] std::string freed_name(const std::string& what, const std::string& project) const {
    return what + (book_->model->projects.size() > 1 ? "." + project : "") + "." + actor_->name;
  }
  void put_freed(int row, const std::string& what) const;
  void put_scaled(int row, const std::string& symbol, const Quantity& by) const;

  SheetBuilder* sheet_;
  const Book* book_;
  const Actor* actor_;
};

void StaffFunction::put_freed(int row, const std::string& what) const {
  const std::vector<std::string>& projects = book_->model->projects;
  for (std::size_t i = 0; i < projects.size(); ++i) {
    const Quantity* freed = find(freed_name(what, projects[i]));
    if (freed == nullptr) continue;
    sheet_->formula({row, freed_column(i)}, live_value(*book_, freed->node),
                    book_->shown(book_->value(freed->node)), CellRole::total, style_of(*book_, freed->node));
  }
}

/// The row above times or divided by a quantity: hours per basis to hours a year, hours to fte.
void StaffFunction::put_scaled(int row, const std::string& symbol, const Quantity& by) const {
  const Outcome& factor = book_->value(by.node);
  for (std::size_t i = 0; i < book_->model->stated.alternatives.size(); ++i) {
    const Quantity* hours = find(book_->model->stated.alternatives[i].name + ".hours." + actor_->name);
    if (hours == nullptr || !factor.has_value() || !book_->value(hours->node).has_value()) continue;
    Number shown = book_->value(hours->node).value();
    if (const Quantity* units = find("size.basis_units_a_year")) shown *= book_->value(units->node).value();
    if (symbol == "/") shown /= factor.value();
    const int column = first_alternative + static_cast<int>(i);
    sheet_->formula({row, column}, address({row - 1, column}) + symbol + live_value(*book_, by.node), shown,
                    CellRole::computed, {.kind = NumberStyle::Kind::plain, .decimals = 2});
  }
}

int StaffFunction::put(int row) const {
  const Quantity* null_hours = find(book_->model->stated.head.null_alternative + ".hours." + actor_->name);
  if (null_hours == nullptr) return row;
  sheet_->text({row++, 0}, book_->in_words(actor_->label), CellRole::section);
  sheet_->text({row, 0}, book_->say(Word::hours), CellRole::label);
  sheet_->text({row, 1}, unit_of_cell(*book_, null_hours->node), CellRole::unit);
  for (std::size_t i = 0; i < book_->model->stated.alternatives.size(); ++i) {
    const Quantity* hours = find(book_->model->stated.alternatives[i].name + ".hours." + actor_->name);
    if (hours == nullptr) continue;
    sheet_->formula({row, first_alternative + static_cast<int>(i)}, live_value(*book_, hours->node),
                    book_->shown(book_->value(hours->node)), CellRole::computed,
                    {.kind = NumberStyle::Kind::plain, .decimals = 4});
  }
  put_freed(row++, "freed_hours");
  const Quantity* units = find("size.basis_units_a_year");
  const Quantity* norm = find("actor." + actor_->name + ".hours_per_fte");
  if (units == nullptr) return row + 1;
  sheet_->text({row, 0}, book_->say(Word::hours_a_year), CellRole::label);
  sheet_->text({row, 1}, book_->say(Word::hour_a_year), CellRole::unit);
  put_scaled(row, "*", *units);
  put_freed(row++, "freed_hours_a_year");
  if (norm == nullptr) return row + 1;
  sheet_->text({row, 0}, "fte", CellRole::label);
  sheet_->text({row, 1}, "fte", CellRole::unit);
  put_scaled(row, "/", *norm);
  put_freed(row++, "freed_fte");
  sheet_->text({row, 0}, book_->say(Word::hours_per_fte), CellRole::label);
  sheet_->text({row, 1}, unit_of_cell(*book_, norm->node), CellRole::unit);
  sheet_->formula({row, first_alternative}, live_value(*book_, norm->node),
                  book_->shown(book_->value(norm->node)), CellRole::computed,
                  {.kind = NumberStyle::Kind::plain, .decimals = 0});
  return row + 2;
}

}  // namespace

std::optional<Sheet> make_staff_sheet(const Book& book) {
  SheetBuilder sheet(book.sheets.staff, SheetGroup::reference, {40, 26, 24, 24, 24, 24});
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_staff));
  std::vector<std::string> headings = {book.say(Word::staff_function), book.say(Word::column_unit)};
  for (const Alternative& alternative : book.model->stated.alternatives)
    headings.push_back(book.in_words(alternative.label));
  const bool several = book.model->projects.size() > 1;
  for (const std::string& project : book.model->projects) {
    headings.push_back(book.say(Word::freed) + (several ? " (" + project + ")" : ""));
  }
  sheet.headings(row++, headings);
  const int first = row;
  for (const Actor& actor : book.model->stated.actors) {
    if (actor.staff) row = StaffFunction(sheet, book, actor).put(row);
  }
  if (row == first) return std::nullopt;
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
