#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

/// A quantity that a question names, which is a single number.
Expr one_value(LowerContext& context, const NameReference& reference) {
  return context.one_value(context.names().resolve(reference), reference.name, reference.place);
}

/// The same as its file states it, before any price index.
Expr one_value(LowerContext& context, const NameReference& reference, const std::string& full_name) {
  return context.one_value(context.names().as_stated(full_name), reference.name, reference.place);
}

void resolve_break_even(LowerContext& context, const BreakEvenRequest& request) {
  Model& model = context.model();
  BreakEvenPlan plan{.name = request.name,
                     .label = request.label,
                     .equals = request.equals,
                     .whole = request.whole,
                     .needs = request.needs,
                     .claim = request.claim,
                     .place = request.place};
  plan.vary_name = context.names().full_name(request.vary);
  const Expr vary = plan.vary_name.empty() ? Expr{} : one_value(context, request.vary, plan.vary_name);
  NameReference target = request.target;
  if (target.name.empty()) {
    if (model.projects.empty()) return;
    target = NameReference{.name = model.projects.size() == 1 ? "saving" : "saving." + model.projects.front(),
                           .place = request.place};
  }
  const Expr aim = one_value(context, target);
  if (!vary.exists() || !aim.exists()) return;
  if (request.without) {
    const Expr without = one_value(context, *request.without);
    if (!without.exists()) return;
    plan.without = without.id;
  }
  plan.vary = vary.id;
  plan.target = aim.id;
  plan.target_name = context.names().full_name(target);
  model.break_evens.push_back(std::move(plan));
}

/// The threshold as its author wrote it, by the last part of its name: "laag" of input.laag.
std::string last_part(const std::string& name) { return name.substr(name.rfind('.') + 1); }

void resolve_cost_effectiveness(LowerContext& context, const CostEffectivenessRequest& request) {
  Model& model = context.model();
  Names& names = context.names();
  for (const std::string& project : model.projects) {
    const std::string of_project = model.projects.size() > 1 ? "." + project : "";
    const std::string suffix = of_project + "." + request.effect.name;
    const Expr saving = names.make("saving" + of_project);
    const Expr gain = names.make("gain" + suffix);
    const Expr icer = names.make("icer" + suffix);
    if (!saving.exists() || !gain.exists() || !icer.exists()) continue;
    CostEffectivenessPlan plan{.name = request.name,
                               .project = project,
                               .saving = saving.id,
                               .gain = gain.id,
                               .icer = icer.id,
                               .place = request.place};
    for (const NameReference& threshold : request.thresholds) {
      const std::string full = names.full_name(threshold);
      const Expr value = names.make(full);
      const Expr benefit = names.make("net_benefit" + suffix + ".at_" + last_part(full));
      if (!value.exists() || !benefit.exists()) continue;
      plan.thresholds.push_back(value.id);
      plan.net_benefits.push_back(benefit.id);
    }
    model.cost_effectiveness.push_back(std::move(plan));
  }
}

/// Both are varied over their own ranges, so both are inputs that have one.
std::optional<NodeId> ranged_input(LowerContext& context, const TwoWayRequest& request,
                                   const NameReference& reference) {
  const std::string name = context.names().full_name(reference);
  const Expr found = name.empty() ? Expr{} : one_value(context, reference, name);
  if (!found.exists()) return std::nullopt;
  const Node& node = context.graph().node(found.id);
  if (node.op == Op::input) {
    const StatedValue& stated = context.model().input(found.id).stated;
    if (stated.range) return found.id;
    if (stated.source == own_figure_source) {  // --set drops the range with the value
      context.messages().add(MessageId::two_way_left_out, reference.place,
                             {{"table", request.name}, {"name", reference.name}});
      return std::nullopt;
    }
  }
  context.messages().add(MessageId::two_way_needs_range, reference.place, {{"name", reference.name}});
  return std::nullopt;
}

void resolve_two_way(LowerContext& context, const TwoWayRequest& request) {
  const std::optional<NodeId> across = ranged_input(context, request, request.across);
  const std::optional<NodeId> down = ranged_input(context, request, request.down);
  const Expr target = one_value(context, request.target);
  if (!across || !down || !target.exists()) return;
  if (*across == *down) {
    context.messages().add(MessageId::two_way_same_input, request.down.place, {{"name", request.down.name}});
    return;
  }
  context.model().two_way.push_back(TwoWayPlan{.name = request.name,
                                               .label = request.label,
                                               .across = *across,
                                               .down = *down,
                                               .target = target.id,
                                               .place = request.place});
}

}  // namespace

void resolve_analyses(LowerContext& context) {
  const Case& stated = context.model().stated;
  for (const BreakEvenRequest& request : stated.break_evens) resolve_break_even(context, request);
  for (const CostEffectivenessRequest& request : stated.cost_effectiveness)
    resolve_cost_effectiveness(context, request);
  for (const TwoWayRequest& request : stated.two_way) resolve_two_way(context, request);
}

}  // namespace zorgbaat
