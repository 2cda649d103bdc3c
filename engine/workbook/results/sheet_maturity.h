#pragma once

#include <optional>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Maturityscan: a score per domain and organisation, the live sum of each, who rated and on what
/// it rests, and a chart. No sheet with amounts refers to it.
Sheet make_maturity_sheet(const Book& book);

}  // namespace zorgbaat
