#include <algorithm>

#include "engine/care/labels.h"
#include "engine/care/lower/lower_parts.h"

namespace zorgbaat {

namespace {

std::string path_of(const std::string& alternative, const std::string& effect) {
  return "effect." + alternative + "." + effect;
}

/// The effects that any alternative names, each once, in the order of the file.
std::vector<const NamedField*> all_effects(const Case& stated) {
  std::vector<const NamedField*> all;
  for (const Effects& effects : stated.effects) {
    for (const NamedField& amount : effects.amounts) {
      const bool known =
          std::any_of(all.begin(), all.end(), [&](const NamedField* e) { return e->name == amount.name; });
      if (!known) all.push_back(&amount);
    }
  }
  return all;
}

/// One project alternative, and how its quantities are called.
struct Project {
  std::string name{};
  std::string suffix{};  ///< ".project" when there are several
  Text label{};          ///< "with video care" when there are several
  Place place{};
};

Text labelled(Label label, const Text& what, const Project& project) {
  const Text text = text_of(label, {{"what", what}});
  if (project.label.empty()) return text;
  return text_of(Label::of_alternative, {{"what", text}, {"alternative", project.label}});
}

/// Project less null; what an alternative does not name it does not do.
void declare_gain(LowerContext& context, const Project& project, const NamedField& effect) {
  const std::string before = path_of(context.model().stated.head.null_alternative, effect.name);
  const std::string after = path_of(project.name, effect.name);
  context.declare("gain" + project.suffix + "." + effect.name, Role::effect,
                  labelled(Label::gain_in, effect.label, project), project.place,
                  [&context, before, after] {
                    Names& names = context.names();
                    if (!names.has(before)) return names.make(after);
                    if (!names.has(after)) return context.constant(-1) * names.make(before);
                    return names.make(after) - names.make(before);
                  },
                  {.measure = Measure::gain, .of = effect.name, .alternative = project.name});
}

/// Extra cost over gain, where that says something: both above 0 or both below it.
///
/// Report par. 4.4.9: 33.68 euro over 0.00182 QALY is 18,505.5 euro per QALY. Cheaper and better, or dearer
/// and worse, has no ratio: dividing would give a negative number for either.
Expr cost_per_effect(LowerContext& context, const Project& project, const std::string& gain_name) {
  Names& names = context.names();
  const Expr before = names.make(context.model().stated.head.null_alternative + ".total");
  const Expr after = names.make(project.name + ".total");
  const Expr gain = names.make(gain_name);
  if (!gain.exists()) return {};
  const Expr no_gain = context.constant(0) * gain;
  const Expr dearer_and_better = combine(Op::less, {before, after}) * combine(Op::less, {no_gain, gain});
  const Expr cheaper_and_worse = combine(Op::less, {after, before}) * combine(Op::less, {gain, no_gain});
  const Expr meaningful = dearer_and_better + cheaper_and_worse;
  return combine(Op::ratio, {(after - before) * meaningful, gain * meaningful});
}

void declare_net_benefit(LowerContext& context, const Project& project, const NamedField& effect,
                         const NameReference& threshold) {
  const std::string full = context.names().full_name(threshold);
  if (full.empty()) return;
  const std::string last = full.substr(full.rfind('.') + 1);
  const std::string gain = "gain" + project.suffix + "." + effect.name;
  const std::string name = "net_benefit" + project.suffix + "." + effect.name + ".at_" + last;
  context.declare(name, Role::net_benefit,
                  labelled(Label::net_benefit_at, context.names().label(full), project), threshold.place,
                  [&context, project, full, gain, name, place = threshold.place] {
                    Names& names = context.names();
                    const Expr each = context.one_value(names.make(full), full, place);
                    const Expr worth = context.bring_to(names.make(gain) * each,
                                                        context.money() / context.basis(), name, place);
                    return worth + names.make("saving" + project.suffix);
                  },
                  {.measure = Measure::net_benefit, .of = effect.name, .alternative = project.name});
}

void declare_cost_effectiveness(LowerContext& context, const Project& project,
                                const CostEffectivenessRequest& request) {
  const std::vector<const NamedField*> effects = all_effects(context.model().stated);
  const auto found = std::find_if(effects.begin(), effects.end(),
                                  [&](const NamedField* e) { return e->name == request.effect.name; });
  if (found == effects.end()) {
    context.messages().add(MessageId::unknown_effect, request.effect.place, {{"name", request.effect.name}});
    return;
  }
  const NamedField& effect = **found;
  const std::string gain = "gain" + project.suffix + "." + effect.name;
  context.declare("icer" + project.suffix + "." + effect.name, Role::ratio,
                  labelled(Label::cost_per_effect, effect.label, project), request.place,
                  [&context, project, gain] { return cost_per_effect(context, project, gain); },
                  {.measure = Measure::icer, .of = effect.name, .alternative = project.name});
  for (const NameReference& threshold : request.thresholds)
    declare_net_benefit(context, project, effect, threshold);
}

}  // namespace

void declare_effects(LowerContext& context) {
  const Case& stated = context.model().stated;
  for (const Effects& effects : stated.effects) {
    for (const NamedField& amount : effects.amounts)
      context.declare_field(path_of(effects.alternative, amount.name), amount.field, amount.label);
  }
  const bool several = context.model().projects.size() > 1;
  for (const Alternative& alternative : stated.alternatives) {
    if (alternative.name == stated.head.null_alternative) continue;
    const Project project{.name = alternative.name,
                          .suffix = several ? "." + alternative.name : "",
                          .label = several ? alternative.label : Text(),
                          .place = alternative.place};
    for (const NamedField* effect : all_effects(stated)) declare_gain(context, project, *effect);
    for (const CostEffectivenessRequest& request : stated.cost_effectiveness)
      declare_cost_effectiveness(context, project, request);
  }
}

}  // namespace zorgbaat
