#include "engine/workbook/results/row_references.h"

#include "engine/workbook/inputs/input_columns.h"

namespace zorgbaat {

namespace {

using enum row_columns::Column;

/// A formula that looks around from its place.
class From {
 public:
  From(const Book& book, const RowPlace& place) : book_(&book), place_(place) {}

  [[nodiscard]] std::string cell(NodeId node) const;
  [[nodiscard]] std::string row(NodeId node, AxisId axis) const;
  [[nodiscard]] std::string steps(NodeId node, AxisId axis) const;
  [[nodiscard]] std::string in_step(NodeId node, AxisId axis, const std::string& number) const;
  [[nodiscard]] std::string step(AxisId axis) const;
  [[nodiscard]] std::string previous(NodeId carry) const;
  [[nodiscard]] std::string delay(NodeId node) const;
  [[nodiscard]] std::string terms(NodeId node, int part) const;
  [[nodiscard]] std::optional<std::string> stacked(NodeId row) const;

 private:
  [[nodiscard]] int line_of(NodeId node) const { return book_->layout.line_of[node.value]; }
  [[nodiscard]] const RowSection& section(NodeId node) const {
    return book_->row_plan.section(line_of(node));
  }
  [[nodiscard]] int first_row(NodeId node) const { return book_->row_plan.value_row(line_of(node)); }
  [[nodiscard]] int last_row(NodeId node) const {
    return book_->row_plan.row_of(line_of(node)) + section(node).lines;
  }
  [[nodiscard]] int last_column(const RowSection& of) const {
    return first_step + book_->model->graph.axis(of.across).steps - 1;
  }
  [[nodiscard]] std::string all(NodeId node) const {
    return fixed_range({first_row(node), first_step}, {last_row(node), last_column(section(node))});
  }
  [[nodiscard]] std::string one(NodeId node, const std::string& down, const std::string& across) const {
    return "INDEX(" + all(node) + "," + down + "," + across + ")";
  }

  const Book* book_;
  RowPlace place_;
};

std::string From::step(AxisId axis) const {
  if (axis == place_.section->across) return row_fixed({place_.section->step_row(), place_.at.column});
  return column_fixed({place_.at.row, name});
}

std::string From::cell(NodeId node) const {
  const RowSection& theirs = section(node);
  if (theirs.is_block()) return address({first_row(node) + place_.line, place_.at.column});
  if (theirs.across != place_.section->across) return one(node, "1", step(theirs.across) + "+1");
  const CellPosition at{first_row(node), place_.at.column};
  return place_.section->is_block() ? row_fixed(at) : address(at);
}

std::string From::in_step(NodeId node, AxisId axis, const std::string& number) const {
  const RowSection& theirs = section(node);
  if (!theirs.is_block()) return one(node, "1", number);
  if (axis == theirs.across) return one(node, step(*theirs.down) + "+1", number);
  return one(node, number, step(theirs.across) + "+1");
}

std::string From::row(NodeId node, AxisId axis) const {
  const RowSection& theirs = section(node);
  if (!theirs.is_block()) return all(node);
  const bool across = axis == theirs.across;
  if (across && place_.section->shape == theirs.shape) {
    const int here = first_row(node) + place_.line;
    return column_fixed({here, first_step}) + ":" + column_fixed({here, last_column(theirs)});
  }
  if (!across && place_.section->across == theirs.across) {
    return row_fixed({first_row(node), place_.at.column}) + ":" +
           row_fixed({last_row(node), place_.at.column});
  }
  const int most = book_->model->graph.axis(axis).steps;
  return in_step(node, axis, "1") + ":" + in_step(node, axis, std::to_string(most));
}

std::string From::steps(NodeId node, AxisId axis) const {
  const RowSection& theirs = section(node);
  if (axis == theirs.across)
    return fixed_range({theirs.step_row(), first_step}, {theirs.step_row(), last_column(theirs)});
  return fixed_range({first_row(node), name}, {last_row(node), name});
}

/// One column to the left, or one line up; the start stands before the first step.
std::string From::previous(NodeId carry) const {
  const int line = book_->layout.next_row.at(carry);
  const int row = book_->row_plan.value_row(line) + place_.line;
  const bool across = book_->model->graph.node(carry).along == place_.section->across;
  return across ? address({row, place_.at.column - 1}) : address({row - 1, place_.at.column});
}

std::string From::delay(NodeId node) const {
  const CellPosition at{book_->row_plan.row_of(line_of(node)), start};
  return section(node).is_block() ? fixed_address(at) : column_fixed(at);
}

std::string From::terms(NodeId node, int part) const {
  const LineBlock& block = book_->layout.blocks.at({node, part});
  return range({book_->row_plan.row_of(block.first), place_.at.column},
               {book_->row_plan.row_of(block.last), place_.at.column});
}

/// The values used of inputs that follow each other on the sheet Invoer.
std::optional<std::string> From::stacked(NodeId row) const {
  const std::vector<NodeId>& steps = book_->model->graph.node(row).operands;
  std::optional<int> first;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto found = book_->input_row.find(steps[i]);
    if (found == book_->input_row.end()) return std::nullopt;
    if (!first) first = found->second;
    if (found->second != *first + static_cast<int>(i)) return std::nullopt;
  }
  const int last = *first + static_cast<int>(steps.size()) - 1;
  return on_sheet(book_->sheets.inputs,
                  fixed_range({*first, input_columns::used}, {last, input_columns::used}));
}

}  // namespace

References row_references(const Book& book, const RowPlace& place) {
  const From from(book, place);
  References references = references_from_elsewhere(book);
  references.cell = [&book, from, elsewhere = references.cell](NodeId node) -> std::optional<std::string> {
    if (book.model->graph.node(node).is_scalar() || !book.layout.has_cell(node)) return elsewhere(node);
    return from.cell(node);
  };
  references.block = [from](NodeId node, int part) { return from.terms(node, part); };
  references.row = [from](NodeId node, AxisId axis) { return from.row(node, axis); };
  references.steps = [from](NodeId node, AxisId axis) { return from.steps(node, axis); };
  references.in_step = [from](NodeId node, AxisId axis, const std::string& number) {
    return from.in_step(node, axis, number);
  };
  references.step = [from](AxisId axis) { return from.step(axis); };
  references.previous = [from](NodeId carry) { return from.previous(carry); };
  references.stacked = [from](NodeId row) { return from.stacked(row); };
  references.delay = [from](NodeId node) { return from.delay(node); };
  return references;
}

}  // namespace zorgbaat
