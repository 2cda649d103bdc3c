#include "engine/graph/unit_rules.h"

namespace zorgbaat {

namespace {

/// The unit with every price level taken out, to tell two price levels from two different things.
Unit without_price_level(const Unit& unit) {
  Unit plain;
  for (const auto& [symbol, exponent] : unit.factors()) {
    plain = plain * Unit::symbol(is_money_symbol(symbol) ? "EUR" : symbol).to_power(exponent);
  }
  return plain;
}

UnitResult fault(UnitFault::Kind kind, NodeId left, NodeId right) {
  return {.unit = std::nullopt, .fault = UnitFault{.kind = kind, .node = {}, .left = left, .right = right}};
}

/// The common unit of operands that are added, compared or chosen between, from `first` on.
UnitResult same_unit(const Graph& graph, const Node& node, std::size_t first) {
  const NodeId reference = node.operands[first];
  const std::optional<Unit>& unit = graph.node(reference).unit;
  for (std::size_t i = first + 1; i < node.operands.size(); ++i) {
    const std::optional<Unit>& other = graph.node(node.operands[i]).unit;
    if (!unit || !other) return {};
    if (*other == *unit) continue;
    const bool levels = without_price_level(*other) == without_price_level(*unit);
    return fault(levels ? UnitFault::Kind::price_levels : UnitFault::Kind::differ, reference,
                 node.operands[i]);
  }
  return {.unit = unit, .fault = std::nullopt};
}

UnitResult plain_number(const Graph& graph, const Node& node, std::size_t first) {
  for (std::size_t i = first; i < node.operands.size(); ++i) {
    const std::optional<Unit>& unit = graph.node(node.operands[i]).unit;
    if (!unit) return {};
    if (!unit->is_one()) return fault(UnitFault::Kind::has_unit, node.operands[i], node.operands[i]);
  }
  return {.unit = Unit(), .fault = std::nullopt};
}

UnitResult keep(const Graph& graph, const Node& node, std::size_t operand) {
  return {.unit = graph.node(node.operands[operand]).unit, .fault = std::nullopt};
}

UnitResult compared(const Graph& graph, const Node& node) {
  UnitResult result = same_unit(graph, node, 0);
  if (result.unit) result.unit = Unit();
  return result;
}

UnitResult combined(const Graph& graph, const Node& node, bool divide) {
  const std::optional<Unit>& left = graph.node(node.operands[0]).unit;
  const std::optional<Unit>& right = graph.node(node.operands[1]).unit;
  if (!left || !right) return {};
  return {.unit = divide ? *left / *right : *left * *right, .fault = std::nullopt};
}

/// a1 b1 + a2 b2 + ...: every product needs the unit of the first.
UnitResult dot(const Graph& graph, const Node& node) {
  std::optional<Unit> unit;
  for (std::size_t i = 0; i + 1 < node.operands.size(); i += 2) {
    const std::optional<Unit>& left = graph.node(node.operands[i]).unit;
    const std::optional<Unit>& right = graph.node(node.operands[i + 1]).unit;
    if (!left || !right) return {};
    if (unit && *unit != *left * *right) {
      return fault(UnitFault::Kind::differ, node.operands[0], node.operands[i]);
    }
    unit = *left * *right;
  }
  return {.unit = unit, .fault = std::nullopt};
}

/// A base with a unit takes a whole exponent that stands in the formula; any other base and exponent are
/// plain.
UnitResult power(const Graph& graph, const Node& node) {
  const UnitResult exponent = plain_number(graph, node, 1);
  const std::optional<Unit>& base = graph.node(node.operands[0]).unit;
  if (!exponent.unit || !base) return exponent.fault ? exponent : UnitResult{};
  if (base->is_one()) return exponent;
  if (graph.node(node.operands[1]).op != Op::constant || !graph.constant_value(node.operands[1]).is_whole()) {
    return fault(UnitFault::Kind::has_unit, node.operands[0], node.operands[0]);
  }
  const auto times = static_cast<int>(graph.constant_value(node.operands[1]).to_double());
  return {.unit = base->to_power(times), .fault = std::nullopt};
}

/// Operand `from` on must have one unit, the ones before it none; the result has that one unit.
UnitResult select(const Graph& graph, const Node& node) {
  const UnitResult chosen = same_unit(graph, node, 1);
  const std::optional<Unit>& condition = graph.node(node.operands[0]).unit;
  if (condition && !condition->is_one()) {
    return fault(UnitFault::Kind::has_unit, node.operands[0], node.operands[0]);
  }
  return chosen;
}

/// The unit of a row that is looked at or shifted by a number of steps, which is a plain number.
UnitResult by_steps(const Graph& graph, const Node& node) {
  UnitResult step = plain_number(graph, node, 1);
  return step.fault ? step : keep(graph, node, 0);
}

}  // namespace

UnitResult unit_of(const Graph& graph, const Node& node) {
  switch (node.op) {
    case Op::input:
    case Op::constant:
    case Op::table:
      return {.unit = node.unit, .fault = std::nullopt};
    case Op::sum:
    case Op::difference:
    case Op::minimum:
    case Op::maximum:
    case Op::row:
    case Op::carry:
      return same_unit(graph, node, 0);
    case Op::dot:
      return dot(graph, node);
    case Op::product:
      return combined(graph, node, false);
    case Op::quotient:
    case Op::ratio:
      return combined(graph, node, true);
    case Op::power:
      return power(graph, node);
    case Op::exp:
    case Op::ln:
      return plain_number(graph, node, 0);
    case Op::less:
    case Op::less_equal:
    case Op::equal:
      return compared(graph, node);
    case Op::select:
      return select(graph, node);
    case Op::at:
    case Op::shift:
      return by_steps(graph, node);
    case Op::step:
    case Op::within:
    case Op::first_where:
    case Op::holds_from:
      return plain_number(graph, node, 0);
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::settle:
    case Op::total:
    case Op::lowest:
    case Op::highest:
      return keep(graph, node, 0);
  }
  return {};
}

}  // namespace zorgbaat
