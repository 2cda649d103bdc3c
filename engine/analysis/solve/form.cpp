#include "engine/analysis/solve/form.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace zorgbaat {

namespace {

/// A quantity as a sum of powers of x: the lowest and highest power. Without `known` it is anything else.
struct Powers {
  int lowest = 0;
  int highest = 0;
  bool one_term = true;  ///< a constant times one power, so that one can divide by it
  bool known = true;
  bool moves = false;  ///< x occurs in it
  friend bool operator==(const Powers&, const Powers&) = default;
};

constexpr int highest_power = 4;

Powers unknown() { return {.lowest = 0, .highest = 0, .one_term = false, .known = false, .moves = true}; }

Powers checked(Powers powers) {
  const bool within = std::abs(powers.lowest) <= highest_power && std::abs(powers.highest) <= highest_power;
  return within ? powers : unknown();
}

Powers added(const Powers& a, const Powers& b) {
  if (!a.known || !b.known) return unknown();
  const bool same = a.one_term && b.one_term && a.lowest == b.lowest;
  return {.lowest = std::min(a.lowest, b.lowest),
          .highest = std::max(a.highest, b.highest),
          .one_term = same,
          .known = true,
          .moves = a.moves || b.moves};
}

Powers multiplied(const Powers& a, const Powers& b) {
  if (!a.known || !b.known) return unknown();
  return checked({.lowest = a.lowest + b.lowest,
                  .highest = a.highest + b.highest,
                  .one_term = a.one_term && b.one_term,
                  .known = true,
                  .moves = a.moves || b.moves});
}

Powers divided(const Powers& a, const Powers& b) {
  if (!b.known || !b.one_term) return unknown();
  return multiplied(
      a, {.lowest = -b.lowest, .highest = -b.highest, .one_term = true, .known = true, .moves = b.moves});
}

using Operands = std::vector<Powers>;

Powers sum_of(const Operands& operands) {
  Powers result = operands.front();
  for (std::size_t i = 1; i < operands.size(); ++i) result = added(result, operands[i]);
  return result;
}

Powers dot_of(const Operands& operands) {
  Powers result = multiplied(operands[0], operands[1]);
  for (std::size_t i = 2; i + 1 < operands.size(); i += 2) {
    result = added(result, multiplied(operands[i], operands[i + 1]));
  }
  return result;
}

/// Of an operation at least one of whose operands moves with x.
Powers powers_of(Op op, const Operands& operands) {
  switch (op) {
    case Op::sum:
    case Op::difference:
    case Op::carry:
    case Op::row:
      return sum_of(operands);
    case Op::dot:
      return dot_of(operands);
    case Op::product:
      return multiplied(operands[0], operands[1]);
    case Op::quotient:
    case Op::ratio:
      return divided(operands[0], operands[1]);
    case Op::total:
      return operands[0];
    case Op::shift:
    case Op::at:
      return operands.size() > 1 && operands[1].moves ? unknown() : operands[0];
    case Op::select:
      return operands[0].moves ? unknown() : added(operands[1], operands[2]);
    case Op::input:
    case Op::constant:
    case Op::table:
    case Op::step:
    case Op::power:
    case Op::exp:
    case Op::ln:
    case Op::minimum:
    case Op::maximum:
    case Op::ceiling:
    case Op::floor:
    case Op::round:
    case Op::settle:
    case Op::less:
    case Op::less_equal:
    case Op::equal:
    case Op::within:
    case Op::lowest:
    case Op::highest:
    case Op::first_where:
    case Op::holds_from:
      return unknown();
  }
  return unknown();
}

/// One pass in the order of the graph; whether anything changed, which asks for another: a carry reads a
/// later node.
bool pass(const Graph& graph, NodeId vary, const std::vector<bool>& fixed, std::vector<Powers>& powers) {
  bool changed = false;
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    if (fixed[n] || n == vary.value) continue;
    Operands operands;
    for (const NodeId operand : graph.node(NodeId{n}).operands) operands.push_back(powers[operand.value]);
    if (std::none_of(operands.begin(), operands.end(), [](const Powers& p) { return p.moves; })) continue;
    const Powers now = powers_of(graph.node(NodeId{n}).op, operands);
    changed = changed || now != powers[n];
    powers[n] = now;
  }
  return changed;
}

Form form_with(const Powers& found) {
  if (!found.known) return Form::other;
  if (found.lowest >= 0 && found.highest <= 1) return Form::affine;
  if (found.lowest >= -1 && found.highest <= 0) return Form::reciprocal;
  return Form::other;
}

/// The powers of the operands of a node that moves; of a long sum only those that move and one for the rest.
Operands operands_of(const Node& node, const MovedNode& moved,
                     const std::unordered_map<std::uint32_t, Powers>& found) {
  const bool sums = node.op == Op::sum;
  Operands operands(sums ? 0 : node.operands.size());
  for (const std::uint32_t i : moved.operands) {
    const Powers& powers = found.at(node.operands[i].value);
    if (sums) {
      operands.push_back(powers);
    } else {
      operands[i] = powers;
    }
  }
  if (sums && moved.operands.size() < node.operands.size()) operands.emplace_back();
  return operands;
}

}  // namespace

Form form_along(const Graph& graph, NodeId target, std::span<const MovedNode> moved) {
  std::unordered_map<std::uint32_t, Powers> found;
  for (const MovedNode& each : moved) {
    const Node& node = graph.node(each.node);
    found[each.node.value] =
        found.empty() ? Powers{.lowest = 1, .highest = 1, .one_term = true, .known = true, .moves = true}
                      : powers_of(node.op, operands_of(node, each, found));
  }
  const auto powers = found.find(target.value);
  return form_with(powers == found.end() ? Powers() : powers->second);
}

Form form_of(const Graph& graph, NodeId target, NodeId vary, std::span<const Cut> cuts) {
  std::vector<bool> fixed(graph.size(), false);
  for (const Cut& cut : cuts) fixed[cut.node.value] = true;
  std::vector<Powers> powers(graph.size());
  powers[vary.value] = {.lowest = 1, .highest = 1, .one_term = true, .known = true, .moves = true};
  // Powers only grow, and beyond the highest they are unknown, so this ends.
  while (pass(graph, vary, fixed, powers)) {
  }
  return form_with(powers[target.value]);
}

}  // namespace zorgbaat
