#include "engine/analysis/solve/base_case.h"

#include <memory>

#include "engine/eval/reach.h"

namespace zorgbaat {

BaseCase::BaseCase(const Model& of)
    : model(&of),
      exact(of.graph),
      dependence(of.graph),
      readers(of.graph),
      values(of.base_assignment()),
      now(exact.run(values)) {}

Bounds natural_bounds(const BaseCase& base, NodeId node) {
  const Model& model = *base.model;
  Bounds bounds{.low = Number(0), .high = {}, .low_open = false};
  bool share = false;
  if (model.graph.node(node).op == Op::input) {
    const InputRecord& record = model.input(node);
    bounds.low_open = record.divisor;
    share = record.stated.percent;
  } else if (const Quantity* quantity = model.naming(node); quantity != nullptr) {
    share = quantity->percent;
  }
  if (share) bounds.high = Number(1);
  const Outcome& now = base.now.of(node);
  if (!now.has_value()) return bounds;
  if (now.value() < Number(0)) bounds.low.reset();
  if (bounds.high && now.value() > *bounds.high) bounds.high.reset();
  return bounds;
}

bool rests_on(const Graph& graph, NodeId target, NodeId node, std::span<const Cut> cuts) {
  return behind(graph, target, cuts)[node.value];
}

Function function_of(const BaseCase& base, NodeId target, NodeId vary, std::span<const Cut> cuts) {
  return function_of(base, target, vary, base.values, cuts);
}

Function function_of(const BaseCase& base, NodeId target, NodeId vary, const Assignment& inputs,
                     std::span<const Cut> cuts) {
  const auto moving = std::make_shared<VaryingTarget>(base.exact.varying(target, {vary}, inputs, cuts));
  return [moving](const Number& x) { return moving->value({&x, 1}); };
}

std::vector<NodeId> open_pm(const BaseCase& base, NodeId quantity) {
  std::vector<NodeId> found;
  for (const InputRecord& record : base.model->inputs) {
    if (record.stated.pro_memorie && base.dependence.rests_on(quantity, record.node))
      found.push_back(record.node);
  }
  return found;
}

/// From each pro-memorie input to what rests on it, which costs nothing in a case without any.
std::vector<std::vector<NodeId>> open_pm_of_all(const BaseCase& base) {
  const Model& model = *base.model;
  std::vector<std::vector<NodeId>> of_node(model.graph.size());
  for (const InputRecord& record : model.inputs) {
    if (!record.stated.pro_memorie) continue;
    of_node[record.node.value].push_back(record.node);
    std::vector<NodeId> open = {record.node};
    while (!open.empty()) {
      const NodeId id = open.back();
      open.pop_back();
      for (const Reading& reading : base.readers.of(id)) {
        std::vector<NodeId>& known = of_node[reading.reader.value];
        if (!known.empty() && known.back() == record.node) continue;
        known.push_back(record.node);
        open.push_back(reading.reader);
      }
    }
  }
  std::vector<std::vector<NodeId>> found;
  found.reserve(model.quantities.size());
  for (const Quantity& quantity : model.quantities) found.push_back(of_node[quantity.node.value]);
  return found;
}

}  // namespace zorgbaat
