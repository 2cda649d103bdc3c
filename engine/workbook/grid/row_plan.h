#pragma once

#include <optional>
#include <vector>

#include "engine/graph/graph.h"
#include "engine/workbook/grid/layout.h"

namespace zorgbaat {

/// The columns of the sheet of rows.
namespace row_columns {
enum Column { label, name, unit, start, first_step };
}

/// Rows over the same axes: they stand together, below the steps of the axis that lies across.
///
/// One axis lies across, whatever it is. Of two, the one of time lies across and the other down, so that each
/// row is a block: a line with its name, then a line for each step. Rows over more axes are fixed outcomes,
/// with a line for each combination of steps of the others.
struct RowSection {
  Shape shape{};
  AxisId across{};
  std::optional<AxisId> down{};  ///< of rows over two axes
  int lines = 0;                 ///< below the line with the name; none for rows over one axis
  int heading_row = 0;

  [[nodiscard]] int step_row() const { return heading_row + 1; }
  [[nodiscard]] int names_row() const { return heading_row + 2; }
  [[nodiscard]] bool is_block() const { return lines > 0; }
};

/// Where each row of a layout stands.
struct RowPlan {
  std::vector<RowSection> sections{};
  std::vector<std::size_t> section_of{};  ///< per row of the layout
  std::vector<int> first_row{};           ///< per row of the layout; of a block, the line with its name

  [[nodiscard]] const RowSection& section(int row) const {
    return sections[section_of[static_cast<std::size_t>(row)]];
  }
  [[nodiscard]] int row_of(int row) const { return first_row[static_cast<std::size_t>(row)]; }
  /// Where the first value stands.
  [[nodiscard]] int value_row(int row) const { return row_of(row) + (section(row).is_block() ? 1 : 0); }
};

RowPlan plan_rows(const Graph& graph, const Layout& layout);

/// The axis that lies across: the first one of time, or the first of all.
AxisId axis_across(const Graph& graph, const Shape& shape);

}  // namespace zorgbaat
