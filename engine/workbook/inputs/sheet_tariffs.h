#pragma once

#include <optional>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Tarieven: the figures that come from tariff series, with their source and status; only the
/// series that the case uses.
Sheet make_tariffs_sheet(const Book& book);

}  // namespace zorgbaat
