#pragma once

#include <optional>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Kosteneffectiviteit: extra cost, gain, the quadrant in a word and the net benefit at each
/// reference value, all live.
Sheet make_cost_effectiveness_sheet(Book& book);

}  // namespace zorgbaat
