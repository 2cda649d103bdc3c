#include "engine/workbook/grid/layout_cells.h"

#include <algorithm>

#include "engine/eval/dependence.h"
#include "engine/eval/reach.h"
#include "engine/workbook/grid/formula.h"
#include "engine/workbook/grid/layout.h"

namespace zorgbaat {

namespace {

bool is_long_constant(const Graph& graph, NodeId id) {
  return graph.node(id).op == Op::constant && !may_stand_in_formula(graph.constant_value(id));
}

/// The nodes that a named quantity is or rests on.
std::vector<bool> reached(const Model& model) {
  std::vector<NodeId> named;
  named.reserve(model.quantities.size());
  for (const Quantity& quantity : model.quantities) named.push_back(quantity.node);
  return behind(model.graph, named);
}

/// Operands that must be found in a cell: the terms of a block, a row that is looked at as a whole, what a
/// carry takes over, a number of steps that a formula says more than once.
void mark_operands(const Graph& graph, NodeId id, std::vector<bool>& cells) {
  const Node& node = graph.node(id);
  const bool whole_row = collapses_axis(node.op) || node.op == Op::shift;
  if (has_block(node)) {
    for (const NodeId operand : node.operands) cells[operand.value] = true;
  } else if (whole_row || node.op == Op::carry) {
    cells[node.operands[whole_row ? 0 : 1].value] = true;
  }
  if (!whole_row || node.operands.size() < 2) return;
  const Op steps = graph.node(node.operands[1]).op;
  if (steps != Op::constant && steps != Op::step) cells[node.operands[1].value] = true;
}

/// The text of a formula in the longest references that any sheet uses.
class LongestFormula {
 public:
  LongestFormula(const Model& model, const CellNames& names, const std::vector<bool>& cells)
      : graph_(&model.graph) {
    references_.cell = [&model, &names, &cells](NodeId id) -> std::optional<std::string> {
      constexpr std::size_t address_on_other_sheet = 18;
      if (model.graph.node(id).op == Op::input) {
        return std::string(std::max(names.of(model.input(id).name).size(), address_on_other_sheet), 'x');
      }
      if (!cells[id.value]) return std::nullopt;
      return std::string(address_on_other_sheet, 'x');
    };
    references_.block = [](NodeId, int) { return std::string("AB100:AB120"); };
    references_.row = [](NodeId, AxisId) { return std::string("Meerjarenraming!$E$100:$XX$100"); };
    references_.steps = [](NodeId, AxisId) { return std::string("$E$100:$XX$100"); };
    references_.in_step = [](NodeId, AxisId, const std::string& number) {
      return "INDEX($E$100:$XX$100,1," + number + ")";
    };
    references_.step = [](AxisId) { return std::string("XX$5"); };
    references_.previous = [](NodeId) { return std::string("XX100"); };
    references_.delay = [](NodeId) { return std::string("$D100"); };
  }
  [[nodiscard]] std::size_t length(NodeId id) const { return formula_of(*graph_, id, references_).size(); }

 private:
  const Graph* graph_;
  References references_{};
};

/// The operand that is written out in this formula and takes most room; nothing when all are mentioned.
std::optional<NodeId> longest_operand(const Model& model, const LongestFormula& formulas, NodeId id,
                                      const std::vector<bool>& cells) {
  std::optional<NodeId> found;
  std::size_t longest = 0;
  for (const NodeId operand : model.graph.node(id).operands) {
    const Op op = model.graph.node(operand).op;
    if (op == Op::input || op == Op::constant || op == Op::step || cells[operand.value]) continue;
    if (const std::size_t length = formulas.length(operand); length > longest) {
      longest = length;
      found = operand;
    }
  }
  return found;
}

/// Splits formulas that are too long, operands before readers.
void split_long_formulas(const Model& model, const CellNames& names, const std::vector<bool>& live,
                         std::vector<bool>& cells) {
  for (std::uint32_t n = 0; n < model.graph.size(); ++n) {
    const NodeId id{n};
    const Op op = model.graph.node(id).op;
    if (!live[n] || op == Op::input || op == Op::constant || op == Op::table) continue;
    for (;;) {
      const LongestFormula formulas(model, names, cells);
      if (formulas.length(id) <= longest_formula) break;
      const std::optional<NodeId> operand = longest_operand(model, formulas, id, cells);
      if (!operand) break;
      cells[operand->value] = true;
    }
  }
}

}  // namespace

std::vector<bool> nodes_with_cell(const Model& model, const CellNames& names) {
  const Graph& graph = model.graph;
  const std::vector<bool> live = reached(model);
  const std::vector<int> reads = times_read(graph);
  std::vector<bool> cells(graph.size(), false);
  for (const Quantity& quantity : model.quantities) cells[quantity.node.value] = true;
  for (std::uint32_t n = 0; n < graph.size(); ++n) {
    const NodeId id{n};
    const Op op = graph.node(id).op;
    if (!live[n]) continue;
    const bool plain = op == Op::constant || op == Op::step;
    if ((reads[n] > 1 && !plain) || has_if(op) || has_block(graph.node(id)) || op == Op::carry ||
        op == Op::table || is_long_constant(graph, id)) {
      cells[n] = true;
    }
    mark_operands(graph, id, cells);
  }
  split_long_formulas(model, names, live, cells);
  for (std::size_t index = 0; index < graph.input_count(); ++index)
    cells[graph.input_node(index).value] = false;
  return cells;
}

}  // namespace zorgbaat
