#include "engine/table/verdict.h"

#include <algorithm>
#include <array>

#include "engine/analysis/undefined_values.h"
#include "engine/base/numerals.h"
#include "engine/table/effect_words.h"
#include "engine/table/figures.h"
#include "engine/table/party_lines.h"
#include "engine/table/words.h"

namespace zorgbaat {

namespace {

constexpr std::size_t most_turning_points = 2;
constexpr std::size_t most_turning_inputs = 3;

/// A turning point in a sentence with the blanks label, value, now and whole.
std::string turning_sentence(const Model& model, const TurningPoint& point, Word word, Language language) {
  const Quantity* quantity = model.find(point.name);
  if (!quantity || !point.value) return {};
  return say(word, language,
             {{"label", label_of(*quantity, language)},
              {"value", answer_of(model, *quantity, *point.value, language).text()},
              {"now", figure_of(model, *quantity, point.now, language).text()},
              {"whole", point.whole_becomes ? plain_numeral(*point.whole_becomes, 2, language) : ""}});
}

/// What is varied, with a value of it.
struct Varied {
  const Model& model;
  const BreakEven& answer;
  const Quantity& quantity;
  Language language;

  [[nodiscard]] std::string label() const { return label_of(quantity, language); }
  /// "Verdient zich terug" of a balance of at least 0; of any other question what was asked.
  [[nodiscard]] std::string outcome(Word of_balance, Word of_other) const {
    const Quantity* target = model.find(answer.plan.target_name);
    const bool zero = answer.plan.equals.is_zero();
    const bool balance = zero && target && target->role == Role::saving;
    if (zero && target && model.threshold_of(target->node)) return effective(of_balance, *target);
    if (balance || !target) return say(of_balance, language);
    return say(of_other, language,
               {{"asked", figure_of(model, *target, answer.plan.equals, language).text()},
                {"target", label_of(*target, language)}});
  }
  /// "Kosteneffectief bij de referentiewaarde (ziektelast 0,1 tot 0,4)".
  [[nodiscard]] std::string effective(Word of_balance, const Quantity& target) const {
    Word word = Word::effective_at;
    if (of_balance == Word::pays_not_now) word = Word::effective_not_now;
    if (of_balance == Word::pays_not) word = Word::effective_not;
    const Quantity* threshold = model.naming(*model.threshold_of(target.node));
    return say(word, language, {{"threshold", threshold == nullptr ? "" : label_of(*threshold, language)}});
  }
  [[nodiscard]] Blanks blanks() const {
    return {{"label", label()},
            {"pays", outcome(Word::pays, Word::reaches)},
            {"not_now", outcome(Word::pays_not_now, Word::reaches_not_now)},
            {"never", outcome(Word::pays_not, Word::reaches_not)}};
  }
  /// The value the case has now; of things the number alone.
  [[nodiscard]] std::string now() const {
    const Figure figure = figure_of(model, quantity, answer.varied_now, language);
    return counts_things(model, answer) ? figure.value : figure.text();
  }
  [[nodiscard]] std::string amount(const Number& value) const {
    const Figure figure = answer_of(model, quantity, value, language);
    return counts_things(model, answer) ? figure.value + " " + label() : figure.text();
  }
};

/// One wording for a number of things, another for any other quantity.
Word either(const Varied& varied, Word things, Word other) {
  return counts_things(varied.model, varied.answer) ? things : other;
}

/// A number of things is told in whole ones; of a time or a price the value itself is the answer.
Verdict told(const Varied& varied) {
  Verdict verdict = varied.answer.verdict;
  if (counts_things(varied.model, varied.answer) || !varied.answer.value) return verdict;
  if (verdict.from && verdict.from == varied.answer.whole) verdict.from = varied.answer.value;
  if (verdict.to && verdict.to == varied.answer.whole) verdict.to = varied.answer.value;
  return verdict;
}

std::string pays_now_sentence(const Varied& varied) {
  const Verdict verdict = told(varied);
  Blanks blanks = varied.blanks();
  if (verdict.from) blanks.emplace_back("from", varied.amount(*verdict.from));
  if (verdict.to) blanks.emplace_back("to", varied.amount(*verdict.to));
  if (verdict.from && verdict.to) {
    return say(either(varied, Word::pays_between_things, Word::pays_between), varied.language, blanks);
  }
  if (verdict.from)
    return say(either(varied, Word::pays_from_things, Word::pays_from), varied.language, blanks);
  return say(either(varied, Word::pays_up_to_things, Word::pays_up_to), varied.language, blanks);
}

std::string does_not_pay_now_sentence(const Varied& varied) {
  const Verdict verdict = told(varied);
  Blanks blanks = varied.blanks();
  blanks.emplace_back("now", varied.now());
  if (verdict.from) {
    blanks.emplace_back("need", varied.amount(*verdict.from));
    return say(either(varied, Word::not_now_from_things, Word::not_now_from), varied.language, blanks);
  }
  if (verdict.to) blanks.emplace_back("need", varied.amount(*verdict.to));
  return say(either(varied, Word::not_now_up_to_things, Word::not_now_up_to), varied.language, blanks);
}

std::string never_sentence(const Varied& varied) {
  const BreakEven& answer = varied.answer;
  if (answer.status == BreakEven::Status::never_reached_within_bounds && answer.beyond) {
    Blanks blanks = varied.blanks();
    blanks.emplace_back("need",
                        answer_of(varied.model, varied.quantity, *answer.beyond, varied.language).text());
    return say(Word::not_reachable, varied.language, blanks);
  }
  return say(Word::pays_never, varied.language, varied.blanks());
}

/// What a reader can act on: the side that turns the verdict as it is now, not the weeks in a year.
bool worth_saying(const TurningPoint& point, const Model& model, bool pays_now) {
  if (!point.value || point.derived || !model.naming(point.node)) return false;
  if (point.name.starts_with("conventions.")) return false;
  if (point.kind == TurningPoint::Kind::worse) return pays_now;
  return point.kind == TurningPoint::Kind::balance ? !pays_now : false;
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
    if (point.node != analysed.answer.plan.vary && worth_saying(point, model, analysed.answer.pays_now)) {
      near.push_back(point);
    }
  }
  return nearest_of(std::move(near), most_turning_points);
}

/// What would turn the verdict on the cost of an effect, and where.
void add_what_turns(const Model& model, const CostEffectiveness& found, Language language,
                    std::vector<std::string>& sentences) {
  std::vector<TurningPoint> near;
  for (const TurningPoint& point : found.turning_points) {
    const bool calendar = point.name.starts_with("conventions.");
    if (point.value && !point.derived && !calendar) near.push_back(point);
  }
  for (const TurningPoint& point : nearest_of(std::move(near), most_turning_inputs)) {
    sentences.push_back(turning_sentence(
        model, point,
        point.side == TurnSide::below ? Word::turns_verdict_below : Word::turns_verdict_above, language));
  }
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

/// The balances, after the verdict they explain.
void add_balances(const Model& model, const Analyses& analyses, Language language,
                  std::vector<std::string>& sentences) {
  sentences.push_back(balance_sentence(model, analyses, language));
  sentences.push_back(own_pocket_sentence(model, analyses, language));
  if (analyses.revenue_not_counted) sentences.push_back(say(Word::revenue_not_counted, language));
}

}  // namespace

std::vector<std::string> impossible_sentences(const Model& model, const BreakEven& answer,
                                              Language language) {
  std::vector<std::string> sentences;
  const Quantity* varied = model.naming(answer.plan.vary);
  if (varied == nullptr || answer.status != BreakEven::Status::found) return sentences;
  if (answer.outside_stated) {
    const auto end = [&](const std::optional<Number>& at) {
      return figure_of(model, *varied, *at, language).value;
    };
    sentences.push_back(say(Word::outside_stated_range, language,
                            {{"low", end(answer.stated->from)}, {"high", end(answer.stated->to)}}));
  }
  std::string names;
  for (const NodeId node : answer.below_zero) {
    const Quantity* volume = model.naming(node);
    if (volume != nullptr) names += (names.empty() ? "" : ", ") + label_of(*volume, language);
  }
  if (!names.empty()) sentences.push_back(say(Word::volume_below_zero, language, {{"names", names}}));
  return sentences;
}

bool counts_things(const Model& model, const BreakEven& answer) {
  const std::optional<Unit>& unit = model.graph.node(answer.plan.vary).unit;
  if (!unit || !answer.plan.whole) return false;
  return std::any_of(unit->factors().begin(), unit->factors().end(), [](const Unit::Factor& factor) {
    constexpr std::array others = {"hour", "min", "week", "month", "year", "day", "fte", "QALY", "km"};
    return factor.second > 0 && !is_money_symbol(factor.first) &&
           std::find(others.begin(), others.end(), factor.first) == others.end();
  });
}

std::string break_even_sentence(const Model& model, const BreakEven& answer, Language language) {
  const Quantity* quantity = model.find(answer.plan.vary_name);
  if (!quantity) quantity = model.naming(answer.plan.vary);
  if (!quantity) return {};
  const Varied varied{.model = model, .answer = answer, .quantity = *quantity, .language = language};
  switch (answer.status) {
    case BreakEven::Status::found:
      return answer.pays_now ? pays_now_sentence(varied) : does_not_pay_now_sentence(varied);
    case BreakEven::Status::always_pays:
      return say(Word::pays_always, language, varied.blanks());
    case BreakEven::Status::never_pays:
    case BreakEven::Status::never_reached_within_bounds:
      return never_sentence(varied);
    case BreakEven::Status::undefined:
      break;
  }
  const std::string why = answer.why ? words_for(*answer.why).in(language) : std::string();
  return say(Word::break_even_undefined, language, {{"why", why}});
}

std::string turning_point_sentence(const Model& model, const TurningPoint& point, Language language) {
  const bool below = point.side == TurnSide::below;
  if (point.kind == TurningPoint::Kind::balance || !point.whole_becomes) {
    const Word word = below ? Word::turns_balance_below : Word::turns_balance_above;
    return turning_sentence(model, point, word, language);
  }
  return turning_sentence(model, point, below ? Word::turns_below : Word::turns_above, language);
}

std::vector<std::string> verdict_sentences(const Model& model, const Analyses& analyses, Language language) {
  std::vector<std::string> sentences = cost_effectiveness_sentences(model, analyses, language);
  const bool balances_first = !sentences.empty() || analyses.break_evens.empty();
  if (balances_first) add_balances(model, analyses, language, sentences);
  for (const CostEffectiveness& found : analyses.cost_effectiveness)
    add_what_turns(model, found, language, sentences);
  for (const AnalysedBreakEven& analysed : analyses.break_evens) {
    sentences.push_back(break_even_sentence(model, analysed.answer, language));
    for (std::string& sentence : impossible_sentences(model, analysed.answer, language))
      sentences.push_back(std::move(sentence));
    if (!balances_first && &analysed == &analyses.break_evens.front())
      add_balances(model, analyses, language, sentences);
    if (model.threshold_of(analysed.answer.plan.target)) continue;
    for (const TurningPoint& point : nearest(model, analysed)) {
      sentences.push_back(turning_point_sentence(model, point, language));
    }
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
