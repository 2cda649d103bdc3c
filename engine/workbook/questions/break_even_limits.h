#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The live answer whose limits are put.
struct LiveAnswerAt {
  std::string found{};                                  ///< a formula that holds when there is an answer
  std::string x{};                                      ///< the cell of the answer
  std::vector<std::pair<NodeId, ShownCell>> volumes{};  ///< what the model has for them at the answer
};

/// Whether an answer lies outside the stated range or takes a volume below 0, live; `row` moves on past what
/// is put. Nothing when the case states no range and no volume moves along.
LimitCells put_limits(SheetBuilder& sheet, const Book& book, int& row, const BreakEven& answer,
                      const LiveAnswerAt& at);

}  // namespace zorgbaat
