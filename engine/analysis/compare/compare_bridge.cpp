#include "engine/analysis/compare/compare_bridge.h"

#include <algorithm>

namespace zorgbaat {

namespace {

const InputRecord* input_named(const Model& model, const std::string& name) {
  const auto found = std::find_if(model.inputs.begin(), model.inputs.end(),
                                  [&](const InputRecord& record) { return record.name == name; });
  return found == model.inputs.end() ? nullptr : &*found;
}

/// Whether the other case has this input too: the same name and unit.
const InputRecord* counterpart(const Model& other, const InputRecord& record) {
  const InputRecord* found = input_named(other, record.name);
  return found != nullptr && found->stated.unit == record.stated.unit ? found : nullptr;
}

bool same_value(const StatedValue& a, const StatedValue& b) {
  return a.pro_memorie == b.pro_memorie && (a.pro_memorie || a.value == b.value);
}

std::optional<Number> value_of(const StatedValue& stated) {
  return stated.pro_memorie ? std::nullopt : std::optional(stated.value);
}

/// The inputs in the order of the file; those that no file states come last.
std::vector<const InputRecord*> in_file_order(const Model& model) {
  std::vector<const InputRecord*> ordered;
  ordered.reserve(model.inputs.size());
  for (const InputRecord& record : model.inputs) ordered.push_back(&record);
  std::stable_sort(ordered.begin(), ordered.end(), [](const InputRecord* a, const InputRecord* b) {
    const Place& left = a->stated.place;
    const Place& right = b->stated.place;
    if (left.has_file() != right.has_file()) return left.has_file();
    return left < right;
  });
  return ordered;
}

/// Changes one input of the base after the other.
void walk(const Model& base, const Model& variant, NodeId balance, Bridge& bridge) {
  const ExactReading exact(base.graph);
  Assignment values = base.base_assignment();
  Number now = bridge.from;
  for (const InputRecord* record : in_file_order(base)) {
    const InputRecord* other = counterpart(variant, *record);
    if (other == nullptr) {
      bridge.only_base.push_back(record->name);
      continue;
    }
    if (same_value(record->stated, other->stated)) continue;
    const Number to = value_of(other->stated).value_or(Number(0));
    values[static_cast<std::size_t>(base.graph.node(record->node).detail)] = to;
    const Outcome after = exact.value(balance, values);
    if (!after.has_value()) {
      bridge.why_not = NoBridge::divided_by_zero;
      return;
    }
    bridge.steps.push_back({.name = record->name,
                            .label = record->label,
                            .unit = record->stated.unit,
                            .percent = record->stated.percent,
                            .from = value_of(record->stated),
                            .to = value_of(other->stated),
                            .effect = after.value() - now,
                            .balance = after.value()});
    now = after.value();
  }
  for (const InputRecord* record : in_file_order(variant)) {
    if (counterpart(base, *record) == nullptr) bridge.only_variant.push_back(record->name);
  }
  bridge.structure = bridge.to - now;
}

}  // namespace

Bridge bridge_between(const std::vector<ComparedCase>& cases, const std::vector<MeasuredCase>& measured,
                      std::size_t base, std::size_t variant) {
  Bridge bridge{.base = base, .variant = variant};
  const MeasuredCase& from = measured[base];
  const MeasuredCase& to = measured[variant];
  const Model& base_model = *cases[from.source].model;
  const Model& variant_model = *cases[to.source].model;
  bridge.unit = from.on(Scale::own_basis).unit;
  if (base_model.stated.head.basis != variant_model.stated.head.basis) {
    bridge.why_not = NoBridge::other_basis;
  } else if (base_model.stated.head.prices != variant_model.stated.head.prices) {
    bridge.why_not = NoBridge::other_prices;
  } else if (!from.on(Scale::own_basis).value || !to.on(Scale::own_basis).value) {
    bridge.why_not = NoBridge::no_value;
  } else {
    bridge.from = *from.on(Scale::own_basis).value;
    bridge.to = *to.on(Scale::own_basis).value;
    walk(base_model, variant_model,
         base_model.find(base_model.results.project(from.project)->saving.basis)->node, bridge);
  }
  return bridge;
}

std::vector<Bridge> bridges(const std::vector<ComparedCase>& cases,
                            const std::vector<MeasuredCase>& measured) {
  std::vector<Bridge> found;
  if (cases.size() != 2) return found;
  if (measured.size() == 2 && measured[0].source != measured[1].source)
    return {bridge_between(cases, measured, 0, 1)};
  for (std::size_t a = 0; a < measured.size(); ++a) {
    for (std::size_t b = a + 1; b < measured.size(); ++b) {
      if (measured[a].source == measured[b].source || measured[a].project != measured[b].project) continue;
      found.push_back(bridge_between(cases, measured, a, b));
    }
  }
  return found;
}

}  // namespace zorgbaat
