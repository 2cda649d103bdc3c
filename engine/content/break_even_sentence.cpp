#include <algorithm>
#include <array>

#include "engine/analysis/undefined_values.h"
#include "engine/content/verdict.h"
#include "engine/words/asked_words.h"
#include "engine/words/figures.h"
#include "engine/words/words.h"

namespace zorgbaat {

namespace {

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
    const Asked asked = asked_of(model, answer.plan);
    if (asked == Asked::balance || target == nullptr) return say(of_balance, language);
    if (asked == Asked::threshold) return effective(of_balance, *target);
    return say(of_other, language,
               {{"asked", asked_words(model, answer.plan, *target, language)},
                {"target", with_capital(label_of(*target, language))}});
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
  /// The value the case has now, PM when it is not known; of things the number alone.
  [[nodiscard]] std::string now() const {
    if (answer.varied_unknown) return "PM";
    const Figure figure = figure_of(model, quantity, answer.varied_now, language);
    return counts_things(model, answer) ? figure.value : figure.text();
  }
  [[nodiscard]] std::string amount(const Number& value) const {
    const Figure figure = answer_of(model, quantity, value, language);
    return counts_things(model, answer) ? figure.value + " " + label() : figure.text();
  }
  /// What it takes in the author's own words: "moet een onlinesessie 46,1% minder tijd kosten".
  [[nodiscard]] std::string needs(const Number& value) const {
    constexpr std::string_view blank = "{value}";
    const Figure figure = answer_of(model, quantity, value, language);
    std::string text = answer.plan.needs.in(language);
    for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + 1))
      text.replace(at, blank.size(), counts_things(model, answer) ? figure.value : figure.text());
    return text;
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
  if (verdict.from && !varied.answer.plan.needs.empty()) {
    blanks.emplace_back("needs", varied.needs(*verdict.from));
    return say(Word::not_now_needs, varied.language, blanks);
  }
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
  for (const NodeId node : answer.below_zero) {
    const Quantity* volume = model.naming(node);
    if (volume == nullptr) continue;
    sentences.push_back(say(Word::volume_below_zero, language, {{"label", label_of(*volume, language)}}));
  }
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

}  // namespace zorgbaat
