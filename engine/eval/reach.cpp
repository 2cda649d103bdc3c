#include "engine/eval/reach.h"

#include <algorithm>

namespace zorgbaat {

const std::vector<NodeId>& WalkBack::from(std::span<const NodeId> targets, std::span<const Cut> cuts) {
  ++walk_;
  met_.clear();
  const auto meet = [this](NodeId id) {
    if (met_in_[id.value] == walk_) return;
    met_in_[id.value] = walk_;
    met_.push_back(id);
  };
  for (const Cut& cut : cuts) cut_in_[cut.node.value] = walk_;
  for (const NodeId target : targets) meet(target);
  for (std::size_t i = 0; i < met_.size(); ++i) {
    if (cut_in_[met_[i].value] == walk_) continue;
    for (const NodeId operand : graph_->node(met_[i]).operands) meet(operand);
  }
  return met_;
}

std::vector<bool> behind(const Graph& graph, std::span<const NodeId> targets, std::span<const Cut> cuts) {
  std::vector<bool> found(graph.size(), false);
  WalkBack walk(graph);
  for (const NodeId id : walk.from(targets, cuts)) found[id.value] = true;
  return found;
}

std::vector<bool> behind(const Graph& graph, NodeId target, std::span<const Cut> cuts) {
  return behind(graph, {&target, 1}, cuts);
}

namespace {

/// The nodes that read each node, in one list: those of node n from `first[n]` up to `first[n + 1]`.
struct Readers {
  explicit Readers(const Graph& graph) : first(graph.size() + 1, 0) {
    for (std::uint32_t n = 0; n < graph.size(); ++n) {
      for (const NodeId operand : graph.node(NodeId{n}).operands) ++first[operand.value + 1];
    }
    for (std::size_t n = 0; n < graph.size(); ++n) first[n + 1] += first[n];
    list.resize(first.back());
    std::vector<std::size_t> free(first.begin(), first.end() - 1);
    for (std::uint32_t n = 0; n < graph.size(); ++n) {
      for (const NodeId operand : graph.node(NodeId{n}).operands) list[free[operand.value]++] = NodeId{n};
    }
  }
  std::vector<std::size_t> first;
  std::vector<NodeId> list{};
};

}  // namespace

std::vector<bool> ahead(const Graph& graph, std::span<const NodeId> from, std::span<const Cut> cuts) {
  const Readers readers(graph);
  std::vector<bool> found(graph.size(), false);
  std::vector<bool> closed(graph.size(), false);
  for (const Cut& cut : cuts) closed[cut.node.value] = true;
  std::vector<NodeId> open(from.begin(), from.end());
  for (const NodeId id : from) found[id.value] = true;
  while (!open.empty()) {
    const NodeId id = open.back();
    open.pop_back();
    for (std::size_t i = readers.first[id.value]; i < readers.first[id.value + 1]; ++i) {
      const NodeId reader = readers.list[i];
      if (found[reader.value] || closed[reader.value]) continue;
      found[reader.value] = true;
      open.push_back(reader);
    }
  }
  return found;
}

bool rests_on_a_row(const Graph& graph, NodeId target) {
  WalkBack walk(graph);
  const std::vector<NodeId>& met = walk.from({&target, 1});
  return std::any_of(met.begin(), met.end(), [&](NodeId id) { return !graph.node(id).is_scalar(); });
}

}  // namespace zorgbaat
