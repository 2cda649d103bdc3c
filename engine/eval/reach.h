#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/eval/outcome.h"
#include "engine/graph/graph.h"

namespace zorgbaat {

/// The one way back through a graph: what a node rests on. It keeps its marks, so that many short walks cost
/// what they meet and no more.
class WalkBack {
 public:
  explicit WalkBack(const Graph& graph)
      : graph_(&graph), met_in_(graph.size(), 0), cut_in_(graph.size(), 0) {}
  /// The nodes behind the targets, the targets themselves first, each once, until the next walk; nothing
  /// behind a node that is cut. Carries are followed to their start and to their next.
  const std::vector<NodeId>& from(std::span<const NodeId> targets, std::span<const Cut> cuts = {});

 private:
  const Graph* graph_;
  std::vector<std::uint32_t> met_in_;  ///< per node, the last walk that met it
  std::vector<std::uint32_t> cut_in_;  ///< per node, the last walk in which it was cut
  std::uint32_t walk_ = 0;
  std::vector<NodeId> met_{};
};

/// Per node, whether a target is it or rests on it; a cut node is free of its operands.
std::vector<bool> behind(const Graph& graph, std::span<const NodeId> targets, std::span<const Cut> cuts = {});
std::vector<bool> behind(const Graph& graph, NodeId target, std::span<const Cut> cuts = {});

/// Per node, whether it is one of `from` or rests on one; nothing passes through a cut node.
std::vector<bool> ahead(const Graph& graph, std::span<const NodeId> from, std::span<const Cut> cuts = {});

/// Whether a target is a row or rests on one, so that more than scalars are needed to compute it.
bool rests_on_a_row(const Graph& graph, NodeId target);

}  // namespace zorgbaat
