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
#include "engine/graph/axes.h"
#include "engine/graph/op.h"

namespace zorgbaat {

/// A node of the graph, by its place in the list: operands have smaller numbers, so list order is evaluation
/// order.
struct NodeId {
  std::uint32_t value = 0;
  friend auto operator<=>(NodeId, NodeId) = default;
};

struct Node {
  Op op = Op::input;
  std::vector<NodeId> operands{};  ///< of a carry: its start, and its next once closed
  Shape shape{};                   ///< the axes it ranges over
  std::optional<AxisId> along{};   ///< the axis of an operation along one axis: the one a total adds up
  int detail = 0;  ///< the decimals of a round, the steps of a shift; else which input, constant or table
  std::optional<Unit> unit{};  ///< nothing when its operands' units do not fit together (see `faults`)

  [[nodiscard]] bool is_scalar() const { return shape.is_scalar(); }
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
/// It knows nothing about care. Equal operations on equal operands are one node. Operands are aligned by
/// axis: a price per year times a number per site ranges over both. The one back reference is `carry`, made
/// first and closed once, along one axis; a budget path and a Markov cohort are the same mechanism. A use
/// against the rules (an unclosed carry, a total over an axis that is not there) throws `GraphError`: it is
/// our mistake, never a user's.
class Graph {
 public:
  NodeId input(Unit unit);
  NodeId constant(const Number& value);
  NodeId table(AxisId axis, std::vector<Number> row, Unit unit);
  /// Any operation without a function of its own. One along an axis (a total, a shift) is along the only axis
  /// of its first operand.
  NodeId apply(Op op, std::vector<NodeId> operands, int detail = 0);
  /// A collapse or a shift along one axis of a first operand that may range over more.
  NodeId apply_along(AxisId axis, Op op, std::vector<NodeId> operands, int detail = 0);
  AxisId axis(Axis made);
  AxisId axis(std::string name, Text label, int steps);
  NodeId step(AxisId axis);
  /// The nodes beside each other, one for each step of an axis that none of them ranges over.
  NodeId row(AxisId axis, std::vector<NodeId> steps);
  NodeId within(AxisId axis, NodeId first, NodeId last);
  /// Ranges over the axes of its start, those of `over`, and the one it is carried along.
  NodeId carry(AxisId axis, NodeId start, const Shape& over = {});
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
  [[nodiscard]] Shape united(const std::vector<NodeId>& operands) const;
  void check_along(AxisId axis, Op op, const std::vector<NodeId>& operands, int detail) const;
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
