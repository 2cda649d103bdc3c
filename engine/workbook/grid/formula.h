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
  /// What a sum has of terms that stand outside that range, "SUMPRODUCT((F4:F9="")*$C4:$C9)"; nothing when
  /// all stand in it.
  std::function<std::optional<std::string>(NodeId)> rest_of_sum = [](NodeId) { return std::nullopt; };
  /// All steps of a row along one axis, where its other axes have the step of the formula:
  /// "Meerjarenraming!$E$9:$X$9".
  std::function<std::string(NodeId, AxisId)> row{};
  /// The numbers of those steps, in a range of the same form: "$E$6:$X$6".
  std::function<std::string(NodeId, AxisId)> steps{};
  /// One of those steps, by its number from 1 on: "INDEX($E$9:$X$9,1,E$6+1)".
  std::function<std::string(NodeId, AxisId, const std::string&)> in_step{};
  /// The cell with the number of the step along an axis, of the formula itself: "E$6".
  std::function<std::string(AxisId)> step{};
  /// What a carry takes over, one step back: "D14".
  std::function<std::string(NodeId)> previous{};
  /// The cell with the number of steps a row is shifted by: "$D12".
  std::function<std::string(NodeId)> delay{};
  /// The range in which the steps of a row stand one below the other, when they do: "Invoer!$H$9:$H$13".
  std::function<std::optional<std::string>(NodeId)> stacked = [](NodeId) { return std::nullopt; };
  /// Whether a row may have steps without a value, which a plain sum of its cells would pass over.
  std::function<bool(NodeId)> may_lack_value = [](NodeId) { return false; };
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
/// sums of two or more products. Over two axes each term is a block of its own, so they cannot.
bool has_block(const Node& node);

/// Whether the formula of this node has an IF, which may then not stand inside another formula.
bool has_if(Op op);

}  // namespace zorgbaat
