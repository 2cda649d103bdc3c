#include "engine/eval/schedule.h"

#include <algorithm>

namespace zorgbaat {

namespace {

std::size_t next_of(const Graph& graph, std::size_t carry) {
  return graph.node(NodeId{static_cast<std::uint32_t>(carry)}).operands[1].value;
}

bool is_carry(const Graph& graph, std::size_t index) {
  return graph.node(NodeId{static_cast<std::uint32_t>(index)}).op == Op::carry;
}

/// The last node of the block that a carry opens: its next, or that of a carry opened on the way.
std::size_t end_of_block(const Graph& graph, std::size_t first) {
  std::size_t last = std::max(first, next_of(graph, first));
  for (std::size_t i = first + 1; i <= last; ++i) {
    if (is_carry(graph, i)) last = std::max(last, next_of(graph, i));
  }
  return last;
}

/// Which nodes of [first, last] the carries of the block reach forward through their operands.
std::vector<bool> reached(const Graph& graph, std::size_t first, std::size_t last) {
  std::vector<bool> mark(last - first + 1, false);
  for (std::size_t i = first; i <= last; ++i) {
    const Node& node = graph.node(NodeId{static_cast<std::uint32_t>(i)});
    mark[i - first] =
        node.op == Op::carry || std::any_of(node.operands.begin(), node.operands.end(), [&](NodeId operand) {
          return operand.value >= first && operand.value < i && mark[operand.value - first];
        });
  }
  return mark;
}

/// Which nodes of [first, last] a next of the block needs, going back through operands.
std::vector<bool> needed(const Graph& graph, std::size_t first, std::size_t last) {
  std::vector<bool> mark(last - first + 1, false);
  for (std::size_t i = first; i <= last; ++i) {
    if (is_carry(graph, i) && next_of(graph, i) >= first) mark[next_of(graph, i) - first] = true;
  }
  for (std::size_t i = last + 1; i-- > first;) {
    if (!mark[i - first]) continue;
    for (const NodeId operand : graph.node(NodeId{static_cast<std::uint32_t>(i)}).operands) {
      if (operand.value >= first && operand.value <= last) mark[operand.value - first] = true;
    }
  }
  return mark;
}

void add_block(const Graph& graph, std::size_t first, std::size_t last, std::vector<Stretch>& out) {
  const std::vector<bool> after = reached(graph, first, last);
  const std::vector<bool> before = needed(graph, first, last);
  Stretch early;
  Stretch tied{
      .nodes = {}, .step_by_step = true, .axis = *graph.node(NodeId{static_cast<std::uint32_t>(first)}).axis};
  Stretch late;
  for (std::size_t i = first; i <= last; ++i) {
    const NodeId id{static_cast<std::uint32_t>(i)};
    const bool carried = is_carry(graph, i);
    Stretch& stretch = carried || (after[i - first] && before[i - first]) ? tied
                       : after[i - first]                                 ? late
                                                                          : early;
    stretch.nodes.push_back(id);
  }
  for (Stretch* stretch : {&early, &tied, &late}) {
    if (!stretch->nodes.empty()) out.push_back(std::move(*stretch));
  }
}

}  // namespace

std::vector<Stretch> schedule(const Graph& graph) {
  graph.check_closed();
  std::vector<Stretch> out;
  std::size_t i = 0;
  while (i < graph.size()) {
    if (is_carry(graph, i)) {
      const std::size_t last = end_of_block(graph, i);
      add_block(graph, i, last, out);
      i = last + 1;
      continue;
    }
    if (out.empty() || out.back().step_by_step) out.push_back({});
    out.back().nodes.push_back(NodeId{static_cast<std::uint32_t>(i)});
    ++i;
  }
  return out;
}

}  // namespace zorgbaat
