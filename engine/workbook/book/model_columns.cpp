#include "engine/workbook/book/model_columns.h"

#include <utility>

#include "engine/workbook/book/model_lines.h"

namespace zorgbaat {

ModelColumns::ModelColumns(const Book& book, std::vector<int> taken, int first_row, Elsewhere elsewhere)
    : book_(&book), taken_(std::move(taken)), first_row_(first_row), elsewhere_(std::move(elsewhere)) {
  for (const int line : taken_) rows_.emplace(line, first_row + static_cast<int>(rows_.size()));
}

References ModelColumns::references_in(int column) const {
  References references = references_from_elsewhere(*book_);
  references.cell = [this, column](NodeId node) -> std::optional<std::string> {
    const auto row = rows_.find(book_->layout.line_of[node.value]);
    if (book_->layout.has_cell(node) && row != rows_.end()) return address({row->second, column});
    return elsewhere_(node, column);
  };
  references.block = [this, column](NodeId node, int part) {
    const LineBlock& block = book_->layout.blocks.at({node, part});
    return range({rows_.at(block.first), column}, {rows_.at(block.last), column});
  };
  return references;
}

void ModelColumns::put_labels(SheetBuilder& sheet) const {
  for (const auto& [index, row] : rows_) {
    const Line& line = book_->layout.lines[static_cast<std::size_t>(index)];
    sheet.text({row, 0}, line_label(*book_, line), CellRole::label);
    sheet.text({row, 1}, unit_of_cell(*book_, line.node), CellRole::unit);
  }
}

void ModelColumns::put_column(SheetBuilder& sheet, int column, const Evaluation& values) const {
  const References references = references_in(column);
  for (const auto& [index, row] : rows_) {
    const Line& line = book_->layout.lines[static_cast<std::size_t>(index)];
    const NumberStyle style = style_of(*book_, line.node);
    const std::optional<std::string> free = free_ == line.node ? elsewhere_(line.node, column) : std::nullopt;
    if (free) {
      sheet.formula({row, column}, *free, book_->shown(values.of(line.node)), CellRole::computed, style);
    } else if (is_fixed_number(*book_, line)) {
      sheet.formula({row, column}, live_value(*book_, line.node), book_->shown(values.of(line.node)),
                    CellRole::computed, style);
    } else {
      sheet.formula({row, column}, line_formula(*book_, line, references), book_->shown(values.of(line.node)),
                    CellRole::computed, style);
    }
  }
}

void ModelColumns::settle_cell(SheetBuilder& sheet, NodeId node, int column, const Evaluation& values) const {
  const Outcome& value = values.of(node);
  for (PlacedCell& placed : sheet.sheet().cells) {
    if (placed.at.row != row_of(node) || placed.at.column != column) continue;
    auto* formula = std::get_if<LiveFormula>(&placed.cell.content);
    if (formula == nullptr || !value.has_value() || formula->text.starts_with("IFERROR(")) return;
    const Number settled = settle(value.value());
    formula->text = "ROUND(" + formula->text + ",9)";
    formula->cached = settled.is_zero() ? Number(0) : settled;
    return;
  }
}

}  // namespace zorgbaat
