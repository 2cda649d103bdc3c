#pragma once

#include <utility>
#include <vector>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// A node with its graph, so that lowering reads as arithmetic: `minutes / minutes_per_hour * rate`.
///
/// An expression without a graph stands for a quantity that could not be made and already has its message;
/// whatever is computed with it is such an expression too, so one mistake gives one message.
struct Expr {
  Graph* graph = nullptr;
  NodeId id{};

  [[nodiscard]] bool exists() const { return graph != nullptr; }
  [[nodiscard]] const std::optional<Unit>& unit() const { return graph->node(id).unit; }
};

/// The nodes of the operands; empty when one of them could not be made.
inline std::vector<NodeId> nodes_of(const std::vector<Expr>& operands) {
  std::vector<NodeId> ids;
  for (const Expr& operand : operands) {
    if (!operand.exists()) return {};
    ids.push_back(operand.id);
  }
  return ids;
}

inline Expr combine(Op op, const std::vector<Expr>& operands, int detail = 0) {
  std::vector<NodeId> ids = nodes_of(operands);
  if (ids.empty()) return {};
  return {operands.front().graph, operands.front().graph->apply(op, std::move(ids), detail)};
}

/// A collapse or a shift along one axis of a row that may range over more.
inline Expr combine_along(AxisId axis, Op op, const std::vector<Expr>& operands, int detail = 0) {
  std::vector<NodeId> ids = nodes_of(operands);
  if (ids.empty()) return {};
  return {operands.front().graph, operands.front().graph->apply_along(axis, op, std::move(ids), detail)};
}

inline Expr operator+(Expr a, Expr b) { return combine(Op::sum, {a, b}); }
inline Expr operator-(Expr a, Expr b) { return combine(Op::difference, {a, b}); }
inline Expr operator*(Expr a, Expr b) { return combine(Op::product, {a, b}); }
inline Expr operator/(Expr a, Expr b) { return combine(Op::quotient, {a, b}); }
inline Expr power(Expr base, Expr exponent) { return combine(Op::power, {base, exponent}); }

}  // namespace zorgbaat
