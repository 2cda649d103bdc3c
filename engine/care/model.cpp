#include "engine/care/model.h"

#include <algorithm>

namespace zorgbaat {

const Quantity* Model::find(std::string_view name) const {
  const auto found =
      std::find_if(quantities.begin(), quantities.end(), [&](const Quantity& q) { return q.name == name; });
  return found == quantities.end() ? nullptr : &*found;
}

const Quantity* Model::naming(NodeId node) const {
  const Quantity* found = nullptr;
  for (const Quantity& quantity : quantities) {
    if (quantity.node != node) continue;
    const bool part = found != nullptr && (found->role == Role::item || found->role == Role::alternative);
    if (found == nullptr || (part && quantity.role == Role::alternative)) found = &quantity;
  }
  return found;
}

const InputRecord& Model::input(NodeId node) const {
  return inputs.at(static_cast<std::size_t>(graph.node(node).detail));
}

std::optional<NodeId> Model::threshold_of(NodeId net_benefit) const {
  for (const CostEffectivenessPlan& plan : cost_effectiveness) {
    for (std::size_t i = 0; i < plan.net_benefits.size(); ++i) {
      if (plan.net_benefits[i] == net_benefit) return plan.thresholds[i];
    }
  }
  return std::nullopt;
}

bool Model::is_own_line(NodeId input) const {
  return std::any_of(own_lines.begin(), own_lines.end(),
                     [&](const OwnLineKind& kind) { return kind.amount == input; });
}

std::vector<Number> Model::base_assignment() const {
  std::vector<Number> values;
  values.reserve(inputs.size());
  for (const InputRecord& record : inputs) values.push_back(record.stated.value);
  return values;
}

}  // namespace zorgbaat
