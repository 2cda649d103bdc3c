#pragma once

#include <optional>

#include "engine/workbook/book/book.h"

namespace zorgbaat {

/// The sheet Waarmaakpunten: how much of each claim must come true, or the highest price, and how that was
/// found.
Sheet make_claims_sheet(Book& book);

}  // namespace zorgbaat
