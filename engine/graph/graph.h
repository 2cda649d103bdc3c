#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "engine/base/language.h"
#include "engine/base/number.h"
#include "engine/base/unit.h"
#include "engine/graph/op.h"

namespace zorgbaat {

/// A node of the graph, by its place in the list: operands have smaller numbers, so list order is evaluation
/// order.
struct NodeId {
  std::uint32_t value = 0;
  friend auto operator<=>(NodeId, NodeId) = default;
};

/// An axis that rows run over: years, cycles.
struct AxisId {
  std::uint32_t value = 0;
  friend auto operator<=>(AxisId, AxisId) = default;
};

struct Axis {
  std::string name{};
  Text label{};
  int steps = 0;
};

struct Node {
  Op op = Op::input;
  std::vector<NodeId> operands{};  ///< of a carry: its start, and its next once closed
  std::optional<AxisId> axis{};    ///< a row over this axis; a scalar without one
  int detail = 0;  ///< the decimals of a round, the steps of a shift; else which input, constant or table
  std::optional<Unit> unit{};  ///< nothing when its operands' units do not fit together (see `faults`)
};

/// Two units that do not fit; found as the node is made, so before any value.
struct UnitFault {
  enum class Kind { differ, price_levels, has_unit };
  Kind kind{};
  NodeId node{};
  NodeId left{};
  NodeId right{};
};

/// The arithmetic of a case: inputs, and operations on nodes that already exist, each with a unit and a
/// shape.
///
/// It knows nothing about care. Equal operations on equal operands are one node. The one back reference is
/// `carry`, made first and closed once; a budget path and a Markov cohort are the same mechanism.
/// A use against the rules (an unclosed carry, rows of two axes) throws `GraphError`: it is our mistake,
/// never a user's.
class Graph {
 public:
  NodeId input(Unit unit);
  NodeId constant(const Number& value);
  NodeId table(AxisId axis, std::vector<Number> row, Unit unit);
  /// Any operation but input, constant, table, step and carry.
  NodeId apply(Op op, std::vector<NodeId> operands, int detail = 0);
  AxisId axis(std::string name, Text label, int steps);
  NodeId step(AxisId axis);
  NodeId within(AxisId axis, NodeId first, NodeId last);
  NodeId carry(AxisId axis, NodeId start);
  /// Says what a carry becomes one step later. `next` may not need a later step of the carry itself.
  void close(NodeId carry, NodeId next);

  [[nodiscard]] const Node& node(NodeId id) const { return nodes_[id.value]; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }
  [[nodiscard]] std::size_t input_count() const { return inputs_.size(); }
  [[nodiscard]] NodeId input_node(std::size_t index) const { return inputs_.at(index); }
  [[nodiscard]] const Number& constant_value(NodeId id) const;
  [[nodiscard]] const std::vector<Number>& table_row(NodeId id) const;
  [[nodiscard]] const Axis& axis(AxisId id) const { return axes_.at(id.value); }
  [[nodiscard]] std::size_t axis_count() const { return axes_.size(); }
  [[nodiscard]] bool is_closed(NodeId carry) const { return node(carry).operands.size() == 2; }
  [[nodiscard]] const std::vector<UnitFault>& faults() const { return faults_; }
  /// Throws when a carry is still open.
  void check_closed() const;

 private:
  using Key = std::tuple<Op, std::vector<NodeId>, std::optional<AxisId>, int>;
  NodeId add(Node node);
  NodeId shared(Node node);
  void check_arity(Op op, std::size_t operands) const;
  [[nodiscard]] std::optional<AxisId> shape_of(Op op, const std::vector<NodeId>& operands) const;
  [[nodiscard]] bool needs_a_later_step(NodeId carry, NodeId next) const;

  std::vector<Node> nodes_{};
  std::vector<NodeId> inputs_{};
  std::vector<Number> constants_{};
  std::vector<std::vector<Number>> tables_{};
  std::vector<Axis> axes_{};
  std::vector<UnitFault> faults_{};
  std::map<Key, NodeId> known_{};
};

}  // namespace zorgbaat
