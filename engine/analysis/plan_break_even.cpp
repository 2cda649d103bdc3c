#include "engine/analysis/break_even.h"
#include "engine/care/quantity_names.h"

namespace zorgbaat {

namespace {

/// A quantity that can be set free or asked for: named, and one number rather than a row of years.
const Quantity* scalar_named(const Model& model, std::string_view name, Messages& messages) {
  const Quantity* found =
      quantity_or_message(model, NameReference{.name = std::string(name), .place = {}}, messages);
  if (found == nullptr) return nullptr;
  if (model.graph.node(found->node).axis) {
    messages.add(MessageId::not_one_number, {}, {{"name", found->name}});
    return nullptr;
  }
  return found;
}

}  // namespace

const Quantity* headline_of(const Model& model) {
  if (!model.break_evens.empty()) {
    const BreakEvenPlan& first = model.break_evens.front();
    const Quantity* named = model.find(first.target_name);
    return named != nullptr ? named : model.naming(first.target);
  }
  if (const Quantity* saving = model.find("saving"); saving != nullptr) return saving;
  for (const Quantity& quantity : model.quantities) {
    if (quantity.name.starts_with("saving.")) return &quantity;
  }
  return nullptr;
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
