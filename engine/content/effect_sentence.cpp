#include "engine/content/effect_sentence.h"

#include "engine/analysis/undefined_values.h"
#include "engine/words/effect_words.h"

namespace zorgbaat {

namespace {

const CostEffectiveness& found_of(const CaseView& view, std::size_t question) {
  return view.analyses.cost_effectiveness.at(question);
}

Sentence before_project(const CaseView& view, std::size_t question) {
  const std::string name = project_before(view.model, found_of(view, question).plan, view.language);
  return name.empty() ? Sentence{} : Sentence{{name}};
}

/// ", onder de referentiewaarde van ...", or nothing when no reference value lies on that side.
Sentence beside(const CaseView& view, std::size_t question, std::optional<std::size_t> which, Word before) {
  if (!which) return {};
  return sentence(before, view.language, {{"threshold", threshold_phrase(view, question, *which)}});
}

}  // namespace

Value told_icer(const CaseView& view, std::size_t question) {
  const CostEffectiveness& found = found_of(view, question);
  const Outcome about = found.icer.has_value() ? Outcome(circa(found.icer.value())) : found.icer;
  return {.outcome = about,
          .style = {.kind = NumberStyle::Kind::short_euro},
          .answer = AnswerId{Answer::icer_about, question, 0}};
}

Value told_threshold_of_effect(const CaseView& view, std::size_t question, std::size_t threshold) {
  const AtThreshold& at = found_of(view, question).thresholds.at(threshold);
  return {.outcome = at.value, .style = {.kind = NumberStyle::Kind::short_euro}, .node = at.threshold};
}

Sentence threshold_phrase(const CaseView& view, std::size_t question, std::size_t threshold) {
  const std::string label = view.label(found_of(view, question).thresholds.at(threshold).threshold);
  const std::size_t bracket = std::min(label.find(" ("), label.size());
  const Mention value{.value = told_threshold_of_effect(view, question, threshold), .with_unit = false};
  return sentence(Word::threshold_of_value, view.language,
                  {{"before", label.substr(0, bracket)}, {"value", value}, {"after", label.substr(bracket)}});
}

Sentence quadrant_sentence(const CaseView& view, std::size_t question, Quadrant quadrant,
                           const Sentence& first, const Sentence& second) {
  const CostEffectivenessPlan& plan = found_of(view, question).plan;
  const Word per = quadrant == Quadrant::south_west ? Word::per_unit_lost : Word::per_unit_gained;
  const Sentence said = sentence(sentence_of(quadrant), view.language,
                                 {{"icer", Mention{.value = told_icer(view, question), .with_unit = false}},
                                  {"per_unit", per_unit(view.model, plan, per, view.language)},
                                  {"first", first},
                                  {"second", second}});
  return joined(before_project(view, question), said);
}

Sentence no_ratio_sentence(const CaseView& view, std::size_t question, const std::string& why) {
  return joined(before_project(view, question),
                sentence(Word::verdict_no_ratio, view.language, {{"why", why}}));
}

Sentence cost_effectiveness_sentence(const CaseView& view, std::size_t question) {
  const CostEffectiveness& found = found_of(view, question);
  if (!found.quadrant) {
    const Outcome& without = found.extra_cost.has_value() ? found.gain : found.extra_cost;
    return no_ratio_sentence(view, question, view.in_words(words_for(without.undefined())));
  }
  const bool less = *found.quadrant == Quadrant::south_west;
  const std::optional<std::size_t>& one = less ? found.nearest_met : found.nearest_unmet;
  const std::optional<std::size_t>& other = less ? found.nearest_unmet : found.nearest_met;
  const Word alone = less ? Word::second_less : Word::second_below;
  const Word after = less ? Word::and_less : Word::and_below;
  return quadrant_sentence(view, question, *found.quadrant,
                           beside(view, question, one, less ? Word::first_more : Word::first_above),
                           beside(view, question, other, one ? after : alone));
}

}  // namespace zorgbaat
