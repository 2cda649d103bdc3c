#include "engine/workbook/results/sheet_parties.h"

#include <algorithm>

#include "engine/care/case/parties.h"
#include "engine/content/party_lines.h"
#include "engine/words/figures.h"

namespace zorgbaat {

namespace {

enum Column { label, unit, first, second, third, fourth, remark };

constexpr double label_width = 46;
constexpr NumberStyle money{.kind = NumberStyle::Kind::euro, .decimals = 2};

/// Sums that stand beside each other; a total leaves out what has no value.
struct Totals {
  Number costs_saved = 0, received_more = 0, paid_more = 0, balance = 0;
};

/// The blocks of one project below each other.
class PartiesSheet {
 public:
  PartiesSheet(SheetBuilder& sheet, Book& book, std::string project)
      : sheet_(&sheet), book_(&book), project_(std::move(project)) {}
  int put(int row);

 private:
  void put_parties(Period period);
  void put_party(const PartyLine& line, Totals& totals);
  void put_together(int first_row, const Totals& totals, NodeId of);
  void put_transfers();
  void put_transfer(const Transfer& transfer);
  void put_matrix();
  void put_payer(const std::string& payer, const std::vector<std::string>& takers, int heading);
  void put_fundings();
  void put_amount(int column, const Quantity* quantity, Number* total = nullptr);
  void put_remark(const Quantity& quantity);
  void add_check(std::string what, std::string meaning, std::string formula) {
    if (book_->model->projects.size() > 1) what += " (" + project_ + ")";
    book_->checks.push_back(
        {.what = std::move(what), .meaning = std::move(meaning), .formula = std::move(formula)});
  }
  [[nodiscard]] std::string words(const char* nl, const char* en) const { return book_->in_words(nl, en); }
  [[nodiscard]] std::string name(const std::string& party) const {
    return book_->in_words(party_name(party));
  }
  [[nodiscard]] const std::vector<Transfer>& transfers() const { return book_->model->stated.transfers; }
  [[nodiscard]] const ProjectResults& results() const { return *book_->model->results.project(project_); }
  [[nodiscard]] const Quantity& more_of(const Transfer& transfer) const {
    return *book_->model->find(results().more_of(transfer.name));
  }
  [[nodiscard]] Number passes(const std::string& payer, const std::string& taker) const;
  [[nodiscard]] std::string sum_here(int first_row, int last_row, int column) const {
    return "SUM(" + on_sheet(sheet_->name(), fixed_range({first_row, column}, {last_row, column})) + ")";
  }

  SheetBuilder* sheet_;
  Book* book_;
  std::string project_;
  int row_ = 0;
  std::pair<int, int> transfer_rows_{};
};

/// What passes more from one party to another.
Number PartiesSheet::passes(const std::string& payer, const std::string& taker) const {
  Number sum = 0;
  for (const Transfer& transfer : transfers()) {
    const Outcome& value = book_->value(more_of(transfer).node);
    if (transfer.from == payer && transfer.to == taker && value.has_value()) sum += value.value();
  }
  return sum;
}

void PartiesSheet::put_amount(int column, const Quantity* quantity, Number* total) {
  if (quantity == nullptr) {
    sheet_->text({row_, column}, "-", CellRole::unit);
    return;
  }
  const Outcome& value = book_->value(quantity->node);
  sheet_->formula({row_, column}, live_value(*book_, quantity->node), book_->shown(value), CellRole::computed,
                  money);
  if (total != nullptr && value.has_value()) *total += value.value();
}

void PartiesSheet::put_remark(const Quantity& quantity) {
  const auto open = book_->open_pm.find(book_->analyses->open_pm(*book_->model, quantity));
  if (open == book_->open_pm.end()) return;
  sheet_->formula({row_, remark}, open->second.words, open->second.words_shown, CellRole::note);
}

void PartiesSheet::put_party(const PartyLine& line, Totals& totals) {
  sheet_->text({row_, label}, name(line.party), CellRole::label);
  sheet_->text({row_, unit}, unit_of_cell(*book_, line.balance->node), CellRole::unit);
  const bool parts = !transfers().empty();
  put_amount(first, parts ? line.costs_saved : line.balance, &totals.costs_saved);
  put_amount(second, line.received_more, &totals.received_more);
  put_amount(third, line.paid_more, &totals.paid_more);
  put_amount(fourth, line.balance, &totals.balance);
  put_remark(*line.balance);
  ++row_;
}

void PartiesSheet::put_together(int first_row, const Totals& totals, NodeId of) {
  sheet_->text({row_, label}, words("samen", "together"), CellRole::label);
  sheet_->text({row_, unit}, unit_of_cell(*book_, of), CellRole::unit);
  const Number sums[] = {totals.costs_saved, totals.received_more, totals.paid_more, totals.balance};
  for (int column = first; column <= fourth; ++column) {
    sheet_->formula({row_, column}, "SUM(" + range({first_row, column}, {row_ - 1, column}) + ")",
                    sums[column - first], CellRole::total, money);
  }
  row_ += 2;
}

void PartiesSheet::put_parties(Period period) {
  const std::vector<PartyLine> lines = party_lines(*book_->model, project_, period);
  const bool year = period == Period::year;
  const Quantity* saving = book_->model->find(results().saving.in(period));
  if (lines.empty() || saving == nullptr) return;
  sheet_->headings(row_++, {year ? words("Partij, per jaar", "Party, a year") : words("Partij", "Party"),
                            words("Eenheid", "Unit"), words("Bespaarde kosten", "Costs saved"),
                            words("Ontvangt meer", "Receives more"), words("Betaalt meer", "Pays more"),
                            words("Eigen saldo", "Own balance"), words("Opmerking", "Remark")});
  const int from = row_;
  Totals totals;
  for (const PartyLine& line : lines) put_party(line, totals);
  const int last = row_ - 1;
  put_together(from, totals, saving->node);
  const std::string when = year ? words(" per jaar", " a year") : std::string();
  add_check(words("De saldo's van de partijen zijn samen het saldo",
                  "The balances of the parties add up to the balance") +
                when,
            words("som van de eigen saldo's min het saldo", "sum of the own balances less the balance"),
            sum_here(from, last, fourth) + "-" + live_value(*book_, saving->node));
  if (transfers().empty()) return;
  add_check(
      words("Betalingen tussen partijen vallen tegen elkaar weg", "Transfers between parties cancel out") +
          when,
      words("wat alle partijen meer ontvangen min wat zij meer betalen",
            "what all parties receive more less what they pay more"),
      sum_here(from, last, second) + "-" + sum_here(from, last, third));
}

void PartiesSheet::put_transfer(const Transfer& transfer) {
  const Quantity& more = more_of(transfer);
  sheet_->text({row_, label}, book_->in_words(transfer.label), CellRole::label);
  sheet_->text({row_, unit}, unit_of_cell(*book_, more.node), CellRole::unit);
  sheet_->text({row_, first}, name(transfer.from));
  sheet_->text({row_, second}, name(transfer.to));
  sheet_->text({row_, third}, transfer.funding);
  put_amount(fourth, &more);
  put_remark(more);
  ++row_;
}

void PartiesSheet::put_transfers() {
  sheet_->headings(row_++, {words("Betaling tussen partijen", "Transfer"), words("Eenheid", "Unit"),
                            words("Van", "From"), words("Naar", "To"), words("Financiering", "Budget"),
                            words("Verandering", "Change"), words("Opmerking", "Remark")});
  transfer_rows_.first = row_;
  for (const Transfer& transfer : transfers()) put_transfer(transfer);
  transfer_rows_.second = row_ - 1;
  ++row_;
}

/// What one payer pays more to each beneficiary, and together.
void PartiesSheet::put_payer(const std::string& payer, const std::vector<std::string>& takers, int heading) {
  const auto of_transfers = [&](int column) {
    return fixed_range({transfer_rows_.first, column}, {transfer_rows_.second, column});
  };
  const int last = first + static_cast<int>(takers.size()) - 1;
  Number together = 0;
  sheet_->text({row_, label}, name(payer), CellRole::label);
  sheet_->text({row_, unit}, unit_of_cell(*book_, more_of(transfers().front()).node), CellRole::unit);
  for (int column = first; column <= last; ++column) {
    const Number shown = passes(payer, takers[static_cast<std::size_t>(column - first)]);
    together += shown;
    sheet_->formula({row_, column},
                    "SUMPRODUCT((" + of_transfers(first) + "=$A" + std::to_string(row_ + 1) + ")*(" +
                        of_transfers(second) + "=" + column_letters(column) + "$" +
                        std::to_string(heading + 1) + ")," + of_transfers(fourth) + ")",
                    shown, CellRole::computed, money);
  }
  sheet_->formula({row_, last + 1}, "SUM(" + range({row_, first}, {row_, last}) + ")", together,
                  CellRole::total, money);
  ++row_;
}

/// Payers below each other, beneficiaries beside each other.
void PartiesSheet::put_matrix() {
  std::vector<std::string> payers;
  std::vector<std::string> takers;
  for (const std::string& party : party_words()) {
    const auto any = [&](auto end) { return std::any_of(transfers().begin(), transfers().end(), end); };
    if (any([&](const Transfer& t) { return t.from == party; })) payers.push_back(party);
    if (any([&](const Transfer& t) { return t.to == party; })) takers.push_back(party);
  }
  std::vector<std::string> headings = {words("Betaalt meer aan", "Pays more to"), words("Eenheid", "Unit")};
  for (const std::string& taker : takers) headings.push_back(name(taker));
  headings.push_back(words("samen", "together"));
  const int heading = row_;
  sheet_->headings(row_++, headings);
  for (const std::string& payer : payers) put_payer(payer, takers, heading);
  sheet_->text({row_, label}, words("samen", "together"), CellRole::label);
  const int last = first + static_cast<int>(takers.size());
  Number all = 0;
  for (int column = first; column <= last; ++column) {
    Number shown = all;
    if (column < last) {
      shown = 0;
      for (const std::string& payer : payers)
        shown += passes(payer, takers[static_cast<std::size_t>(column - first)]);
      all += shown;
    }
    sheet_->formula({row_, column}, "SUM(" + range({heading + 1, column}, {row_ - 1, column}) + ")", shown,
                    CellRole::total, money);
  }
  add_check(
      words("Betaler tegen ontvanger geeft alle betalingen", "Payer against beneficiary has all transfers"),
      words("som van de tabel min de som van de betalingen",
            "sum of the table less the sum of the transfers"),
      on_sheet(sheet_->name(), fixed_address({row_, last})) + "-SUM(" +
          on_sheet(sheet_->name(),
                   fixed_range({transfer_rows_.first, fourth}, {transfer_rows_.second, fourth})) +
          ")");
  row_ += 2;
}

void PartiesSheet::put_fundings() {
  const std::vector<FundingLine> lines = funding_lines(*book_->model, project_);
  if (lines.empty()) return;
  const bool years = lines.front().spent_less_a_year != nullptr;
  const Unit basis = Unit() / book_->model->stated.head.basis;
  std::vector<std::string> headings = {
      words("Financiering: wat er minder wordt uitgegeven", "Budget: what is spent less"),
      words("Eenheid", "Unit"), book_->units().of(basis)};
  if (years) headings.push_back(book_->units().of(Unit() / Unit::symbol("year")));
  sheet_->headings(row_++, headings);
  for (const FundingLine& line : lines) {
    sheet_->text({row_, label}, line.funding, CellRole::label);
    sheet_->text({row_, unit}, "€", CellRole::unit);
    put_amount(first, line.spent_less);
    if (years) put_amount(second, line.spent_less_a_year);
    put_remark(*line.spent_less);
    ++row_;
  }
  const std::string shift = words("Een verschuiving tussen budgetten is geen besparing.",
                                  "A shift between budgets is not a saving.");
  sheet_->text({row_, label}, shift, CellRole::note);
  sheet_->height_for(row_, shift, label_width);
  row_ += 2;
}

int PartiesSheet::put(int row) {
  row_ = row;
  if (book_->model->projects.size() > 1) {
    for (const Alternative& alternative : book_->model->stated.alternatives) {
      if (alternative.name == project_)
        sheet_->text({row_++, label}, book_->in_words(alternative.label), CellRole::section);
    }
  }
  put_parties(Period::basis);
  put_parties(Period::year);
  if (!transfers().empty()) {
    put_transfers();
    put_matrix();
  }
  put_fundings();
  return row_;
}

}  // namespace

std::optional<Sheet> make_parties_sheet(Book& book) {
  if (!has_parties(book.model->stated)) return std::nullopt;
  std::vector<double> widths = {label_width, 24};
  widths.resize(2 + std::max<std::size_t>(5, party_words().size() + 1), 22);
  SheetBuilder sheet(book.sheets.parties, SheetGroup::reference, widths);
  int row = put_title(
      sheet, book, sheet.name(),
      book.in_words(
          "Wie betaalt is niet wie profiteert. Een betaling tussen partijen verandert het saldo van elk "
          "van beide en niet het saldo samen.",
          "Who pays is not who gains. A transfer changes the balance of either party and not the "
          "balance together."));
  sheet.sheet().freeze = CellPosition{row, 1};
  sheet.sheet().repeat_rows = {0, row - 1};
  for (const std::string& project : book.model->projects) row = PartiesSheet(sheet, book, project).put(row);
  sheet.sheet().protect = true;
  sheet.sheet().landscape = true;
  return sheet.take();
}

}  // namespace zorgbaat
