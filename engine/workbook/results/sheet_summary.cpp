#include "engine/workbook/results/sheet_summary.h"

#include <algorithm>
#include <set>

#include "engine/content/party_lines.h"
#include "engine/content/verdict.h"
#include "engine/words/words.h"
#include "engine/workbook/proof/sheet_checks.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_key_figures = 10;
constexpr double sentence_width = 74;

/// Whether a quantity is a result rather than a part of one, among those of its role.
bool is_asked_for(const Quantity& quantity) {
  const Measure measure = quantity.meaning.measure;
  if (quantity.role == Role::alternative) return measure == Measure::total;
  if (quantity.role == Role::party) return measure == Measure::party_balance;
  if (quantity.role == Role::outlay) return measure == Measure::outlay;
  if (quantity.role != Role::year) return true;
  return measure == Measure::saving || measure == Measure::party_balance || measure == Measure::freed_hours;
}

/// The quantities that a manager asks for first: the balance, a year, staff, money at the start, and the
/// author's own.
std::vector<const Quantity*> key_figures(const Book& book) {
  std::vector<const Quantity*> found;
  std::set<NodeId> seen;
  const auto is_own_line = [&book](const Quantity& q) {
    return book.model->graph.node(q.node).op == Op::input && book.model->is_own_line(q.node);
  };
  for (const Role role :
       {Role::saving, Role::party, Role::alternative, Role::year, Role::fte, Role::outlay, Role::derived}) {
    for (const Quantity& quantity : book.model->quantities) {
      if (quantity.role != role || !is_asked_for(quantity) || found.size() >= most_key_figures) continue;
      if (role == Role::outlay && is_own_line(quantity)) continue;
      if (!book.model->graph.node(quantity.node).axis && seen.insert(quantity.node).second)
        found.push_back(&quantity);
    }
  }
  return found;
}

NumberStyle rounded_style(const Book& book, const Quantity& quantity) {
  NumberStyle style = style_of(book, quantity.node);
  const bool large = quantity.role == Role::year || quantity.role == Role::outlay;
  if (style.kind == NumberStyle::Kind::euro && large) style.decimals = 0;
  if (style.kind == NumberStyle::Kind::plain) style.decimals = large ? 0 : 2;
  return style;
}

class SummarySheet {
 public:
  explicit SummarySheet(Book& book)
      : book_(&book), sheet_(book.sheets.summary, SheetGroup::read, {sentence_width, 20, 28, 24}) {}
  Sheet make();

 private:
  void put_sentences(const std::vector<ShownCell>& sentences, CellRole role, double points);
  void put_headlines();
  void put_remark(const Quantity& quantity);
  [[nodiscard]] ShownCell known_or_pm(const Quantity& quantity) const;
  void put_key_figures();
  void put_state();
  void put_scenarios();
  void put_charts();
  void put_copy_block();
  [[nodiscard]] std::string words(const char* nl, const char* en) const { return book_->in_words(nl, en); }

  Book* book_;
  SheetBuilder sheet_;
  int row_ = 0;
};

/// Sentences below each other, each as high as it needs.
void SummarySheet::put_sentences(const std::vector<ShownCell>& sentences, CellRole role, double points) {
  for (const ShownCell& sentence : sentences) {
    sheet_.formula({row_, 0}, sentence.cell, sentence.shown, role);
    const double per_line = sentence_width * (role == CellRole::verdict ? 0.85 : 1.1);
    const auto length = static_cast<double>(std::get<std::string>(sentence.shown).size());
    sheet_.height(row_++, points * (1 + static_cast<int>(length / per_line)));
  }
}

void SummarySheet::put_headlines() {
  const auto put = [this](const std::string& label, const ShownCell& cell, NumberStyle style,
                          const std::string& unit) {
    sheet_.text({row_, 0}, label, CellRole::label);
    sheet_.formula({row_, 1}, cell.cell, cell.shown, CellRole::headline, style);
    sheet_.text({row_, 2}, unit, CellRole::unit);
    sheet_.height(row_, 27);
    ++row_;
  };
  if (!book_->cost_effectiveness.empty()) {
    const CostEffectivenessPlan& plan = book_->analyses->cost_effectiveness.front().plan;
    put(label_of(*book_, plan.icer), book_->cost_effectiveness.front().icer,
        {.kind = NumberStyle::Kind::euro, .decimals = 0}, unit_of_cell(*book_, plan.icer));
  } else if (!book_->break_evens.empty()) {
    const BreakEvenPlan& plan = book_->analyses->break_evens.front().answer.plan;
    const BreakEvenCells& cells = book_->break_evens.front();
    const bool whole = counts_things(*book_->model, book_->analyses->break_evens.front().answer);
    put(words("Break-evenpunt: ", "Break-even point: ") + label_of(*book_, plan.vary),
        whole ? cells.whole : cells.value, answer_style(*book_, plan.vary, whole ? 0 : 2),
        unit_of_cell(*book_, plan.vary));
  }
  const Quantity* balance_of_basis = book_->model->find(book_->analyses->balance);
  const std::vector<ProjectResults>& projects = book_->model->results.projects;
  const Quantity* year = projects.size() == 1 ? book_->model->find(projects.front().saving.a_year) : nullptr;
  const Quantity* shown = year != nullptr ? year : balance_of_basis;
  const Quantity* own =
      own_pocket(*book_->model, book_->analyses->balance, year != nullptr ? Period::year : Period::basis);
  for (const Quantity* balance : {shown, own}) {
    if (balance == nullptr) continue;
    put_remark(*balance);
    put(book_->in_words(balance->label), known_or_pm(*balance), rounded_style(*book_, *balance),
        unit_of_cell(*book_, balance->node));
  }
}

/// What a figure leaves out: "exclusief 1 pm-post", as long as it is open.
void SummarySheet::put_remark(const Quantity& quantity) {
  const auto open = book_->open_pm.find(book_->analyses->open_pm(*book_->model, quantity));
  if (open == book_->open_pm.end()) return;
  sheet_.formula({row_, 3}, open->second.words, open->second.words_shown, CellRole::note);
}

/// Unknown is never 0: what rests on nothing but open pro-memorie items is "PM".
ShownCell SummarySheet::known_or_pm(const Quantity& quantity) const {
  const std::string live = live_value(*book_, quantity.node);
  const Outcome& value = book_->value(quantity.node);
  const auto open = book_->open_pm.find(book_->analyses->open_pm(*book_->model, quantity));
  if (open == book_->open_pm.end()) return {live, book_->shown(value)};
  const bool unknown = value.has_value() && settle(value.value()).is_zero();
  return {"IF((" + live + "=0)*(" + open->second.count + ">0)>0,\"PM\"," + live + ")",
          unknown ? Shown("PM") : book_->shown(value)};
}

void SummarySheet::put_key_figures() {
  sheet_.headings(row_++, {words("Kerncijfers", "Key figures"), words("Waarde", "Value"),
                           words("Eenheid", "Unit"), words("Opmerking", "Remark")});
  const int first = row_;
  for (const Quantity* quantity : key_figures(*book_)) {
    sheet_.text({row_, 0}, book_->in_words(quantity->label), CellRole::label);
    const ShownCell figure = known_or_pm(*quantity);
    sheet_.formula({row_, 1}, figure.cell, figure.shown, CellRole::computed,
                   rounded_style(*book_, *quantity));
    sheet_.text({row_, 2}, unit_of_cell(*book_, quantity->node), CellRole::unit);
    put_remark(*quantity);
    ++row_;
  }
  sheet_.sheet().highlights.push_back(
      {.kind = Highlight::Kind::number_below_zero, .range = {{first, 1}, {row_ - 1, 1}}});
  if (!book_->model->results.basis_units_a_year) {
    sheet_.text({row_++, 0}, say(Word::note_no_size, book_->language), CellRole::note);
  }
  ++row_;
}

void SummarySheet::put_scenarios() {
  if (book_->scenario_results.empty()) return;
  const NodeId headline = *book_->analyses->headline_node;
  sheet_.headings(
      row_++, {label_of(*book_, headline) + ", " + unit_of_cell(*book_, headline),
               words("ongunstig", "unfavourable"), words("basis", "base"), words("gunstig", "favourable")});
  sheet_.text({row_, 0},
              words("Alle invoer met een bandbreedte aan één kant", "All inputs with a range at one end"),
              CellRole::label);
  for (int i = 0; i < 3; ++i) {
    const ShownCell& result = book_->scenario_results[static_cast<std::size_t>(i)];
    sheet_.formula({row_, 1 + i}, result.cell, result.shown, CellRole::computed, style_of(*book_, headline));
  }
  row_ += 2;
}

void SummarySheet::put_state() {
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 0};
  sheet_.headings(row_++, {words("Stand van deze werkmap", "State of this workbook"), "", "", ""});
  sheet_.text({row_, 0}, words("Scenario", "Scenario"), CellRole::label);
  sheet_.formula({row_, 1}, cell_of::scenario, words("basis", "base"), CellRole::computed);
  sheet_.text({row_++, 2}, words("te kiezen in het blad Invoer", "to be chosen in the sheet Inputs"),
              CellRole::note);
  sheet_.text({row_, 0}, words("Eigen waarden ingevuld", "Own values filled in"), CellRole::label);
  sheet_.formula({row_++, 1}, cell_of::own_values, Number(0), CellRole::computed, whole);
  sheet_.text({row_, 0}, words("Controles", "Checks"), CellRole::label);
  const ShownCell verdict = verdict_for_summary(*book_);
  sheet_.formula({row_, 1}, verdict.cell, verdict.shown, CellRole::check);
  book_->verdict_on_summary = on_sheet(sheet_.name(), fixed_address({row_, 1}));
  const CellRange cell{{row_, 1}, {row_, 1}};
  sheet_.sheet().highlights.push_back({.kind = Highlight::Kind::text_equals,
                                       .range = cell,
                                       .value = std::get<std::string>(verdict.shown),
                                       .good = true});
  sheet_.sheet().highlights.push_back({.kind = Highlight::Kind::text_equals,
                                       .range = cell,
                                       .value = words("controle fout", "check wrong"),
                                       .good = false});
  row_ += 2;
}

void SummarySheet::put_charts() {
  constexpr int chart_height = 250;
  constexpr int rows_of_chart = 14;
  const auto put = [this](std::optional<Chart> chart, int height) {
    if (!chart) return;
    chart->at = {row_, 0};
    chart->width = 1010;
    chart->height = height;
    sheet_.sheet().charts.push_back(*chart);
    row_ += rows_of_chart * height / chart_height + 1;
  };
  if (!book_->break_evens.empty()) put(book_->break_evens.front().chart, chart_height);
  put(book_->tornado, chart_height + 110);
}

void SummarySheet::put_copy_block() {
  sheet_.text({row_++, 0}, words("Zo neemt u dit over", "To copy this"), CellRole::section);
  put_sentences(book_->to_copy, CellRole::copy_text, 15);
}

Sheet SummarySheet::make() {
  row_ = put_title(sheet_, *book_, book_->in_words(book_->model->stated.head.title), "");
  for (const VerdictCells& verdict : book_->verdicts) {
    put_sentences({verdict.sentence}, CellRole::verdict, 20);
    if (verdict.impossible) put_sentences({*verdict.impossible}, CellRole::note, 15);
    put_sentences(verdict.turns, CellRole::note, 15);
  }
  put_sentences(book_->balances, CellRole::copy_text, 15);
  if (book_->revenue) put_sentences({*book_->revenue}, CellRole::note, 15);
  ++row_;
  put_headlines();
  ++row_;
  put_key_figures();
  put_scenarios();
  put_state();
  put_charts();
  put_copy_block();
  sheet_.sheet().one_page = true;
  return sheet_.take();
}

}  // namespace

Sheet make_summary_sheet(Book& book) { return SummarySheet(book).make(); }

}  // namespace zorgbaat
