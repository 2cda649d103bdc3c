#include "engine/eval/schedule.h"

#include <algorithm>

#include "engine/graph/graph_error.h"

namespace zorgbaat {

namespace {

/// Puts nodes in order within the loops that are already around them.
///
/// Nodes that need one another, through a carry, are found with Tarjan's algorithm, which yields them after
/// all that they need. They become a loop along an axis that all of them range over; inside it the carries
/// along that axis are ready, and what is left is ordered in the same way.
class Ordering {
 public:
  explicit Ordering(const Graph& graph)
      : graph_(&graph), part_(graph.size(), 0), met_(graph.size(), 0), lowest_(graph.size(), 0) {}

  std::vector<Stretch> order(const std::vector<NodeId>& nodes, const Shape& loops);

 private:
  /// A node that is being looked at, and which of its operands is next.
  struct Visit {
    NodeId node{};
    std::size_t operand = 0;
  };
  using Group = std::vector<NodeId>;

  [[nodiscard]] std::vector<Group> groups(const std::vector<NodeId>& nodes, const Shape& loops);
  void look_from(NodeId root, const Shape& loops, std::vector<Group>& found);
  void visit(NodeId node);
  void finish(NodeId node, std::vector<Group>& found);
  [[nodiscard]] bool is_ready(const Node& node, std::size_t operand, const Shape& loops) const;
  [[nodiscard]] bool needs_itself(NodeId node, const Shape& loops) const;
  [[nodiscard]] AxisId axis_of(const Group& group, const Shape& loops) const;

  const Graph* graph_;
  std::vector<std::uint32_t> part_;    ///< per node, which call of `order` it belongs to; 0 once it is placed
  std::vector<std::uint32_t> met_;     ///< per node, when it was met; 0 before
  std::vector<std::uint32_t> lowest_;  ///< per node, the earliest open one that it needs
  std::vector<Visit> path_{};
  std::vector<NodeId> open_{};
  std::uint32_t parts_ = 0;
  std::uint32_t now_ = 0;
};

/// What a carry or a shift reads stands in an earlier step of a loop along its axis.
bool Ordering::is_ready(const Node& node, std::size_t operand, const Shape& loops) const {
  if (!node.along || !loops.has(*node.along)) return false;
  return (node.op == Op::carry && operand == 1) || (node.op == Op::shift && operand == 0 && node.detail > 0);
}

bool Ordering::needs_itself(NodeId id, const Shape& loops) const {
  const Node& node = graph_->node(id);
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    if (node.operands[i] == id && !is_ready(node, i, loops)) return true;
  }
  return false;
}

void Ordering::visit(NodeId node) {
  met_[node.value] = ++now_;
  lowest_[node.value] = now_;
  path_.push_back({.node = node, .operand = 0});
  open_.push_back(node);
}

/// All that a node needs has been looked at: it may be the first of a group that is now complete.
void Ordering::finish(NodeId node, std::vector<Group>& found) {
  path_.pop_back();
  if (!path_.empty()) {
    std::uint32_t& before = lowest_[path_.back().node.value];
    before = std::min(before, lowest_[node.value]);
  }
  if (lowest_[node.value] != met_[node.value]) return;
  const auto first = std::find(open_.rbegin(), open_.rend(), node).base() - 1;
  found.emplace_back(first, open_.end());
  open_.erase(first, open_.end());
  for (const NodeId each : found.back()) part_[each.value] = 0;
}

void Ordering::look_from(NodeId root, const Shape& loops, std::vector<Group>& found) {
  const std::uint32_t part = part_[root.value];
  visit(root);
  while (!path_.empty()) {
    Visit& here = path_.back();
    const NodeId id = here.node;
    const Node& node = graph_->node(id);
    if (here.operand == node.operands.size()) {
      finish(id, found);
      continue;
    }
    const std::size_t which = here.operand++;
    const NodeId operand = node.operands[which];
    if (part_[operand.value] != part || is_ready(node, which, loops)) continue;
    if (met_[operand.value] == 0) {
      visit(operand);
    } else {
      lowest_[id.value] = std::min(lowest_[id.value], met_[operand.value]);
    }
  }
}

std::vector<Ordering::Group> Ordering::groups(const std::vector<NodeId>& nodes, const Shape& loops) {
  ++parts_;
  for (const NodeId id : nodes) {
    part_[id.value] = parts_;
    met_[id.value] = 0;
  }
  std::vector<Group> found;
  for (const NodeId id : nodes) {
    if (met_[id.value] == 0) look_from(id, loops, found);
  }
  return found;
}

/// An axis that every node of the group ranges over and along which one of them is carried.
AxisId Ordering::axis_of(const Group& group, const Shape& loops) const {
  for (const NodeId carry : group) {
    const std::optional<AxisId>& axis = graph_->node(carry).along;
    if (graph_->node(carry).op != Op::carry || loops.has(*axis)) continue;
    if (std::all_of(group.begin(), group.end(), [&](NodeId id) { return graph_->node(id).shape.has(*axis); }))
      return *axis;
  }
  throw GraphError("carries along different axes that need one another in no order");
}

std::vector<Stretch> Ordering::order(const std::vector<NodeId>& nodes, const Shape& loops) {
  std::vector<Stretch> out;
  for (Group& group : groups(nodes, loops)) {
    if (group.size() == 1 && !needs_itself(group.front(), loops)) {
      if (out.empty() || out.back().along) out.push_back({});
      out.back().nodes.push_back(group.front());
      continue;
    }
    const AxisId axis = axis_of(group, loops);
    std::sort(group.begin(), group.end());
    out.push_back({.nodes = {}, .along = axis, .body = order(group, loops.with(axis))});
  }
  return out;
}

}  // namespace

std::vector<Stretch> schedule(const Graph& graph) {
  graph.check_closed();
  std::vector<NodeId> all;
  all.reserve(graph.size());
  for (std::uint32_t n = 0; n < graph.size(); ++n) all.push_back(NodeId{n});
  return Ordering(graph).order(all, {});
}

}  // namespace zorgbaat
