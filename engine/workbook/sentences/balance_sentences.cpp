#include "engine/workbook/sentences/balance_sentences.h"

#include "engine/analysis/revenue.h"
#include "engine/content/party_lines.h"
#include "engine/words/figures.h"

namespace zorgbaat {

void BalanceSentences::number_of_balance(const Quantity* quantity, Word positive, Word negative) {
  if (quantity == nullptr || !book_->value(quantity->node).has_value()) return;
  const std::string formula = "ABS(" + live_value(*book_, quantity->node) + ")";
  const Number shown = abs(book_->value(quantity->node).value());
  const NumberWording wording = wording_of(*book_, quantity->node);
  balances_.push_back({.quantity = quantity,
                       .amount = rows_->number(book_->in_words(quantity->label), formula, shown, wording),
                       .positive = positive,
                       .negative = negative});
}

void BalanceSentences::put_numbers() {
  const std::string& headline = book_->analyses->balance;
  const Model& model = *book_->model;
  const ProjectResults* project = project_of_balance(model, model.find(headline));
  number_of_balance(model.find(headline), Word::balance_positive, Word::balance_negative);
  if (project != nullptr)
    number_of_balance(model.find(project->saving.a_year), Word::balance_positive, Word::balance_negative);
  for (const Period period : {Period::basis, Period::year})
    number_of_balance(own_pocket(model, headline, period), Word::own_pocket_positive,
                      Word::own_pocket_negative);
}

void BalanceSentences::put_sentences() {
  put_balances();
  put_revenue();
}

/// " Dit is exclusief 1 pm-post.", as long as it is open; an empty cell when the balance leaves out nothing.
Phrase BalanceSentences::left_out(const Quantity& quantity) {
  const auto open = book_->open_pm.find(book_->analyses->open_pm(*book_->model, quantity));
  if (open == book_->open_pm.end()) return {};
  const std::string before = words(" Dit is ", " This is ");
  return rows_->formula(
      words("wat ontbreekt", "what is left out"),
      "IF(" + open->second.count + "=0,\"\"," + quoted(before) + "&" + open->second.words + "&\".\")",
      before + open->second.words_shown + ".");
}

void BalanceSentences::put_balances() {
  for (const WordedBalance& balance : balances_) {
    const NodeId node = balance.quantity->node;
    const std::string unit = book_->units().of(book_->model->graph.node(node).unit.value_or(Unit()));
    const std::string with_unit = "{1}" + (unit.empty() ? "" : " " + unit);
    const auto sentence = [&](const std::string& label, Word word) {
      return rows_->sentence(label, say(word, book_->language, {{"amount", with_unit}}), {balance.amount});
    };
    const Phrase above = sentence(words("saldo boven 0", "balance above 0"), balance.positive);
    const Phrase below = sentence(words("saldo onder 0", "balance below 0"), balance.negative);
    const Phrase& chosen = book_->value(node).value().is_negative() ? below : above;
    book_->balances.push_back(as_shown(rows_->formula(
        words("Saldo", "Balance"),
        "IF(" + live_value(*book_, node) + ">=0," + above.cell + "," + below.cell + ")", chosen.text)));
  }
}

/// "Effect op de omzet niet meegenomen", as long as the hours with clients change in one of the projects.
void BalanceSentences::put_revenue() {
  const std::vector<DirectHours> pairs = hours_without_revenue(*book_->model);
  if (pairs.empty()) return;
  const Phrase sentence =
      rows_->sentence(words("omzet", "revenue"), say(Word::revenue_not_counted, book_->language), {});
  Phrase so_far{.cell = "\"\"", .text = ""};
  for (const DirectHours& pair : pairs) {
    const Outcome& before = book_->value(pair.before);
    const Outcome& after = book_->value(pair.after);
    const bool changes =
        before.has_value() && after.has_value() && !round(before.value() - after.value(), 9).is_zero();
    so_far =
        rows_->formula(words("effect op de omzet", "effect on revenue"),
                       "IF(ROUND(" + live_value(*book_, pair.before) + "-" + live_value(*book_, pair.after) +
                           ",9)=0," + so_far.cell + "," + sentence.cell + ")",
                       changes ? sentence.text : so_far.text);
  }
  book_->revenue = as_shown(so_far);
}

/// The balances one after the other, each kind with what it leaves out.
void BalanceSentences::put_copy() {
  if (balances_.empty()) return;
  Phrase all{};
  for (std::size_t i = 0; i < balances_.size(); ++i) {
    const ShownCell& balance = book_->balances[i];
    const std::string& shown = std::get<std::string>(balance.shown);
    const bool last_of_kind = i + 1 == balances_.size() || balances_[i + 1].positive != balances_[i].positive;
    const Phrase without = last_of_kind ? left_out(*balances_[i].quantity) : Phrase{};
    const std::string tail = balance.cell + (without.cell.empty() ? "" : "&" + without.cell);
    all = rows_->formula(words("Overnemen 2", "Copy 2"), i == 0 ? tail : all.cell + "&\" \"&" + tail,
                         (i == 0 ? "" : all.text + " ") + shown + without.text);
  }
  if (book_->revenue) {
    const std::string& shown = std::get<std::string>(book_->revenue->shown);
    all = rows_->formula(
        words("Overnemen 2", "Copy 2"),
        all.cell + "&IF(" + book_->revenue->cell + "=\"\",\"\",\" \"&" + book_->revenue->cell + ")",
        all.text + (shown.empty() ? "" : " " + shown));
  }
  book_->to_copy.push_back(as_shown(all));
}

}  // namespace zorgbaat
