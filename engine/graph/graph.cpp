#include "engine/graph/graph.h"

#include <algorithm>

#include "engine/graph/graph_error.h"
#include "engine/graph/unit_rules.h"

namespace zorgbaat {

namespace {

/// The number of operands an operation takes, at least and at most.
std::pair<std::size_t, std::size_t> arity(Op op) {
  constexpr std::size_t any = 10'000;
  switch (op) {
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::step:
      return {0, 0};
    case Op::sum:
    case Op::minimum:
    case Op::maximum:
      return {1, any};
    case Op::dot:
      return {2, any};
    case Op::difference:
    case Op::product:
    case Op::quotient:
    case Op::ratio:
    case Op::power:
    case Op::less:
    case Op::less_equal:
    case Op::equal:
    case Op::within:
    case Op::at:
      return {2, 2};
    case Op::select:
      return {3, 3};
    case Op::carry:
      return {1, 2};
    case Op::exp:
    case Op::ln:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::settle:
    case Op::shift:
    case Op::total:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
      return {1, 1};
  }
  return {0, 0};
}

}  // namespace

NodeId Graph::add(Node node) {
  const UnitResult result = unit_of(*this, node);
  const NodeId id{static_cast<std::uint32_t>(nodes_.size())};
  node.unit = result.unit;
  if (result.fault) {
    faults_.push_back(*result.fault);
    faults_.back().node = id;
  }
  nodes_.push_back(std::move(node));
  return id;
}

NodeId Graph::shared(Node node) {
  Key key(node.op, node.operands, node.axis, node.detail);
  if (const auto found = known_.find(key); found != known_.end()) return found->second;
  const NodeId id = add(std::move(node));
  known_.emplace(std::move(key), id);
  return id;
}

NodeId Graph::input(Unit unit) {
  const NodeId id = add(Node{.op = Op::input,
                             .operands = {},
                             .axis = {},
                             .detail = static_cast<int>(inputs_.size()),
                             .unit = std::move(unit)});
  inputs_.push_back(id);
  return id;
}

NodeId Graph::constant(const Number& value) {
  const auto found = std::find(constants_.begin(), constants_.end(), value);
  const auto which = static_cast<int>(found - constants_.begin());
  if (found == constants_.end()) constants_.push_back(value);
  return shared(Node{.op = Op::constant, .operands = {}, .axis = {}, .detail = which, .unit = Unit()});
}

NodeId Graph::table(AxisId axis_id, std::vector<Number> row, Unit unit) {
  if (row.size() != static_cast<std::size_t>(axis(axis_id).steps))
    throw GraphError("a table of another length than its axis");
  tables_.push_back(std::move(row));
  return add(Node{.op = Op::table,
                  .operands = {},
                  .axis = axis_id,
                  .detail = static_cast<int>(tables_.size()) - 1,
                  .unit = std::move(unit)});
}

void Graph::check_arity(Op op, std::size_t operands) const {
  const auto [least, most] = arity(op);
  if (operands < least || operands > most) throw GraphError("an operation with too few or too many operands");
  if (op == Op::dot && operands % 2 != 0) throw GraphError("a dot product needs pairs");
}

std::optional<AxisId> Graph::shape_of(Op op, const std::vector<NodeId>& operands) const {
  if (collapses_axis(op)) {
    if (!node(operands[0]).axis) throw GraphError("an operation over an axis needs a row");
    if (op == Op::at && node(operands[1]).axis) throw GraphError("the step to look at must be a scalar");
    return std::nullopt;
  }
  std::optional<AxisId> shape;
  for (const NodeId id : operands) {
    const std::optional<AxisId>& own = node(id).axis;
    if (own && shape && *own != *shape) throw GraphError("rows over two different axes in one operation");
    if (own) shape = own;
  }
  if (op == Op::shift && !shape) throw GraphError("only a row can be shifted");
  return shape;
}

NodeId Graph::apply(Op op, std::vector<NodeId> operands, int detail) {
  if (op == Op::input || op == Op::constant || op == Op::table || op == Op::step || op == Op::carry ||
      op == Op::within) {
    throw GraphError("this operation has a function of its own");
  }
  check_arity(op, operands.size());
  if (op == Op::shift && detail < 1) throw GraphError("a row shifts by one step or more, to later steps");
  if (op == Op::sum && operands.size() == 1) return operands.front();
  const std::optional<AxisId> shape = shape_of(op, operands);
  return shared(Node{.op = op, .operands = std::move(operands), .axis = shape, .detail = detail, .unit = {}});
}

AxisId Graph::axis(std::string name, Text label, int steps) {
  if (steps < 1) throw GraphError("an axis without steps");
  axes_.push_back(Axis{.name = std::move(name), .label = std::move(label), .steps = steps});
  return AxisId{static_cast<std::uint32_t>(axes_.size()) - 1};
}

NodeId Graph::step(AxisId axis_id) {
  return shared(Node{.op = Op::step, .operands = {}, .axis = axis_id, .detail = 0, .unit = Unit()});
}

NodeId Graph::within(AxisId axis_id, NodeId first, NodeId last) {
  if (node(first).axis || node(last).axis) throw GraphError("the ends of a span of steps are scalars");
  return shared(Node{.op = Op::within, .operands = {first, last}, .axis = axis_id, .detail = 0, .unit = {}});
}

NodeId Graph::carry(AxisId axis_id, NodeId start) {
  if (node(start).axis) throw GraphError("a carry starts from a scalar");
  return add(Node{.op = Op::carry, .operands = {start}, .axis = axis_id, .detail = 0, .unit = {}});
}

void Graph::close(NodeId carry_id, NodeId next) {
  Node& carried = nodes_.at(carry_id.value);
  if (carried.op != Op::carry || is_closed(carry_id)) throw GraphError("only an open carry can be closed");
  if (node(next).axis && node(next).axis != carried.axis)
    throw GraphError("a carry and its next over two axes");
  if (needs_a_later_step(carry_id, next)) throw GraphError("the next of a carry needs a later step of it");
  carried.operands.push_back(next);
  if (const UnitResult result = unit_of(*this, carried); result.fault) {
    faults_.push_back(*result.fault);
    faults_.back().node = carry_id;
  }
}

/// Walks back from `next`; passing through an operation over all steps makes what lies behind it late.
bool Graph::needs_a_later_step(NodeId carry_id, NodeId next) const {
  std::vector<std::uint8_t> seen(nodes_.size() * 2, 0);
  std::vector<std::pair<NodeId, bool>> open = {{next, false}};
  while (!open.empty()) {
    const auto [id, late] = open.back();
    open.pop_back();
    if (id == carry_id && late) return true;
    std::uint8_t& mark = seen[id.value * 2 + (late ? 1U : 0U)];
    if (mark != 0) continue;
    mark = 1;
    const bool behind = late || collapses_axis(node(id).op);
    for (const NodeId operand : node(id).operands) open.emplace_back(operand, behind);
  }
  return false;
}

const Number& Graph::constant_value(NodeId id) const {
  return constants_.at(static_cast<std::size_t>(node(id).detail));
}

const std::vector<Number>& Graph::table_row(NodeId id) const {
  return tables_.at(static_cast<std::size_t>(node(id).detail));
}

void Graph::check_closed() const {
  for (const Node& each : nodes_) {
    if (each.op == Op::carry && each.operands.size() != 2) throw GraphError("a carry without a next");
  }
}

}  // namespace zorgbaat
