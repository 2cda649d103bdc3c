#include "engine/workbook/results/sheet_parties.h"

#include <algorithm>

#include "engine/care/case/parties.h"
#include "engine/content/tables.h"
#include "engine/workbook/bind/put_table.h"

namespace zorgbaat {

namespace {

constexpr double label_width = 46;
constexpr NumberStyle money{.kind = NumberStyle::Kind::euro, .decimals = 2};

/// The blocks of one project below each other.
class PartiesSheet {
 public:
  PartiesSheet(SheetBuilder& sheet, Book& book, const ProjectResults& project)
      : sheet_(&sheet), book_(&book), project_(&project) {}
  int put(int row);

 private:
  void put_parties(Period period);
  void put_transfers();
  void put_payments(const PlacedTable& transfers);
  void put_payer(const std::string& payer, const std::vector<std::string>& takers, int heading,
                 const PlacedTable& transfers);
  void add_check(Word what, Word meaning, std::string formula, bool a_year = false);
  [[nodiscard]] std::string name(const std::string& party) const {
    return book_->in_words(party_name(party));
  }
  [[nodiscard]] const std::vector<Transfer>& transfers() const { return book_->model->stated.transfers; }
  [[nodiscard]] Number passes(const std::string& payer, const std::string& taker) const;
  [[nodiscard]] std::string sum_here(int first_row, int last_row, int column) const {
    return "SUM(" + on_sheet(sheet_->name(), fixed_range({first_row, column}, {last_row, column})) + ")";
  }

  SheetBuilder* sheet_;
  Book* book_;
  const ProjectResults* project_;
  int row_ = 0;
};

void PartiesSheet::add_check(Word what, Word meaning, std::string formula, bool a_year) {
  std::string text = book_->say(what);
  if (a_year) text += " " + book_->say(Word::a_year);
  if (book_->model->projects.size() > 1) text += " (" + book_->view().alternative(project_->name) + ")";
  book_->checks.push_back(
      {.what = std::move(text), .meaning = book_->say(meaning), .formula = std::move(formula)});
}

/// What passes more from one party to another.
Number PartiesSheet::passes(const std::string& payer, const std::string& taker) const {
  Number sum = 0;
  for (const Transfer& transfer : transfers()) {
    const Quantity* more = book_->model->find(project_->more_of(transfer.name));
    if (more == nullptr || transfer.from != payer || transfer.to != taker) continue;
    if (book_->value(more->node).has_value()) sum += book_->value(more->node).value();
  }
  return sum;
}

/// The parties and their sum; that sum is the balance, and what passes between them cancels out.
void PartiesSheet::put_parties(Period period) {
  const Table table = party_table(book_->view(), *project_, period);
  if (table.empty()) return;
  const PlacedTable placed = put_table(*sheet_, *book_, row_, table);
  row_ = placed.next_row;
  const bool a_year = period == Period::year;
  const int last = placed.last_line - 1;
  const int balance = transfers().empty() ? 1 : 4;
  const Quantity& saving = *book_->model->find(project_->saving.in(period));
  add_check(Word::check_parties, Word::meaning_parties,
            sum_here(placed.first_line, last, balance) + "-" + live_value(*book_, saving.node), a_year);
  if (transfers().empty()) return;
  add_check(Word::check_transfers, Word::meaning_transfers,
            sum_here(placed.first_line, last, 2) + "-" + sum_here(placed.first_line, last, 3), a_year);
}

/// What one payer pays more to each beneficiary, and together.
void PartiesSheet::put_payer(const std::string& payer, const std::vector<std::string>& takers, int heading,
                             const PlacedTable& transfers) {
  const auto of_transfers = [&](int column) {
    return fixed_range({transfers.first_line, column}, {transfers.last_line, column});
  };
  const int last = static_cast<int>(takers.size());
  Number together = 0;
  sheet_->text({row_, 0}, name(payer), CellRole::label);
  for (int column = 1; column <= last; ++column) {
    const Number shown = passes(payer, takers[static_cast<std::size_t>(column - 1)]);
    together += shown;
    sheet_->formula({row_, column},
                    "SUMPRODUCT((" + of_transfers(1) + "=$A" + std::to_string(row_ + 1) + ")*(" +
                        of_transfers(2) + "=" + column_letters(column) + "$" + std::to_string(heading + 1) +
                        ")," + of_transfers(4) + ")",
                    shown, CellRole::computed, money);
  }
  sheet_->formula({row_, last + 1}, "SUM(" + range({row_, 1}, {row_, last}) + ")", together, CellRole::total,
                  money);
  ++row_;
}

/// The same payments as arithmetic: payers below each other, beneficiaries beside each other.
void PartiesSheet::put_payments(const PlacedTable& placed) {
  std::vector<std::string> payers;
  std::vector<std::string> takers;
  for (const std::string& party : party_words()) {
    const auto any = [&](auto end) { return std::any_of(transfers().begin(), transfers().end(), end); };
    if (any([&](const Transfer& t) { return t.from == party; })) payers.push_back(party);
    if (any([&](const Transfer& t) { return t.to == party; })) takers.push_back(party);
  }
  std::vector<std::string> headings = {book_->say(Word::pays_more_to)};
  for (const std::string& taker : takers) headings.push_back(name(taker));
  headings.push_back(book_->say(Word::row_together));
  const int heading = row_;
  sheet_->headings(row_++, headings);
  for (const std::string& payer : payers) put_payer(payer, takers, heading, placed);
  sheet_->text({row_, 0}, book_->say(Word::row_together), CellRole::label);
  const int last = static_cast<int>(takers.size()) + 1;
  Number all = 0;
  for (int column = 1; column <= last; ++column) {
    Number shown = all;
    if (column < last) {
      shown = 0;
      for (const std::string& payer : payers)
        shown += passes(payer, takers[static_cast<std::size_t>(column - 1)]);
      all += shown;
    }
    sheet_->formula({row_, column}, "SUM(" + range({heading + 1, column}, {row_ - 1, column}) + ")", shown,
                    CellRole::total, money);
  }
  add_check(Word::check_payers, Word::meaning_payers,
            on_sheet(sheet_->name(), fixed_address({row_, last})) + "-" +
                sum_here(placed.first_line, placed.last_line, 4));
  row_ += 2;
}

void PartiesSheet::put_transfers() {
  const Table table = transfer_table(book_->view(), *project_);
  if (table.empty()) return;
  const PlacedTable placed = put_table(*sheet_, *book_, row_, table);
  row_ = placed.next_row;
  put_payments(placed);
}

int PartiesSheet::put(int row) {
  row_ = row;
  put_parties(Period::basis);
  if (book_->model->results.basis_units_a_year) put_parties(Period::year);
  put_transfers();
  const Table fundings = funding_table(book_->view(), *project_);
  if (!fundings.empty()) row_ = put_table(*sheet_, *book_, row_, fundings).next_row;
  return row_;
}

}  // namespace

Sheet make_parties_sheet(Book& book) {
  std::vector<double> widths = {label_width};
  widths.resize(1 + std::max<std::size_t>(5, party_words().size() + 1), 22);
  SheetBuilder sheet(book.sheets.parties, SheetGroup::reference, widths);
  int row = put_title(sheet, book, sheet.name(), book.say(Word::about_parties));
  sheet.sheet().freeze = CellPosition{row, 1};
  sheet.sheet().repeat_rows = {0, row - 1};
  for (const ProjectResults& project : book.model->results.projects)
    row = PartiesSheet(sheet, book, project).put(row);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
