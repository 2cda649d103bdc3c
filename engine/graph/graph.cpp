#include "engine/graph/graph.h"

#include <algorithm>
#include <limits>
#include <set>

#include "engine/graph/graph_error.h"
#include "engine/graph/unit_rules.h"

namespace zorgbaat {

namespace {

/// The number of operands an operation takes, at least and at most.
std::pair<std::size_t, std::size_t> arity(Op op) {
  constexpr std::size_t any = std::numeric_limits<std::size_t>::max();
  switch (op) {
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::step:
      return {0, 0};
    case Op::sum:
    case Op::minimum:
    case Op::maximum:
    case Op::row:
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
    case Op::shift:
      return {1, 2};
    case Op::exp:
    case Op::ln:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::settle:
    case Op::total:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
    case Op::holds_from:
      return {1, 1};
  }
  return {0, 0};
}

bool is_along_an_axis(Op op) { return collapses_axis(op) || op == Op::shift; }

bool has_its_own_function(Op op) {
  return op == Op::input || op == Op::constant || op == Op::table || op == Op::step || op == Op::row ||
         op == Op::carry || op == Op::within;
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
  Key key(node.op, node.operands, node.along, node.detail);
  if (const auto found = known_.find(key); found != known_.end()) return found->second;
  const NodeId id = add(std::move(node));
  known_.emplace(std::move(key), id);
  return id;
}

NodeId Graph::input(Unit unit) {
  const NodeId id = add(Node{.op = Op::input,
                             .operands = {},
                             .shape = {},
                             .along = {},
                             .detail = static_cast<int>(inputs_.size()),
                             .unit = std::move(unit)});
  inputs_.push_back(id);
  return id;
}

NodeId Graph::constant(const Number& value) {
  const auto found = std::find(constants_.begin(), constants_.end(), value);
  const auto which = static_cast<int>(found - constants_.begin());
  if (found == constants_.end()) constants_.push_back(value);
  return shared(
      Node{.op = Op::constant, .operands = {}, .shape = {}, .along = {}, .detail = which, .unit = Unit()});
}

NodeId Graph::table(AxisId axis_id, std::vector<Number> row, Unit unit) {
  if (row.size() != static_cast<std::size_t>(axis(axis_id).steps))
    throw GraphError("a table of another length than its axis");
  tables_.push_back(std::move(row));
  return add(Node{.op = Op::table,
                  .operands = {},
                  .shape = axis_id,
                  .along = axis_id,
                  .detail = static_cast<int>(tables_.size()) - 1,
                  .unit = std::move(unit)});
}

void Graph::check_arity(Op op, std::size_t operands) const {
  const auto [least, most] = arity(op);
  if (operands < least || operands > most) throw GraphError("an operation with too few or too many operands");
  if (op == Op::dot && operands % 2 != 0) throw GraphError("a dot product needs pairs");
}

Shape Graph::united(const std::vector<NodeId>& operands) const {
  Shape shape;
  for (const NodeId id : operands) {
    if (!node(id).shape.fits_in(shape)) shape = shape.with(node(id).shape);
  }
  return shape;
}

NodeId Graph::apply(Op op, std::vector<NodeId> operands, int detail) {
  if (has_its_own_function(op)) throw GraphError("this operation has a function of its own");
  check_arity(op, operands.size());
  if (is_along_an_axis(op)) {
    const std::vector<AxisId>& axes = node(operands[0]).shape.axes();
    if (axes.empty()) throw GraphError("an operation along an axis needs a row");
    if (axes.size() > 1) throw GraphError("an operation on a row over more axes names the one it is along");
    return apply_along(axes.front(), op, std::move(operands), detail);
  }
  if (op == Op::sum && operands.size() == 1) return operands.front();
  const Shape shape = united(operands);
  return shared(Node{
      .op = op, .operands = std::move(operands), .shape = shape, .along = {}, .detail = detail, .unit = {}});
}

void Graph::check_along(AxisId along, Op op, const std::vector<NodeId>& operands, int detail) const {
  check_arity(op, operands.size());
  if (!node(operands[0]).shape.has(along)) throw GraphError("an operation along an axis needs a row over it");
  if (operands.size() > 1 && node(operands[1]).shape.has(along))
    throw GraphError("the step to look at, or to shift by, ranges over other axes only");
  if (op == Op::shift && (operands.size() == 1 ? detail < 1 : detail != 0))
    throw GraphError("a row shifts to later steps, by one or more or by what is computed");
}

NodeId Graph::apply_along(AxisId along, Op op, std::vector<NodeId> operands, int detail) {
  if (!is_along_an_axis(op)) throw GraphError("this operation is not along an axis");
  check_along(along, op, operands, detail);
  const Shape all = united(operands);
  const Shape shape = collapses_axis(op) ? all.without(along) : all;
  return shared(Node{.op = op,
                     .operands = std::move(operands),
                     .shape = shape,
                     .along = along,
                     .detail = detail,
                     .unit = {}});
}

AxisId Graph::axis(Axis made) {
  if (made.steps < 1) throw GraphError("an axis without steps");
  if (!made.step_names.empty() && made.step_names.size() != static_cast<std::size_t>(made.steps))
    throw GraphError("an axis has a name for every step or for none");
  axes_.push_back(std::move(made));
  return AxisId{static_cast<std::uint32_t>(axes_.size()) - 1};
}

AxisId Graph::axis(std::string name, Text label, int steps) {
  return axis(Axis{.name = std::move(name), .label = std::move(label), .steps = steps});
}

NodeId Graph::step(AxisId along) {
  return shared(
      Node{.op = Op::step, .operands = {}, .shape = along, .along = along, .detail = 0, .unit = Unit()});
}

NodeId Graph::row(AxisId along, std::vector<NodeId> steps) {
  if (steps.size() != static_cast<std::size_t>(axis(along).steps))
    throw GraphError("a row of another length than its axis");
  const Shape each = united(steps);
  if (each.has(along)) throw GraphError("a step of a row ranges over other axes than the row's own");
  return shared(Node{.op = Op::row,
                     .operands = std::move(steps),
                     .shape = each.with(along),
                     .along = along,
                     .detail = 0,
                     .unit = {}});
}

NodeId Graph::within(AxisId along, NodeId first, NodeId last) {
  const Shape ends = united({first, last});
  if (ends.has(along)) throw GraphError("the ends of a span of steps range over other axes only");
  return shared(Node{.op = Op::within,
                     .operands = {first, last},
                     .shape = ends.with(along),
                     .along = along,
                     .detail = 0,
                     .unit = {}});
}

NodeId Graph::carry(AxisId along, NodeId start, const Shape& over) {
  if (node(start).shape.has(along)) throw GraphError("a carry starts from what ranges over other axes only");
  return add(Node{.op = Op::carry,
                  .operands = {start},
                  .shape = node(start).shape.with(over).with(along),
                  .along = along,
                  .detail = 0,
                  .unit = {}});
}

void Graph::close(NodeId carry_id, NodeId next) {
  Node& carried = nodes_.at(carry_id.value);
  if (carried.op != Op::carry || is_closed(carry_id)) throw GraphError("only an open carry can be closed");
  if (!node(next).shape.fits_in(carried.shape))
    throw GraphError("the next of a carry ranges over an axis that the carry does not");
  if (needs_a_later_step(carry_id, next)) throw GraphError("the next of a carry needs a later step of it");
  carried.operands.push_back(next);
  if (const UnitResult result = unit_of(*this, carried); result.fault) {
    faults_.push_back(*result.fault);
    faults_.back().node = carry_id;
  }
}

/// Walks back from `next` to the carry; passing through a collapse of its axis makes what lies behind it
/// late. What lies before the carry in the list is left to the schedule, so that a close costs what it looks
/// at.
bool Graph::needs_a_later_step(NodeId carry_id, NodeId next) const {
  std::set<std::pair<NodeId, bool>> seen;
  std::vector<std::pair<NodeId, bool>> open = {{next, false}};
  while (!open.empty()) {
    const auto [id, late] = open.back();
    open.pop_back();
    if (id == carry_id && late) return true;
    if (id <= carry_id || !seen.emplace(id, late).second) continue;
    const bool behind = late || (collapses_axis(node(id).op) && node(id).along == node(carry_id).along);
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
