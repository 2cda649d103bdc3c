#pragma once

#include <functional>
#include <optional>
#include <string>

#include "engine/graph/graph.h"

namespace zorgbaat {

/// How a sheet speaks of what stands in cells; each sheet that shows the model has its own.
struct References {
  /// A node with a cell: "reistijd", "C12". Nothing: it is written out in the formula of its reader.
  std::function<std::optional<std::string>(NodeId)> cell{};
  /// The range in which the terms of a sum stand together ("C4:C9"); part 1 of a sum of products is the
  /// second factors.
  std::function<std::string(NodeId, int)> block{};
  /// All steps of a row: "Meerjarenraming!$E$9:$X$9".
  std::function<std::string(NodeId)> row{};
  /// The cell with the number of the step, in the column of the formula: "E$5".
  std::string step{};
  /// What a carry takes over, one column to the left: "D14".
  std::function<std::string(NodeId)> previous{};
  /// The cell with the number of steps a row is shifted by: "$D12".
  std::function<std::string(NodeId)> delay{};
  std::string not_applicable = "n.v.t.";
  std::string not_feasible = "niet haalbaar";  ///< of a ratio that cannot be reached
};

/// The formula of a node in the grammar of the file format, without "=".
///
/// Constants are 0, 1, 9, 12, 60 and 100 alone; the only IF is the outermost function; powers stand in
/// brackets, because programs differ on -2^2. Example: a sum of two products is "reistijd*C4+C5*C6".
std::string formula_of(const Graph& graph, NodeId node, const References& references);

/// Whether a constant may stand in a formula; any other has a labelled cell.
bool may_stand_in_formula(const Number& constant);

/// Whether the terms of this node stand together in a range: three or more of a sum, minimum or maximum, and
/// sums of two or more products.
bool has_block(const Node& node);

/// Whether the formula of this node has an IF, which may then not stand inside another formula.
bool has_if(Op op);

}  // namespace zorgbaat
