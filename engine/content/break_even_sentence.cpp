#include <algorithm>
#include <array>

#include "engine/analysis/undefined_values.h"
#include "engine/content/verdict.h"
#include "engine/words/asked_words.h"

namespace zorgbaat {

namespace {

/// What is varied, with the values that its sentence tells.
class Teller {
 public:
  Teller(const CaseView& view, const BreakEven& answer, std::size_t question, const Quantity& quantity)
      : view_(view),
        answer_(answer),
        question_(question),
        quantity_(quantity),
        things_(counts_things(view.model, answer)) {}

  [[nodiscard]] Sentence pays_now() const;
  [[nodiscard]] Sentence does_not_pay_now() const;
  [[nodiscard]] Sentence never() const;
  [[nodiscard]] Sentence always() const { return say(Word::pays_always); }

 private:
  [[nodiscard]] Sentence say(Word word, Fillings more = {}) const;
  [[nodiscard]] std::string outcome(Word of_balance, Word of_other) const;
  [[nodiscard]] std::string effective(Word of_balance, const Quantity& target) const;
  [[nodiscard]] Sentence amount(const Number& threshold) const;
  [[nodiscard]] Sentence needs(const Number& threshold) const;
  [[nodiscard]] Verdict told() const;
  [[nodiscard]] Word either(Word of_things, Word of_other) const { return things_ ? of_things : of_other; }

  const CaseView& view_;
  const BreakEven& answer_;
  std::size_t question_;
  const Quantity& quantity_;
  bool things_;
};

/// "Verdient zich terug" of a balance of at least 0; of any other question what was asked.
std::string Teller::outcome(Word of_balance, Word of_other) const {
  const Quantity* target = view_.model.find(answer_.plan.target_name);
  const Asked asked = asked_of(view_.model, answer_.plan);
  if (asked == Asked::balance || target == nullptr) return view_.say(of_balance);
  if (asked == Asked::threshold) return effective(of_balance, *target);
  return view_.say(of_other, {{"asked", asked_words(view_.model, answer_.plan, *target, view_.language)},
                              {"target", with_capital(view_.label(*target))}});
}

/// "Kosteneffectief bij de referentiewaarde (ziektelast 0,1 tot 0,4)".
std::string Teller::effective(Word of_balance, const Quantity& target) const {
  Word word = Word::effective_at;
  if (of_balance == Word::pays_not_now) word = Word::effective_not_now;
  if (of_balance == Word::pays_not) word = Word::effective_not;
  return view_.say(word, {{"threshold", view_.label(*view_.model.threshold_of(target.node))}});
}

Sentence Teller::say(Word word, Fillings more) const {
  more.emplace_back("label", view_.label(quantity_));
  more.emplace_back("pays", outcome(Word::pays, Word::reaches));
  more.emplace_back("not_now", outcome(Word::pays_not_now, Word::reaches_not_now));
  more.emplace_back("never", outcome(Word::pays_not, Word::reaches_not));
  more.emplace_back("now", Mention{.value = told_now(view_, answer_), .with_unit = !things_});
  return sentence(word, view_.language, more);
}

/// "2 vervangen bezoeken per cliënt per week", "10,83 min per bezoek".
Sentence Teller::amount(const Number& threshold) const {
  Sentence told{
      {Mention{.value = told_threshold(view_, answer_, question_, threshold), .with_unit = !things_}}};
  return things_ ? joined(std::move(told), Sentence{{" " + view_.label(quantity_)}}) : told;
}

/// What it takes in the author's own words: "moet een onlinesessie 46,1% minder tijd kosten".
Sentence Teller::needs(const Number& threshold) const {
  constexpr std::string_view blank = "{value}";
  const Mention value{.value = told_threshold(view_, answer_, question_, threshold), .with_unit = !things_};
  Sentence told;
  std::string_view rest = view_.in_words(answer_.plan.needs);
  for (std::size_t at = rest.find(blank); at != std::string_view::npos; at = rest.find(blank)) {
    told = joined(std::move(told), Sentence{{std::string(rest.substr(0, at)), value}});
    rest.remove_prefix(at + blank.size());
  }
  return joined(std::move(told), Sentence{{std::string(rest)}});
}

/// A number of things is told in whole ones; of a time or a price the value itself is the answer.
Verdict Teller::told() const {
  Verdict verdict = answer_.verdict;
  if (things_ || !answer_.value) return verdict;
  if (verdict.from && verdict.from == answer_.whole) verdict.from = answer_.value;
  if (verdict.to && verdict.to == answer_.whole) verdict.to = answer_.value;
  return verdict;
}

Sentence Teller::pays_now() const {
  const Verdict verdict = told();
  Fillings blanks;
  if (verdict.from) blanks.emplace_back("from", amount(*verdict.from));
  if (verdict.to) blanks.emplace_back("to", amount(*verdict.to));
  if (verdict.from && verdict.to)
    return say(either(Word::pays_between_things, Word::pays_between), std::move(blanks));
  if (verdict.from) return say(either(Word::pays_from_things, Word::pays_from), std::move(blanks));
  return say(either(Word::pays_up_to_things, Word::pays_up_to), std::move(blanks));
}

Sentence Teller::does_not_pay_now() const {
  const Verdict verdict = told();
  if (verdict.from && !answer_.plan.needs.empty())
    return say(Word::not_now_needs, {{"needs", needs(*verdict.from)}});
  Fillings blanks;
  if (verdict.from) {
    blanks.emplace_back("need", amount(*verdict.from));
    return say(either(Word::not_now_from_things, Word::not_now_from), std::move(blanks));
  }
  if (verdict.to) blanks.emplace_back("need", amount(*verdict.to));
  return say(either(Word::not_now_up_to_things, Word::not_now_up_to), std::move(blanks));
}

Sentence Teller::never() const {
  if (answer_.status != BreakEven::Status::never_reached_within_bounds || !answer_.beyond)
    return say(Word::pays_never);
  const Mention beyond{
      .value = answer_value(view_, quantity_, *answer_.beyond, AnswerId{Answer::break_even, question_, 0})};
  return say(Word::not_reachable, {{"need", beyond}});
}

}  // namespace

Value told_threshold(const CaseView& view, const BreakEven& answer, std::size_t question,
                     const Number& threshold) {
  const Quantity* quantity = view.model.find(answer.plan.vary_name);
  if (quantity == nullptr) quantity = view.model.naming(answer.plan.vary);
  const bool whole = counts_things(view.model, answer);
  return answer_value(view, *quantity, threshold,
                      AnswerId{whole ? Answer::break_even_whole : Answer::break_even, question, 0});
}

Value told_now(const CaseView& view, const BreakEven& answer) {
  const Quantity* quantity = view.model.find(answer.plan.vary_name);
  if (quantity == nullptr) quantity = view.model.naming(answer.plan.vary);
  Value now = found_value(view, *quantity, answer.varied_now);
  now.node = answer.plan.vary;
  now.unknown = answer.varied_unknown;
  if (now.unknown) now.behind.clear();
  return now;
}

std::vector<Sentence> impossible_sentences(const CaseView& view, const BreakEven& answer,
                                           std::size_t question) {
  std::vector<Sentence> sentences;
  const Quantity* varied = view.model.naming(answer.plan.vary);
  if (varied == nullptr || answer.status != BreakEven::Status::found) return sentences;
  if (answer.outside_stated) sentences.push_back(outside_sentence(view, answer, question));
  for (const NodeId node : answer.below_zero) {
    if (view.model.naming(node) != nullptr)
      sentences.push_back(sentence(Word::volume_below_zero, view.language, {{"label", view.label(node)}}));
  }
  return sentences;
}

std::pair<Value, Value> told_range(const CaseView& view, const BreakEven& answer, std::size_t question) {
  const Quantity& varied = *view.model.naming(answer.plan.vary);
  return {found_value(view, varied, *answer.stated->from, AnswerId{Answer::stated_low, question, 0}),
          found_value(view, varied, *answer.stated->to, AnswerId{Answer::stated_high, question, 0})};
}

Sentence outside_sentence(const CaseView& view, const BreakEven& answer, std::size_t question) {
  const auto [low, high] = told_range(view, answer, question);
  return sentence(Word::outside_stated_range, view.language,
                  {{"low", Mention{.value = low, .with_unit = false}},
                   {"high", Mention{.value = high, .with_unit = false}}});
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

Sentence break_even_sentence(const CaseView& view, const BreakEven& answer, std::size_t question) {
  const Quantity* quantity = view.model.find(answer.plan.vary_name);
  if (quantity == nullptr) quantity = view.model.naming(answer.plan.vary);
  if (quantity == nullptr) return {};
  const Teller teller(view, answer, question, *quantity);
  switch (answer.status) {
    case BreakEven::Status::found:
      return answer.pays_now ? teller.pays_now() : teller.does_not_pay_now();
    case BreakEven::Status::always_pays:
      return teller.always();
    case BreakEven::Status::never_pays:
    case BreakEven::Status::never_reached_within_bounds:
      return teller.never();
    case BreakEven::Status::undefined:
      break;
  }
  const std::string why = answer.why ? view.in_words(words_for(*answer.why)) : std::string();
  return sentence(Word::break_even_undefined, view.language, {{"why", why}});
}

}  // namespace zorgbaat
