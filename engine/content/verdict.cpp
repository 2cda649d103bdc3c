#include "engine/content/verdict.h"

#include <algorithm>

#include "engine/analysis/undefined_values.h"
#include "engine/base/numerals.h"
#include "engine/content/party_lines.h"
#include "engine/words/asked_words.h"
#include "engine/words/effect_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_turning_points = 2;
constexpr std::size_t most_turning_inputs = 3;

/// A turning point in a sentence with the blanks label, value, now and whole.
std::string turning_sentence(const Model& model, const TurningPoint& point, Word word, Language language,
                             const std::string& change = {}) {
  const Quantity* quantity = model.find(point.name);
  if (!quantity || !point.value) return {};
  return say(word, language,
             {{"change", change},
              {"label", label_of(*quantity, language)},
              {"value", answer_of(model, *quantity, *point.value, language).text()},
              {"now", figure_of(model, *quantity, point.now, language).text()},
              {"whole", point.whole_becomes ? plain_numeral(*point.whole_becomes, 2, language) : ""}});
}

bool is_convention(const Model& model, const TurningPoint& point) {
  const Quantity* quantity = model.find(point.name);
  return quantity != nullptr && quantity->meaning.measure == Measure::convention;
}

/// What a reader can act on: what turns the verdict as it is now, not the weeks in a year. Where it pays,
/// that is the break-even moving away, or without a whole one the balance.
bool worth_saying(const TurningPoint& point, const Model& model, const BreakEven& answer) {
  if (!point.value || point.derived || !model.naming(point.node) || point.node == answer.plan.vary)
    return false;
  if (is_convention(model, point)) return false;
  if (point.kind == TurningPoint::Kind::worse) return answer.pays_now;
  if (point.kind == TurningPoint::Kind::better) return false;
  return asked_of(model, answer.plan) == Asked::balance && !(answer.pays_now && answer.whole);
}

/// How far the value lies from where the quantity is now, as a share of it; far for one that is 0 now.
Number distance(const TurningPoint& point) {
  if (point.now.is_zero()) return Number(1'000'000);
  return abs((*point.value - point.now) / point.now);
}

/// The nearest of some turning points, each quantity once.
std::vector<TurningPoint> nearest_of(std::vector<TurningPoint> near, std::size_t most) {
  std::stable_sort(near.begin(), near.end(),
                   [](const TurningPoint& a, const TurningPoint& b) { return distance(a) < distance(b); });
  std::vector<TurningPoint> first;
  for (const TurningPoint& point : near) {
    const bool known =
        std::any_of(first.begin(), first.end(), [&](const auto& f) { return f.node == point.node; });
    if (!known && first.size() < most) first.push_back(point);
  }
  return first;
}

/// The nearest turning points of the verdict as it is now.
std::vector<TurningPoint> nearest(const Model& model, const AnalysedBreakEven& analysed) {
  std::vector<TurningPoint> near;
  for (const TurningPoint& point : analysed.turning_points) {
    if (worth_saying(point, model, analysed.answer)) near.push_back(point);
  }
  return nearest_of(std::move(near), most_turning_points);
}

std::string amount_sentence(const Model& model, const Quantity& quantity, const Number& amount, Word positive,
                            Word negative, Language language) {
  const Figure figure = figure_of(model, quantity, abs(amount), language);
  return say(amount.is_negative() ? negative : positive, language, {{"amount", figure.text()}});
}

std::string balance_sentence(const Model& model, const Analyses& analyses, Language language) {
  const Quantity* headline = model.find(analyses.balance);
  if (!headline) return {};
  const Outcome& balance = analyses.base.of(headline->node);
  if (!balance.has_value()) {
    return say(Word::balance_undefined, language, {{"why", words_for(balance.undefined()).in(language)}});
  }
  return amount_sentence(model, *headline, balance.value(), Word::balance_positive, Word::balance_negative,
                         language);
}

/// What the provider itself keeps or loses, when that is not the whole balance.
std::string own_pocket_sentence(const Model& model, const Analyses& analyses, Language language) {
  const Quantity* own = own_pocket(model, analyses.balance, Period::basis);
  if (own == nullptr || !analyses.base.of(own->node).has_value()) return {};
  return amount_sentence(model, *own, analyses.base.of(own->node).value(), Word::own_pocket_positive,
                         Word::own_pocket_negative, language);
}

/// What is left out of a balance, by name.
std::string pm_sentence(const Model& model, const Analyses& analyses, const Quantity* balance, Word one,
                        Word more, Language language) {
  if (!balance) return {};
  const std::vector<NodeId>& open = analyses.open_pm(model, *balance);
  if (open.empty()) return {};
  std::string names;
  for (const NodeId node : open) {
    const Quantity* quantity = model.naming(node);
    names +=
        (names.empty() ? "" : ", ") + (quantity ? label_of(*quantity, language) : model.input(node).name);
  }
  return say(open.size() == 1 ? one : more, language,
             {{"count", std::to_string(open.size())}, {"names", names}});
}

void append(const std::vector<std::string>& more, std::vector<std::string>& sentences) {
  sentences.insert(sentences.end(), more.begin(), more.end());
}

/// The balances, after the verdict they explain.
void add_balances(const Model& model, const Analyses& analyses, Language language,
                  std::vector<std::string>& sentences) {
  sentences.push_back(balance_sentence(model, analyses, language));
  sentences.push_back(own_pocket_sentence(model, analyses, language));
  if (analyses.revenue_not_counted) sentences.push_back(say(Word::revenue_not_counted, language));
}

}  // namespace

std::string turning_point_sentence(const Model& model, const TurningPoint& point, Language language) {
  const bool below = point.side == TurnSide::below;
  if (point.kind == TurningPoint::Kind::balance || !point.whole_becomes) {
    const Word word = below ? Word::turns_balance_below : Word::turns_balance_above;
    return turning_sentence(model, point, word, language);
  }
  return turning_sentence(model, point, below ? Word::turns_below : Word::turns_above, language);
}

std::vector<std::string> what_turns(const Model& model, const CostEffectiveness& found, Language language) {
  std::vector<std::string> sentences;
  if (!found.turned_at) return sentences;
  std::vector<TurningPoint> near;
  for (const TurningPoint& point : found.turning_points) {
    if (point.value && !point.derived && !is_convention(model, point)) near.push_back(point);
  }
  const AtThreshold& at = found.thresholds[*found.turned_at];
  const Quantity* threshold = model.naming(at.threshold);
  const std::string label = threshold == nullptr ? std::string() : label_of(*threshold, language);
  const std::string change =
      say(at.met ? Word::effective_no_longer : Word::effective_at, language, {{"threshold", label}});
  for (const TurningPoint& point : nearest_of(std::move(near), most_turning_inputs)) {
    const Word word = point.side == TurnSide::below ? Word::turns_verdict_below : Word::turns_verdict_above;
    sentences.push_back(turning_sentence(model, point, word, language, change));
  }
  return sentences;
}

std::vector<std::string> what_turns(const Model& model, const AnalysedBreakEven& analysed,
                                    Language language) {
  std::vector<std::string> sentences;
  if (model.threshold_of(analysed.answer.plan.target)) return sentences;  // said with the cost of the effect
  for (const TurningPoint& point : nearest(model, analysed))
    sentences.push_back(turning_point_sentence(model, point, language));
  return sentences;
}

std::vector<std::string> verdict_sentences(const Model& model, const Analyses& analyses, Language language) {
  std::vector<std::string> sentences = cost_effectiveness_sentences(model, analyses, language);
  const bool balances_first = !sentences.empty() || analyses.break_evens.empty();
  if (balances_first) add_balances(model, analyses, language, sentences);
  for (const CostEffectiveness& found : analyses.cost_effectiveness)
    append(what_turns(model, found, language), sentences);
  for (const AnalysedBreakEven& analysed : analyses.break_evens) {
    sentences.push_back(break_even_sentence(model, analysed.answer, language));
    append(impossible_sentences(model, analysed.answer, language), sentences);
    if (!balances_first && &analysed == &analyses.break_evens.front())
      add_balances(model, analyses, language, sentences);
    append(what_turns(model, analysed, language), sentences);
  }
  const Quantity* headline = model.find(analyses.balance);
  const Quantity* own = own_pocket(model, analyses.balance, Period::basis);
  sentences.push_back(
      pm_sentence(model, analyses, headline, Word::without_one_pm, Word::without_pm, language));
  if (headline && own && analyses.open_pm(model, *own) != analyses.open_pm(model, *headline)) {
    sentences.push_back(
        pm_sentence(model, analyses, own, Word::own_without_one_pm, Word::own_without_pm, language));
  }
  std::erase(sentences, "");
  return sentences;
}

std::string replication_word(ReplicationVerdict verdict, Language language) {
  switch (verdict) {
    case ReplicationVerdict::reproduced:
      return say(Word::verdict_reproduced, language);
    case ReplicationVerdict::within_rounding:
      return say(Word::verdict_within_rounding, language);
    case ReplicationVerdict::deviates:
      return say(Word::verdict_deviates, language);
    case ReplicationVerdict::not_reproducible:
      return say(Word::verdict_not_reproducible, language);
    case ReplicationVerdict::own_figures:
      break;
  }
  return say(Word::verdict_own_figures, language);
}

}  // namespace zorgbaat
