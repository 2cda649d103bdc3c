#include "engine/words/asked_words.h"

#include "engine/words/figures.h"

namespace zorgbaat {

Asked asked_of(const Model& model, const BreakEvenPlan& plan) {
  const Quantity* target = model.find(plan.target_name);
  if (target == nullptr) target = model.naming(plan.target);
  if (target == nullptr || !plan.equals.is_zero()) return Asked::other;
  if (model.threshold_of(target->node)) return Asked::threshold;
  return target->role == Role::saving ? Asked::balance : Asked::other;
}

std::string met_words(const Model& model, const BreakEvenPlan& plan, Language language) {
  const Asked asked = asked_of(model, plan);
  if (asked == Asked::balance) return say(Word::column_pays, language);
  if (asked == Asked::threshold) return say(Word::column_effective, language);
  const Quantity* target = model.find(plan.target_name);
  if (target == nullptr) return say(Word::yes, language);
  return say(Word::column_reached, language, {{"asked", asked_words(model, plan, *target, language)}});
}

std::string asked_words(const Model& model, const BreakEvenPlan& plan, const Quantity& target,
                        Language language) {
  return plan.equals.is_zero() ? "0" : figure_of(model, target, plan.equals, language).text();
}

Word turn_word(const Model& model, const BreakEvenPlan& plan) {
  const Asked asked = asked_of(model, plan);
  const std::optional<Unit>& unit = model.graph.node(plan.target).unit;
  const bool of_a_party = asked == Asked::other && plan.equals.is_zero() && unit && unit->is_money();
  return asked == Asked::balance || of_a_party ? Word::balance_turns : Word::verdict_turns;
}

}  // namespace zorgbaat
