#include "engine/workbook/book/model_columns.h"

#include <ranges>
#include <utility>

#include "engine/workbook/book/model_lines.h"

namespace zorgbaat {

ModelColumns::ModelColumns(const Book& book, std::vector<int> taken, int first_row, Elsewhere elsewhere)
    : book_(&book), taken_(std::move(taken)), first_row_(first_row), elsewhere_(std::move(elsewhere)) {
  for (const int line : taken_) {
    rows_.emplace(line, first_row + static_cast<int>(rows_.size()));
    lines_of_[book.layout.lines[static_cast<std::size_t>(line)].node].push_back(line);
  }
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

void ModelColumns::put_line(SheetBuilder& sheet, CellPosition at, const Line& line,
                            const References& references, const Outcome& value) const {
  const std::optional<std::string> free =
      free_ == line.node ? elsewhere_(line.node, at.column) : std::nullopt;
  const std::string formula = free                            ? *free
                              : is_fixed_number(*book_, line) ? live_value(*book_, line.node)
                                                              : line_formula(*book_, line, references);
  sheet.formula(at, formula, book_->shown(value), CellRole::computed, style_of(*book_, line.node));
}

void ModelColumns::put_column(SheetBuilder& sheet, int column, const Evaluation& values) const {
  const References references = references_in(column);
  for (const auto& [index, row] : rows_) {
    const Line& line = book_->layout.lines[static_cast<std::size_t>(index)];
    put_line(sheet, {row, column}, line, references, values.of(line.node));
  }
}

References ModelColumns::references_in(const Moving& moving) const {
  References references = references_from_elsewhere(*book_);
  references.cell = [this, &moving](NodeId node) -> std::optional<std::string> {
    const auto row = rows_.find(book_->layout.line_of[node.value]);
    if (!book_->layout.has_cell(node) || row == rows_.end()) return elsewhere_(node, moving.column);
    return moving.has(node) ? address({row->second, moving.column}) : column_fixed({row->second, moving.now});
  };
  references.block = [this, &moving](NodeId node, int part) {
    const LineBlock& block = book_->layout.blocks.at({node, part});
    return range({rows_.at(block.first), moving.column}, {rows_.at(block.last), moving.column});
  };
  references.rest_of_sum = [this, &moving](NodeId node) { return rest_of_sum(moving, node); };
  return references;
}

/// The terms that have no cell in the column of what moves, as they stand now.
std::optional<std::string> ModelColumns::rest_of_sum(const Moving& moving, NodeId node) const {
  const LineBlock& block = book_->layout.blocks.at({node, 0});
  bool all = true;
  for (int line = block.first; line <= block.last; ++line) all = all && stands_in(moving, line);
  if (all) return std::nullopt;
  const int first = rows_.at(block.first);
  const int last = rows_.at(block.last);
  return "SUMPRODUCT((" + range({first, moving.column}, {last, moving.column}) + "=\"\")*" +
         column_fixed({first, moving.now}) + ":" + column_fixed({last, moving.now}) + ")";
}

bool ModelColumns::stands_in(const Moving& moving, int line) const {
  const NodeId node = book_->layout.lines[static_cast<std::size_t>(line)].node;
  return moving.has(node) || moving.repeated.contains(line);
}

/// What is no plain sum of numbers is read as a range of its own column, so all of it stands there.
void ModelColumns::repeat_whole_blocks(Moving& moving) const {
  for (const auto& [node, value] : moving.values) {
    const Node& read = book_->model->graph.node(node);
    const bool plain = read.op == Op::sum && !book_->layout.rests_on_ratio[node.value];
    if (!has_block(read) || plain) continue;
    for (int part = 0; part < (read.op == Op::dot ? 2 : 1); ++part) {
      const LineBlock& block = book_->layout.blocks.at({node, part});
      for (int line = block.first; line <= block.last; ++line) moving.repeated.insert(line);
    }
  }
}

void ModelColumns::put_moved(SheetBuilder& sheet, int column, int now,
                             std::span<const MovedValue> moved) const {
  Moving moving{.column = column, .now = now};
  std::set<int> lines;
  for (const MovedValue& each : moved) {
    moving.values.emplace(each.node, &each.value);
    if (const auto found = lines_of_.find(each.node); found != lines_of_.end())
      lines.insert(found->second.begin(), found->second.end());
  }
  repeat_whole_blocks(moving);
  lines.insert(moving.repeated.begin(), moving.repeated.end());
  const References references = references_in(moving);
  for (const int index : lines) {
    const Line& line = book_->layout.lines[static_cast<std::size_t>(index)];
    const int row = rows_.at(index);
    if (moving.has(line.node)) {
      put_line(sheet, {row, column}, line, references, *moving.values.at(line.node));
    } else {
      sheet.formula({row, column}, column_fixed({row, now}), book_->shown(book_->value(line.node)),
                    CellRole::computed, style_of(*book_, line.node));
    }
  }
}

void ModelColumns::settle_cell(SheetBuilder& sheet, NodeId node, int column, const Evaluation& values) const {
  const Outcome& value = values.of(node);
  for (PlacedCell& placed : std::views::reverse(sheet.sheet().cells)) {
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
