#include <algorithm>

#include "engine/content/verdict.h"
#include "engine/words/asked_words.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_of_break_even = 2;
constexpr std::size_t most_of_effect = 3;

/// What a reader can act on: what turns the verdict as it is now, not the weeks in a year. Where it pays,
/// that is the break-even moving away, or without a whole one the balance.
bool worth_saying(const TurningPoint& point, const Model& model, const BreakEven& answer) {
  if (point.node == answer.plan.vary || model.naming(point.node) == nullptr) return false;
  if (point.kind == TurningPoint::Kind::worse) return answer.pays_now;
  if (point.kind == TurningPoint::Kind::better) return false;
  return asked_of(model, answer.plan) == Asked::balance && !(answer.pays_now && answer.whole);
}

/// Found for an input of the case's own: no convention of the calendar, nothing computed.
bool is_an_input(const TurningPoint& point, const Model& model) {
  const Quantity* quantity = model.find(point.name);
  return point.value && !point.derived && quantity != nullptr &&
         quantity->meaning.measure != Measure::convention;
}

/// How far the value lies from where the quantity is now, as a share of it; far for one that is 0 now.
Number distance(const TurningPoint& point) {
  if (point.now.is_zero()) return Number(1'000'000);
  return abs((*point.value - point.now) / point.now);
}

/// The nearest of some turning points, each quantity once.
std::vector<const TurningPoint*> nearest(std::vector<const TurningPoint*> near, std::size_t most) {
  std::stable_sort(near.begin(), near.end(),
                   [](const TurningPoint* a, const TurningPoint* b) { return distance(*a) < distance(*b); });
  std::vector<const TurningPoint*> first;
  for (const TurningPoint* point : near) {
    const bool known =
        std::any_of(first.begin(), first.end(), [&](auto* f) { return f->node == point->node; });
    if (!known && first.size() < most) first.push_back(point);
  }
  return first;
}

/// "Het saldo slaat om zodra reistijd per bezoek boven 10,83 min per bezoek komt; nu 9 min per bezoek."
Sentence turning_sentence(const CaseView& view, const TurningPoint& point, Word word, AnswerId id,
                          const std::string& change = {}) {
  const Quantity* quantity = view.model.find(point.name);
  if (quantity == nullptr || !point.value) return {};
  Value now = found_value(view, *quantity, point.now);
  now.node = point.node;
  const NumberStyle whole{.kind = NumberStyle::Kind::plain, .decimals = 2};
  return sentence(
      word, view.language,
      {{"change", change},
       {"label", view.label(*quantity)},
       {"value", Mention{.value = answer_value(view, *quantity, *point.value, id)}},
       {"now", Mention{.value = now}},
       {"whole", point.whole_becomes ? written(*point.whole_becomes, whole, view.language) : std::string()}});
}

Word word_of(const TurningPoint& point) {
  const bool below = point.side == TurnSide::below;
  if (point.kind == TurningPoint::Kind::balance || !point.whole_becomes)
    return below ? Word::turns_balance_below : Word::turns_balance_above;
  return below ? Word::turns_below : Word::turns_above;
}

}  // namespace

std::vector<Sentence> what_turns_effect(const CaseView& view, std::size_t question) {
  const CostEffectiveness& found = view.analyses.cost_effectiveness.at(question);
  std::vector<Sentence> sentences;
  if (!found.turned_at) return sentences;
  std::vector<const TurningPoint*> near;
  for (const TurningPoint& point : found.turning_points) {
    if (is_an_input(point, view.model)) near.push_back(&point);
  }
  const AtThreshold& at = found.thresholds[*found.turned_at];
  const std::string change = view.say(at.met ? Word::effective_no_longer : Word::effective_at,
                                      {{"threshold", view.label(at.threshold)}});
  for (const TurningPoint* point : nearest(std::move(near), most_of_effect)) {
    const Word word = point->side == TurnSide::below ? Word::turns_verdict_below : Word::turns_verdict_above;
    const auto place = static_cast<std::size_t>(point - found.turning_points.data());
    sentences.push_back(
        turning_sentence(view, *point, word, {Answer::effect_turning_point, question, place}, change));
  }
  return sentences;
}

std::vector<Sentence> what_turns_break_even(const CaseView& view, std::size_t question) {
  const AnalysedBreakEven& analysed = view.analyses.break_evens.at(question);
  std::vector<Sentence> sentences;
  // said with the cost of the effect
  if (view.model.threshold_of(analysed.answer.plan.target)) return sentences;
  std::vector<const TurningPoint*> near;
  for (const TurningPoint& point : analysed.turning_points) {
    if (is_an_input(point, view.model) && worth_saying(point, view.model, analysed.answer))
      near.push_back(&point);
  }
  for (const TurningPoint* point : nearest(std::move(near), most_of_break_even)) {
    const auto place = static_cast<std::size_t>(point - analysed.turning_points.data());
    sentences.push_back(
        turning_sentence(view, *point, word_of(*point), {Answer::turning_point, question, place}));
  }
  return sentences;
}

}  // namespace zorgbaat
