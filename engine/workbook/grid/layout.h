#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/care/cell_names.h"
#include "engine/care/model.h"

namespace zorgbaat {

/// One line of the calculation: the cell of a node, or a link to a node whose own cell stands elsewhere, so
/// that the terms of a sum lie together.
struct Line {
  NodeId node{};
  bool link = false;
  NodeId reader{};  ///< of a link: the sum it is a term of, or the carry whose next it is
  int section = 0;  ///< index into Layout::sections
};

/// The lines from `first` up to and including `last`.
struct LineBlock {
  int first = 0;
  int last = 0;
};

/// Which node has a cell, and in what order the cells stand.
///
/// A node has a cell when it is named or read more than once, when its formula has an IF, when it reads a
/// block or is a term of one, or when the formula of its reader would grow beyond 120 characters; inputs have
/// theirs in their own sheet. A line stands below what it reads, except for a carry, which reads one step
/// back.
struct Layout {
  std::vector<Text> sections{};
  std::vector<Line> lines{};   ///< scalars: the sheet Berekening, one column a run
  std::vector<Line> rows{};    ///< rows over an axis: the sheet Meerjarenraming
  std::vector<int> line_of{};  ///< per node: its own line, in `lines` or `rows`; -1 without
  std::map<std::pair<NodeId, int>, LineBlock> blocks{};  ///< the terms of a sum, by part
  std::map<NodeId, int> next_row{};       ///< per carry: the row in which what it takes over stands
  std::vector<bool> fixed{};              ///< per node: it rests on a row over more than two axes
  std::vector<bool> rests_on_ratio{};     ///< per node: it has no value when a ratio has none
  std::vector<bool> rests_on_feasible{};  ///< per node: and that ratio is one of what can be done at all

  [[nodiscard]] bool has_cell(NodeId node) const { return line_of[node.value] >= 0; }
};

Layout make_layout(const Model& model, const CellNames& names);

/// The longest formula that a reader is asked to follow.
constexpr std::size_t longest_formula = 120;

}  // namespace zorgbaat
