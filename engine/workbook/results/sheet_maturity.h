#pragma once

#include <optional>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Maturityscan: a score per domain and organisation, the live sum of each, who rated and on what
/// it rests, and a chart; nothing when the case has no scan. No sheet with amounts refers to it.
std::optional<Sheet> make_maturity_sheet(const Book& book);

}  // namespace zorgbaat
