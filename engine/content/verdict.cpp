#include "engine/content/verdict.h"

#include <algorithm>

#include "engine/analysis/undefined_values.h"
#include "engine/content/effect_sentence.h"
#include "engine/content/party_lines.h"

namespace zorgbaat {

namespace {

/// What is left out of a balance, by name.
Sentence pm_sentence(const CaseView& view, const Quantity* balance, Word one, Word more) {
  if (balance == nullptr) return {};
  const std::vector<NodeId>& open = view.analyses.open_pm(view.model, *balance);
  if (open.empty()) return {};
  std::string names;
  for (const NodeId node : open) {
    const std::string label = view.label(node);
    names += (names.empty() ? "" : ", ") + (label.empty() ? view.model.input(node).name : label);
  }
  return sentence(open.size() == 1 ? one : more, view.language,
                  {{"count", std::to_string(open.size())}, {"names", names}});
}

void append(std::vector<Sentence> more, std::vector<Sentence>& sentences) {
  std::move(more.begin(), more.end(), std::back_inserter(sentences));
}

BalanceSentences in_words(const CaseView& view, const Quantity& quantity, bool of_provider) {
  Value amount = value_of(view, quantity);
  amount.sign = Value::Sign::absolute;
  amount.unknown = false;
  if (amount.outcome.has_value()) amount.outcome = abs(amount.outcome.value());
  const auto say = [&](Word word) {
    return sentence(word, view.language, {{"amount", Mention{.value = amount}}});
  };
  return {.quantity = &quantity,
          .of_provider = of_provider,
          .amount = amount,
          .positive = say(of_provider ? Word::own_pocket_positive : Word::balance_positive),
          .negative = say(of_provider ? Word::own_pocket_negative : Word::balance_negative)};
}

/// The balances, after the verdict they explain.
void add_balances(const CaseView& view, std::vector<Sentence>& sentences) {
  const Quantity* balance = view.model.find(view.analyses.balance);
  if (balance != nullptr && !view.value(balance->node).has_value()) {
    const Text why = words_for(view.value(balance->node).undefined());
    sentences.push_back(sentence(Word::balance_undefined, view.language, {{"why", view.in_words(why)}}));
  }
  for (const BalanceSentences& each : balance_sentences(view)) {
    sentences.push_back(view.value(each.quantity->node).value().is_negative() ? each.negative
                                                                              : each.positive);
  }
  if (view.analyses.revenue_not_counted)
    sentences.push_back(sentence(Word::revenue_not_counted, view.language));
}

}  // namespace

std::vector<BalanceSentences> balance_sentences(const CaseView& view) {
  std::vector<BalanceSentences> all;
  const auto add = [&](const Quantity* quantity, bool of_provider) {
    if (quantity != nullptr && view.value(quantity->node).has_value())
      all.push_back(in_words(view, *quantity, of_provider));
  };
  const Quantity* balance = view.model.find(view.analyses.balance);
  add(balance, false);
  if (const ProjectResults* project = project_of_balance(view.model, balance))
    add(view.model.find(project->saving.a_year), false);
  for (const Period period : {Period::basis, Period::year})
    add(own_pocket(view.model, view.analyses.balance, period), true);
  return all;
}

std::vector<Sentence> verdict_sentences(const CaseView& view) {
  const Analyses& analyses = view.analyses;
  std::vector<Sentence> sentences;
  for (std::size_t i = 0; i < analyses.cost_effectiveness.size(); ++i)
    sentences.push_back(cost_effectiveness_sentence(view, i));
  const bool balances_first = !sentences.empty() || analyses.break_evens.empty();
  if (balances_first) add_balances(view, sentences);
  for (std::size_t i = 0; i < analyses.cost_effectiveness.size(); ++i)
    append(what_turns_effect(view, i), sentences);
  for (std::size_t i = 0; i < analyses.break_evens.size(); ++i) {
    const BreakEven& answer = analyses.break_evens[i].answer;
    sentences.push_back(break_even_sentence(view, answer, i));
    append(impossible_sentences(view, answer, i), sentences);
    if (!balances_first && i == 0) add_balances(view, sentences);
    append(what_turns_break_even(view, i), sentences);
  }
  const Quantity* balance = view.model.find(analyses.balance);
  const Quantity* own = own_pocket(view.model, analyses.balance, Period::basis);
  sentences.push_back(pm_sentence(view, balance, Word::without_one_pm, Word::without_pm));
  if (balance != nullptr && own != nullptr &&
      analyses.open_pm(view.model, *own) != analyses.open_pm(view.model, *balance))
    sentences.push_back(pm_sentence(view, own, Word::own_without_one_pm, Word::own_without_pm));
  std::erase_if(sentences, [](const Sentence& each) { return each.empty(); });
  return sentences;
}

}  // namespace zorgbaat
