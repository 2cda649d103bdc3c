#include <algorithm>

#include "engine/analysis/break_even.h"
#include "engine/care/quantity_names.h"

namespace zorgbaat {

namespace {

/// A quantity that can be set free or asked for: named, and one number rather than a row of years.
const Quantity* scalar_named(const Model& model, std::string_view name, Messages& messages) {
  const Quantity* found =
      quantity_or_message(model, NameReference{.name = std::string(name), .place = {}}, messages);
  if (found == nullptr) return nullptr;
  if (!model.graph.node(found->node).is_scalar()) {
    report_not_one_number(model.graph, found->name, found->node, {}, messages);
    return nullptr;
  }
  return found;
}

/// A net benefit by its own name, whatever else the node is called.
const Quantity* net_benefit_at(const Model& model, NodeId node) {
  for (const Quantity& quantity : model.quantities) {
    if (quantity.role == Role::net_benefit && quantity.node == node) return &quantity;
  }
  return model.naming(node);
}

}  // namespace

const Quantity* balance_behind(const Model& model, const Quantity& headline) {
  if (headline.role != Role::net_benefit) return &headline;
  for (const CostEffectivenessPlan& plan : model.cost_effectiveness) {
    const std::vector<NodeId>& of = plan.net_benefits;
    if (std::find(of.begin(), of.end(), headline.node) == of.end()) continue;
    const ProjectResults* project = model.results.project(plan.project);
    return project == nullptr ? nullptr : model.find(project->saving.basis);
  }
  return nullptr;
}

const Quantity* headline_of(const Model& model) {
  for (const CostEffectivenessPlan& plan : model.cost_effectiveness) {
    if (!plan.net_benefits.empty()) return net_benefit_at(model, plan.net_benefits.front());
  }
  for (const BreakEvenPlan& plan : model.break_evens) {
    if (plan.claim) continue;
    const Quantity* named = model.find(plan.target_name);
    return named != nullptr ? named : model.naming(plan.target);
  }
  const std::vector<ProjectResults>& projects = model.results.projects;
  return projects.empty() ? nullptr : model.find(projects.front().saving.basis);
}

std::optional<BreakEvenPlan> plan_break_even(const Model& model, std::string_view vary,
                                             std::optional<std::string_view> target, const Number& equals,
                                             Messages& messages) {
  const Quantity* varied = scalar_named(model, vary, messages);
  const Quantity* asked = target ? scalar_named(model, *target, messages) : headline_of(model);
  if (!target && asked == nullptr) messages.add(MessageId::no_headline, {}, {});
  if (varied == nullptr || asked == nullptr) return std::nullopt;
  if (!rests_on(model.graph, asked->node, varied->node, {})) {
    messages.add(MessageId::vary_has_no_effect, {}, {{"vary", varied->name}, {"target", asked->name}});
    return std::nullopt;
  }
  return BreakEvenPlan{.name = "break_even",
                       .label = varied->label,
                       .vary = varied->node,
                       .vary_name = varied->name,
                       .target = asked->node,
                       .target_name = asked->name,
                       .equals = equals,
                       .whole = true,
                       .place = {}};
}

}  // namespace zorgbaat
