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
  [[nodiscard]] const Results& results() const { return book_->model->results; }
  [[nodiscard]] const Quantity* find(const MaybeQuantity& result) const { return book_->model->find(result); }
  [[nodiscard]] const Quantity* hours_in(const std::string& alternative) const {
    return find(results().alternative(alternative)->hours_of(actor_->name));
  }
  [[nodiscard]] int freed_column(std::size_t project) const {
    return first_alternative + static_cast<int>(book_->model->stated.alternatives.size() + project);
  }
  void put_freed(int row, const MaybeQuantity& (*what)(const FreedStaff&)) const;
  void put_scaled(int row, const std::string& symbol, const Quantity& by) const;

  SheetBuilder* sheet_;
  const Book* book_;
  const Actor* actor_;
};

void StaffFunction::put_freed(int row, const MaybeQuantity& (*what)(const FreedStaff&)) const {
  for (std::size_t i = 0; i < results().projects.size(); ++i) {
    const FreedStaff* of_project = results().projects[i].freed_of(actor_->name);
    const Quantity* freed = of_project == nullptr ? nullptr : find(what(*of_project));
    if (freed == nullptr) continue;
    sheet_->formula({row, freed_column(i)}, live_value(*book_, freed->node),
                    book_->shown(book_->value(freed->node)), CellRole::total, style_of(*book_, freed->node));
  }
}

/// The row above times or divided by a quantity: hours per basis to hours a year, hours to fte.
void StaffFunction::put_scaled(int row, const std::string& symbol, const Quantity& by) const {
  const Outcome& factor = book_->value(by.node);
  for (std::size_t i = 0; i < book_->model->stated.alternatives.size(); ++i) {
    const Quantity* hours = hours_in(book_->model->stated.alternatives[i].name);
    if (hours == nullptr || !factor.has_value() || !book_->value(hours->node).has_value()) continue;
    Number shown = book_->value(hours->node).value();
    if (const Quantity* units = find(results().basis_units_a_year))
      shown *= book_->value(units->node).value();
    if (symbol == "/") shown /= factor.value();
    const int column = first_alternative + static_cast<int>(i);
    sheet_->formula({row, column}, address({row - 1, column}) + symbol + live_value(*book_, by.node), shown,
                    CellRole::computed, {.kind = NumberStyle::Kind::plain, .decimals = 2});
  }
}

int StaffFunction::put(int row) const {
  const Quantity* null_hours = hours_in(book_->model->stated.head.null_alternative);
  if (null_hours == nullptr) return row;
  sheet_->text({row++, 0}, book_->in_words(actor_->label), CellRole::section);
  sheet_->text({row, 0}, book_->in_words("uren", "hours"), CellRole::label);
  sheet_->text({row, 1}, unit_of_cell(*book_, null_hours->node), CellRole::unit);
  for (std::size_t i = 0; i < book_->model->stated.alternatives.size(); ++i) {
    const Quantity* hours = hours_in(book_->model->stated.alternatives[i].name);
    if (hours == nullptr) continue;
    sheet_->formula({row, first_alternative + static_cast<int>(i)}, live_value(*book_, hours->node),
                    book_->shown(book_->value(hours->node)), CellRole::computed,
                    {.kind = NumberStyle::Kind::plain, .decimals = 4});
  }
  put_freed(row++, [](const FreedStaff& freed) -> const MaybeQuantity& { return freed.hours.basis; });
  const Quantity* units = find(results().basis_units_a_year);
  const ActorResults* own = results().actor(actor_->name);
  const Quantity* norm = own == nullptr ? nullptr : find(own->hours_per_fte);
  if (units == nullptr) return row + 1;
  sheet_->text({row, 0}, book_->in_words("uren per jaar", "hours a year"), CellRole::label);
  sheet_->text({row, 1}, book_->in_words("uur per jaar", "hours a year"), CellRole::unit);
  put_scaled(row, "*", *units);
  put_freed(row++, [](const FreedStaff& freed) -> const MaybeQuantity& { return freed.hours.a_year; });
  if (norm == nullptr) return row + 1;
  sheet_->text({row, 0}, "fte", CellRole::label);
  sheet_->text({row, 1}, "fte", CellRole::unit);
  put_scaled(row, "/", *norm);
  put_freed(row++, [](const FreedStaff& freed) -> const MaybeQuantity& { return freed.fte; });
  sheet_->text({row, 0}, book_->in_words("norm: uren per fte", "norm: hours per FTE"), CellRole::label);
  sheet_->text({row, 1}, unit_of_cell(*book_, norm->node), CellRole::unit);
  sheet_->formula({row, first_alternative}, live_value(*book_, norm->node),
                  book_->shown(book_->value(norm->node)), CellRole::computed,
                  {.kind = NumberStyle::Kind::plain, .decimals = 0});
  return row + 2;
}

}  // namespace

std::optional<Sheet> make_staff_sheet(const Book& book) {
  SheetBuilder sheet(book.sheets.staff, SheetGroup::reference, {40, 26, 24, 24, 24, 24});
  int row = put_title(
      sheet, book, sheet.name(),
      book.in_words(
          "Vrijgespeelde uren zijn ruimte in de formatie, geen geld; uren van verschillende functies worden "
          "niet opgeteld.",
          "Hours freed are room in the staff, not money; hours of different functions are not added."));
  std::vector<std::string> headings = {book.in_words("Functie", "Function"),
                                       book.in_words("Eenheid", "Unit")};
  for (const Alternative& alternative : book.model->stated.alternatives)
    headings.push_back(book.in_words(alternative.label));
  const bool several = book.model->projects.size() > 1;
  for (const std::string& project : book.model->projects) {
    headings.push_back(book.in_words("vrijgespeeld", "freed") + (several ? " (" + project + ")" : ""));
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
