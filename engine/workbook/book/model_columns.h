#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// Lines of the calculation repeated on another sheet, one column for each set of inputs; the formula of a
/// row is the same in every column, with references within that column.
class ModelColumns {
 public:
  /// `taken` says which lines are repeated; the first stands in `first_row`. What has no row here is
  /// mentioned as `elsewhere` does, given the column.
  using Elsewhere = std::function<std::optional<std::string>(NodeId, int column)>;
  ModelColumns(const Book& book, std::vector<int> taken, int first_row, Elsewhere elsewhere);

  /// The lines of a node that is set free show what `elsewhere` gives for it instead of their own formula.
  void set_free(NodeId node) { free_ = node; }
  /// Labels and units in the first two columns.
  void put_labels(SheetBuilder& sheet) const;
  /// One column of formulas with what they come to.
  void put_column(SheetBuilder& sheet, int column, const Evaluation& values) const;
  /// Where a line is 0 but for the last digits, so that it does not show as "-0,00".
  void settle_cell(SheetBuilder& sheet, NodeId node, int column, const Evaluation& values) const;
  [[nodiscard]] bool has(NodeId node) const {
    return book_->layout.has_cell(node) && rows_.contains(book_->layout.line_of[node.value]);
  }
  [[nodiscard]] int row_of(NodeId node) const { return rows_.at(book_->layout.line_of[node.value]); }
  [[nodiscard]] const std::vector<int>& lines() const { return taken_; }
  [[nodiscard]] int first_row() const { return first_row_; }
  [[nodiscard]] int last_row() const { return first_row_ + static_cast<int>(taken_.size()) - 1; }

 private:
  [[nodiscard]] References references_in(int column) const;

  const Book* book_;
  std::vector<int> taken_;
  int first_row_;
  Elsewhere elsewhere_;
  std::optional<NodeId> free_{};
  std::map<int, int> rows_{};  ///< per line of the layout
};

}  // namespace zorgbaat
