#include "engine/workbook/grid/row_plan.h"

#include <algorithm>

namespace zorgbaat {

namespace {

constexpr int first_heading_row = 4;

RowSection section_for(const Graph& graph, const Shape& shape) {
  RowSection made{.shape = shape, .across = axis_across(graph, shape)};
  const Shape others = shape.without(made.across);
  if (others.axes().size() == 1) made.down = others.axes().front();
  if (others.is_scalar()) return made;
  made.lines = 1;
  for (const AxisId axis : others.axes()) made.lines *= graph.axis(axis).steps;
  return made;
}

/// A link stands among the terms of its reader and so has its shape.
const Shape& shape_of(const Graph& graph, const Line& line) {
  return graph.node(line.link ? line.reader : line.node).shape;
}

}  // namespace

AxisId axis_across(const Graph& graph, const Shape& shape) {
  const std::vector<AxisId>& axes = shape.axes();
  const auto time = std::find_if(axes.begin(), axes.end(),
                                 [&](AxisId axis) { return graph.axis(axis).kind == Axis::Kind::time; });
  return time == axes.end() ? axes.front() : *time;
}

RowPlan plan_rows(const Graph& graph, const Layout& layout) {
  RowPlan plan;
  for (const Line& line : layout.rows) {
    const Shape& shape = shape_of(graph, line);
    const auto found = std::find_if(plan.sections.begin(), plan.sections.end(),
                                    [&](const RowSection& section) { return section.shape == shape; });
    plan.section_of.push_back(static_cast<std::size_t>(found - plan.sections.begin()));
    if (found == plan.sections.end()) plan.sections.push_back(section_for(graph, shape));
  }
  plan.first_row.assign(layout.rows.size(), 0);
  int row = first_heading_row;
  for (std::size_t which = 0; which < plan.sections.size(); ++which) {
    RowSection& section = plan.sections[which];
    section.heading_row = row;
    row = section.names_row() + 1;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
      if (plan.section_of[i] != which) continue;
      plan.first_row[i] = row;
      row += 1 + section.lines;
    }
    ++row;
  }
  return plan;
}

}  // namespace zorgbaat
