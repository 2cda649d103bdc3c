#include "engine/workbook/sentences/balance_sentences.h"

#include "engine/analysis/revenue.h"
#include "engine/content/party_lines.h"
#include "engine/words/figures.h"

namespace zorgbaat {

void BalanceWriter::put_numbers() {
  for (const BalanceSentences& balance : balances_)
    rows_->number(label_of(*book_, balance.quantity->node), balance.amount);
}

void BalanceWriter::put_sentences() {
  put_balances();
  put_revenue();
}

/// " Dit is exclusief 1 pm-post.", as long as it is open; an empty cell when the balance leaves out nothing.
Phrase BalanceWriter::left_out(const Quantity& quantity) {
  const auto open = book_->open_pm.find(book_->analyses->open_pm(*book_->model, quantity));
  if (open == book_->open_pm.end()) return {};
  const std::string before = book_->say(Word::this_excludes);
  return rows_->formula(
      book_->say(Word::what_is_left_out),
      "IF(" + open->second.count + "=0,\"\"," + quoted(before) + "&" + open->second.words + "&\".\")",
      before + open->second.words_shown + ".");
}

void BalanceWriter::put_balances() {
  for (const BalanceSentences& balance : balances_) {
    const NodeId node = balance.quantity->node;
    const Phrase above = rows_->sentence(book_->say(Word::balance_above_zero), balance.positive);
    const Phrase below = rows_->sentence(book_->say(Word::balance_below_zero), balance.negative);
    const Phrase& chosen = book_->value(node).value().is_negative() ? below : above;
    book_->balances.push_back(as_shown(rows_->formula(
        book_->say(Word::balance),
        "IF(" + live_value(*book_, node) + ">=0," + above.cell + "," + below.cell + ")", chosen.text)));
  }
}

/// "Effect op de omzet niet meegenomen", as long as the hours with clients change in one of the projects.
void BalanceWriter::put_revenue() {
  const std::vector<DirectHours> pairs = hours_without_revenue(*book_->model);
  if (pairs.empty()) return;
  const Phrase sentence =
      rows_->sentence(book_->say(Word::revenue), Sentence{{book_->say(Word::revenue_not_counted)}});
  Phrase so_far{.cell = "\"\"", .text = ""};
  for (const DirectHours& pair : pairs) {
    const Outcome& before = book_->value(pair.before);
    const Outcome& after = book_->value(pair.after);
    const bool changes =
        before.has_value() && after.has_value() && !round(before.value() - after.value(), 9).is_zero();
    so_far =
        rows_->formula(book_->say(Word::effect_on_revenue),
                       "IF(ROUND(" + live_value(*book_, pair.before) + "-" + live_value(*book_, pair.after) +
                           ",9)=0," + so_far.cell + "," + sentence.cell + ")",
                       changes ? sentence.text : so_far.text);
  }
  book_->revenue = as_shown(so_far);
}

/// The balances one after the other, each kind with what it leaves out.
void BalanceWriter::put_copy() {
  if (balances_.empty()) return;
  Phrase all{};
  for (std::size_t i = 0; i < balances_.size(); ++i) {
    const ShownCell& balance = book_->balances[i];
    const std::string& shown = std::get<std::string>(balance.shown);
    const bool last_of_kind =
        i + 1 == balances_.size() || balances_[i + 1].of_provider != balances_[i].of_provider;
    const Phrase without = last_of_kind ? left_out(*balances_[i].quantity) : Phrase{};
    const std::string tail = balance.cell + (without.cell.empty() ? "" : "&" + without.cell);
    all = rows_->formula(book_->say(Word::copy_of_balances), i == 0 ? tail : all.cell + "&\" \"&" + tail,
                         (i == 0 ? "" : all.text + " ") + shown + without.text);
  }
  if (book_->revenue) {
    const std::string& shown = std::get<std::string>(book_->revenue->shown);
    all = rows_->formula(
        book_->say(Word::copy_of_balances),
        all.cell + "&IF(" + book_->revenue->cell + "=\"\",\"\",\" \"&" + book_->revenue->cell + ")",
        all.text + (shown.empty() ? "" : " " + shown));
  }
  book_->to_copy.push_back(as_shown(all));
}

}  // namespace zorgbaat
