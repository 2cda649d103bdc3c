#include "engine/analysis/analyses.h"

#include "engine/analysis/cost_checks.h"
#include "engine/analysis/revenue.h"
#include "engine/analysis/undefined_values.h"

namespace zorgbaat {

const std::vector<NodeId>& Analyses::open_pm(const Model& model, const Quantity& quantity) const {
  return pm.at(static_cast<std::size_t>(&quantity - model.quantities.data()));
}

namespace {

void find_headline(const BaseCase& base, Analyses& analyses, Messages& messages) {
  const Quantity* headline = headline_of(*base.model);
  if (headline == nullptr) return;
  analyses.headline = headline->name;
  analyses.headline_node = headline->node;
  const Quantity* balance = balance_behind(*base.model, *headline);
  if (balance != nullptr) analyses.balance = balance->name;
  if (!base.now.of(headline->node).has_value()) return;
  analyses.one_way = one_way(base, headline->node);
  check_ranges(base, headline->name, analyses.one_way, messages);
}

std::vector<BreakEven> answers_of(const BaseCase& base) {
  std::vector<BreakEven> answers;
  answers.reserve(base.model->break_evens.size());
  for (const BreakEvenPlan& plan : base.model->break_evens) answers.push_back(break_even(base, plan));
  return answers;
}

/// All in which a mistake can show; what is analysed after it adds no message.
void find_mistakes(const BaseCase& base, const std::vector<BreakEven>& answers, Analyses& analyses,
                   Messages& messages) {
  check_values(base, base.now, messages);
  analyses.declared_totals = declared_totals(base, base.now, messages);
  check_double_counting(base, base.now, messages);
  find_headline(base, analyses, messages);
  for (const TwoWayPlan& plan : base.model->two_way) check_two_way(base, plan, messages);
  analyses.replications = replicate(base, answers, messages);
}

}  // namespace

void check(const Model& model, Messages& messages) {
  const BaseCase base(model);
  Analyses unused;
  const bool asks_answers = !model.stated.printed.empty();
  find_mistakes(base, asks_answers ? answers_of(base) : std::vector<BreakEven>(), unused, messages);
}

Analyses analyse(const Model& model, Messages& messages) {
  const BaseCase base(model);
  Analyses analyses;
  analyses.base = base.now;
  analyses.pm = open_pm_of_all(base);
  analyses.revenue_not_counted = revenue_not_counted(model, base.now);
  std::vector<BreakEven> answers = answers_of(base);
  find_mistakes(base, answers, analyses, messages);
  if (analyses.headline_node && base.now.of(*analyses.headline_node).has_value())
    analyses.scenarios = scenarios(base, *analyses.headline_node, analyses.one_way);
  for (const TwoWayPlan& plan : model.two_way) analyses.two_way.push_back(two_way(base, plan));
  analyses.cost_effectiveness = cost_effectiveness(base, base.now);
  analyses.claims = claims(base);
  for (BreakEven& answer : answers) {
    if (answer.plan.claim) continue;
    std::vector<TurningPoint> points = turning_points(base, answer);
    analyses.break_evens.push_back({.answer = std::move(answer), .turning_points = std::move(points)});
  }
  return analyses;
}

}  // namespace zorgbaat
