#include "engine/care/model.h"

#include <algorithm>

namespace zorgbaat {

namespace {

/// The first of its names, but a total of one part as the total.
bool is_better_known(const Quantity& other, const Quantity& known) {
  const bool part = known.role == Role::item || known.role == Role::alternative;
  return part && other.role == Role::alternative;
}

}  // namespace

QuantityId Model::add(Quantity quantity) {
  const QuantityId id{static_cast<std::uint32_t>(quantities.size())};
  index.by_name.try_emplace(quantity.name, id);
  const auto [known, first] = index.by_node.try_emplace(quantity.node, id);
  if (!first && is_better_known(quantity, quantities[known->second.value])) known->second = id;
  quantities.push_back(std::move(quantity));
  return id;
}

const Quantity* Model::find(std::string_view name) const {
  const auto found = index.by_name.find(name);
  return found == index.by_name.end() ? nullptr : &quantity(found->second);
}

const Quantity* Model::naming(NodeId node) const {
  const auto found = index.by_node.find(node);
  return found == index.by_node.end() ? nullptr : &quantity(found->second);
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
