#include "engine/analysis/analyses.h"

#include "engine/analysis/cost_checks.h"
#include "engine/analysis/revenue.h"
#include "engine/analysis/undefined_values.h"

namespace zorgbaat {

const std::vector<NodeId>& Analyses::open_pm(const Model& model, const Quantity& quantity) const {
  return pm.at(static_cast<std::size_t>(&quantity - model.quantities.data()));
}

namespace {

void analyse_headline(const BaseCase& base, Analyses& analyses, Messages& messages) {
  const Quantity* headline = headline_of(*base.model);
  if (headline == nullptr) return;
  analyses.headline = headline->name;
  analyses.headline_node = headline->node;
  const Quantity* balance = balance_behind(*base.model, *headline);
  if (balance != nullptr) analyses.balance = balance->name;
  if (!analyses.base.of(headline->node).has_value()) return;
  analyses.one_way = one_way(base, headline->node);
  check_ranges(base, headline->name, analyses.one_way, messages);
  analyses.scenarios = scenarios(base, headline->node, analyses.one_way);
}

}  // namespace

Analyses analyse(const Model& model, Messages& messages) {
  const BaseCase base(model);
  Analyses analyses;
  analyses.base = base.exact.run(base.values);
  analyses.pm.reserve(model.quantities.size());
  for (const Quantity& quantity : model.quantities) analyses.pm.push_back(open_pm(base, quantity.node));
  analyses.revenue_not_counted = revenue_not_counted(model, analyses.base);
  check_values(base, analyses.base, messages);
  analyses.declared_totals = declared_totals(base, analyses.base, messages);
  check_double_counting(base, analyses.base, messages);
  analyse_headline(base, analyses, messages);
  for (const TwoWayPlan& plan : model.two_way) {
    check_two_way(base, plan, messages);
    analyses.two_way.push_back(two_way(base, plan));
  }
  std::vector<BreakEven> answers;
  answers.reserve(model.break_evens.size());
  for (const BreakEvenPlan& plan : model.break_evens) answers.push_back(break_even(base, plan));
  analyses.replications = replicate(base, answers, messages);
  analyses.cost_effectiveness = cost_effectiveness(base, analyses.base);
  analyses.claims = claims(base);
  for (BreakEven& answer : answers) {
    if (answer.plan.claim) continue;
    std::vector<TurningPoint> points = turning_points(base, answer);
    analyses.break_evens.push_back({.answer = std::move(answer), .turning_points = std::move(points)});
  }
  return analyses;
}

}  // namespace zorgbaat
